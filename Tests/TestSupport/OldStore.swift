import AlmanacDigest
import GRDB
import Migrations

/// Stores as older versions of the program made them.
public enum OldStore {
  /// The tables that every schema has.
  public static let tables = [
    "entity", "article", "event", "alias", "claim", "investor", "relation", "search",
  ]

  /// Writes a store of an older schema that holds what a store of the present one holds.
  ///
  /// - Parameters:
  ///   - path: where it is written.
  ///   - schema: its schema.
  ///   - new: the path of the store of the present schema.
  /// - Throws: where SQLite fails.
  public static func write(_ path: String, schema: Int, like new: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: "CREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT, sha256 TEXT)"
      )
      for migration in Migration.all.prefix(schema) {
        try db.execute(sql: migration.sql)
        try db.execute(
          sql: "INSERT INTO schema_migration VALUES (?, ?, ?)",
          arguments: [migration.number, migration.name, sha256(migration.sql.utf8)]
        )
      }
      try db.execute(sql: "PRAGMA application_id = 1095519553")
      try db.execute(sql: "PRAGMA user_version = \(schema)")
      try db.execute(sql: "ATTACH ? AS new", arguments: [new])
      for table in tables where table != "search" {
        let columns = try String.fetchAll(
          db,
          sql: "SELECT name FROM pragma_table_info(?, 'main')",
          arguments: [table]
        ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        try db.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM new.\(table)"
        )
      }
      try db.execute(
        sql:
          "INSERT INTO main.search (rowid, title, body) SELECT rowid, title, body FROM new.search"
      )
    }
  }
}
