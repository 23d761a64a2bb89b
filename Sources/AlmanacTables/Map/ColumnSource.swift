import AlmanacModel

/// What a map puts where a column may stand.
enum ColumnSource: Equatable, Sendable {
  /// A column, or a text with columns in braces where the table has no column of that name.
  case named(String)
  /// A text that is the same in every row.
  case constant(String)
}

/// What a map says of one attribute.
struct MapField: Equatable, Sendable {
  /// What gives it: the first that is not empty counts.
  var sources: [ColumnSource] = []
  /// What stands between several values in one cell; none where a cell has one.
  var separators: [String] = []
  /// What the table's words mean; one that ends in `*` stands for all that begin like it.
  var words: [String: String] = [:]
  /// The value where a row gives none.
  var standard: String?
  /// The words that mean no value; nil for the map's own.
  var missing: [String]?
  /// Ten to this power multiplies its amounts; nil for the map's own.
  var scale: Int?
  /// The currency of its amounts that name none; nil for the map's own.
  var currency: Currency?
}

/// A column of investors.
struct MapInvestors: Equatable, Sendable {
  var sources: [ColumnSource]
  /// What stands between two investors in a cell.
  var separators: [String]
  /// The part they play where the cell says nothing of it.
  var role: Investor.Role
}
