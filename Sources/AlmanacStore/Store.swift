public import AlmanacModel
import GRDB

/// The knowledge base: one SQLite file.
///
/// Every read and every write is one named transaction; no connection leaves this module.
public final class Store: Sendable {
  let database: DatabaseQueue
  /// The path of the file.
  public let path: String
  /// The keys that changed when the file was brought up to date, while it was opened.
  public let renamed: [RenamedKey]

  init(database: DatabaseQueue, path: String, renamed: [RenamedKey] = []) {
    self.database = database
    self.path = path
    self.renamed = renamed
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads like `read`, and lets errors that are not SQLite's through as they are.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read(body)
    } catch let error where StoreError.isOfFile(error) {
      throw StoreError(error, path: path)
    }
  }

  /// Writes in one transaction that takes the write lock at once, so that it never fails half way
  /// because of another writer.
  ///
  /// - Parameters:
  ///   - commit: whether the changes stay; without, everything is undone.
  ///   - body: what is done.
  /// - Returns: what the body gives.
  /// - Throws: `StoreError` where nothing was written.
  func write<Value>(commit: Bool = true, _ body: (Database) throws -> Value) throws(StoreError)
    -> Value
  {
    do {
      return try writing(commit: commit, body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Writes like `write`, and lets errors that are not SQLite's through as they are.
  func writing<Value>(commit: Bool, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return commit ? .commit : .rollback
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
      }
    } catch let error where StoreError.isOfFile(error) {
      throw StoreError(error, path: path)
    }
  }
}
