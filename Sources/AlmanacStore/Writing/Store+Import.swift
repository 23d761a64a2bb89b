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
      var load = TableLoad(seeding: try Seeding(db: db), article: 0)
      if let publisher { try load.add(publisher) }
      load.article = try load.seeding.begin(table)
      try rows(&load)
      try indexes?.build(db)
      try load.seeding.refuseCircles()
      try load.seeding.resolveTouched()
      try load.seeding.seal()
      load.seeding.report.lookalikes = try Lookalike.all(db)
      try load.seeding.count()
      load.seeding.report.renamed = renamed
      return load.seeding.report
    }
  }

  /// The digest of the table that was imported under a key; nil where there is none.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func tableDigest(_ key: String) throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: "SELECT sha256 FROM article WHERE key = ? AND kind = 'table'",
        arguments: [key]
      )
    }
  }
}

/// A table while its rows are written, inside its transaction.
public struct TableLoad {
  var seeding: Seeding
  var article: Int64

  /// Writes the claims of one row; their edges point to events of this row or of earlier ones.
  ///
  /// - Parameters:
  ///   - claims: what the row says.
  ///   - line: the line of the file, for what looks odd about the row.
  /// - Throws: an error that ends the transaction, to be thrown on.
  public mutating func add(_ claims: [Claim], line: Int) throws {
    for claim in claims {
      let id = try seeding.insert(claim, article: article)
      if !claim.relations.isEmpty { try seeding.connect(claim, id: id) }
      try seeding.noteAmount(of: claim, line: line)
    }
  }

  /// Registers a company or an outlet; one whose key is known stays as it is.
  ///
  /// - Throws: an error that ends the transaction, to be thrown on.
  public mutating func add(_ entity: Entity) throws {
    seeding.statements.findEntity.add(entity.key)
    guard try seeding.statements.findEntity.numbers() == nil else { return }
    let id = try seeding.upsert(entity, registered: true)
    try seeding.insert(Alias(entity.name), entity: id)
    seeding.report.entities.added += 1
  }

  /// Sets the digest of the table, which is known when it was read to its end.
  ///
  /// - Throws: an error that ends the transaction, to be thrown on.
  public func finish(sha256: String) throws {
    try seeding.db.execute(
      sql: "UPDATE article SET sha256 = ? WHERE id = ?",
      arguments: [sha256, article]
    )
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
