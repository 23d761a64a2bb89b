import AlmanacModel

/// How the cells of a column are read where a condition compares them.
struct ColumnReading: Sendable {
  /// Whether a cell can be a number.
  var hasNumbers = true
  /// Whether a cell can be a date.
  var hasDates = true
  /// Ten to this power multiplies numbers that have no scale of their own.
  var scale = 0
  /// The sign before decimals.
  var decimal = DecimalSign.point
  /// How dates are written, beside EDTF.
  var dates = DateFormats([])
  /// The words that mean no value.
  var missing = MissingWords.usual

  /// Whether a cell, without white space at its ends, has no value.
  func isEmpty(_ cell: String) -> Bool { cell.isEmpty || missing.contains(cell) }

  /// The number of a text; nil where it is none.
  func number(_ text: String) -> CellAmount? {
    hasNumbers ? try? CellAmount(text, scale: scale, decimal: decimal) : nil
  }

  /// The date of a text; nil where it is none.
  ///
  /// - Throws: `CellError` where two formats read it as different dates.
  func date(_ text: String) throws(CellError) -> EventDate? {
    hasDates ? try dates.date(text) : nil
  }

  /// What a text has to be that can be compared, for a message.
  var words: String {
    hasNumbers && hasDates
      ? "neither a number nor a date" : hasNumbers ? "not a number" : "not a date"
  }
}
