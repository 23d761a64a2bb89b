import AlmanacModel

/// A way of writing dates in a table: `m/d/yyyy`, `d-Mon-yy`, `Qq yyyy`.
struct TablePattern {
  private enum Part: Equatable {
    case year, shortYear, month, monthName, day, quarter, half
    case sign(Character)

    /// Whether nothing but digits writes it.
    var isNumber: Bool { [.year, .shortYear, .month, .day].contains(self) }
  }

  private static let names: [(String, Part)] = [
    ("yyyy", .year), ("yy", .shortYear), ("Month", .monthName), ("Mon", .monthName), ("mm", .month),
    ("m", .month), ("dd", .day), ("d", .day), ("Qq", .quarter), ("Hh", .half),
  ]

  /// The pattern as the map writes it.
  let text: String
  private let parts: [Part]

  /// Reads a pattern; nil where it is none, where it gives a part twice or a day without its month,
  /// or where nothing says how many digits of a number are of which part.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var isShort = false
    var rest = pattern[...]
    while let first = rest.first {
      if let (name, part) = TablePattern.names.first(where: { rest.hasPrefix($0.0) }) {
        // Of `yyyymd` nobody can say where the month ends.
        if isShort || name.count == 1, let last = parts.last, last.isNumber, part.isNumber {
          return nil
        }
        isShort = name.count == 1
        parts.append(part)
        rest = rest.dropFirst(name.count)
      } else if first.isASCII && first.isLetter {
        return nil
      } else {
        isShort = false
        parts.append(.sign(first))
        rest = rest.dropFirst()
      }
    }
    func count(_ wanted: Part...) -> Int { parts.count { wanted.contains($0) } }
    guard count(.year, .shortYear) == 1, count(.month, .monthName, .quarter, .half) <= 1,
      count(.day) <= count(.month, .monthName)
    else { return nil }
    self.parts = parts
    text = pattern
  }

  /// What a text writes, while it is read.
  private struct Found {
    var year: Int?
    var month: Int?
    var day: Int?
    /// `Q3` or `H1`.
    var season: String?

    /// The date in EDTF; nil where there is none such.
    var date: EventDate? {
      guard let year else { return nil }
      let parts = [season] + [month, day].map { $0.map { padded($0, to: 2) } }
      return try? EventDate(
        ([padded(year, to: 4)] + parts.compactMap(\.self)).joined(separator: "-")
      )
    }
  }

  /// The date that a text writes in this way; nil where it does not.
  ///
  /// Two digits of a year mean 1970 to 2069.
  func date(_ text: String) -> EventDate? {
    var rest = text[...]
    var found = Found()
    for (place, part) in parts.enumerated() {
      let touches = parts.indices.contains(place + 1) && parts[place + 1].isNumber
      guard read(part, isFull: touches, &rest, &found) else { return nil }
    }
    return rest.isEmpty ? found.date : nil
  }

  /// Reads a part; a number that touches another one has all its digits.
  private func read(
    _ part: Part,
    isFull: Bool,
    _ rest: inout Substring,
    _ found: inout Found
  ) -> Bool {
    switch part {
    case .sign(let sign):
      guard rest.first == sign else { return false }
      rest = rest.dropFirst()
    case .monthName:
      guard let named = MonthNames.month(String(rest.prefix { $0.isLetter })) else { return false }
      found.month = named
      rest = rest.drop { $0.isLetter }
    case .quarter, .half:
      let letter = part == .quarter ? "Q" : "H"
      guard rest.first?.uppercased() == letter, let digit = rest.dropFirst().first else {
        return false
      }
      found.season = letter + String(digit)
      rest = rest.dropFirst(2)
    case .year, .shortYear, .month, .day: return readNumber(part, isFull, &rest, &found)
    }
    return true
  }

  private func readNumber(
    _ part: Part,
    _ isFull: Bool,
    _ rest: inout Substring,
    _ found: inout Found
  ) -> Bool {
    let most = part == .year ? 4 : 2
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(most)
    let isWhole = isFull || part == .year || part == .shortYear
    guard let number = Int(digits), !isWhole || digits.count == most else { return false }
    rest = rest.dropFirst(digits.count)
    switch part {
    case .year: found.year = number
    case .shortYear: found.year = number + (number < 70 ? 2000 : 1900)
    case .month: found.month = number
    default:
      found.day = number
      let ending = rest.prefix { $0.isLetter }
      if ["st", "nd", "rd", "th"].contains(ending.lowercased()) { rest = rest.dropFirst(2) }
    }
    return true
  }
}
