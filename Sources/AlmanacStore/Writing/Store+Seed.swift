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
      var seeding = try Seeding(db: db)
      try seeding.run(library, prune: prune)
      seeding.report.renamed = renamed + library.renamed.filter { !renamed.contains($0) }
      return seeding.report
    }
  }
}

/// One run of seeding inside its transaction.
struct Seeding {
  let db: Database
  let statements: SeedStatements
  var report = SeedReport()
  /// The numbers of the companies that were looked up, by key.
  var companies: [String: Int64] = [:]
  /// The highest number of an event before this run.
  let newestBefore: Int64
  /// Whether any event had another key before.
  let hasFormerKeys: Bool
  /// The events that the names of this run's articles gave other keys before, by those keys.
  var formerKeys: [String: Set<Int64>] = [:]
  /// The articles of this run, whose digests are written at its end.
  var unsealed: [Int64] = []

  /// What grows with the input is noted in temporary tables, which may outgrow memory: the events
  /// that gained or lost a claim, and the amounts of a table.
  init(db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY) STRICT;
        CREATE TEMP TABLE IF NOT EXISTS amount (
          place TEXT NOT NULL, amount INTEGER NOT NULL, row INTEGER NOT NULL, line INTEGER NOT NULL
        ) STRICT;
        DELETE FROM temp.touched;
        DELETE FROM temp.amount
        """
    )
    statements = try SeedStatements(db)
    newestBefore = try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
    hasFormerKeys =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM former_key)") ?? false
  }

  mutating func run(_ library: Library, prune: Bool) throws {
    try register(
      library.entities,
      replacing: library.replaced,
      prune: prune && library.registersNames
    )
    var edged: [(Claim, Int64)] = []
    for article in library.articles { edged += try replace(article) }
    for (claim, id) in edged { try connect(claim, id: id) }
    if !edged.isEmpty { try refuseCircles() }
    if library.registersNames { try dropMissing(keeping: library.keys, prune: prune) }
    try resolveTouched()
    try keepFormerKeys()
    try name(library.eventNames, prune: prune && library.registersNames)
    try seal()
    try count()
    report.articles.unchanged =
      library.keys.count - report.articles.added - report.articles.changed
  }

  mutating func count() throws {
    let events = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    report.events.unchanged = events - report.events.added - report.events.changed
    report.claims = try Int.fetchOne(db, sql: "SELECT count(*) FROM claim") ?? 0
  }

  private mutating func dropMissing(keeping keys: Set<String>, prune: Bool) throws {
    let stored = try db.rows("SELECT key, id FROM article WHERE kind = 'text'") { row in
      (key: try row.text(), id: try row.number())
    }
    let missing = stored.filter { !keys.contains($0.key) }
    guard prune else {
      report.kept = missing.count
      return
    }
    for (_, id) in missing { try drop(article: id) }
    report.articles.removed = missing.count
  }
}
