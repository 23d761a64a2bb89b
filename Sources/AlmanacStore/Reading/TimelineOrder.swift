import AlmanacModel
import GRDB

/// Puts events in the order of a timeline by the dates that they had as of a day, in memory that does
/// not grow with their number: they are sorted in a database of their own, which SQLite keeps in a
/// nameless file once it outgrows its cache.
struct TimelineOrder {
  private let database: DatabaseQueue

  /// The order of nothing yet.
  init() throws {
    database = try DatabaseQueue(path: "")
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          CREATE TABLE event (
            id INTEGER NOT NULL, is_undated INTEGER NOT NULL, earliest TEXT, latest TEXT,
            key TEXT NOT NULL
          ) STRICT
          """
      )
    }
  }

  /// Adds some events, each with its number.
  func add(_ events: [(id: Int64, event: Event)]) throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction {
        let row = try RowWriter(db, "INSERT INTO event VALUES (?, ?, ?, ?, ?)")
        for (id, event) in events {
          let date = event.attributes.date
          row.add(id)
          row.add(date == nil)
          row.add((date?.earliest ?? date?.latest)?.iso)
          row.add((date?.latest ?? date?.earliest)?.iso)
          row.add(event.key.description)
          try row.run()
        }
        return .commit
      }
    }
  }

  /// Gives the numbers of the events in order.
  func eachNumber(_ body: (Int64) throws -> Void) throws {
    try database.unsafeReentrantRead { db in
      try db.eachRow("SELECT id FROM event ORDER BY is_undated, earliest, latest, key") { row in
        try body(row.number())
      }
    }
  }
}
