import AlmanacModel
import GRDB
import GRDBSQLite

/// A prepared statement whose values are bound one after another, straight to SQLite.
///
/// A million rows of sixty columns are bound this way without an intermediate value for each.
final class RowWriter {
  private let statement: Statement
  private let connection: OpaquePointer?
  private var place: Int32 = 0

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    connection = db.sqliteConnection
  }

  private var pointer: OpaquePointer { statement.sqliteStatement }

  /// Leaves the next places empty.
  func skip(_ count: Int32 = 1) { place += count }

  func add(_ number: Int64?) {
    place += 1
    if let number { sqlite3_bind_int64(pointer, place, number) }
  }

  func add(_ number: Int?) { add(number.map(Int64.init)) }

  func add(_ flag: Bool) { add(flag ? 1 : 0 as Int64) }

  func add(_ text: String?) {
    place += 1
    guard var text else { return }
    text.withUTF8 { bytes in
      // An empty text may have no address, and would be bound as nothing.
      guard let start = bytes.baseAddress, !bytes.isEmpty else {
        sqlite3_bind_text(pointer, place, "", 0, nil)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text(pointer, place, $0, Int32(bytes.count), RowWriter.copied)
      }
    }
  }

  /// Runs the statement with the values that were added.
  ///
  /// - Throws: `DatabaseError` where SQLite fails.
  func run() throws { _ = try step() }

  /// Runs the statement and gives the columns of its first row as numbers; nil where it has none.
  ///
  /// - Throws: `DatabaseError` where SQLite fails.
  func numbers(_ count: Int32 = 1) throws -> [Int64]? {
    try step { pointer in (0..<count).map { sqlite3_column_int64(pointer, $0) } }
  }

  private func step<Value>(_ read: (OpaquePointer) -> Value = { _ in () }) throws -> Value? {
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
      place = 0
    }
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return read(pointer)
    case SQLITE_DONE: return nil
    default: throw DatabaseError(of: connection)
    }
  }

  /// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension DatabaseError {
  /// The last error of a connection.
  init(of connection: OpaquePointer?) {
    self.init(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection))
    )
  }
}
