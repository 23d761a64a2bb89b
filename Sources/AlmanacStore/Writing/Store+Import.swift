public import AlmanacModel
import GRDB

extension Store {
  /// Loads a table row by row in one transaction, in the place of an earlier edition with its key.
  ///
  /// - Parameters:
  ///   - table: the table as an article without claims.
  ///   - publisher: the table's publisher, where it may not be known yet.
  ///   - isLarge: whether the table is larger than the store, so that its indexes are sooner built
  ///     anew than kept up.
  ///   - dryRun: whether everything is undone at the end.
  ///   - rows: writes the rows one after another.
  /// - Returns: what changed, or with `dryRun` would have changed.
  /// - Throws: `StoreError`, or what `rows` throws; nothing was written then.
  public func load(
    table: Article,
    publisher: Entity? = nil,
    isLarge: Bool = false,
    dryRun: Bool = false,
    rows: (inout TableLoad) throws -> Void
  ) throws -> SeedReport {
    try writing(commit: !dryRun) { db in
      try db.execute(sql: "PRAGMA cache_size = -6144")
      let indexes = isLarge ? try Indexes(dropping: db) : nil
      var load = try TableLoad(seeding: Seeding(db: db))
      if let publisher { try load.add(publisher) }
      try load.begin(table)
      try rows(&load)
      try load.settle()
      try indexes?.build(db)
      try load.seeding.refuseCircles()
      try load.seeding.resolveTouched()
      try load.seeding.seal()
      load.seeding.report.lookalikes = try Lookalike.all(db)
      load.seeding.report.rowRivals = try RowRivals.all(db, article: table.source.article)
      load.seeding.report.twins = try ImportTwin.all(db, newestBefore: load.seeding.newestBefore)
      try load.seeding.count()
      load.seeding.report.renamed = renamed
      return load.seeding.report
    }
  }
}

/// The indexes that many new rows would update in random order, but for two that loading itself uses.
private struct Indexes {
  private let statements: [String]

  init(dropping db: Database) throws {
    let indexes = try db.rows(
      """
      SELECT name, sql FROM sqlite_schema
      WHERE type = 'index' AND tbl_name IN ('event', 'claim', 'alias', 'entity')
        AND sql IS NOT NULL AND name NOT IN ('alias_entity', 'entity_name')
      """
    ) { row in (name: try row.text(), sql: try row.text()) }
    for index in indexes { try db.execute(sql: "DROP INDEX \(index.name)") }
    statements = indexes.map(\.sql)
  }

  func build(_ db: Database) throws {
    for statement in statements { try db.execute(sql: statement) }
  }
}
