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
    let statement = try db.cachedStatement(
      sql: """
        SELECT event.key, event.id, event.status, event.claims, event.articles, event.voices,
          event.is_disputed, \(AttributeColumns.list(of: "event"))
        FROM event WHERE event.id IN (\(ids.map { _ in "?" }.joined(separator: ", ")))
        """
    )
    var stored: [String: StoredEvent] = [:]
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(ids))
    while let row = try rows.next() {
      var reader = RowReader(row)
      let (key, id): (String, Int64?) = (reader.text(), reader.next())
      let status: Status? = try reader.word()
      let counts: [Int] = [reader.next() ?? 0, reader.next() ?? 0, reader.next() ?? 0]
      let isDisputed: Bool = reader.next() ?? false
      let values = try status.map { status in
        StoredEvent.Values(
          status: status,
          attributes: try reader.attributes(),
          counts: counts,
          isDisputed: isDisputed
        )
      }
      stored[key] = StoredEvent(id: id ?? 0, values: values)
    }
    return stored
  }
}
