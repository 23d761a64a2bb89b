public import AlmanacModel
import GRDB

extension Store {
  /// Loads articles and names in one transaction: all of it, or none.
  ///
  /// An article that is as before is left alone, a changed one replaces its own claims, and only
  /// the events that were touched are resolved again.
  ///
  /// - Parameters:
  ///   - library: the names, the new and changed articles, and the keys of all that were read.
  ///   - prune: whether articles that were not read, and names that nothing uses, are removed.
  ///   - dryRun: whether everything is undone at the end.
  /// - Returns: what changed, or with `dryRun` would have changed.
  /// - Throws: `StoreError` where nothing was written.
  public func seed(_ library: Library, prune: Bool = false, dryRun: Bool = false)
    throws(StoreError) -> SeedReport
  {
    try write(commit: !dryRun) { db in
      var seeding = Seeding(db: db)
      try seeding.run(library, prune: prune)
      return seeding.report
    }
  }
}

/// One run of seeding inside its transaction.
struct Seeding {
  let db: Database
  var report = SeedReport()
  /// The keys of the events that gained or lost a claim.
  var touched: Set<String> = []

  init(db: Database) { self.db = db }

  mutating func run(_ library: Library, prune: Bool) throws {
    if library.registersNames { try register(library.entities, prune: prune) }
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    for article in library.articles { try replace(article) }
    try connect(library.articles)
    try dropMissing(keeping: library.keys, prune: prune)
    try resolveTouched()
    if library.registersNames { try name(library.eventNames) }
    try count(eventsBefore: before)
    report.articles.unchanged =
      library.keys.count - report.articles.added - report.articles.changed
  }

  mutating func count(eventsBefore before: Int) throws {
    let after = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    report.events.added = max(0, after - before + report.events.removed)
    report.events.changed = touched.count - report.events.added - report.events.removed
    report.events.unchanged = after - report.events.added - report.events.changed
    report.claims = try Int.fetchOne(db, sql: "SELECT count(*) FROM claim") ?? 0
  }

  private mutating func dropMissing(keeping keys: Set<String>, prune: Bool) throws {
    let stored = try String.fetchAll(db, sql: "SELECT key FROM article WHERE kind = 'text'")
    let missing = stored.filter { !keys.contains($0) }
    guard prune else {
      report.kept = missing.count
      return
    }
    for key in missing {
      try touchEvents(ofArticle: key)
      try removeFromSearch(article: key)
      try db.execute(sql: "DELETE FROM article WHERE key = ?", arguments: [key])
    }
    report.articles.removed = missing.count
  }

  mutating func touchEvents(ofArticle key: String) throws {
    touched.formUnion(
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT event.key FROM article JOIN claim ON claim.article_id = article.id
          JOIN event ON event.id = claim.event_id WHERE article.key = ?
          """,
        arguments: [key]
      )
    )
  }
}
