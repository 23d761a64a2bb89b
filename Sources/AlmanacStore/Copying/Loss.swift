import GRDB

/// What would be lost where a copy took the place of a store.
public struct Loss: Equatable, Sendable {
  /// What is known of the store.
  public enum State: Equatable, Sendable {
    /// There is no store, or nothing in it.
    case nothing
    /// It is damaged.
    case damaged
    /// It was compared with the copy.
    case compared
  }

  /// How much a store holds.
  public struct Counts: Equatable, Sendable {
    /// Its articles and tables.
    public let articles: Int
    /// Their claims.
    public let claims: Int
    /// The events that they speak of.
    public let events: Int
  }

  /// What is known of the store.
  public let state: State
  /// What the copy holds.
  public let held: Counts
  /// The keys of the articles and tables that the copy does not have, newest first.
  public internal(set) var missing: [String] = []
  /// The keys of the articles and tables that the copy has otherwise, newest first.
  public internal(set) var changed: [String] = []
  /// How many claims stand in those.
  public internal(set) var claims = 0
  /// How many events the copy does not have.
  public internal(set) var events = 0

  init(state: State, held: Counts) {
    self.state = state
    self.held = held
  }
}

extension Store {
  /// What would be lost where a copy took the place of a store; nothing is changed.
  ///
  /// - Parameters:
  ///   - path: the path of the store.
  ///   - copy: the path of the copy.
  /// - Returns: what the copy does not have.
  /// - Throws: `StoreError` where the copy is no whole store, or the store is another program's.
  public static func loss(at path: String, restoring copy: String) throws(StoreError) -> Loss {
    let source = try soundCopy(copy)
    let held = try source.counts()
    do {
      guard let store = try presentStore(path) else { return Loss(state: .nothing, held: held) }
      return try store.compared(with: source, Loss(state: .compared, held: held))
    } catch {
      guard error.meansDamage else { throw error }
      return Loss(state: .damaged, held: held)
    }
  }

  private func counts() throws(StoreError) -> Loss.Counts {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return Loss.Counts(
        articles: try count("article"),
        claims: try count("claim"),
        events: try count("event WHERE status IS NOT NULL")
      )
    }
  }

  private func compared(with copy: Store, _ loss: Loss) throws(StoreError) -> Loss {
    do {
      return try database.unsafeReentrantRead { db in
        try db.execute(sql: "ATTACH ? AS copy", arguments: [copy.address])
        defer { try? db.execute(sql: "DETACH copy") }
        return try Store.compared(db, loss)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func compared(_ db: Database, _ empty: Loss) throws -> Loss {
    var loss = empty
    // Stores of older schemas have no digest of their claims.
    let digests = ["main", "copy"].map { schema in
      "SELECT 1 FROM pragma_table_info('article', '\(schema)') WHERE name = 'claims_sha256'"
    }
    let haveDigests = try digests.allSatisfy { try Int.fetchOne(db, sql: $0) != nil }
    let isOther =
      "here.sha256 IS NOT there.sha256"
      + (haveDigests ? " OR here.claims_sha256 IS NOT there.claims_sha256" : "")
    try db.eachRow(
      """
      SELECT here.key, there.key IS NULL,
        (SELECT count(*) FROM main.claim WHERE article_id = here.id)
      FROM main.article AS here LEFT JOIN copy.article AS there ON there.key = here.key
      WHERE there.key IS NULL OR \(isOther)
      ORDER BY here.published_latest DESC, here.key
      """
    ) { row in
      let (key, isMissing) = (try row.text(), try row.flag())
      loss.claims += Int(try row.number())
      if isMissing { loss.missing.append(key) } else { loss.changed.append(key) }
    }
    loss.events =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM main.event WHERE status IS NOT NULL AND key NOT IN (
            SELECT key FROM copy.event WHERE status IS NOT NULL)
          """
      ) ?? 0
    return loss
  }
}
