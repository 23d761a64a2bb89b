import GRDB
import GRDBSQLite

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
}

extension Store {
  /// Runs one statement that reads.
  ///
  /// SQLite itself refuses everything else: the file is open for reading only, `query_only` is on,
  /// and an authorizer allows nothing but reading the tables, views and functions of this file.
  ///
  /// - Parameter sql: one SELECT.
  /// - Returns: its columns and rows.
  /// - Throws: `StoreError.badQuery` where the statement is wrong or refused.
  public func query(_ sql: String) throws -> SQLTable {
    var table = SQLTable(columns: [], rows: [])
    try query(sql, header: { table.columns = $0 }, row: { table.rows.append($0) })
    return table
  }

  /// Runs one statement that reads, and gives its rows one after another.
  ///
  /// - Parameters:
  ///   - sql: one SELECT.
  ///   - header: is given the names of the columns, also where there is no row.
  ///   - row: is given the rows.
  /// - Throws: `StoreError.badQuery` where the statement is wrong or refused, and what `header` and
  ///   `row` throw.
  public func query(
    _ sql: String,
    header: ([String]) throws -> Void,
    row: ([SQLValue]) throws -> Void
  ) throws {
    do {
      try database.unsafeRead { db in
        try db.execute(sql: "PRAGMA query_only = ON")
        sqlite3_set_authorizer(db.sqliteConnection, authorise, nil)
        defer { sqlite3_set_authorizer(db.sqliteConnection, nil, nil) }
        let statement = try Store.statement(sql, db.sqliteConnection)
        defer { sqlite3_finalize(statement) }
        let columns = (0..<sqlite3_column_count(statement))
        try header(columns.map { String(cString: sqlite3_column_name(statement, $0)) })
        while true {
          switch sqlite3_step(statement) {
          case SQLITE_ROW: try row(columns.map { Store.value(statement, $0) })
          case SQLITE_DONE: return
          case let code: throw Store.problem(code, db.sqliteConnection)
          }
        }
      }
    } catch let error where StoreError.isOfFile(error) {
      throw StoreError(error, path: path)
    }
  }

  private static func statement(_ sql: String, _ connection: OpaquePointer?) throws -> OpaquePointer
  {
    let (statement, rest) = try prepared(sql, connection)
    guard let statement else { throw StoreError.badQuery("there is no statement to run") }
    do {
      if let second = try prepared(rest, connection).statement {
        sqlite3_finalize(second)
        throw StoreError.badQuery("only one statement is run: leave out what follows the first ;")
      }
      guard sqlite3_bind_parameter_count(statement) == 0 else {
        throw StoreError.badQuery("the SQL has a parameter: write the value in its place")
      }
    } catch {
      sqlite3_finalize(statement)
      throw error
    }
    return statement
  }

  /// The first statement of a text, nil where it has none, and what stands behind it.
  private static func prepared(_ sql: String, _ connection: OpaquePointer?) throws
    -> (statement: OpaquePointer?, rest: String)
  {
    try sql.withCString { start in
      var (statement, tail) = (OpaquePointer?.none, UnsafePointer<CChar>?.none)
      let code = sqlite3_prepare_v2(connection, start, -1, &statement, &tail)
      guard code == SQLITE_OK else { throw problem(code, connection) }
      return (statement, tail.map { String(cString: $0) } ?? "")
    }
  }

  private static func problem(_ code: CInt, _ connection: OpaquePointer?) -> any Error {
    let message = String(cString: sqlite3_errmsg(connection))
    switch code & 0xFF {
    case SQLITE_AUTH, SQLITE_READONLY:
      return StoreError.badQuery("only reading is allowed: write a SELECT (\(message))")
    case SQLITE_ERROR, SQLITE_TOOBIG:
      return StoreError.badQuery("the SQL cannot be run: \(message)")
    default: return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  private static func value(_ statement: OpaquePointer, _ index: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      return .text(sqlite3_column_text(statement, index).map { String(cString: $0) } ?? "")
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(statement, index))
      guard let start = sqlite3_column_blob(statement, index) else { return .blob([]) }
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }
}

/// Allows reading and nothing else; of the pragmas only those that describe tables.
private let authorise:
  @convention(c) (
    UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?, UnsafePointer<CChar>?
  ) -> CInt = { _, action, first, second, _, _ in
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION:
      let name = second.map { String(cString: $0).lowercased() } ?? ""
      return ["load_extension", "fts3_tokenizer"].contains(name) ? SQLITE_DENY : SQLITE_OK
    case SQLITE_PRAGMA:
      let name = first.map { String(cString: $0).lowercased() } ?? ""
      let describing = ["table_info", "table_xinfo", "table_list", "index_list", "index_info"]
      return describing.contains(name) ? SQLITE_OK : SQLITE_DENY
    default: return SQLITE_DENY
    }
  }
