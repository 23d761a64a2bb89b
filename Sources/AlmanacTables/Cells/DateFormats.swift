import AlmanacModel

/// The ways in which a table writes its dates, beside EDTF.
struct DateFormats: Sendable {
  /// What a map calls the days that Excel counts from 1900, and those that it counts from 1904.
  private static let serials = ["excel": 25_569, "excel-1904": 24_107]

  private let patterns: [TablePattern]
  /// The serial number of 1970-01-01; nil where the table has none such.
  private let epoch: Int?

  init(_ names: [String]) {
    patterns = names.compactMap { DateFormats.serials[$0] == nil ? TablePattern($0) : nil }
    epoch = names.lazy.compactMap { DateFormats.serials[$0] }.first
  }

  /// Whether some formats count the days of a spreadsheet in two ways.
  static func countTwice(_ names: [String]) -> Bool {
    Set(names.compactMap { serials[$0] }).count > 1
  }

  /// Whether a map can name such a format.
  static func has(_ name: String) -> Bool { serials[name] != nil || TablePattern(name) != nil }

  /// The date of a text, whose time of day does not count; nil where nothing reads it.
  ///
  /// - Throws: `CellError` where two formats read it as different dates.
  func date(_ text: String) throws(CellError) -> EventDate? {
    let text = DateFormats.withoutTime(text)
    var found: (date: EventDate, pattern: String)?
    for pattern in patterns {
      guard let date = pattern.date(text) else { continue }
      if let found, found.date != date {
        throw CellError(
          "'\(shortened(text))' is \(found.date.text) as \(found.pattern) and \(date.text) as \(pattern.text): leave one of the formats out of `dates:`"
        )
      }
      if found == nil { found = (date, pattern.text) }
    }
    return found?.date ?? serial(text) ?? (try? EventDate(text))
  }

  /// A day as a spreadsheet counts it, of five digits, so that a year is none.
  private func serial(_ text: String) -> EventDate? {
    guard let epoch else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 5,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(parts[0])
    else { return nil }
    return EventDate(day: Day(number: number - epoch))
  }

  private static let timeSigns = Set("0123456789:.+- APMZUTCGapmzutcg".utf8)

  /// `2024-03-01 12:30:00`, `2024-03-01T12:30Z` and `3/1/2024 12:00 AM` without the time of day.
  static func withoutTime(_ text: String) -> String {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: 0x3A) else { return text }
    let hours = bytes[..<colon].reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...2).contains(hours), bytes[colon...].allSatisfy(timeSigns.contains) else {
      return text
    }
    let start = bytes.index(colon, offsetBy: -hours)
    let head = bytes[..<start]
    guard let last = head.last, [0x54, 0x74, 0x20, 0x2C].contains(last) else { return text }
    let date = head.dropLast().reversed().drop { $0 == 0x20 || $0 == 0x2C }.reversed()
    return String(decoding: Array(date), as: UTF8.self)
  }
}
