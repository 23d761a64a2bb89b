import AlmanacModel

/// What a condition compares the cells of a column with: a number, a date, or either, as `2020` is.
struct RowBound: Sendable {
  private let text: String
  private let number: CellAmount?
  private let date: EventDate?

  /// How a cell lies to the bound.
  struct Order: Equatable {
    /// Whether all of it lies below; nil where it lies on both sides.
    let isLess: Bool?
    /// Whether all of it lies above; nil where it lies on both sides.
    let isMore: Bool?
  }

  /// Reads a bound as the cells of a column are read.
  ///
  /// - Throws: `CellError` where nothing can be compared with it.
  init(_ text: String, _ reading: ColumnReading) throws(CellError) {
    self.text = text
    let number = reading.number(text)
    self.number = number?.bounds.qualifier == .exact ? number : nil
    date = try reading.date(text)
    guard self.number != nil || date != nil else {
      throw CellError("'\(shortened(text))' is \(reading.words)")
    }
  }

  /// How a cell lies to the bound.
  ///
  /// - Throws: `CellError` where the two cannot be compared.
  func order(of cell: String, _ reading: ColumnReading) throws(CellError) -> Order {
    let cellDate = try date == nil ? nil : reading.date(cell)
    let cellNumber = number == nil ? nil : reading.number(cell)
    guard cellDate != nil || cellNumber != nil else {
      let words = number == nil ? "not a date" : date == nil ? "not a number" : reading.words
      throw CellError("'\(shortened(cell))' is \(words), and `where:` compares it with \(text)")
    }
    let orders = [
      try cellNumber.flatMap { cell throws(CellError) in try order(of: cell) },
      cellDate.flatMap { order(of: $0) },
    ].compactMap(\.self)
    guard let first = orders.first, orders.allSatisfy({ $0 == first }) else {
      throw CellError("'\(shortened(cell))' can be a number or a date, and \(text) too")
    }
    return first
  }

  /// The number of a cell against that of the bound, both without a unit or in the same one.
  private func order(of cell: CellAmount) throws(CellError) -> Order? {
    guard let number, let value = number.bounds.low else { return nil }
    guard cell.isPercent == number.isPercent else {
      throw CellError("a percentage and a number cannot be compared, as `where:` asks")
    }
    if let one = cell.currencies.first, let other = number.currencies.first,
      Set(one.codes).isDisjoint(with: other.codes)
    {
      throw CellError("two currencies cannot be compared, as `where:` asks")
    }
    return RowBound.order(cell.bounds.low, cell.bounds.high, value, value)
  }

  private func order(of cell: EventDate) -> Order? {
    guard let date else { return nil }
    return RowBound.order(
      cell.earliest?.number,
      cell.latest?.number,
      date.earliest?.number ?? .min,
      date.latest?.number ?? .max
    )
  }

  /// How a range that may have open ends lies to another one: below its start, above its end.
  private static func order<Number: Comparable>(
    _ low: Number?,
    _ high: Number?,
    _ start: Number,
    _ end: Number
  ) -> Order {
    let isBelow = high.map { $0 < start } ?? false
    let isAbove = low.map { $0 > end } ?? false
    return Order(
      isLess: isBelow ? true : low.map { $0 >= start } ?? false ? false : nil,
      isMore: isAbove ? true : high.map { $0 <= end } ?? false ? false : nil
    )
  }
}
