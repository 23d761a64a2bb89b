import AlmanacModel
import GRDB
import GRDBSQLite

extension Store {
  /// Runs one statement that reads.
  ///
  /// SQLite itself refuses everything else: nothing may be written while the statement runs, and an
  /// authorizer allows nothing but reading the tables, views and functions of this file. No value may
  /// be larger than ten million bytes. Afterwards the store is as it was before.
  ///
  /// - Parameters:
  ///   - sql: one SELECT.
  ///   - seconds: how long it may take; nil for as long as it wants.
  /// - Returns: its columns and rows.
  /// - Throws: `StoreError.badQuery` where the statement is wrong or refused, `.tooSlow` where it
  ///   takes longer.
  public func query(_ sql: String, within seconds: Double? = nil) throws -> SQLTable {
    var table = SQLTable(columns: [], rows: [])
    try query(
      sql,
      within: seconds,
      header: { table.columns = $0 },
      row: { table.rows.append($0) }
    )
    return table
  }

  /// Runs one statement that reads, and gives its rows one after another.
  ///
  /// - Parameters:
  ///   - sql: one SELECT.
  ///   - seconds: how long it may take; nil for as long as it wants.
  ///   - header: is given the names of the columns, also where there is no row.
  ///   - row: is given the rows.
  /// - Throws: `StoreError.badQuery` where the statement is wrong or refused, `.tooSlow` where it
  ///   takes longer, and what `header` and `row` throw.
  public func query(
    _ sql: String,
    within seconds: Double? = nil,
    header: ([String]) throws -> Void,
    row: ([SQLValue]) throws -> Void
  ) throws {
    guard !sql.utf8.contains(0) else {
      throw StoreError.badQuery("the SQL has a NUL character: leave it out")
    }
    try reading { db in
      let connection = db.sqliteConnection
      // The library's own authorizer serves observation, of which the store makes no use.
      sqlite3_set_authorizer(connection, authorize, nil)
      let longest = sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Store.largestValue)
      defer {
        sqlite3_set_authorizer(connection, nil, nil)
        sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longest)
      }
      let statement = try Store.statement(sql, connection)
      defer { sqlite3_finalize(statement) }
      let columns = (0..<sqlite3_column_count(statement))
      try header(columns.map { String(cString: sqlite3_column_name(statement, $0)) })
      try Deadline.during(connection, seconds: seconds) {
        while true {
          switch sqlite3_step(statement) {
          case SQLITE_ROW: try row(columns.map { Store.value(statement, $0) })
          case SQLITE_DONE: return
          case SQLITE_INTERRUPT where seconds != nil:
            throw StoreError.tooSlow(seconds: seconds ?? 0)
          case let code: throw Store.problem(code, connection)
          }
        }
      }
    }
  }

  /// How large a value of somebody's SQL may be, in bytes: SQLite cannot be ended within one.
  private static let largestValue: Int32 = 10_000_000

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
    let message = shortened(String(cString: sqlite3_errmsg(connection)), to: 200)
    switch code & 0xFF {
    case SQLITE_AUTH, SQLITE_READONLY:
      return StoreError.badQuery("only reading is allowed: write a SELECT (\(message))")
    case SQLITE_TOOBIG:
      return StoreError.badQuery(
        "the SQL has or makes a value of more than \(largestValue) bytes: ask for less"
      )
    case SQLITE_ERROR:
      return StoreError.badQuery("the SQL cannot be run: \(message)")
    default: return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  private static func value(_ statement: OpaquePointer, _ index: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(statement, index),
        count: Int(sqlite3_column_bytes(statement, index))
      )
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(statement, index))
      guard let start = sqlite3_column_blob(statement, index) else { return .blob([]) }
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }
}
