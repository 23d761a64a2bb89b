import GRDB

extension Seeding {
  /// Refuses edges by which an event of this run would be part of itself: its money would count
  /// nowhere.
  func refuseCircles() throws {
    let ofThisRun = """
      (claim.event_id > \(newestBefore) OR claim.event_id IN (SELECT id FROM temp.touched))
      """
    if let event = try Store.partsOfThemselves(db, where: ofThisRun).first {
      throw StoreError.circular(event: event)
    }
  }
}

extension Store {
  /// The keys of the events that are part of themselves, by way of what they are part of; the
  /// condition is SQL that says of a `claim` whether its event is asked about.
  static func partsOfThemselves(_ db: Database, where condition: String = "TRUE") throws
    -> [String]
  {
    try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE walk (start, place) AS (
          SELECT claim.event_id, relation.target_id
          FROM relation CROSS JOIN claim ON claim.id = relation.claim_id
          WHERE relation.type = 'part-of' AND claim.rank <> 'deprecated' AND \(condition)
          UNION
          SELECT walk.start, relation.target_id
          FROM walk JOIN claim ON claim.event_id = walk.place
          JOIN relation ON relation.claim_id = claim.id
          WHERE relation.type = 'part-of' AND claim.rank <> 'deprecated'
        )
        SELECT DISTINCT event.key FROM walk JOIN event ON event.id = walk.start
        WHERE walk.start = walk.place ORDER BY event.key
        """
    )
  }

  /// The keys of the companies that are part of themselves, by way of what they are part of.
  static func companiesOfThemselves(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE walk (start, place) AS (
          SELECT id, whole_id FROM entity WHERE whole_id IS NOT NULL
          UNION
          SELECT walk.start, entity.whole_id
          FROM walk JOIN entity ON entity.id = walk.place WHERE entity.whole_id IS NOT NULL
        )
        SELECT entity.key FROM walk JOIN entity ON entity.id = walk.start
        WHERE walk.start = walk.place ORDER BY entity.key
        """
    )
  }
}
