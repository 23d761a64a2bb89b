import AlmanacModel
import GRDB

extension Store {
  /// Copies the store as it is in one transaction, also while another process writes to it.
  ///
  /// - Parameter target: the path of the new file.
  /// - Throws: `StoreError` where there is a file already or it cannot be written.
  public func copy(to target: String) throws(StoreError) {
    do {
      let source = try DatabaseQueue(path: path)
      try source.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [target])
      }
    } catch {
      throw StoreError(error, path: target)
    }
  }

  /// Builds everything derived anew from the claims: the events' values, the models and the search.
  ///
  /// - Returns: how many events were resolved.
  /// - Throws: `StoreError` where nothing was written.
  public func rebuild() throws(StoreError) -> Int {
    try write { db in
      var seeding = try Seeding(db: db)
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
}
