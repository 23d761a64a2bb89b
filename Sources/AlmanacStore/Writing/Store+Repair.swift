import AlmanacModel
import GRDB

extension Store {
  /// Builds everything derived anew from the claims: the events' values, the models, the first and
  /// last days of articles, the search, and the views and indexes.
  ///
  /// Claims are never changed. An article that does not say what it said when it was loaded stays as
  /// it is, and is read again when it is loaded the next time.
  ///
  /// - Returns: how many events were resolved.
  /// - Throws: `StoreError` where nothing was written.
  public func rebuild() throws(StoreError) -> Int {
    try write { db in
      try StoredSchema.mend(db)
      var seeding = try Seeding(db: db)
      try seeding.mendArticles()
      try seeding.nameTheNameless()
      try db.execute(sql: "DELETE FROM search")
      try seeding.resolveAll()
      try seeding.indexArticles()
      try seeding.mendDigests()
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    }
  }
}

extension Seeding {
  /// Resolves every event anew.
  mutating func resolveAll() throws {
    try db.execute(
      sql: """
        DELETE FROM phase;
        UPDATE event SET \(SeedStatements.emptied);
        DELETE FROM temp.touched;
        INSERT INTO temp.touched (id) SELECT id FROM event
        """
    )
    try resolveTouched()
  }

  /// Makes every article's text known to the search.
  func indexArticles() throws {
    try db.eachRow("SELECT id, title, text FROM article WHERE text IS NOT NULL") { row in
      let (id, title, text) = (try row.number(), try row.text(), try row.text())
      try index(title: title, text: text, rowID: id * 2)
    }
  }

  /// Sets the first and last days of articles to those of their dates.
  fileprivate func mendArticles() throws {
    for article in try Store.articlesOutOfDate(db) {
      try db.execute(
        sql: "UPDATE article SET published_earliest = ?, published_latest = ? WHERE id = ?",
        arguments: [article.published.earliest?.iso, article.published.latest?.iso, article.id]
      )
    }
  }

  /// Writes down what the articles say of which that was never done, and has those that were changed
  /// count as other files than those that they were read from.
  fileprivate func mendDigests() throws {
    let digest = try ClaimsDigest(db)
    try digest.sealUnsealed()
    for article in try digest.changed() {
      try db.execute(
        sql: "UPDATE article SET sha256 = ? WHERE id = ?",
        arguments: [ClaimsDigest.unsealed, article.id]
      )
    }
  }

  /// Gives everything that has no name at all the one that it stands under.
  fileprivate func nameTheNameless() throws {
    for entity in try Store.nameless(db) { try insert(Alias(entity.name), entity: entity.id) }
  }
}
