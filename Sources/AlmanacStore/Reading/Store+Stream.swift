public import AlmanacModel
import GRDB

extension Store {
  /// The order of a timeline: by first possible day, then by last, then by key; the undated last.
  static let timelineOrder = """
    event.date_edtf IS NULL, coalesce(event.earliest, event.latest),
    coalesce(event.latest, event.earliest), event.key
    """

  /// Gives the resolutions of a scope one after another in the order of a timeline, in memory that
  /// does not grow with their number.
  ///
  /// - Parameters:
  ///   - scope: which events.
  ///   - statuses: the statuses an event may have; nil for all.
  ///   - knownBy: an article counts where its whole publication range lies on or before this day;
  ///     nil counts every article.
  ///   - body: takes a resolution; what it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `body` throws.
  public func eachResolution(
    _ scope: EventScope,
    statuses: Set<Status>? = nil,
    knownBy: Day? = nil,
    _ body: (Resolution) throws -> Void
  ) throws {
    try reading { db in
      if let knownBy { try Store.spool(db, scope, statuses, knownBy) }
      let condition = scope.condition(statuses: statuses)
      let ids = try Int64.fetchCursor(
        db,
        sql: knownBy == nil
          ? "SELECT event.id FROM event WHERE \(condition.sql) ORDER BY \(Store.timelineOrder)"
          : "SELECT id FROM temp.spool ORDER BY is_undated, earliest, latest, key",
        arguments: knownBy == nil ? condition.arguments : []
      )
      var chunk: [Int64] = []
      while let id = try ids.next() {
        chunk.append(id)
        guard chunk.count == Seeding.chunk else { continue }
        try Store.resolutions(db, chunk, knownBy).forEach(body)
        chunk.removeAll(keepingCapacity: true)
      }
      try Store.resolutions(db, chunk, knownBy).forEach(body)
    }
  }

  /// The resolutions of some events in the order of their numbers in the list.
  private static func resolutions(_ db: Database, _ ids: [Int64], _ knownBy: Day?) throws
    -> [Resolution]
  {
    guard !ids.isEmpty else { return [] }
    var found: [Int64: Resolution] = [:]
    for (id, claims) in try numberedClaims(db, EventScope(numbers: ids), knownBy) {
      found[id] = resolve(claims)
    }
    return ids.compactMap { found[$0] }
  }

  /// Notes the events as they were known by a day, with what orders them, in a temporary table.
  private static func spool(
    _ db: Database,
    _ scope: EventScope,
    _ statuses: Set<Status>?,
    _ knownBy: Day
  ) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS spool (
          id INTEGER NOT NULL, is_undated INTEGER NOT NULL, earliest TEXT, latest TEXT,
          key TEXT NOT NULL
        ) STRICT;
        DELETE FROM temp.spool
        """
    )
    let row = try RowWriter(db, "INSERT INTO temp.spool VALUES (?, ?, ?, ?, ?)")
    let condition = scope.condition
    var last: Int64 = 0
    while true {
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT event.id FROM event WHERE \(condition.sql) AND event.id > ?
          ORDER BY event.id LIMIT \(Seeding.chunk)
          """,
        arguments: condition.arguments + [last]
      )
      guard let newest = ids.last else { return }
      for (id, claims) in try numberedClaims(db, EventScope(numbers: ids), knownBy) {
        guard let event = resolve(claims)?.event, statuses?.contains(event.status) ?? true else {
          continue
        }
        let date = event.attributes.date
        row.add(id)
        row.add(date == nil)
        row.add((date?.earliest ?? date?.latest)?.iso)
        row.add((date?.latest ?? date?.earliest)?.iso)
        row.add(event.key.description)
        try row.run()
      }
      last = newest
    }
  }
}
