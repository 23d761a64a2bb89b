/// One value of a row that somebody's own SQL gave.
public enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// The rows that somebody's own SQL gave.
public struct SQLTable: Equatable, Sendable {
  /// The names of the columns.
  public internal(set) var columns: [String]
  /// The rows.
  public internal(set) var rows: [[SQLValue]]

  /// Rows under the names of their columns.
  public init(columns: [String], rows: [[SQLValue]]) {
    self.columns = columns
    self.rows = rows
  }
}
