import AlmanacModel
import GRDB

extension Store {
  /// Checks the file and everything derived in it.
  ///
  /// Read are SQLite's own integrity, the foreign keys, the schema, the quotes at their offsets,
  /// whether each article says what it said when it was loaded, the arithmetic of rounds, whether each
  /// event's row is what a fresh resolution of its claims gives, and whether the search holds each
  /// article and event.
  ///
  /// - Returns: what is wrong, a line each; nothing where all is well.
  /// - Throws: `StoreError` where the store cannot be read.
  public func check() throws(StoreError) -> [String] {
    try read { db in
      var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        .filter { $0 != "ok" }.map { "the file is damaged: \($0)" }
      guard findings.isEmpty else { return findings }
      findings += try db.rows("PRAGMA foreign_key_check") { row in
        let table = try row.text()
        row.skip(1)
        return "a row of \(table) points to a row of \(try row.text()) that is not there"
      }
      findings += try StoredSchema.findings(db)
      findings += try Store.misplacedQuotes(db)
      findings += try Store.misplacedFieldQuotes(db)
      findings += try Store.eventsOfOthers(db)
      findings += try Store.articlesOutOfDate(db).map {
        "the days of \($0.key) are not those of its date"
      }
      findings += try Store.nameless(db).map { "\($0.name) is known by no name" }
      findings += try Store.changedArticles(db)
      findings += try Store.staleEvents(db)
      guard findings.isEmpty else { return findings }
      findings += try Store.staleSearch(db)
      findings += try (Store.partsOfThemselves(db) + Store.companiesOfThemselves(db))
        .map { "\($0) is part of itself" }
      return findings
    }
  }

  private static func misplacedQuotes(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT 'the quote of claim ' || (claim.ordinal + 1) || ' of ' || article.key
          || ' is not at its place in the text'
        FROM claim JOIN article ON article.id = claim.article_id
        WHERE claim.quote IS NOT NULL
          AND substr(article.text, claim.quote_start + 1, claim.quote_end - claim.quote_start)
            IS NOT claim.quote
        ORDER BY article.key, claim.ordinal
        """
    )
  }

  /// Articles that do not say what they said when they were loaded.
  private static func changedArticles(_ db: Database) throws -> [String] {
    try ClaimsDigest(db).changed().map { article in
      article.isSealed
        ? "\(article.key) does not say what it said when it was loaded: load it again"
        : "\(article.key) has no digest: whether it says what was loaded is not known"
    }
  }

  /// Events whose stored values differ from what their claims resolve to.
  private static func staleEvents(_ db: Database) throws -> [String] {
    var findings: [String] = []
    var last: Int64 = 0
    while true {
      let ids = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM event WHERE id > ? ORDER BY id LIMIT \(Seeding.chunk)",
        arguments: [last]
      )
      guard let newest = ids.last else { return findings }
      findings += try staleEvents(db, ids)
      last = newest
    }
  }

  private static func staleEvents(_ db: Database, _ ids: [Int64]) throws -> [String] {
    var scope = EventScope(numbers: ids)
    scope.isResolved = false
    var findings: [String] = []
    var unclaimed = try storedEvents(db, ids)
    let groups = try numberedClaims(db, scope)
    let resolved = Dictionary(uniqueKeysWithValues: try resolved(db, groups))
    for (id, claims) in groups {
      for claim in claims where claim.rank != .deprecated {
        guard let open = claim.attributes.openSum else { continue }
        findings.append("claim \(claim.ordinal + 1) of \(claim.source.article): \(open)")
      }
      guard let key = claims.first?.event.description else { continue }
      let stored = unclaimed.removeValue(forKey: key)
      if stored?.values != resolved[id].map({ StoredEvent.Values($0.event) }) {
        findings.append("the row of \(key) is not what its claims resolve to")
      }
    }
    return findings + unclaimed.keys.sorted().map { "no claim names the event \($0)" }
  }
}
