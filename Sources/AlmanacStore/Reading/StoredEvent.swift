import AlmanacModel
import GRDB

/// An event's row as it is stored.
struct StoredEvent {
  let id: Int64
  /// What its claims were resolved to; nil where none stands.
  let values: Values?

  /// The derived values of an event's row.
  struct Values: Equatable {
    let status: Status
    let attributes: Attributes
    let counts: [Int]
    let isDisputed: Bool

    init(_ event: Event) {
      var attributes = event.attributes
      attributes.investors = []
      self.init(
        status: event.status,
        attributes: attributes,
        counts: [event.claims, event.articles, event.voices],
        isDisputed: !event.rivals.isEmpty
      )
    }

    init(status: Status, attributes: Attributes, counts: [Int], isDisputed: Bool) {
      self.status = status
      self.attributes = attributes
      self.counts = counts
      self.isDisputed = isDisputed
    }
  }
}

extension Store {
  /// The rows of some events by their keys.
  static func storedEvents(_ db: Database, _ ids: [Int64]) throws -> [String: StoredEvent] {
    var stored: [String: StoredEvent] = [:]
    try db.eachRow(
      """
      SELECT event.key, event.id, event.status, event.claims, event.articles, event.voices,
        event.is_disputed, \(AttributeColumns.list(of: "event"))
      FROM event WHERE event.id IN (\(ids.map { _ in "?" }.joined(separator: ", ")))
      """,
      StatementArguments(ids)
    ) { reader in
      let (key, id) = (try reader.text(), try reader.number())
      let status: Status? = try reader.word()
      let counts = try (0..<3).map { _ in Int(try reader.number()) }
      let isDisputed = try reader.flag()
      let values = try status.map { status in
        StoredEvent.Values(
          status: status,
          attributes: try reader.attributes(),
          counts: counts,
          isDisputed: isDisputed
        )
      }
      stored[key] = StoredEvent(id: id, values: values)
    }
    return stored
  }
}
