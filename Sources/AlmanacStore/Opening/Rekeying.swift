import AlmanacModel
import GRDB

/// Gives the events of an older store the keys that their names have now.
///
/// Older versions kept nothing but a–z and digits of a name, so that names that differ in other
/// signs shared a key. Whatever a claim's own name named before goes to the key that it names now;
/// the former key stays an alias of the event, unless a claim really names it.
///
/// It runs within the migration, while foreign keys are not enforced.
struct Rekeying {
  /// The schema of the first version that makes keys in the present way.
  static let since = 3

  let db: Database
  private var seeding: Seeding
  private var renamed: [RenamedKey] = []

  init(db: Database) throws {
    self.db = db
    seeding = try Seeding(db: db)
  }

  /// Renames events, joins and divides them.
  ///
  /// - Returns: the keys that are others now.
  /// - Throws: an error that ends the migration.
  mutating func run() throws -> [RenamedKey] {
    // Only these names can give another key than before.
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT event_id FROM claim
        WHERE title GLOB '*[^ -~]*' OR title GLOB '*[+&#*@]*' ORDER BY event_id
        """
    )
    guard !ids.isEmpty else { return [] }
    for start in stride(from: 0, to: ids.count, by: Seeding.chunk) {
      var scope = EventScope(numbers: Array(ids[start..<min(start + Seeding.chunk, ids.count)]))
      scope.isResolved = false
      for (id, claims) in try Store.numberedClaims(db, scope) { try rename(event: id, claims) }
    }
    // The name of a model is made like a key: every one of these is resolved anew.
    let touched = "(SELECT id FROM temp.touched)"
    for id in ids { try seeding.touch(id) }
    try db.execute(sql: "UPDATE event SET \(SeedStatements.emptied) WHERE id IN \(touched)")
    try seeding.resolveTouched()
    try db.execute(
      sql: """
        DELETE FROM alias WHERE entity_id NOT IN (SELECT id FROM entity)
          OR event_id NOT IN (SELECT id FROM event);
        DELETE FROM former_key WHERE event_id NOT IN (SELECT id FROM event)
          OR key IN (SELECT key FROM event)
        """
    )
    return renamed.sorted { ($0.former, $0.present) < ($1.former, $1.present) }
  }

  private mutating func rename(event id: Int64, _ claims: [Claim]) throws {
    guard let old = claims.first?.event else { return }
    let groups = Dictionary(grouping: claims) { $0.presentKey }
    let moving = groups.keys.filter { $0 != old }.sorted {
      (-(groups[$0]?.count ?? 0), $0) < (-(groups[$1]?.count ?? 0), $1)
    }
    guard let first = moving.first else { return }
    let staying = groups[old] ?? []
    // Claims that others named by `event:` follow it, unless one is there by its own name.
    let isTaken = staying.contains { $0.defaultKey == old }
    for key in moving {
      renamed.append(RenamedKey(former: old.description, present: key.description))
      let isWhole = key == first && !isTaken
      if isWhole, try seeding.find(event: key.description) == nil {
        try db.execute(
          sql: "UPDATE event SET key = ? WHERE id = ?",
          arguments: [key.description, id]
        )
        try keep(old, as: id)
        continue
      }
      var target = try seeding.find(event: key.description)
      if target == nil { target = try seeding.add(nil, key: key) }
      guard let target else { continue }
      try move((groups[key] ?? []) + (isWhole ? staying : []), to: target)
      try seeding.touch(target)
      if isWhole {
        try pointAnew(from: id, to: target)
        try keep(old, as: target)
      }
    }
  }

  private func move(_ claims: [Claim], to event: Int64) throws {
    for claim in claims {
      try db.execute(
        sql: """
          UPDATE claim SET event_id = ? WHERE ordinal = ?
            AND article_id = (SELECT id FROM article WHERE key = ?)
          """,
        arguments: [event, claim.ordinal, claim.source.article]
      )
    }
  }

  /// What pointed to an event or named it belongs to the one that it joined.
  private func pointAnew(from old: Int64, to new: Int64) throws {
    try db.execute(
      sql: "UPDATE OR IGNORE relation SET target_id = ? WHERE target_id = ?",
      arguments: [new, old]
    )
    try db.execute(sql: "DELETE FROM relation WHERE target_id = ?", arguments: [old])
    try db.execute(sql: "UPDATE alias SET event_id = ? WHERE event_id = ?", arguments: [new, old])
  }

  private func keep(_ former: EventKey, as event: Int64) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO former_key (key, event_id) VALUES (?, ?)",
      arguments: [former.description, event]
    )
  }
}

extension Claim {
  /// The key that the claim's event has now: another only where its own name had given it.
  fileprivate var presentKey: EventKey {
    guard event == formerKey, let key = defaultKey else { return event }
    return key
  }
}
