public import AlmanacModel
import GRDB

extension Store {
  /// Gives what stands in a timeline one after another, a phase of an event each, in memory that does
  /// not grow with their number.
  ///
  /// - Parameters:
  ///   - scope: which events.
  ///   - statuses: the statuses a phase may have; nil for all.
  ///   - knownBy: an article counts where its whole publication range lies on or before this day;
  ///     nil counts every article.
  ///   - body: takes an event and one of its phases; what it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `body` throws.
  public func eachResolution(
    _ scope: EventScope,
    statuses: Set<Status>? = nil,
    knownBy: Day? = nil,
    _ body: (Resolution, Phase) throws -> Void
  ) throws {
    try reading { db in
      var chunk: [TimelineOrder.Place] = []
      try Store.eachPlace(db, scope, statuses, knownBy) { place in
        chunk.append(place)
        guard chunk.count == Seeding.chunk else { return }
        for (resolution, phase) in try Store.phases(db, chunk, knownBy) {
          try body(resolution, phase)
        }
        chunk.removeAll(keepingCapacity: true)
      }
      for (resolution, phase) in try Store.phases(db, chunk, knownBy) {
        try body(resolution, phase)
      }
    }
  }

  /// Gives the places of a timeline in order.
  private static func eachPlace(
    _ db: Database,
    _ scope: EventScope,
    _ statuses: Set<Status>?,
    _ knownBy: Day?,
    _ body: (TimelineOrder.Place) throws -> Void
  ) throws {
    if let knownBy {
      return try order(db, scope, statuses, knownBy).eachPlace(body)
    }
    let timeline = TimelineSource(columns: "event.id", of: "event.id", scope, statuses)
    try db.eachRow(
      "SELECT number, phase FROM (\(timeline.sql)) ORDER BY \(TimelineSource.order)",
      timeline.arguments
    ) { row in
      let (number, phase) = (try row.number(), try row.text())
      guard let status = Status(rawValue: phase) else { return }
      try body(TimelineOrder.Place(event: number, phase: status))
    }
  }

  /// The events and phases at some places, in their order.
  private static func phases(_ db: Database, _ places: [TimelineOrder.Place], _ knownBy: Day?)
    throws
    -> [(Resolution, Phase)]
  {
    guard !places.isEmpty else { return [] }
    var found: [Int64: Resolution] = [:]
    let groups = try numberedClaims(db, EventScope(numbers: places.map(\.event)), knownBy)
    for (id, resolution) in try resolved(db, groups, knownBy) { found[id] = resolution }
    return places.compactMap { place in
      found[place.event].flatMap { resolution in
        resolution.event.phases.first { $0.status == place.phase }.map { (resolution, $0) }
      }
    }
  }

  /// The phases as they were known by a day, with what orders them.
  private static func order(
    _ db: Database,
    _ scope: EventScope,
    _ statuses: Set<Status>?,
    _ knownBy: Day
  ) throws -> TimelineOrder {
    let order = try TimelineOrder()
    try eachChunk(db, scope) { ids in
      let groups = try numberedClaims(db, EventScope(numbers: ids), knownBy)
      for (id, resolution) in try resolved(db, groups, knownBy) {
        let phases = resolution.event.listedPhases
        try order.add(
          resolution.event.key,
          id,
          phases.filter { statuses?.contains($0.status) ?? true },
          of: resolution.event
        )
      }
    }
    return order
  }

  /// Gives the numbers of the events of a scope, a chunk at a time, in their order.
  static func eachChunk(
    _ db: Database,
    _ scope: EventScope,
    _ body: ([Int64]) throws -> Void
  ) throws {
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
      try body(ids)
      last = newest
    }
  }
}
