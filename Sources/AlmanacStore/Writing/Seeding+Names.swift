import AlmanacModel
import GRDB

extension Seeding {
  /// Adds the names of a register to those that are registered.
  ///
  /// - Parameters:
  ///   - entities: what the register has under its keys.
  ///   - replaced: the keys whose entities take the place of what is stored.
  ///   - prune: whether names that the register does not have are taken away.
  /// - Throws: `StoreError` where a key or a name is that of something else.
  mutating func register(_ entities: [Entity], replacing replaced: Set<String>, prune: Bool) throws
  {
    guard !entities.isEmpty || prune else { return }
    let stored = try Store.registeredEntities(db)
    let known = Dictionary(uniqueKeysWithValues: stored.map { ($0.key, $0) })
    try park(entities.filter { replaced.contains($0.key) && known[$0.key]?.name != $0.name })
    // Companies first, so that a person's or a model's company is there.
    for entity in entities.sorted(by: { $0.kind == .company && $1.kind != .company }) {
      guard let present = known[entity.key] else {
        try write(entity)
        if entity.outletKind != nil { try touchEvents(ofOutlet: entity.key) }
        report.entities.added += 1
        continue
      }
      let replaces = replaced.contains(entity.key)
      if entity.kind != present.kind {
        guard replaces else {
          throw StoreError.keyOfTwo(key: entity.key, kind: entity.kind.rawValue)
        }
        if present.kind == .company { try requireNoEvents(entity) }
      }
      let wanted = replaces || prune ? entity : present.adding(entity)
      if wanted.isStored(as: present) {
        report.entities.unchanged += 1
      } else {
        try write(wanted)
        if wanted.outletKind != present.outletKind { try touchEvents(ofOutlet: wanted.key) }
        if wanted.name != present.name {
          try indexEvents(ofCompany: wanted.key, named: wanted.name)
        }
        report.entities.changed += 1
      }
    }
    // Whole and part may come in any order.
    for entity in entities where entity.partOf != nil { try writeLife(entity) }
    if let company = try Store.companiesOfThemselves(db).first {
      throw StoreError.circular(event: "the company '\(company)'")
    }
    guard prune else { return }
    let wanted = Set(entities.map(\.key))
    for entity in stored where !wanted.contains(entity.key) {
      try db.execute(
        sql: """
          DELETE FROM entity WHERE key = ?1
            AND NOT EXISTS (SELECT 1 FROM event WHERE company_id = entity.id OR model_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM article WHERE publisher_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM via WHERE outlet_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM claim WHERE origin_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM investor WHERE entity_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM entity AS other WHERE other.company_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM entity AS part WHERE part.whole_id = entity.id)
          """,
        arguments: [entity.key]
      )
      report.entities.removed += db.changesCount
    }
  }

  /// What sort of outlet speaks decides which hand its claims are of.
  private func touchEvents(ofOutlet key: String) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.touched (id)
        SELECT claim.event_id FROM entity CROSS JOIN article ON article.publisher_id = entity.id
        CROSS JOIN claim ON claim.article_id = article.id WHERE entity.key = ?1
        UNION
        SELECT claim.event_id FROM entity CROSS JOIN claim ON claim.origin_id = entity.id
        WHERE entity.key = ?1
        """,
      arguments: [key]
    )
  }

  /// Frees the names of entities that get other ones: two may change theirs for each other's.
  private func park(_ renamed: [Entity]) throws {
    for entity in renamed {
      try db.execute(
        sql: "UPDATE entity SET name = char(1) || key WHERE key = ?",
        arguments: [entity.key]
      )
    }
  }

  /// A company with events cannot become something else: two things have one key then.
  private func requireNoEvents(_ entity: Entity) throws {
    let events = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM event
        WHERE company_id = (SELECT id FROM entity WHERE key = ?)
        """,
      arguments: [entity.key]
    )
    guard events == 0 else {
      throw StoreError.keyOfTwo(key: entity.key, kind: entity.kind.rawValue)
    }
  }

  private func write(_ entity: Entity) throws {
    try requireFreeName(entity)
    if entity.kind != .company { try writeLife(entity) }
    let id = try upsert(entity, registered: true)
    try writeLife(entity)
    try db.execute(sql: "DELETE FROM alias WHERE entity_id = ?", arguments: [id])
    for alias in [Alias(entity.name)] + entity.aliases { try insert(alias, entity: id) }
  }

  private func writeLife(_ entity: Entity) throws {
    try db.execute(
      sql: """
        UPDATE entity SET founded_edtf = ?1, ended_edtf = ?2,
          whole_id = (SELECT id FROM entity WHERE key = ?3),
          part_since_edtf = (SELECT ?4 FROM entity WHERE key = ?3) WHERE key = ?5
        """,
      arguments: [
        entity.founded?.edtf, entity.ended?.edtf, entity.partOf?.company,
        entity.partOf?.since?.edtf, entity.key,
      ]
    )
  }

  /// No two companies, people or outlets have one name.
  private func requireFreeName(_ entity: Entity) throws {
    guard entity.kind != .model else { return }
    let other = try String.fetchOne(
      db,
      sql: "SELECT key FROM entity WHERE name = ? AND kind <> 'model' AND key <> ?",
      arguments: [entity.name, entity.key]
    )
    if let other { throw StoreError.nameOfTwo(name: entity.name, key: entity.key, other: other) }
  }

  /// The number of an entity, which is made or changed to be as given.
  func upsert(_ entity: Entity, registered: Bool) throws -> Int64 {
    try Seeding.refuse(entity.name, as: "name", most: Seeding.longestName)
    try db.execute(
      sql: """
        INSERT INTO entity (key, kind, name, company_id, outlet_kind, is_registered)
        VALUES (?, ?, ?, (SELECT id FROM entity WHERE key = ?), ?, ?)
        ON CONFLICT (key) DO UPDATE SET
          kind = excluded.kind, name = excluded.name, company_id = excluded.company_id,
          outlet_kind = excluded.outlet_kind,
          is_registered = max(is_registered, excluded.is_registered)
        """,
      arguments: [
        entity.key, entity.kind.rawValue, entity.name, entity.company,
        entity.outletKind?.rawValue, registered,
      ]
    )
    return try Int64.fetchOne(
      db,
      sql: "SELECT id FROM entity WHERE key = ?",
      arguments: [entity.key]
    ) ?? 0
  }

  func insert(_ alias: Alias, entity: Int64? = nil, event: Int64? = nil) throws {
    try Seeding.refuse(alias.text, as: "alias", most: Seeding.longestTitle)
    let row = statements.addAlias
    row.add(entity)
    row.add(event)
    row.add(alias.text)
    row.add(alias.text.folded)
    row.add(alias.language)
    row.add(alias.with)
    row.add(alias.inArticle)
    try row.run()
  }
}

extension Entity {
  /// Whether what is stored is the same; its own name is not among the stored aliases.
  fileprivate func isStored(as present: Entity) -> Bool {
    var stored = self
    stored.aliases.removeAll { $0.text == name }
    return stored == present
  }
}
