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

  /// The number of the model that a release brings; a release registers its model itself.
  mutating func modelID(of event: Event) throws -> Int64? {
    guard let key = Seeding.model(of: event.key, title: event.title) else { return nil }
    statements.findEntity.add(key)
    let known = try statements.findEntity.numbers(2)
    if let known, known[1] == 1 { return known[0] }
    let id: Int64
    if let known {
      id = known[0]
      try db.execute(
        sql: "UPDATE entity SET name = ? WHERE id = ?",
        arguments: [event.title, id]
      )
      try db.execute(sql: "DELETE FROM alias WHERE entity_id = ?", arguments: [id])
    } else {
      let company = try companyID(event.key.company)
      statements.addModel.add(key)
      statements.addModel.add(event.title)
      statements.addModel.add(company)
      try statements.addModel.run()
      id = db.lastInsertedRowID
    }
    try insert(Alias(event.title), entity: id)
    return id
  }
}
