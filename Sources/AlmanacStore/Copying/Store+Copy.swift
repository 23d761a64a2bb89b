import AlmanacDisk
import GRDB

extension Store {
  /// Copies the store as it is in one transaction, also while another process writes to it.
  ///
  /// The copy is written beside its place, which it takes when it is whole; it is a store like any
  /// other, and nobody may read it who may not read this one.
  ///
  /// - Parameter target: the path of the new file.
  /// - Throws: `StoreError` where there is a file already or it cannot be written.
  public func copy(to target: String) throws(StoreError) {
    try Store.refuseName(target)
    do {
      let place = FilePlace(target)
      guard place.mode == nil else { throw StoreError.exists(path: target) }
      try written(beside: place).settle(mode: permissions)
    } catch {
      throw StoreError(error, path: target)
    }
  }

  /// Copies the store to a place, where the copy replaces what is there.
  func copy(replacing target: String) throws {
    let file = try written(beside: FilePlace(target))
    try file.replace(mode: permissions, isKept: true)
  }

  /// A whole copy in a file beside a place.
  private func written(beside place: FilePlace) throws -> TemporaryFile {
    let file = try TemporaryFile(beside: place)
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [file.path])
      }
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_BUSY].contains(error.resultCode)
    {
      // It is the store that is damaged or locked, and not the place of the copy.
      throw StoreError(error, path: path)
    }
    let copy = try DatabaseQueue(path: file.path, configuration: Store.baseConfiguration())
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try copy.close()
    return file
  }

  /// The permissions that a copy has: those of the store, or its owner's only.
  private var permissions: UInt32 { FilePlace(path).mode.map { $0 & 0o666 } ?? 0o600 }
}
