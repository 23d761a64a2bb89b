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
  public let columns: [String]
  /// The rows.
  public let rows: [[SQLValue]]
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
  public func query(_ sql: String) throws(StoreError) -> SQLTable {
    do {
      return try database.unsafeRead { db in
        try db.execute(sql: "PRAGMA query_only = ON")
        sqlite3_set_authorizer(db.sqliteConnection, authorise, nil)
        defer { sqlite3_set_authorizer(db.sqliteConnection, nil, nil) }
        return try Store.rows(of: sql, db.sqliteConnection)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func rows(of sql: String, _ connection: OpaquePointer?) throws -> SQLTable {
    var statement: OpaquePointer?
    var rest = ""
    let code = sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection, start, -1, &statement, &tail)
      if let tail { rest = String(cString: tail) }
      return code
    }
    defer { sqlite3_finalize(statement) }
    guard code == SQLITE_OK else { throw problem(code, connection) }
    guard let statement else { throw StoreError.badQuery("there is no statement to run") }
    guard rest.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
      throw StoreError.badQuery("only one statement is run: leave out what follows the first ;")
    }
    let columns = (0..<sqlite3_column_count(statement)).map { index in
      String(cString: sqlite3_column_name(statement, index))
    }
    var rows: [[SQLValue]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(columns.indices.map { value(statement, Int32($0)) })
      case SQLITE_DONE: return SQLTable(columns: columns, rows: rows)
      case let code: throw problem(code, connection)
      }
    }
  }

  private static func problem(_ code: CInt, _ connection: OpaquePointer?) -> any Error {
    let message = String(cString: sqlite3_errmsg(connection))
    switch code & 0xFF {
    case SQLITE_AUTH, SQLITE_READONLY:
      return StoreError.badQuery("only reading is allowed: write a SELECT (\(message))")
    case SQLITE_ERROR: return StoreError.badQuery("the SQL cannot be run: \(message)")
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
