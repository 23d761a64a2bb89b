public import AlmanacModel
import GRDB

/// An edge that points to an event, with the event that it comes from.
public struct IncomingRelation: Equatable, Sendable {
  /// What the edge means.
  public let type: RelationType
  /// The key of the event that it comes from.
  public let from: String
  /// The title of that event.
  public let title: String
}

extension Store {
  /// The edges that point to an event, by type and key.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func relations(to key: String) throws(StoreError) -> [IncomingRelation] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT relation.type, source.key, source.title
        FROM event AS target CROSS JOIN relation ON relation.target_id = target.id
        CROSS JOIN claim ON claim.id = relation.claim_id
        CROSS JOIN event AS source ON source.id = claim.event_id
        WHERE target.key = ? AND source.status IS NOT NULL AND claim.rank <> 'deprecated'
        ORDER BY 1, 2
        """,
        [key]
      ) { row in
        IncomingRelation(
          type: try row.word() ?? .because,
          from: try row.text(),
          title: try row.text()
        )
      }
    }
  }

  /// The keys of the events that articles published from one day to another speak of.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func eventsPublished(from first: Day, to last: Day) throws(StoreError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT event.key FROM article CROSS JOIN claim ON claim.article_id = article.id
          CROSS JOIN event ON event.id = claim.event_id
          WHERE article.published_latest BETWEEN ? AND ?
          """,
        arguments: [first.iso, last.iso]
      )
    }
  }
}
