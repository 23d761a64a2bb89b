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
      var summaries: [CompanySummary] = []
      try db.eachRow(
        """
        SELECT company.key, company.name, event.kind, count(*), min(event.earliest),
          max(CASE WHEN event.status = 'completed' THEN event.latest END)
        FROM event JOIN entity AS company ON company.id = event.company_id
        WHERE event.status IS NOT NULL
        GROUP BY company.id, event.kind ORDER BY company.name COLLATE NOCASE, company.key
        """
      ) { row in
        let (key, name) = (try row.text(), try row.text())
        let kind: Kind? = try row.word()
        let count = Int(try row.number())
        let (first, last) = (try row.day(), try row.day())
        let same = summaries.last?.key == key ? summaries.popLast() : nil
        var events = same?.events ?? [:]
        if let kind { events[kind] = count }
        summaries.append(
          CompanySummary(
            key: key,
            name: name,
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
      let via = try Store.via(db, ofArticle: key)
      return try db.rows(
        """
        SELECT article.key, article.title, publisher.name, publisher.key,
          publisher.outlet_kind, article.published_edtf, article.url,
          article.is_primary, article.is_digest, article.accessed, \(Store.table), article.language, article.author,
          (SELECT count(*) FROM claim WHERE article_id = article.id),
          (SELECT count(DISTINCT event_id) FROM claim WHERE article_id = article.id)
        FROM article JOIN entity AS publisher ON publisher.id = article.publisher_id
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY article.published_latest DESC, article.key
        """,
        StatementArguments([knownBy?.iso, key].compactMap(\.self))
      ) { row in
        var source = try row.source()
        source.via = via[source.article] ?? []
        return ArticleSummary(
          source: source,
          language: try row.text(),
          author: try row.next(),
          claims: Int(try row.number()),
          events: Int(try row.number())
        )
      }
    }
  }

  /// The text of an article, and the keys of the events that it speaks of.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func articleText(_ key: String) throws(StoreError) -> (text: String?, events: [String])? {
    try read { db in
      let found = try db.rows("SELECT id, text FROM article WHERE key = ?", [key]) { row in
        (id: try row.number(), text: try row.next() as String?)
      }
      guard let (id, text) = found.first else { return nil }
      let events = try String.fetchAll(
        db,
        sql: """
          SELECT event.key FROM claim JOIN event ON event.id = claim.event_id
          WHERE claim.article_id = ? GROUP BY event.id ORDER BY min(claim.ordinal)
          """,
        arguments: [id]
      )
      return (text, events)
    }
  }
}

extension RowReader {
  fileprivate mutating func day() throws -> Day? {
    guard let iso: String = try next() else { return nil }
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
