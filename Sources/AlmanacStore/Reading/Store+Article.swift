public import AlmanacModel
import GRDB

extension Store {
  /// The keys of everything that was loaded, articles and tables, in order.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func articleKeys() throws(StoreError) -> [(key: String, isTable: Bool)] {
    try read { db in
      try db.rows("SELECT key, kind = 'table' FROM article ORDER BY key") { row in
        (key: try row.text(), isTable: try row.flag())
      }
    }
  }

  /// An article with its text and everything that it says, in the order in which it says it; of a
  /// table, only what describes it.
  ///
  /// - Parameter key: the key of the article.
  /// - Returns: the article; nil where there is none with the key.
  /// - Throws: `StoreError` where the store cannot be read.
  public func article(_ key: String) throws(StoreError) -> Article? {
    try read { db in
      let found = try db.rows(
        """
        SELECT article.id, article.key, article.title, publisher.name, publisher.key,
          publisher.outlet_kind, article.published_edtf, article.url,
          article.is_primary, article.is_digest, article.accessed, \(Store.table),
          article.author, article.language, article.digest_language, article.text, article.sha256
        FROM article JOIN entity AS publisher ON publisher.id = article.publisher_id
        WHERE article.key = ?
        """,
        [key]
      ) { row in
        let (id, source) = (try row.number(), try row.source())
        return (
          id,
          Article(
            source: source,
            author: try row.next(),
            language: try row.text(),
            digestLanguage: try row.next(),
            text: try row.next(),
            sha256: try row.text(),
            claims: []
          )
        )
      }
      guard case (let id, var article)? = found.first else { return nil }
      article.source.via = try Store.via(db, ofArticle: key)[key] ?? []
      if article.text != nil { article.claims = try Store.claims(db, ofArticle: id) }
      return article
    }
  }

  private static func claims(_ db: Database, ofArticle id: Int64) throws -> [Claim] {
    let source = """
      article CROSS JOIN claim ON claim.article_id = article.id
      CROSS JOIN event ON event.id = claim.event_id
      """
    let condition = (sql: "article.id = ?", arguments: [id] as StatementArguments)
    let parts = try ClaimParts(db, from: source, condition)
    return try db.rows(
      """
      SELECT claim.id, \(claimColumns)
      FROM \(source) CROSS JOIN entity AS company ON company.id = event.company_id
      CROSS JOIN entity AS publisher ON publisher.id = article.publisher_id
      LEFT JOIN entity AS origin ON origin.id = claim.origin_id
      WHERE article.id = ? ORDER BY claim.ordinal
      """,
      [id]
    ) { row in
      let id = try row.number()
      return parts.added(to: try row.claim(), id)
    }
  }

  /// The further names of events, by key.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func eventNames() throws(StoreError) -> [EventNames] {
    try read { db in
      var names: [EventNames] = []
      try db.eachRow(
        """
        SELECT event.key, alias.text, alias.language, alias.with_company, alias.in_article
        FROM alias JOIN event ON event.id = alias.event_id ORDER BY event.key, alias.id
        """
      ) { row in
        let key = try row.text()
        guard let event = EventKey(key) else { return }
        if names.last?.event != event { names.append(EventNames(event: event, aliases: [])) }
        names[names.count - 1].aliases.append(try row.alias())
      }
      return names
    }
  }
}
