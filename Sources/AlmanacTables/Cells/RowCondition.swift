import AlmanacModel

/// What a cell has to be for its row to be read: `not empty`, `>= 2020`, `contains AI`.
struct RowCondition: Sendable {
  private enum Test {
    case isEmpty
    case equals(String)
    case contains(String)
    case startsWith(String)
    case isLess(than: RowBound)
    case isMore(than: RowBound)
  }

  private let test: Test
  private let isNegated: Bool
  private let reading: ColumnReading

  /// What a condition can be, for a message.
  static let forms =
    "empty, = x, contains x, starts with x, each also with `not`, or < x, <= x, > x, >= x"

  /// Reads a condition on the cells of a column.
  ///
  /// - Throws: `CellError` where it is none, or compares with what is no number and no date.
  init(_ text: String, _ reading: ColumnReading = ColumnReading()) throws(CellError) {
    self.reading = reading
    let text = text.trimming
    let isNot = text.hasPrefix("not ")
    let rest = isNot ? String(text.dropFirst(4)).trimming : text
    func behind(_ words: String) -> String? {
      guard rest.hasPrefix(words) else { return nil }
      let value = String(rest.dropFirst(words.count)).trimming
      return value.isEmpty ? nil : value
    }
    if rest == "empty" {
      (test, isNegated) = (.isEmpty, isNot)
    } else if let value = behind("contains ") {
      (test, isNegated) = (.contains(value.lowercased()), isNot)
    } else if let value = behind("starts with ") {
      (test, isNegated) = (.startsWith(value.lowercased()), isNot)
    } else {
      (test, isNegated) = try RowCondition.compared(rest, isNot, reading)
    }
  }

  /// A condition that starts with a sign, behind which no other sign stands: `=> 5` is none.
  private static func compared(_ text: String, _ isNot: Bool, _ reading: ColumnReading)
    throws(CellError) -> (Test, Bool)
  {
    let signs = String(text.prefix { "=<>!".contains($0) })
    let value = String(text.dropFirst(signs.count)).trimming
    guard !value.isEmpty else { throw CellError("a condition is \(forms)") }
    switch (signs, isNot) {
    case ("=", _): return (.equals(value), isNot)
    case ("!=", false): return (.equals(value), true)
    case ("<", false): return (.isLess(than: try RowBound(value, reading)), false)
    case (">=", false): return (.isLess(than: try RowBound(value, reading)), true)
    case (">", false): return (.isMore(than: try RowBound(value, reading)), false)
    case ("<=", false): return (.isMore(than: try RowBound(value, reading)), true)
    default: throw CellError("a condition is \(forms)")
    }
  }

  /// Whether a cell, without white space at its ends, fulfills it; one without a value is neither
  /// more nor less than anything.
  ///
  /// - Throws: `CellError` where it cannot be compared.
  func holds(_ cell: String) throws(CellError) -> Bool {
    switch test {
    case .isEmpty: return reading.isEmpty(cell) != isNegated
    case .equals(let value): return (cell == value) != isNegated
    case .contains(let part): return cell.lowercased().contains(part) != isNegated
    case .startsWith(let part): return cell.lowercased().hasPrefix(part) != isNegated
    case .isLess(let bound): return try holds(cell, bound, \.isLess)
    case .isMore(let bound): return try holds(cell, bound, \.isMore)
    }
  }

  private func holds(_ cell: String, _ bound: RowBound, _ side: KeyPath<RowBound.Order, Bool?>)
    throws(CellError) -> Bool
  {
    if reading.isEmpty(cell) { return false }
    guard let holds = try bound.order(of: cell, reading)[keyPath: side] else {
      throw CellError("'\(shortened(cell))' lies on both sides of what `where:` compares it with")
    }
    return holds != isNegated
  }
}
