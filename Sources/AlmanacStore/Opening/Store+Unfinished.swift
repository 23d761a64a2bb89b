import AlmanacDisk
import Foundation
import GRDB
import GRDBSQLite

extension Store {
  /// Opens a file for reading, whatever stands beside it.
  ///
  /// - Throws: `StoreError.unfinished` where changes stand beside it that can neither be undone nor
  ///   be read.
  static func openedForReading(_ path: String) throws -> Store {
    do {
      return try readOnly(path)
    } catch DatabaseError.SQLITE_READONLY_ROLLBACK {
      try undoUnfinished(path)
      return try readOnly(path)
    } catch let error where isWithoutSharedMemory(error) {
      guard isSettled(path) else { throw StoreError.unfinished(path: path) }
      return try unlocked(path)
    }
  }

  /// Whether no change waits beside a file: neither a log nor a journal has anything in it.
  static func isSettled(_ path: String) -> Bool {
    let file = FilePlace(path).path
    return ["-wal", "-journal"].allSatisfy { (FileState(of: file + $0)?.size ?? 0) == 0 }
  }

  private static func readOnly(_ path: String) throws -> Store {
    try opened(path, readingConfiguration())
  }

  /// Nobody watches what a reader reads: without the authorizer by which GRDB finds out what a
  /// statement touches, statements are made in half the time.
  private static func readingConfiguration() -> Configuration {
    var configuration = baseConfiguration()
    configuration.readonly = true
    configuration.prepareDatabase { db in sqlite3_set_authorizer(db.sqliteConnection, nil, nil) }
    return configuration
  }

  /// Undoes a change that was not finished, as every opening for writing does.
  private static func undoUnfinished(_ path: String) throws {
    do {
      _ = try opened(path, baseConfiguration())
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR, .SQLITE_FULL:
        throw StoreError.unfinished(path: path)
      default: throw error
      }
    }
  }

  /// A folder that may not be written, or a full disk, has no place for the file by which readers and
  /// writers know of one another.
  private static func isWithoutSharedMemory(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    switch error.extendedResultCode {
    case .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMLOCK:
      return true
    default: return [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL].contains(error.resultCode)
    }
  }

  /// Opens a file beside which no change waits without locks: every answer is given only where it
  /// did not change meanwhile.
  private static func unlocked(_ path: String) throws -> Store {
    let state = FileState(of: path)
    let database = try DatabaseQueue(
      path: unlockedAddress(path),
      configuration: readingConfiguration()
    )
    return Store(database: database, path: path, unlocked: state)
  }

  static func unlockedAddress(_ path: String) -> String {
    URL(filePath: path).absoluteString + "?immutable=1"
  }
}
