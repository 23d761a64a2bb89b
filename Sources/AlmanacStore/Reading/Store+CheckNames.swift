import GRDB

extension Store {
  /// Quotes of single attributes that are not at their places in the text.
  static func misplacedFieldQuotes(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT 'the quote of claim ' || (claim.ordinal + 1) || ' of ' || article.key
          || ' for its ' || field.attribute || ' is not at its place in the text'
        FROM field JOIN claim ON claim.id = field.claim_id
        JOIN article ON article.id = claim.article_id
        WHERE field.quote IS NOT NULL
          AND substr(article.text, field.quote_start + 1, field.quote_end - field.quote_start)
            IS NOT field.quote
        ORDER BY article.key, claim.ordinal, field.attribute
        """
    )
  }

  /// People, models and outlets that have events, which only companies have.
  static func eventsOfOthers(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT entity.key || ' has events and is registered as ' || entity.kind
          || ', not as a company'
        FROM entity
        WHERE entity.kind <> 'company'
          AND EXISTS (SELECT 1 FROM event WHERE event.company_id = entity.id)
        ORDER BY entity.key
        """
    )
  }
}
