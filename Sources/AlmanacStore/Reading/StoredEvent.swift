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
    /// The phases that the status is not.
    let phases: [StoredPhase]

    init(_ event: Event) {
      var attributes = event.attributes
      attributes.investors = []
      self.init(
        status: event.status,
        attributes: attributes,
        counts: [event.claims, event.articles, event.voices],
        isDisputed: !event.rivals.isEmpty,
        phases: StoredPhase.all(of: event)
      )
    }

    init(
      status: Status,
      attributes: Attributes,
      counts: [Int],
      isDisputed: Bool,
      phases: [StoredPhase]
    ) {
      self.status = status
      self.attributes = attributes
      self.counts = counts
      self.isDisputed = isDisputed
      self.phases = phases
    }
  }
}

extension Store {
  /// The rows of some events by their keys.
  static func storedEvents(_ db: Database, _ ids: [Int64]) throws -> [String: StoredEvent] {
    let phases = try StoredPhase.all(db, ids)
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
          isDisputed: isDisputed,
          phases: phases[id] ?? []
        )
      }
      stored[key] = StoredEvent(id: id, values: values)
    }
    return stored
  }
}
