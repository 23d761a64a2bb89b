import AlmanacDigest
import AlmanacModel
import GRDB
import Migrations

extension Store {
  /// Applies the migrations that the file has not seen, all in one transaction.
  ///
  /// - Parameter migrations: all of them.
  /// - Returns: the keys of events that are others now.
  /// - Throws: `StoreError.foreign`, `.newer` or `.edited` where the file does not fit.
  func migrate(_ migrations: [Migration]) throws -> [RenamedKey] {
    let applied = try database.writeWithoutTransaction { db in
      try appliedMigrations(db, known: migrations)
    }
    let pending = migrations.filter { $0.number > applied }
    guard !pending.isEmpty else { return [] }
    if applied > 0 { try copyBeside(version: applied) }
    return try database.writeWithoutTransaction { db in
      if path != ":memory:" { try db.execute(sql: "PRAGMA journal_mode = WAL") }
      // A table that others refer to can only be made again while references are not enforced.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
      var renamed: [RenamedKey] = []
      try db.inTransaction(.immediate) {
        guard try appliedMigrations(db, known: migrations) == applied else { return .rollback }
        try db.execute(
          sql: """
            CREATE TABLE IF NOT EXISTS schema_migration (
              number INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
            ) STRICT
            """
        )
        for migration in pending { try apply(migration, db) }
        if applied > 0, applied < Rekeying.since {
          var rekeying = try Rekeying(db: db)
          renamed = try rekeying.run()
        }
        if applied > 0, applied < Store.resolvedSince {
          var seeding = try Seeding(db: db)
          try seeding.resolveAll()
        }
        try db.checkForeignKeys()
        try ClaimsDigest(db).sealUnsealed()
        try db.execute(sql: "PRAGMA application_id = \(Store.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(pending.last?.number ?? applied)")
        return .commit
      }
      return renamed
    }
  }

  /// The schema of the first version that resolves claims in the present way.
  private static let resolvedSince = 7

  private func apply(_ migration: Migration, _ db: Database) throws {
    try db.execute(sql: migration.sql)
    try db.execute(
      sql: "INSERT INTO schema_migration (number, name, sha256) VALUES (?, ?, ?)",
      arguments: [migration.number, migration.name, sha256(migration.sql.utf8)]
    )
  }

  /// The number of the last migration that the file has seen, after a check that they are ours.
  private func appliedMigrations(_ db: Database, known: [Migration]) throws -> Int {
    guard try isOurs(db) else { return 0 }
    let version = try version(db, known: known)
    let rows = try db.rows("SELECT number, name, sha256 FROM schema_migration") { row in
      (Int(try row.number()), try row.text(), try row.text())
    }
    for (number, name, digest) in rows {
      guard let migration = known.first(where: { $0.number == number }) else {
        throw StoreError.newer(path: path, version: number)
      }
      guard digest == sha256(migration.sql.utf8) else {
        throw StoreError.edited(path: path, migration: name)
      }
    }
    return version
  }

  private func copyBeside(version: Int) throws {
    guard path != ":memory:" else { return }
    try copy(replacing: "\(path).before-schema-\(version + 1)")
  }
}
