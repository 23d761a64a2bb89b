import AlmanacModel
import GRDB

extension Store {
  /// Copies the store as it is in one transaction, also while another process writes to it.
  ///
  /// - Parameter target: the path of the new file.
  /// - Throws: `StoreError` where there is a file already or it cannot be written.
  public func copy(to target: String) throws(StoreError) {
    do {
      // A name that starts in a folder is a file's, and never one that SQLite reads as something else.
      let file = target.hasPrefix("/") ? target : "./" + target
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [file])
      }
    } catch {
      throw StoreError(error, path: target)
    }
  }

  /// Builds everything derived anew from the claims: the events' values, the models, the first and
  /// last days of articles, the search, and the views and indexes.
  ///
  /// - Returns: how many events were resolved.
  /// - Throws: `StoreError` where nothing was written.
  public func rebuild() throws(StoreError) -> Int {
    try write { db in
      try StoredSchema.mend(db)
      var seeding = try Seeding(db: db)
      try seeding.mendArticles()
      try seeding.nameTheNameless()
      try db.execute(
        sql: """
          DELETE FROM search;
          UPDATE event SET \(SeedStatements.emptied);
          INSERT INTO temp.touched (id) SELECT id FROM event
          """
      )
      try seeding.resolveTouched()
      try seeding.indexArticles()
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
    }
  }
}

extension Seeding {
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

  /// Gives everything that has no name at all the one that it stands under.
  fileprivate func nameTheNameless() throws {
    for entity in try Store.nameless(db) { try insert(Alias(entity.name), entity: entity.id) }
  }
}
