public import AlmanacModel
import GRDB

/// Something in the store that a name can mean.
public struct Named: Hashable, Sendable {
  /// Its key.
  public let key: String
  /// Its name or title.
  public let name: String
  /// What it is; nil for an event.
  public let entity: Entity.Kind?

  /// Something that a name can mean.
  package init(key: String, name: String, entity: Entity.Kind?) {
    self.key = key
    self.name = name
    self.entity = entity
  }
}

extension Store {
  /// The companies, people, models and outlets that a text names: by key, name or alias.
  ///
  /// - Parameter text: a key, or a name in any script and case.
  /// - Returns: what bears the name, by kind and key.
  /// - Throws: `StoreError` where the store cannot be read.
  public func entities(named text: String) throws(StoreError) -> [Named] {
    try read { db in
      try db.rows(
        """
        SELECT key, name, kind FROM entity WHERE key = ?1
        UNION
        SELECT entity.key, entity.name, entity.kind
        FROM alias CROSS JOIN entity ON entity.id = alias.entity_id
        WHERE alias.folded = ?2 AND alias.in_article IS NULL AND alias.with_company IS NULL
        ORDER BY 3, 1
        """,
        [text.lowercased(), text.folded]
      ) { row in
        Named(key: try row.text(), name: try row.text(), entity: try row.word())
      }
    }
  }

  /// The events that a text names: by key, present or former, title, alias or the model they release.
  ///
  /// - Parameter text: an event key, or a name in any script and case.
  /// - Returns: what bears the name, by key.
  /// - Throws: `StoreError` where the store cannot be read.
  public func events(named text: String) throws(StoreError) -> [Named] {
    try read { db in
      try db.rows(
        """
        SELECT key, title FROM event WHERE key = ?1 AND status IS NOT NULL
        UNION
        SELECT event.key, event.title
        FROM former_key CROSS JOIN event ON event.id = former_key.event_id
        WHERE former_key.key = ?1 AND event.status IS NOT NULL
        UNION
        SELECT key, title FROM event WHERE title_folded = ?2 AND status IS NOT NULL
        UNION
        SELECT event.key, event.title FROM alias CROSS JOIN event ON event.id = alias.event_id
        WHERE alias.folded = ?2 AND event.status IS NOT NULL
        UNION
        SELECT event.key, event.title FROM alias CROSS JOIN event ON event.model_id = alias.entity_id
        WHERE alias.folded = ?2 AND event.status IS NOT NULL
        UNION
        SELECT event.key, event.title FROM entity CROSS JOIN event ON event.model_id = entity.id
        WHERE entity.key = ?1 AND event.status IS NOT NULL
        ORDER BY 1
        """,
        [text.lowercased(), text.folded]
      ) { Named(key: try $0.text(), name: try $0.text(), entity: nil) }
    }
  }

  /// The names nearest to one that nothing bears, for a suggestion.
  ///
  /// - Parameters:
  ///   - text: the unknown name.
  ///   - kinds: the kinds of entity to look among.
  ///   - events: whether to look among the titles of events too.
  /// - Returns: at most three names, nearest first.
  /// - Throws: `StoreError` where the store cannot be read.
  public func nearestNames(to text: String, kinds: [Entity.Kind], events: Bool = false)
    throws(StoreError) -> [String]
  {
    try read { db in
      let marks = kinds.map { _ in "?" }.joined(separator: ", ")
      var names = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT alias.text FROM entity JOIN alias ON alias.entity_id = entity.id
          WHERE entity.kind IN (\(marks)) LIMIT 200000
          """,
        arguments: StatementArguments(kinds.map(\.rawValue))
      )
      if events {
        names += try String.fetchAll(
          db,
          sql: "SELECT DISTINCT title FROM event WHERE title IS NOT NULL LIMIT 200000"
        )
      }
      return nearest(to: text, among: Set(names))
    }
  }

  /// Whether a claim names an event by a key.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func hasEvent(_ key: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM event WHERE key = ?)",
        arguments: [key]
      )
        ?? false
    }
  }

  /// The keys of the events of the company and the kind that a key names.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func eventKeys(besides key: String) throws(StoreError) -> [String] {
    let folder = key.split(separator: "/").prefix(2).joined(separator: "/") + "/"
    return try read { db in
      try String.fetchAll(
        db,
        sql: "SELECT key FROM event WHERE key >= ?1 AND key < ?1 || char(1114111) LIMIT 10000",
        arguments: [folder]
      )
    }
  }

  /// The SHA-256 of every article, by its key.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func articleDigests() throws(StoreError) -> [String: String] {
    try read { db in
      let rows = try db.rows("SELECT key, sha256 FROM article WHERE kind = 'text'") { row in
        (try row.text(), try row.text())
      }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }
}
