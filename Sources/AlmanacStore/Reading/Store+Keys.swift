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

  /// What the claims of articles call the releases of a model.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func releases(ofModel key: String) throws(StoreError)
    -> [(article: String, event: String, title: String)]
  {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT article.key, event.key, claim.title
        FROM entity CROSS JOIN event ON event.model_id = entity.id
        CROSS JOIN claim ON claim.event_id = event.id
        CROSS JOIN article ON article.id = claim.article_id
        WHERE entity.key = ? ORDER BY 1, 2, 3
        """,
        [key]
      ) { row in (article: try row.text(), event: try row.text(), title: try row.text()) }
    }
  }

  /// Whether there is an article with a key.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func hasArticle(_ key: String) throws(StoreError) -> Bool {
    try holds("SELECT EXISTS (SELECT 1 FROM article WHERE key = ? AND kind = 'text')", key)
  }

  /// Whether there are events of a company.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func hasEvents(ofCompany key: String) throws(StoreError) -> Bool {
    try holds(
      """
      SELECT EXISTS (
        SELECT 1 FROM event WHERE company_id = (SELECT id FROM entity WHERE key = ?))
      """,
      key
    )
  }

  private func holds(_ sql: String, _ key: String) throws(StoreError) -> Bool {
    try read { db in try Bool.fetchOne(db, sql: sql, arguments: [key]) ?? false }
  }
}
