import AlmanacModel
import GRDB

/// Puts phases of events in the order of a timeline by the dates that they had as of a day, in memory
/// that does not grow with their number: they are sorted in a database of their own, which SQLite
/// keeps in a nameless file once it outgrows its cache.
struct TimelineOrder {
  private let database: DatabaseQueue

  /// A phase of an event.
  struct Place {
    /// The number of the event.
    let event: Int64
    /// The status that the phase is.
    let phase: Status
  }

  /// The order of nothing yet.
  init() throws {
    database = try DatabaseQueue(path: "")
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          CREATE TABLE place (
            id INTEGER NOT NULL, phase TEXT NOT NULL, is_undated INTEGER NOT NULL, earliest TEXT,
            latest TEXT, key TEXT NOT NULL
          ) STRICT
          """
      )
    }
  }

  /// Adds phases of an event, which has a number.
  func add(_ key: EventKey, _ id: Int64, _ phases: [Phase], of event: Event) throws {
    guard !phases.isEmpty else { return }
    try database.writeWithoutTransaction { db in
      let statement = try db.cachedStatement(sql: "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)")
      for phase in phases {
        let date =
          phase.status == event.status ? event.attributes.date : phase.attributes.date
        try statement.execute(
          arguments: [
            id, phase.status.rawValue, date == nil, (date?.earliest ?? date?.latest)?.iso,
            (date?.latest ?? date?.earliest)?.iso, key.description,
          ]
        )
      }
    }
  }

  /// Gives the phases in order.
  func eachPlace(_ body: (Place) throws -> Void) throws {
    try database.unsafeReentrantRead { db in
      try db.eachRow(
        "SELECT id, phase FROM place ORDER BY is_undated, earliest, latest, key, phase"
      ) { row in
        let (id, phase) = (try row.number(), try row.text())
        guard let status = Status(rawValue: phase) else { return }
        try body(Place(event: id, phase: status))
      }
    }
  }
}
