import Foundation
import GRDB
import Migrations

extension Store {
  /// `ALMA` in ASCII: marks a SQLite file as this program's (`PRAGMA application_id`).
  static let applicationID: Int = 0x414C_4D41

  /// Opens a store for questions; never changes it.
  ///
  /// - Parameter path: the path of the database file.
  /// - Returns: a store that can be read.
  /// - Throws: `StoreError` where the file is missing, of another program, newer or damaged.
  public static func reading(_ path: String) throws(StoreError) -> Store {
    try requireFile(path)
    let store: Store
    do {
      var configuration = baseConfiguration()
      configuration.readonly = true
      store = try open(path, configuration)
      try store.requireVersion()
    } catch {
      guard needsImmutable(path, error) else { throw StoreError(error, path: path) }
      return try immutable(path)
    }
    return store
  }

  /// Opens a store for writing, creates it where there is none and brings its schema up to date.
  ///
  /// An existing file is copied beside itself before a migration changes it.
  ///
  /// - Parameter path: the path of the database file.
  /// - Returns: a store that can be read and written.
  /// - Throws: `StoreError` where the file cannot be written or is not this program's.
  public static func writing(_ path: String) throws(StoreError) -> Store {
    try refuseOther(path)
    do {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .failed(path: path, reason: "its folder cannot be made")
    }
    do {
      let store = try open(path, baseConfiguration())
      let renamed = try store.migrate(Migration.all)
      return Store(database: store.database, path: path, renamed: renamed)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Opens a store in memory, for tests and dry runs on no file.
  ///
  /// - Throws: `StoreError` where SQLite fails.
  public static func inMemory() throws(StoreError) -> Store {
    do {
      let store = Store(database: try DatabaseQueue(), path: ":memory:")
      _ = try store.migrate(Migration.all)
      return store
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  private static func baseConfiguration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "almanac"
    return configuration
  }

  private static func open(_ path: String, _ configuration: Configuration) throws -> Store {
    Store(database: try DatabaseQueue(path: path, configuration: configuration), path: path)
  }

  private static func requireFile(_ path: String) throws(StoreError) {
    try refuseOther(path)
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
  }

  /// A folder, a pipe or a device is no database.
  private static func refuseOther(_ path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .notADatabase(path: path)
    }
  }

  /// A file in a folder that may not be written has no shared-memory file: with no log beside it,
  /// it cannot change either, and is read as it is.
  private static func needsImmutable(_ path: String, _ error: any Error) -> Bool {
    guard let code = (error as? DatabaseError)?.resultCode,
      [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(code)
    else { return false }
    return !FileManager.default.fileExists(atPath: path + "-wal")
  }

  private static func immutable(_ path: String) throws(StoreError) -> Store {
    do {
      var configuration = baseConfiguration()
      configuration.readonly = true
      let full = URL(filePath: path).absoluteString
      let store = Store(
        database: try DatabaseQueue(path: full + "?immutable=1", configuration: configuration),
        path: path
      )
      try store.requireVersion()
      return store
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private func requireVersion() throws {
    try database.read { db in
      let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      guard id == Store.applicationID else { throw StoreError.foreign(path: path) }
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let known = Migration.all.last?.number ?? 0
      guard version <= known else { throw StoreError.newer(path: path, version: version) }
      guard version == known else {
        throw StoreError.older(path: path)
      }
    }
  }
}
