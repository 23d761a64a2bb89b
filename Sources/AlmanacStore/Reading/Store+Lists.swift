public import AlmanacModel
import GRDB

/// A company with what the store knows of it.
public struct CompanySummary: Equatable, Sendable {
  /// Its key.
  public let key: String
  /// Its name.
  public let name: String
  /// How many events of each kind it has.
  public let events: [Kind: Int]
  /// The first day of its first event.
  public let first: Day?
  /// The last day of its last event that happened.
  public let last: Day?
}

/// An article without its text.
public struct ArticleSummary: Equatable, Sendable {
  /// Its metadata.
  public let source: Source
  /// The language of the original.
  public let language: String
  /// Whether the text is a curator's digest.
  public let isDigest: Bool
  /// Its author, where one is named.
  public let author: String?
  /// How many claims stand in it.
  public let claims: Int
  /// About how many events.
  public let events: Int
}

extension Store {
  /// The companies that have events, by name.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func companies() throws(StoreError) -> [CompanySummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT company.key, company.name, event.kind, count(*), min(event.earliest),
            max(CASE WHEN event.status = 'completed' THEN event.latest END)
          FROM event JOIN entity AS company ON company.id = event.company_id
          WHERE event.status IS NOT NULL
          GROUP BY company.id, event.kind ORDER BY company.name COLLATE NOCASE, company.key
          """
      )
      var summaries: [CompanySummary] = []
      for row in rows {
        guard let kind = Kind(rawValue: row[2]) else { continue }
        let same = summaries.last?.key == row[0] ? summaries.popLast() : nil
        var events = same?.events ?? [:]
        events[kind] = row[3]
        let first = (row[4] as String?).flatMap(day)
        let last = (row[5] as String?).flatMap(day)
        summaries.append(
          CompanySummary(
            key: row[0],
            name: row[1],
            events: events,
            first: [same?.first, first].compactMap(\.self).min(),
            last: [same?.last, last].compactMap(\.self).max()
          )
        )
      }
      return summaries
    }
  }

  /// The articles and tables, newest first.
  ///
  /// - Parameters:
  ///   - knownBy: only those known by this day; nil for all.
  ///   - key: only this one; nil for all.
  /// - Returns: the articles without their texts.
  /// - Throws: `StoreError` where the store cannot be read.
  public func articles(knownBy: Day? = nil, key: String? = nil) throws(StoreError)
    -> [ArticleSummary]
  {
    let conditions =
      ["1"] + (knownBy == nil ? [] : ["article.published_latest <= ?"])
      + (key == nil ? [] : ["article.key = ?"])
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT article.key, article.title, publisher.name, publisher.key, article.published_edtf,
            article.url, article.is_primary, article.language, article.is_digest, article.author,
            (SELECT count(*) FROM claim WHERE article_id = article.id),
            (SELECT count(DISTINCT event_id) FROM claim WHERE article_id = article.id)
          FROM article JOIN entity AS publisher ON publisher.id = article.publisher_id
          WHERE \(conditions.joined(separator: " AND "))
          ORDER BY article.published_latest DESC, article.key
          """,
        arguments: StatementArguments([knownBy?.iso, key].compactMap(\.self))
      ).map { row in
        var reader = RowReader(row)
        let source = try reader.source()
        let language = reader.text()
        return ArticleSummary(
          source: source,
          language: language,
          isDigest: reader.next() ?? false,
          author: reader.next(),
          claims: reader.next() ?? 0,
          events: reader.next() ?? 0
        )
      }
    }
  }

  /// The publishers, titles and addresses of the articles that speak of the events of a scope, by
  /// key, each address once.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func sources(_ scope: EventScope, knownBy: Day?) throws(StoreError)
    -> [(publisher: String, title: String, url: String)]
  {
    try read { db in
      let condition = scope.condition
      return try Row.fetchAll(
        db,
        sql: """
          SELECT publisher.name, article.title, article.url, min(article.key) AS key FROM article
          JOIN entity AS publisher ON publisher.id = article.publisher_id
          WHERE (? IS NULL OR article.published_latest <= ?) AND EXISTS (
            SELECT 1 FROM claim JOIN event ON event.id = claim.event_id
            WHERE claim.article_id = article.id AND \(condition.sql))
          GROUP BY article.url ORDER BY key
          """,
        arguments: [knownBy?.iso, knownBy?.iso] + condition.arguments
      ).map { ($0[0], $0[1], $0[2]) }
    }
  }

  /// The text of an article, and the keys of the events that it speaks of.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func articleText(_ key: String) throws(StoreError) -> (text: String?, events: [String])? {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT id, text FROM article WHERE key = ?",
          arguments: [key]
        )
      else { return nil }
      let id: Int64 = row[0]
      let events = try String.fetchAll(
        db,
        sql: """
          SELECT event.key FROM claim JOIN event ON event.id = claim.event_id
          WHERE claim.article_id = ? GROUP BY event.id ORDER BY min(claim.ordinal)
          """,
        arguments: [id]
      )
      return (row[1], events)
    }
  }
}

private func day(_ iso: String) -> Day? {
  let parts = iso.split(separator: "-").compactMap { Int($0) }
  return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
}
