public import AlmanacModel
import GRDB

/// An edge of a row to an event that neither the table nor the store has, which is left out.
public struct LooseRelation: Equatable, Sendable {
  /// The event that it comes from.
  public let event: String
  /// What it means.
  public let type: RelationType
  /// The event that it points to.
  public let target: String
}

extension TableLoad {
  /// Draws the edges that were postponed, now that all rows are there.
  mutating func settle() throws {
    var loose: [LooseRelation] = []
    var count = 0
    let seeding = seeding
    try seeding.db.eachRow("SELECT claim, event, type, target FROM temp.postponed") { row in
      let (claim, event) = (try row.number(), try row.text())
      let type: RelationType = try row.word() ?? .because
      let target = try row.text()
      if let found = try seeding.find(target: target) {
        try seeding.draw(type, from: claim, to: found)
      } else {
        count += 1
        if loose.count < SeedReport.listed {
          loose.append(LooseRelation(event: event, type: type, target: target))
        }
      }
    }
    self.seeding.report.loose = loose
    self.seeding.report.looseCount = count
  }
}

extension Seeding {
  /// The event that an edge points to, by its key or one that it had before.
  func find(target key: String) throws -> Int64? {
    try find(event: key) ?? find(formerKey: key)
  }

  /// Draws one edge from a claim to an event; a part is resolved again beside its whole.
  func draw(_ type: RelationType, from claim: Int64, to event: Int64) throws {
    if type == .partOf {
      try db.execute(
        sql: "INSERT OR IGNORE INTO temp.touched (id) SELECT event_id FROM claim WHERE id = ?",
        arguments: [claim]
      )
    }
    statements.addRelation.add(claim)
    statements.addRelation.add(type.rawValue)
    statements.addRelation.add(event)
    try statements.addRelation.run()
  }
}
