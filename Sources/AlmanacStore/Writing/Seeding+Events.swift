import AlmanacModel
import GRDB

extension Seeding {
  /// Resolves the touched events again and removes those that no claim names any more.
  mutating func resolveTouched() throws {
    let keys = touched.sorted()
    for start in stride(from: 0, to: keys.count, by: 400) {
      let chunk = Array(keys[start..<min(start + 400, keys.count)])
      var scope = EventScope(events: chunk)
      scope.isResolved = false
      let groups = try Store.groupedClaims(db, scope)
      for claims in groups {
        guard let key = claims.first?.event else { continue }
        try store(resolve(claims)?.event, key: key)
      }
      let claimed = Set(groups.compactMap { $0.first?.event.description })
      for key in chunk where !claimed.contains(key) { try remove(event: key) }
    }
    try db.execute(
      sql: """
        DELETE FROM entity WHERE kind = 'model' AND NOT is_registered
          AND NOT EXISTS (SELECT 1 FROM event WHERE model_id = entity.id)
        """
    )
  }

  private mutating func remove(event key: String) throws {
    let pointing = try String.fetchOne(
      db,
      sql: """
        SELECT source.key FROM event AS target JOIN relation ON relation.target_id = target.id
        JOIN claim ON claim.id = relation.claim_id JOIN event AS source ON source.id = claim.event_id
        WHERE target.key = ?
        """,
      arguments: [key]
    )
    if let pointing { throw StoreError.danglingRelation(from: pointing, to: key) }
    guard
      let id = try Int64.fetchOne(db, sql: "SELECT id FROM event WHERE key = ?", arguments: [key])
    else { return }
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [id * 2 + 1])
    try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [id])
    report.events.removed += 1
  }

  /// Writes the derived columns of an event; without a resolution they are emptied.
  private func store(_ event: Event?, key: EventKey) throws {
    let model = try event.flatMap { try modelID(of: $0) }
    let columns =
      ["status", "title_folded", "is_disputed", "claims", "articles", "voices", "model_id"]
      + AttributeColumns.names
    let own: [(any DatabaseValueConvertible)?] = [
      event?.status.rawValue, event?.title.folded, event.map { !$0.rivals.isEmpty } ?? false,
      event?.claims ?? 0, event?.articles ?? 0, event?.voices ?? 0, model,
    ]
    let values: [(any DatabaseValueConvertible)?] =
      own
      + (event.map { AttributeColumns.values(of: $0.attributes) }
        ?? AttributeColumns.names.map { _ in nil })
    try db.cachedStatement(
      sql: """
        UPDATE event SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE key = ?
        """
    ).execute(arguments: StatementArguments(values + [key.description]))
    try index(event, key: key)
  }

  /// The number of the model that a release brings; a release registers its model itself.
  private func modelID(of event: Event) throws -> Int64? {
    let slug = event.title.slug
    guard event.key.kind == .release, !slug.isEmpty else { return nil }
    let key = "\(event.key.company)/\(slug)"
    let known = try Int64.fetchOne(
      db,
      sql: "SELECT id FROM entity WHERE key = ? AND is_registered",
      arguments: [key]
    )
    if let known { return known }
    let model = Entity(key: key, kind: .model, name: event.title, company: event.key.company)
    let id = try upsert(model, registered: false)
    try db.execute(sql: "DELETE FROM alias WHERE entity_id = ?", arguments: [id])
    try insert(Alias(event.title), entity: id)
    return id
  }
}
