/// What a cell has to be for its row to be read: `not empty`, `>= 2020`, `contains AI`.
struct RowCondition: Equatable, Sendable {
  private enum Test: Equatable {
    case isEmpty
    case equals(String)
    case contains(String)
    case startsWith(String)
    case isLess(than: String)
    case isMore(than: String)
  }

  private let test: Test
  private let isNegated: Bool

  /// What a condition can be, for a message.
  static let forms =
    "empty, = x, contains x, starts with x, each also with `not`, or < x, <= x, > x, >= x"

  /// Reads a condition; nil where it is none.
  init?(_ text: String) {
    let text = text.trimming
    let isNegated = text.hasPrefix("not ") || text.hasPrefix("!=")
    let rest = text.hasPrefix("not ") ? String(text.dropFirst(4)).trimming : text
    func behind(_ words: String) -> String? {
      guard rest.hasPrefix(words) else { return nil }
      let value = String(rest.dropFirst(words.count)).trimming
      return value.isEmpty ? nil : value
    }
    if rest == "empty" {
      self.init(.isEmpty, isNegated)
    } else if let value = behind("contains ") {
      self.init(.contains(value.lowercased()), isNegated)
    } else if let value = behind("starts with ") {
      self.init(.startsWith(value.lowercased()), isNegated)
    } else if let value = behind("!=") ?? behind("=") {
      self.init(.equals(value), isNegated)
    } else if let value = behind("<=") {
      self.init(.isMore(than: value), !isNegated)
    } else if let value = behind(">=") {
      self.init(.isLess(than: value), !isNegated)
    } else if let value = behind("<") {
      self.init(.isLess(than: value), isNegated)
    } else if let value = behind(">") {
      self.init(.isMore(than: value), isNegated)
    } else {
      return nil
    }
  }

  private init(_ test: Test, _ isNegated: Bool) {
    self.test = test
    self.isNegated = isNegated
  }

  /// Whether a cell, without white space at its ends, fulfils it; one that cannot be compared with
  /// a number does not.
  func holds(_ cell: String) -> Bool {
    switch test {
    case .isEmpty: return cell.isEmpty != isNegated
    case .equals(let value): return (cell == value) != isNegated
    case .contains(let part): return cell.lowercased().contains(part) != isNegated
    case .startsWith(let part): return cell.lowercased().hasPrefix(part) != isNegated
    case .isLess(let value):
      return RowCondition.compares(cell, value).map { ($0 < 0) != isNegated } ?? false
    case .isMore(let value):
      return RowCondition.compares(cell, value).map { ($0 > 0) != isNegated } ?? false
    }
  }

  /// Below zero where the first is less, above where it is more: of two numbers by their value, of
  /// other texts by their letters, as dates of ISO 8601 are ordered.
  private static func compares(_ cell: String, _ value: String) -> Int? {
    let numbers = [cell, value].map { Double($0.replacing(",", with: "")) }
    if let one = numbers[0], let other = numbers[1] {
      return one < other ? -1 : one > other ? 1 : 0
    }
    guard numbers[1] == nil, !cell.isEmpty else { return nil }
    return cell < value ? -1 : cell > value ? 1 : 0
  }
}
