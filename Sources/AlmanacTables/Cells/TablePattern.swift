import AlmanacModel

/// A way of writing dates in a table: `m/d/yyyy`, `d-Mon-yy`, `Qq yyyy`.
struct TablePattern {
  private enum Part: Equatable {
    case year, shortYear, month, monthName, day, quarter, half
    case sign(Character)
  }

  private static let names: [(String, Part)] = [
    ("yyyy", .year), ("yy", .shortYear), ("Month", .monthName), ("Mon", .monthName), ("mm", .month),
    ("m", .month), ("dd", .day), ("d", .day), ("Qq", .quarter), ("Hh", .half),
  ]

  /// The pattern as the map writes it.
  let text: String
  private let parts: [Part]

  init?(_ pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let first = rest.first {
      if let (name, part) = TablePattern.names.first(where: { rest.hasPrefix($0.0) }) {
        parts.append(part)
        rest = rest.dropFirst(name.count)
      } else if first.isASCII && first.isLetter {
        return nil
      } else {
        parts.append(.sign(first))
        rest = rest.dropFirst()
      }
    }
    guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
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
    for part in parts {
      guard read(part, &rest, &found) else { return nil }
    }
    return rest.isEmpty ? found.date : nil
  }

  private func read(_ part: Part, _ rest: inout Substring, _ found: inout Found) -> Bool {
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
    case .year, .shortYear, .month, .day: return readNumber(part, &rest, &found)
    }
    return true
  }

  private func readNumber(_ part: Part, _ rest: inout Substring, _ found: inout Found) -> Bool {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(part == .year ? 4 : 2)
    guard let number = Int(digits), part != .year || digits.count == 4 else { return false }
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
