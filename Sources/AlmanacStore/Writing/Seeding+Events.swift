import AlmanacModel
import GRDB

extension Seeding {
  /// How many events are resolved at a time, so that memory does not grow with the store.
  static let chunk = 400

  /// Resolves the touched events again and removes those that no claim names any more.
  mutating func resolveTouched() throws {
    try touchParts()
    var last: Int64 = 0
    while true {
      let ids = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM temp.touched WHERE id > ? ORDER BY id LIMIT \(Seeding.chunk)",
        arguments: [last]
      )
      guard let newest = ids.last else { break }
      try resolve(events: ids)
      last = newest
    }
    guard report.events.changed + report.events.removed > 0 else { return }
    try settleModels()
  }

  /// Touches what is part of a touched event, since it shares its end.
  private func touchParts() throws {
    try db.execute(
      sql: """
        WITH RECURSIVE part (id) AS (
          SELECT id FROM temp.touched
          UNION
          SELECT claim.event_id
          FROM part CROSS JOIN relation ON relation.target_id = part.id
          CROSS JOIN claim ON claim.id = relation.claim_id
          WHERE relation.type = 'part-of')
        INSERT OR IGNORE INTO temp.touched (id) SELECT id FROM part
        """
    )
  }

  private mutating func resolve(events ids: [Int64]) throws {
    var scope = EventScope(numbers: ids)
    scope.isResolved = false
    let stored = try Store.storedEvents(db, ids)
    var claimed: Set<String> = []
    let groups = try Store.numberedClaims(db, scope)
    let resolved = Dictionary(uniqueKeysWithValues: try Store.resolved(db, groups))
    for (id, claims) in groups {
      guard let key = claims.first?.event else { continue }
      claimed.insert(key.description)
      try update(resolved[id]?.event, key: key, from: stored[key.description])
    }
    for (key, old) in stored.sorted(by: { $0.key < $1.key }) where !claimed.contains(key) {
      try remove(event: key, old.id)
    }
  }

  private mutating func remove(event key: String, _ id: Int64) throws {
    let pointing = try String.fetchOne(
      db,
      sql: """
        SELECT source.key FROM relation JOIN claim ON claim.id = relation.claim_id
        JOIN event AS source ON source.id = claim.event_id WHERE relation.target_id = ?
        """,
      arguments: [id]
    )
    if let pointing { throw StoreError.danglingRelation(from: pointing, to: key) }
    try removeFromSearch(rowID: id * 2 + 1)
    try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [id])
    report.events.removed += 1
    if report.gone.count < SeedReport.listed, let key = EventKey(key) { report.gone.append(key) }
  }

  /// Writes a new event with its derived columns.
  ///
  /// - Returns: its number.
  mutating func add(_ event: Event?, key: EventKey) throws -> Int64 {
    let row = statements.addEvent
    let (company, model) = (try companyID(key.company), try event.flatMap { try modelID(of: $0) })
    row.add(key.description)
    row.add(key.kind.rawValue)
    row.add(company)
    row.add(event, model: model)
    try row.run()
    report.events.added += 1
    let id = db.lastInsertedRowID
    if let event { try index(event, id: id) }
    for phase in event.map(StoredPhase.all) ?? [] {
      try phase.write(to: statements.addPhase, event: id)
    }
    return id
  }

  /// Writes the derived columns of an event where they are not as before.
  private mutating func update(_ event: Event?, key: EventKey, from old: StoredEvent?) throws {
    let new = event.map(StoredEvent.Values.init)
    guard let old, old.values != new else { return }
    let row = statements.updateEvent
    let model = try event.flatMap { try modelID(of: $0) }
    row.add(event, model: model)
    row.add(old.id)
    try row.run()
    if old.id <= newestBefore {
      report.note(key, from: old.values, to: new)
    }
    if old.values?.phases ?? [] != new?.phases ?? [] {
      statements.dropPhases.add(old.id)
      try statements.dropPhases.run()
      for phase in new?.phases ?? [] { try phase.write(to: statements.addPhase, event: old.id) }
    }
    try removeFromSearch(rowID: old.id * 2 + 1)
    if let event { try index(event, id: old.id) }
  }
}

extension RowWriter {
  /// Adds the derived columns of an event; without a resolution they are emptied.
  fileprivate func add(_ event: Event?, model: Int64?) {
    add(event?.status.rawValue)
    add(event?.title.folded)
    add(event.map { !$0.rivals.isEmpty } ?? false)
    add(event?.claims ?? 0)
    add(event?.articles ?? 0)
    add(event?.voices ?? 0)
    add(model)
    add(event?.attributes)
  }
}
