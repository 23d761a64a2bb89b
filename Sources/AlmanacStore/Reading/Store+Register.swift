public import AlmanacModel
import GRDB

extension Store {
  /// Every registered entity with its further names.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func registeredEntities() throws(StoreError) -> [Entity] {
    try read { db in try Store.registeredEntities(db) }
  }

  static func registeredEntities(_ db: Database) throws -> [Entity] {
    var entities = try db.rows(
      """
      SELECT entity.key, entity.kind, entity.name, company.key, entity.outlet_kind,
        \(life)
      FROM entity LEFT JOIN entity AS company ON company.id = entity.company_id
      LEFT JOIN entity AS whole ON whole.id = entity.whole_id
      WHERE entity.is_registered ORDER BY entity.key
      """
    ) { row in
      var entity = Entity(
        key: try row.text(),
        kind: try row.word() ?? .company,
        name: try row.text(),
        company: try row.next(),
        outletKind: try row.word()
      )
      try row.readLife(of: &entity)
      return entity
    }
    let places = Dictionary(
      entities.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    try db.eachRow(
      """
      SELECT entity.key, alias.text, alias.language, alias.with_company, alias.in_article
      FROM alias JOIN entity ON entity.id = alias.entity_id
      WHERE entity.is_registered AND alias.text <> entity.name ORDER BY alias.id
      """
    ) { row in
      let key = try row.text()
      let alias = try row.alias()
      if let place = places[key] { entities[place].aliases.append(alias) }
    }
    return entities
  }
}

extension Store {
  /// The columns of what became of a company, in SQL over `entity` and `whole`.
  static let life = "entity.founded_edtf, entity.ended_edtf, whole.key, entity.part_since_edtf"
}

extension RowReader {
  /// What became of a company, from the columns of `Store.life`.
  mutating func readLife(of entity: inout Entity) throws {
    entity.founded = try registeredDate()
    entity.ended = try registeredDate()
    let (whole, since): (String?, EventDate?) = (try next(), try registeredDate())
    entity.partOf = whole.map { Entity.Membership(company: $0, since: since) }
  }

  private mutating func registeredDate() throws -> EventDate? {
    try (next() as String?).map { text in
      guard let date = try? EventDate(text) else { throw Damage(text: "the date '\(text)'") }
      return date
    }
  }

  /// A further name from its text, its language and its scope.
  mutating func alias() throws -> Alias {
    Alias(try text(), language: try next(), with: try next(), inArticle: try next())
  }
}
