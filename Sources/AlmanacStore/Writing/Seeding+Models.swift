import AlmanacModel
import GRDB

extension Seeding {
  /// The number of a company.
  mutating func companyID(_ key: String) throws -> Int64? {
    if let known = companies[key] { return known }
    statements.findEntity.add(key)
    let found = try statements.findEntity.numbers()?[0]
    companies[key] = found
    return found
  }

  /// Refuses new events of something that is registered and no company.
  func requireCompany(_ key: String) throws {
    guard companies[key] == nil else { return }
    statements.findEntity.add(key)
    guard let found = try statements.findEntity.numbers(3), found[2] == 0 else { return }
    let kind = try String.fetchOne(
      db,
      sql: "SELECT kind FROM entity WHERE id = ?",
      arguments: [found[0]]
    )
    throw StoreError.notACompany(key: key, kind: kind ?? "name")
  }

  /// The key of the model that a release of a name brings; nil for other events.
  static func model(of key: EventKey, title: String) -> String? {
    guard key.kind == .release else { return nil }
    let slug = title.slug
    return slug.isEmpty ? nil : "\(key.company)/\(slug)"
  }

  /// The most characters of the key of a model.
  private static let longestModel = 200

  /// The number of the model that a release brings; a release registers its model itself.
  ///
  /// A model that is there keeps its name.
  mutating func modelID(of event: Event) throws -> Int64? {
    guard let key = Seeding.model(of: event.key, title: event.title) else { return nil }
    guard key.utf8.count <= Seeding.longestModel else {
      throw StoreError.tooLong(
        what: "name of a release",
        text: event.title,
        most: Seeding.longestModel - event.key.company.utf8.count - 1
      )
    }
    statements.findEntity.add(key)
    if let known = try statements.findEntity.numbers()?[0] { return known }
    statements.addModel.add(key)
    statements.addModel.add(event.title)
    statements.addModel.add(try companyID(event.key.company))
    try statements.addModel.run()
    let id = db.lastInsertedRowID
    try insert(Alias(event.title), entity: id)
    return id
  }

  /// Removes the models that no release brings any more, and calls those that none of their releases
  /// is called like any more what the first of them is called.
  func settleModels() throws {
    try db.execute(
      sql: """
        DELETE FROM entity WHERE kind = 'model' AND NOT is_registered
          AND NOT EXISTS (SELECT 1 FROM event WHERE model_id = entity.id)
        """
    )
    let renamed = try db.rows(
      """
      WITH model AS (
        SELECT id, name, EXISTS (
          SELECT 1 FROM event WHERE model_id = entity.id AND title = entity.name) AS is_named
        FROM entity WHERE kind = 'model' AND NOT is_registered)
      SELECT model.id, CASE WHEN is_named THEN model.name ELSE event.title END
      FROM model JOIN event ON event.id = (SELECT min(id) FROM event WHERE model_id = model.id)
      WHERE NOT is_named
        OR (SELECT group_concat(text) FROM alias WHERE entity_id = model.id) IS NOT model.name
      """
    ) { row in (id: try row.number(), name: try row.text()) }
    for (id, name) in renamed {
      try db.execute(sql: "UPDATE entity SET name = ? WHERE id = ?", arguments: [name, id])
      try db.execute(sql: "DELETE FROM alias WHERE entity_id = ?", arguments: [id])
      try insert(Alias(name), entity: id)
    }
  }
}
