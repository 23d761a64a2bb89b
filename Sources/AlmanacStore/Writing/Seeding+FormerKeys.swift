import AlmanacModel
import GRDB

extension Seeding {
  /// The event that a key was of before; nil where it was of none.
  func find(formerKey key: String) throws -> Int64? {
    guard hasFormerKeys else { return nil }
    statements.findFormer.add(key)
    return try statements.findFormer.numbers()?[0]
  }

  /// Forgets what a key was before: another event takes it.
  func release(formerKey key: String) throws {
    try db.execute(sql: "DELETE FROM former_key WHERE key = ?", arguments: [key])
  }

  /// Notes the key that an article's name gave its event in older versions, where it is another now.
  mutating func noteFormerKey(of claim: Claim, event: Int64) {
    guard claim.quote != nil, claim.defaultKey == claim.event, let former = claim.formerKey,
      former != claim.event
    else { return }
    formerKeys[former.description, default: []].insert(event)
  }

  /// Keeps the noted keys that meant one event and that no event has now.
  func keepFormerKeys() throws {
    for (key, events) in formerKeys where events.count == 1 {
      guard let event = events.first, try find(event: key) == nil else { continue }
      try db.execute(
        sql: "INSERT OR IGNORE INTO former_key (key, event_id) VALUES (?, ?)",
        arguments: [key, event]
      )
    }
  }
}
