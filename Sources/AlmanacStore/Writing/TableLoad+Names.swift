public import AlmanacModel
import GRDB

/// Two names that would become one event.
public struct Meeting: Equatable, Sendable {
  /// The row of the same table that has the other name; nil where the store has it.
  public let row: Int?
  /// The other name.
  public let name: String
}

extension TableLoad {
  /// Whether an event is here already.
  ///
  /// - Throws: an error that ends the transaction, to be thrown on.
  public func holds(_ event: EventKey) throws -> Bool {
    try seeding.find(event: event.description) != nil
  }

  /// The earlier row, or else the event of the store, that a row's claim would join although its name
  /// is another; nil where it would join none such.
  ///
  /// - Parameters:
  ///   - claim: what the row says.
  ///   - name: what tells the row's event from others.
  /// - Returns: the other name.
  /// - Throws: an error that ends the transaction, to be thrown on.
  public func meeting(of claim: Claim, name: String) throws -> Meeting? {
    guard let event = try seeding.find(event: claim.event.description) else { return nil }
    let db = seeding.db
    let noted = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT name, row FROM temp.named WHERE event = ?"),
      arguments: [event]
    )
    if let noted {
      let (other, row): (String, Int) = (noted[0], noted[1])
      return other.folded == name.folded ? nil : Meeting(row: row, name: other)
    }
    guard [.release, .alert, .deal, .metric, .milestone].contains(claim.event.kind) else {
      return nil
    }
    let title = try String.fetchOne(
      db.cachedStatement(sql: "SELECT title FROM event WHERE id = ?"),
      arguments: [event]
    )
    guard let title, title.folded != claim.attributes.title.folded else { return nil }
    return Meeting(row: nil, name: title)
  }
}
