import AlmanacDisk
import Foundation
import GRDB
import Migrations

extension Store {
  /// `ALMA` in ASCII: marks a SQLite file as this program's (`PRAGMA application_id`).
  static let applicationID: Int = 0x414C_4D41

  /// Opens a store for questions; never changes what it says.
  ///
  /// A change that was not finished is undone first, or the store is refused: it is never read past.
  ///
  /// - Parameter path: the path of the database file.
  /// - Returns: a store that can be read.
  /// - Throws: `StoreError` where the file is missing, empty, of another program, of another schema,
  ///   damaged, or has unfinished changes beside it that cannot be undone.
  public static func reading(_ path: String) throws(StoreError) -> Store {
    try requireFile(path)
    do {
      let store = try openedForReading(path)
      try store.requireVersion()
      return store
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Opens a store for writing, creates it where there is none and brings its schema up to date.
  ///
  /// A new file can be read by its owner only. An existing file is copied beside itself before a
  /// migration changes it.
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
      makePrivateFile(path)
      let store = try opened(path, baseConfiguration())
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

  static func baseConfiguration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "almanac"
    return configuration
  }

  static func opened(_ path: String, _ configuration: Configuration) throws -> Store {
    Store(database: try DatabaseQueue(path: path, configuration: configuration), path: path)
  }

  static func requireFile(_ path: String) throws(StoreError) {
    try refuseOther(path)
    guard FileKind(at: path) != .nothing else { throw .missing(path: path) }
  }

  /// A folder, a pipe or a device is no database.
  static func refuseOther(_ path: String) throws(StoreError) {
    try refuseName(path)
    guard [.nothing, .file].contains(FileKind(at: path)) else { throw .notADatabase(path: path) }
  }

  /// What SQLite reads as an address is no path, and what it would take for the log of another
  /// database is no place for one.
  static func refuseName(_ path: String) throws(StoreError) {
    guard !path.isEmpty, path != ":memory:", !path.lowercased().hasPrefix("file:") else {
      throw .noPath(path)
    }
    let names = [path, FilePlace(path).path]
    guard !names.contains(where: { Companion.main(of: $0) != nil }) else {
      throw .besideAnother(path: path)
    }
  }

  private func requireVersion() throws {
    try database.read { db in
      guard try isOurs(db) else { throw StoreError.empty(path: path) }
      guard try version(db) == Migration.all.last?.number else {
        throw StoreError.older(path: path)
      }
      let isFilled = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM entity)"
      )
      guard isFilled == true else { throw StoreError.empty(path: path) }
    }
  }

  /// Whether a database is this program's; not where there is nothing in it yet.
  ///
  /// - Throws: `StoreError.foreign` where it is another program's.
  func isOurs(_ db: Database) throws -> Bool {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if id == Store.applicationID { return true }
    let things = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard id == 0, things == 0 else { throw StoreError.foreign(path: path) }
    return false
  }

  /// The number of a database's schema.
  ///
  /// - Throws: `StoreError.newer` where a newer program wrote it.
  func version(_ db: Database, known: [Migration] = Migration.all) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= known.last?.number ?? 0 else {
      throw StoreError.newer(path: path, version: version)
    }
    return version
  }
}
