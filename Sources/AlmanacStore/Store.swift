import AlmanacDisk
public import AlmanacModel
import GRDB
import Synchronization

/// The knowledge base: one SQLite file.
///
/// Every read and every write is one named transaction; no connection leaves this module. What is
/// given rows may ask the store again.
public final class Store: Sendable {
  let database: DatabaseQueue
  /// The path of the file.
  public let path: String
  /// The keys that changed when the file was brought up to date, while it was opened.
  public let renamed: [RenamedKey]
  /// The state of a file that is read without locks, since none can be had: it must not change.
  private let unlocked: FileState?
  private let isInterrupted = Atomic(false)

  init(
    database: DatabaseQueue,
    path: String,
    renamed: [RenamedKey] = [],
    unlocked: FileState? = nil
  ) {
    self.database = database
    self.path = path
    self.renamed = renamed
    self.unlocked = unlocked
  }

  /// What SQLite is told to open it once more, for reading.
  var address: String {
    unlocked == nil ? FilePlace(path).path : Store.unlockedAddress(path)
  }

  /// Ends the read that is under way, and lets none begin any more: nobody wants what it gives.
  ///
  /// It may be called from another thread than the one that reads.
  public func interrupt() {
    isInterrupted.store(true, ordering: .sequentiallyConsistent)
    database.interrupt()
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try isolated(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads like `read`, and lets errors that are not SQLite's through as they are.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try isolated(body)
    } catch let error where StoreError.isOfFile(error) {
      throw StoreError(error, path: path)
    }
  }

  /// Reads inside the transaction that is open, or in a new one; the connection is afterwards as it
  /// was before.
  private func isolated<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard !isInterrupted.load(ordering: .sequentiallyConsistent) else {
      throw DatabaseError(resultCode: .SQLITE_INTERRUPT)
    }
    let value = try database.unsafeReentrantRead { db in
      try db.readOnly {
        guard !db.isInsideTransaction else { return try body(db) }
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
      }
    }
    if let unlocked, unlocked != FileState(of: path) || !Store.isSettled(path) {
      throw StoreError.busy(path: path)
    }
    return value
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
      return try database.unsafeReentrantWrite { db in
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
