import AlmanacModel
import GRDB

extension Seeding {
  /// Adds further names to those of events; where the register is the whole, takes away those that
  /// it does not have.
  mutating func name(_ names: [EventNames], prune: Bool) throws {
    let named = Set(names.map(\.event.description))
    var entries = Seeding.joined(names)
    if prune {
      let stored = try String.fetchAll(
        db,
        sql: "SELECT DISTINCT event.key FROM alias JOIN event ON event.id = alias.event_id"
      )
      entries += stored.filter { !named.contains($0) }.compactMap { EventKey($0) }
        .map { EventNames(event: $0, aliases: []) }
    }
    for entry in entries {
      guard let id = try find(event: entry.event.description) else { continue }
      let before = try db.rows(
        """
        SELECT text, language, with_company, in_article FROM alias WHERE event_id = ? ORDER BY id
        """,
        [id]
      ) { try $0.alias() }
      let added = entry.aliases.filter { alias in
        !before.contains { $0.text == alias.text && $0.hasScope(of: alias) }
      }
      let wanted = prune ? entry.aliases : before + added
      guard before != wanted else { continue }
      try db.execute(sql: "DELETE FROM alias WHERE event_id = ?", arguments: [id])
      for alias in wanted { try insert(alias, event: id) }
      if before.isEmpty { report.entities.added += 1 } else { report.entities.changed += 1 }
    }
  }

  /// The names with those of one event together.
  private static func joined(_ names: [EventNames]) -> [EventNames] {
    var places: [EventKey: Int] = [:]
    var joined: [EventNames] = []
    for entry in names {
      if let place = places[entry.event] {
        let present = joined[place].aliases
        joined[place].aliases += entry.aliases.filter { !present.contains($0) }
      } else {
        places[entry.event] = joined.count
        joined.append(entry)
      }
    }
    return joined
  }
}
