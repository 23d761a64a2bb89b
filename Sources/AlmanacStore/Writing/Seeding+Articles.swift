import AlmanacModel
import GRDB

extension Seeding {
  /// Puts an article in the place of the one with its key, and its claims in place of that one's.
  mutating func replace(_ article: Article) throws {
    let key = article.source.article
    let stored = try Int64.fetchOne(
      db,
      sql: "SELECT id FROM article WHERE key = ?",
      arguments: [key]
    )
    if let stored {
      report.articles.changed += 1
      try touchEvents(ofArticle: key)
      try db.execute(sql: "DELETE FROM claim WHERE article_id = ?", arguments: [stored])
    } else {
      report.articles.added += 1
    }
    let id = try upsert(article)
    for claim in article.claims {
      touched.insert(claim.event.description)
      try insert(claim, article: id)
    }
    try index(article, id: id)
  }

  private func upsert(_ article: Article) throws -> Int64 {
    let source = article.source
    try db.execute(
      sql: """
        INSERT INTO article (
          key, kind, title, publisher_id, author, url, language, published_edtf, published_earliest,
          published_latest, is_primary, is_digest, text, sha256)
        VALUES (?, ?, ?, (SELECT id FROM entity WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET
          kind = excluded.kind, title = excluded.title, publisher_id = excluded.publisher_id,
          author = excluded.author, url = excluded.url, language = excluded.language,
          published_edtf = excluded.published_edtf,
          published_earliest = excluded.published_earliest,
          published_latest = excluded.published_latest, is_primary = excluded.is_primary,
          is_digest = excluded.is_digest, text = excluded.text, sha256 = excluded.sha256
        """,
      arguments: [
        source.article, article.text == nil ? "table" : "text", source.title, source.publisherKey,
        article.author, source.url, article.language, source.published.edtf,
        source.published.earliest?.iso, source.published.latest?.iso, source.isPrimary,
        article.isDigest, article.text, article.sha256,
      ]
    )
    return try Int64.fetchOne(
      db,
      sql: "SELECT id FROM article WHERE key = ?",
      arguments: [source.article]
    ) ?? 0
  }

  private func insert(_ claim: Claim, article: Int64) throws {
    let key = claim.event
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO event (key, kind, company_id)
        VALUES (?, ?, (SELECT id FROM entity WHERE key = ?))
        """,
      arguments: [key.description, key.kind.rawValue, key.company]
    )
    let columns =
      ["article_id", "ordinal", "kind", "status", "rank", "note", "inferred", "quote"]
      + ["quote_start", "quote_end", "locator"] + AttributeColumns.names
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let values: [(any DatabaseValueConvertible)?] =
      [
        article, claim.ordinal, key.kind.rawValue, claim.status.rawValue, claim.rank.rawValue,
        claim.note, claim.inferred, claim.quote?.text, claim.quote?.start, claim.quote?.end,
        claim.locator,
      ] + AttributeColumns.values(of: claim.attributes)
    try db.cachedStatement(
      sql: """
        INSERT INTO claim (\(columns.joined(separator: ", ")), event_id, origin_id)
        VALUES (\(marks), (SELECT id FROM event WHERE key = ?),
          (SELECT id FROM entity WHERE name = ? AND kind <> 'model'))
        """
    ).execute(arguments: StatementArguments(values + [key.description, claim.origin]))
    let id = db.lastInsertedRowID
    for investor in claim.attributes.investors { try insert(investor, claim: id) }
  }

  private func insert(_ investor: Investor, claim: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO investor (
          claim_id, entity_id, role, state, amount_low, amount_high, amount_qualifier,
          amount_currency)
        VALUES (?, (SELECT id FROM entity WHERE name = ? AND kind <> 'model'), ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(
        [claim, investor.name, investor.role.rawValue, investor.state?.rawValue]
          + AttributeColumns.bounds(investor.amount?.bounds) + [investor.amount?.currency.code]
      )
    )
  }

  /// Draws the edges of the articles, now that every event is there.
  func connect(_ articles: [Article]) throws {
    for article in articles {
      for claim in article.claims {
        for relation in claim.relations {
          try db.execute(
            sql: """
              INSERT INTO relation (claim_id, type, target_id)
              SELECT claim.id, ?, target.id
              FROM article JOIN claim ON claim.article_id = article.id
              JOIN event AS target ON target.key = ?
              WHERE article.key = ? AND claim.ordinal = ?
              """,
            arguments: [
              relation.type.rawValue, relation.target, article.source.article, claim.ordinal,
            ]
          )
          guard db.changesCount == 1 else {
            throw StoreError.danglingRelation(
              from: claim.event.description,
              to: relation.target
            )
          }
        }
      }
    }
  }
}
