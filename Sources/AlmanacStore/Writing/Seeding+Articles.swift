import AlmanacModel
import GRDB

extension Seeding {
  /// Puts an article in the place of the one with its key, and its claims in place of that one's.
  ///
  /// - Returns: the claims that state edges, with their numbers: the edges are drawn when every
  ///   event is there.
  mutating func replace(_ article: Article) throws -> [(Claim, Int64)] {
    let id = try begin(article)
    var edged: [(Claim, Int64)] = []
    for claim in article.claims {
      let number = try insert(claim, article: id)
      if !claim.relations.isEmpty { edged.append((claim, number)) }
    }
    if let text = article.text {
      try index(title: article.source.title, text: text, rowID: id * 2)
    }
    return edged
  }

  /// Writes an article without its claims, and takes away those that it had.
  ///
  /// - Returns: the number of the article.
  mutating func begin(_ article: Article) throws -> Int64 {
    let key = article.source.article
    try Seeding.refuse(article.source.title, as: "title", most: Seeding.longestTitle)
    try Seeding.refuse(article.author, as: "author", most: Seeding.longestTitle)
    try Seeding.refuse(article.source.url, as: "address", most: Seeding.longestAddress)
    let stored = try Int64.fetchOne(
      db,
      sql: "SELECT id FROM article WHERE key = ? AND kind = ?",
      arguments: [key, article.kind]
    )
    if let stored {
      report.articles.changed += 1
      try touchEvents(ofArticle: stored)
      try db.execute(sql: "DELETE FROM claim WHERE article_id = ?", arguments: [stored])
      try removeFromSearch(rowID: stored * 2)
    } else {
      try requireFree(key)
      report.articles.added += 1
    }
    let id = try upsert(article)
    willSeal(id)
    return id
  }

  /// A text never takes the place of a table, nor a table that of a text.
  private func requireFree(_ key: String) throws {
    let kind = try String.fetchOne(
      db,
      sql: "SELECT kind FROM article WHERE key = ?",
      arguments: [key]
    )
    if let kind { throw StoreError.articleOfTwo(key: key, stored: kind) }
  }

  func touchEvents(ofArticle id: Int64) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.touched (id) SELECT event_id FROM claim WHERE article_id = ?
        """,
      arguments: [id]
    )
  }

  private func upsert(_ article: Article) throws -> Int64 {
    let source = article.source
    try db.execute(
      sql: """
        INSERT INTO article (
          key, kind, title, publisher_id, author, url, language, published_edtf, published_earliest,
          published_latest, is_primary, is_digest, digest_language, text, sha256, claims_sha256,
          accessed)
        VALUES (
          ?, ?, ?, (SELECT id FROM entity WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET
          kind = excluded.kind, title = excluded.title, publisher_id = excluded.publisher_id,
          author = excluded.author, url = excluded.url, language = excluded.language,
          published_edtf = excluded.published_edtf,
          published_earliest = excluded.published_earliest,
          published_latest = excluded.published_latest, is_primary = excluded.is_primary,
          is_digest = excluded.is_digest, digest_language = excluded.digest_language,
          text = excluded.text, sha256 = excluded.sha256, claims_sha256 = excluded.claims_sha256, accessed = excluded.accessed
        """,
      arguments: [
        source.article, article.kind, source.title, source.publisherKey,
        article.author, source.url, article.language, source.published.edtf,
        source.published.earliest?.iso, source.published.latest?.iso, source.isPrimary,
        article.source.isDigest, article.digestLanguage, article.text, article.sha256,
        ClaimsDigest.unsealed,
        source.accessed?.edtf,
      ]
    )
    let id =
      try Int64.fetchOne(
        db,
        sql: "SELECT id FROM article WHERE key = ?",
        arguments: [source.article]
      ) ?? 0
    try write(source.via, ofArticle: id)
    return id
  }

  /// Writes what an article was seen through, in the place of what is there.
  private func write(_ via: [Via], ofArticle id: Int64) throws {
    try db.execute(sql: "DELETE FROM via WHERE article_id = ?", arguments: [id])
    for (ordinal, via) in via.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO via (article_id, ordinal, outlet_id, place)
          VALUES (?, ?, (SELECT id FROM entity WHERE key = ?), ?)
          """,
        arguments: [id, ordinal, via.outletKey, via.place]
      )
    }
  }
}

extension Article {
  /// The word of its column `kind`.
  fileprivate var kind: String { text == nil ? "table" : "text" }
}
