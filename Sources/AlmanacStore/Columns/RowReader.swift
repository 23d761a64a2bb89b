import AlmanacModel
import Foundation
import GRDB
import GRDBSQLite

/// Reads the columns of a row one after another, straight from SQLite.
///
/// A value of another type than the program writes is damage that is thrown, never a trap.
struct RowReader {
  private let pointer: OpaquePointer
  private var place: Int32 = 0

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// A text that has to be there.
  mutating func text() throws -> String {
    guard let text: String = try next() else { throw Damage(text: "nothing in place of a text") }
    return text
  }

  /// A number that has to be there.
  mutating func number() throws -> Int64 {
    guard let number: Int64 = try next() else {
      throw Damage(text: "nothing in place of a number")
    }
    return number
  }

  mutating func flag() throws -> Bool { try number() != 0 }

  mutating func next() throws -> Int? { (try next() as Int64?).map(Int.init) }

  mutating func next() throws -> Int64? {
    defer { place += 1 }
    switch sqlite3_column_type(pointer, place) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return sqlite3_column_int64(pointer, place)
    default: throw Damage(text: "something else in place of a number")
    }
  }

  mutating func next() throws -> String? {
    defer { place += 1 }
    switch sqlite3_column_type(pointer, place) {
    case SQLITE_NULL: return nil
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(pointer, place),
        count: Int(sqlite3_column_bytes(pointer, place))
      )
      return String(decoding: bytes, as: UTF8.self)
    default: throw Damage(text: "something else in place of a text")
    }
  }

  mutating func skip(_ count: Int32) { place += count }

  mutating func word<Word: RawRepresentable>() throws -> Word? where Word.RawValue == String {
    try (next() as String?).map { text in
      guard let word = Word(rawValue: text) else { throw Damage(text: "the word '\(text)'") }
      return word
    }
  }

  /// A stored value that the program could not have written.
  struct Damage: Error {
    let text: String
  }
}

extension Database {
  /// Gives the rows of a SELECT one after another.
  func eachRow(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ body: (inout RowReader) throws -> Void
  ) throws {
    let statement = try makeStatement(sql: sql)
    try statement.setArguments(arguments)
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        var reader = RowReader(pointer)
        try body(&reader)
      case SQLITE_DONE: return
      default: throw DatabaseError(of: sqliteConnection)
      }
    }
  }

  /// What is read from each row of a SELECT.
  func rows<Value>(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try eachRow(sql, arguments) { values.append(try read(&$0)) }
    return values
  }
}
