import GRDB

/// The edges of events, looked up one event after another while many are read.
///
/// Few events have any: where all events are read, which do is noted as one bit for each event, so
/// that the others cost no look-up.
struct EventEdges {
  private let bits: [UInt64]?
  private let statement: Statement

  /// The edges that a store holds now.
  ///
  /// The events of one company are looked up without reading the edges of the others, so
  /// `isOfAll` says whether all events are read.
  init(_ db: Database, isOfAll: Bool) throws {
    bits = isOfAll ? try EventEdges.bits(db) : nil
    statement = try db.makeStatement(
      sql: """
        SELECT group_concat(edge, '; ') FROM (
          SELECT DISTINCT relation.type || ' ' || target.key AS edge
          FROM claim CROSS JOIN relation ON relation.claim_id = claim.id
          CROSS JOIN event AS target ON target.id = relation.target_id
          CROSS JOIN article ON article.id = claim.article_id
          WHERE claim.event_id = ? AND claim.rank <> 'deprecated' AND \(Store.isOfNewestEdition)
          ORDER BY 1)
        """
    )
  }

  /// One bit for each event, set where it has edges.
  private static func bits(_ db: Database) throws -> [UInt64] {
    let newest = try Int.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
    var bits = Array(repeating: UInt64(0), count: newest / 64 + 1)
    try db.eachRow(
      """
      SELECT claim.event_id FROM relation CROSS JOIN claim ON claim.id = relation.claim_id
      """
    ) { row in
      let event = Int(try row.number())
      if event >= 0, event <= newest { bits[event / 64] |= 1 << UInt64(event % 64) }
    }
    return bits
  }

  /// The edges of an event, by type and target; nil where it has none.
  func text(of event: Int64) throws -> String? {
    if let bits {
      let place = Int(event)
      guard place >= 0, place / 64 < bits.count, bits[place / 64] >> UInt64(place % 64) & 1 == 1
      else { return nil }
    }
    return try String.fetchOne(statement, arguments: [event])
  }
}

extension Store {
  /// The condition that no newer edition of the table of a `claim` of an `article` speaks of its
  /// event, as `resolve` has it.
  static let isOfNewestEdition = """
    (article.kind = 'text' OR NOT EXISTS (
      SELECT 1 FROM claim AS newer JOIN article AS edition ON edition.id = newer.article_id
      WHERE newer.event_id = claim.event_id AND newer.rank <> 'deprecated'
        AND edition.kind = 'table'
        AND coalesce(edition.edition_of, edition.key) = coalesce(article.edition_of, article.key)
        AND (coalesce(edition.published_latest, '9999-12-31'), edition.key)
          > (coalesce(article.published_latest, '9999-12-31'), article.key)))
    """
}
