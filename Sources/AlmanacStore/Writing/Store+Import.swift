public import AlmanacModel
import GRDB

extension Store {
  /// Loads a table in one transaction, in the place of an earlier edition with its key.
  ///
  /// - Parameters:
  ///   - table: the table with its claims.
  ///   - newEntities: companies that it names and nobody knew.
  ///   - dryRun: whether everything is undone at the end.
  /// - Returns: what changed, or with `dryRun` would have changed.
  /// - Throws: `StoreError` where nothing was written.
  public func load(table: Article, newEntities: [Entity], dryRun: Bool = false)
    throws(StoreError) -> SeedReport
  {
    try write(commit: !dryRun) { db in
      var seeding = Seeding(db: db)
      try seeding.load(table, newEntities)
      return seeding.report
    }
  }
}

extension Seeding {
  mutating func load(_ table: Article, _ newEntities: [Entity]) throws {
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    for entity in newEntities {
      let id = try upsert(entity, registered: true)
      try db.execute(sql: "DELETE FROM alias WHERE entity_id = ?", arguments: [id])
      try insert(Alias(entity.name), entity: id)
      report.entities.added += 1
    }
    try replace(table)
    try connect([table])
    try resolveTouched()
    try count(eventsBefore: before)
  }
}
