import AlmanacModel
import GRDB

/// What taking an article or a table out changes.
public struct Removal: Equatable, Sendable {
  /// Whether it was a table.
  public let isTable: Bool
  /// How many claims went with it.
  public let claims: Int
  /// What became of the events.
  public let report: SeedReport
}

extension Store {
  /// Takes an article or a table out again with all that it says, and resolves the events that it
  /// spoke of from what is left; an event that nothing speaks of any more goes too.
  ///
  /// - Parameters:
  ///   - key: the key of the article or the table.
  ///   - dryRun: whether everything is undone at the end.
  /// - Returns: what changed, or with `dryRun` would have changed; nil where there is none with the
  ///   key.
  /// - Throws: `StoreError.danglingRelation` where another article points to an event that would go,
  ///   `StoreError` where nothing was written.
  public func remove(_ key: String, dryRun: Bool = false) throws(StoreError) -> Removal? {
    try write(commit: !dryRun) { db in
      let found = try db.rows(
        """
        SELECT id, kind = 'table', (SELECT count(*) FROM claim WHERE article_id = article.id)
        FROM article WHERE key = ?
        """,
        [key]
      ) { row in (id: try row.number(), isTable: try row.flag(), claims: Int(try row.number())) }
      guard let article = found.first else { return nil }
      var seeding = try Seeding(db: db)
      try seeding.drop(article: article.id)
      seeding.report.articles.removed = 1
      try seeding.resolveTouched()
      try seeding.count()
      return Removal(isTable: article.isTable, claims: article.claims, report: seeding.report)
    }
  }
}

extension Seeding {
  /// Takes an article away with its claims; the events that it spoke of are resolved later.
  func drop(article id: Int64) throws {
    try touchEvents(ofArticle: id)
    try removeFromSearch(rowID: id * 2)
    try db.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id])
  }
}
