import GRDB

extension Store {
  /// The keys that events had before, with those that they have now.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func formerKeys() throws(StoreError) -> [String: String] {
    try read { db in
      let rows = try db.rows(
        """
        SELECT former_key.key, event.key
        FROM former_key JOIN event ON event.id = former_key.event_id
        """
      ) { row in (try row.text(), try row.text()) }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What the claims of articles call an event.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func titles(ofEvent key: String) throws(StoreError) -> [(article: String, title: String)] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT article.key, claim.title
        FROM event CROSS JOIN claim ON claim.event_id = event.id
        CROSS JOIN article ON article.id = claim.article_id
        WHERE event.key = ? ORDER BY 1, 2
        """,
        [key]
      ) { row in (article: try row.text(), title: try row.text()) }
    }
  }
}
