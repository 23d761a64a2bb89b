import AlmanacDisk
import Foundation
import GRDB
import Migrations

extension Store {
  /// Lets a copy take the place of a store: what the copy holds is written in one transaction, which
  /// others that have the store open see whole.
  ///
  /// A store that is too damaged for that is kept beside its place.
  ///
  /// - Parameters:
  ///   - path: the path of the store, which need not be there.
  ///   - copy: the path of the copy.
  /// - Returns: the path where a damaged store is kept; nil where there was none.
  /// - Throws: `StoreError` where the copy is no whole store or the place cannot be written; the
  ///   store is then as before.
  @discardableResult
  public static func restore(_ path: String, from copy: String) throws(StoreError) -> String? {
    let source = try soundCopy(copy)
    do {
      guard FilePlace(copy).path != FilePlace(path).path, !isSame(copy, path) else {
        throw StoreError.failed(path: copy, reason: "it is the database itself, and no copy")
      }
      var damaged: String?
      do {
        _ = try presentStore(path)
        try source.write(over: path)
      } catch StoreError.corrupt, StoreError.notADatabase {
        damaged = try setAside(path)
        try source.copy(replacing: path)
      }
      // A copy of an older schema is brought up to date.
      _ = try Store.writing(path)
      return damaged
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// A copy that can be read and is whole, of the present schema or an older one.
  static func soundCopy(_ path: String) throws(StoreError) -> Store {
    guard let store = try presentStore(path) else {
      if FileKind(at: path) == .nothing { throw .missing(path: path) }
      throw .empty(path: path)
    }
    let problem = try store.read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(1)").first { $0 != "ok" }
    }
    guard problem == nil else { throw .corrupt(path: path) }
    return store
  }

  /// A store of the present schema or an older one; nil where there is none or nothing in it.
  static func presentStore(_ path: String) throws(StoreError) -> Store? {
    try refuseOther(path)
    guard FileKind(at: path) != .nothing else { return nil }
    do {
      let store = try openedForReading(path)
      return try store.database.read { db in
        guard try store.isOurs(db) else { return nil }
        _ = try store.version(db)
        return store
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Writes everything that the store holds over a file in one transaction.
  private func write(over target: String) throws {
    do {
      let folder = FilePlace(target).folder
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      makePrivateFile(target)
      try database.backup(to: Store.opened(target, Store.baseConfiguration()).database)
    } catch {
      throw StoreError(error, path: target)
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = FileState(of: one), let second = FileState(of: other) else { return false }
    return first.isOneFile(with: second)
  }

  /// Keeps a damaged store and what stands beside it under another name.
  private static func setAside(_ path: String) throws -> String {
    let file = FilePlace(path).path
    let names = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      path + ".damaged" + (number == 1 ? "" : "-\(number)")
    }
    guard let aside = names.first(where: { FileKind(at: $0) == .nothing }) else { return path }
    guard link(file, aside) == 0 || rename(file, aside) == 0 else { throw DiskError() }
    for suffix in ["-wal", "-journal"] { _ = rename(file + suffix, aside + suffix) }
    unlink(file + "-shm")
    return aside
  }
}
