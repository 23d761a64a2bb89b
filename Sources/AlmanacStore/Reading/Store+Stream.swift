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
      var chunk: [Int64] = []
      try Store.eachNumber(db, scope, statuses, knownBy) { id in
        chunk.append(id)
        guard chunk.count == Seeding.chunk else { return }
        try Store.resolutions(db, chunk, knownBy).forEach(body)
        chunk.removeAll(keepingCapacity: true)
      }
      try Store.resolutions(db, chunk, knownBy).forEach(body)
    }
  }

  /// Gives the numbers of the events of a scope in the order of a timeline.
  private static func eachNumber(
    _ db: Database,
    _ scope: EventScope,
    _ statuses: Set<Status>?,
    _ knownBy: Day?,
    _ body: (Int64) throws -> Void
  ) throws {
    if let knownBy {
      return try order(db, scope, statuses, knownBy).eachNumber(body)
    }
    let condition = scope.condition(statuses: statuses)
    try db.eachRow(
      "SELECT event.id FROM event WHERE \(condition.sql) ORDER BY \(Store.timelineOrder)",
      condition.arguments
    ) { row in try body(row.number()) }
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

  /// The events as they were known by a day, with what orders them.
  private static func order(
    _ db: Database,
    _ scope: EventScope,
    _ statuses: Set<Status>?,
    _ knownBy: Day
  ) throws -> TimelineOrder {
    let order = try TimelineOrder()
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
      guard let newest = ids.last else { return order }
      let events = try numberedClaims(db, EventScope(numbers: ids), knownBy)
        .compactMap { id, claims in resolve(claims).map { (id: id, event: $0.event) } }
      try order.add(events.filter { statuses?.contains($0.event.status) ?? true })
      last = newest
    }
  }
}
