public import AlmanacModel
import GRDB

extension Store {
  /// An entity with its further names; nil where there is none with the key.
  ///
  /// - Parameter key: the entity's key.
  /// - Returns: the entity, or nil where there is none.
  /// - Throws: `StoreError` where the store cannot be read.
  public func entity(_ key: String) throws(StoreError) -> Entity? {
    try read { db in
      let found = try db.rows(
        """
        SELECT entity.id, entity.kind, entity.name, company.key, entity.outlet_kind, \(Store.life)
        FROM entity LEFT JOIN entity AS company ON company.id = entity.company_id
        LEFT JOIN entity AS whole ON whole.id = entity.whole_id WHERE entity.key = ?
        """,
        [key]
      ) { row in
        let (id, kind): (Int64, Entity.Kind?) = (try row.number(), try row.word())
        var entity = Entity(
          key: key,
          kind: kind ?? .company,
          name: try row.text(),
          company: try row.next(),
          outletKind: try row.word()
        )
        try row.readLife(of: &entity)
        return (id, entity)
      }
      guard case (let id, var entity)? = found.first else { return nil }
      entity.aliases = try db.rows(
        """
        SELECT text, language, with_company, in_article FROM alias
        WHERE entity_id = ? AND text <> ? ORDER BY id
        """,
        [id, entity.name]
      ) { try $0.alias() }
      return entity
    }
  }

  /// The keys of the articles whose text has one of the names of an entity, or that relay it.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func articlesNaming(_ entity: Entity) throws(StoreError) -> Set<String> {
    let names = [entity.name] + entity.aliases.filter(\.isUnscoped).map(\.text)
    let phrases = names.map(\.searchable.asPhrase)
    return try read { db in
      let found = try String.fetchAll(
        db,
        sql: """
          SELECT article.key FROM search JOIN article ON article.id * 2 = search.rowid
          WHERE search MATCH ?
          """,
        arguments: [phrases.joined(separator: " OR ")]
      )
      let relaying = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT article.key FROM entity JOIN claim ON claim.origin_id = entity.id
          JOIN article ON article.id = claim.article_id WHERE entity.key = ?
          """,
        arguments: [entity.key]
      )
      return Set(found + relaying)
    }
  }

  /// The keys of events and the names of models that start with some letters, at most 200.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func eventNames(startingWith prefix: String) throws(StoreError) -> [String] {
    try read { db in
      let folded = prefix.folded
      let titles = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT title FROM event
          WHERE title_folded >= ?1 AND title_folded < ?1 || char(1114111)
            AND kind IN ('release', 'alert') AND status IS NOT NULL
          ORDER BY title LIMIT 100
          """,
        arguments: [folded]
      )
      let keys = try String.fetchAll(
        db,
        sql: """
          SELECT key FROM event WHERE key >= ?1 AND key < ?1 || char(1114111)
            AND status IS NOT NULL ORDER BY key LIMIT 100
          """,
        arguments: [prefix]
      )
      return titles + keys
    }
  }
}
