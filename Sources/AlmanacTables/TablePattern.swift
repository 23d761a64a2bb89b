import AlmanacFiles
import AlmanacModel
import AlmanacReading

/// A way of writing dates in a table: `m/d/yyyy`, `d-Mon-yy`, `yyyy-mm`.
struct TablePattern {
  private enum Part: Equatable {
    case year, shortYear, month, monthName, day
    case sign(Character)
  }

  private let parts: [Part]
  private static let reader = TextReader(language: "en")

  init?(_ pattern: String) {
    let names: [(String, Part)] = [
      ("yyyy", .year), ("yy", .shortYear), ("Mon", .monthName), ("mm", .month), ("m", .month),
      ("dd", .day), ("d", .day),
    ]
    var parts: [Part] = []
    var rest = pattern[...]
    while let first = rest.first {
      if let (name, part) = names.first(where: { rest.hasPrefix($0.0) }) {
        parts.append(part)
        rest = rest.dropFirst(name.count)
      } else if first.isLetter {
        return nil
      } else {
        parts.append(.sign(first))
        rest = rest.dropFirst()
      }
    }
    guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
    self.parts = parts
  }

  /// The date that a text writes in this way; nil where it does not.
  ///
  /// Two digits of a year mean 1970 to 2069.
  func date(_ text: String) -> EventDate? {
    var rest = text[...]
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    for part in parts {
      switch part {
      case .sign(let sign):
        guard rest.first == sign else { return nil }
        rest = rest.dropFirst()
      case .monthName:
        let name = String(rest.prefix { $0.isLetter })
        guard let named = TablePattern.reader?.month(named: name) else {
          return nil
        }
        month = named
        rest = rest.drop { $0.isLetter }
      default:
        let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(part == .year ? 4 : 2)
        guard let number = Int(digits), part != .year || digits.count == 4 else { return nil }
        rest = rest.dropFirst(digits.count)
        switch part {
        case .year: year = number
        case .shortYear: year = number + (number < 70 ? 2000 : 1900)
        case .month: month = number
        default: day = number
        }
      }
    }
    guard rest.isEmpty, let year else { return nil }
    let parts = [padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }
    return try? EventDate(parts.joined(separator: "-"))
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
