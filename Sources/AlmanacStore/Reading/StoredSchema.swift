import GRDB

/// The tables, views, indexes and triggers of a database beside those that the migrations make.
///
/// The record of migrations is checked whenever a database is opened for writing. What Litestream
/// keeps in a database that it replicates is its own.
enum StoredSchema {
  private struct Item: Equatable {
    let type: String
    let name: String
    let sql: String
  }

  /// What is missing, altered or not of this program, a line each.
  static func findings(_ db: Database) throws -> [String] {
    let (found, made) = (try items(db), try made())
    return made.filter { !found.contains($0) }.map {
      "the \($0.type) \($0.name) is missing or altered"
    }
      + strangers(found, made).map { "the \($0.type) \($0.name) is not almanac's" }
  }

  /// Takes away views, indexes and triggers that are altered or not of this program, and makes
  /// those that are missing; tables stay as they are.
  static func mend(_ db: Database) throws {
    let (found, made) = (try items(db), try made())
    for item in found where !made.contains(item) && item.type != "table" {
      try db.execute(sql: "DROP \(item.type) \(item.name.quotedDatabaseIdentifier)")
    }
    for item in made where !found.contains(item) && item.type != "table" {
      try db.execute(sql: item.sql)
    }
  }

  private static func strangers(_ found: [Item], _ made: [Item]) -> [Item] {
    found.filter { item in !made.contains { $0.type == item.type && $0.name == item.name } }
  }

  /// What the migrations make of an empty database.
  private static func made() throws -> [Item] {
    try Store.inMemory().database.read { try items($0) }
  }

  private static func items(_ db: Database) throws -> [Item] {
    try db.rows(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name <> 'schema_migration'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT IN ('_litestream_seq', '_litestream_lock')
      ORDER BY type, name
      """
    ) { row in Item(type: try row.text(), name: try row.text(), sql: try row.text()) }
  }
}
