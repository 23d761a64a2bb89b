import AlmanacModel
import GRDB

extension Store {
  /// Checks the file and everything derived in it.
  ///
  /// Read are SQLite's own integrity, the foreign keys, the quotes at their offsets, the arithmetic
  /// of rounds, and for every event whether its row is what a fresh resolution of its claims gives.
  ///
  /// - Returns: what is wrong, a line each; nothing where all is well.
  /// - Throws: `StoreError` where the store cannot be read.
  public func check() throws(StoreError) -> [String] {
    try read { db in
      var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        .filter { $0 != "ok" }.map { "the file is damaged: \($0)" }
      guard findings.isEmpty else { return findings }
      findings += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "a row of \(row[0] as String) points to a row of \(row[2] as String) that is not there"
      }
      findings += try Store.misplacedQuotes(db)
      findings += try Store.staleEvents(db)
      return findings
    }
  }

  private static func misplacedQuotes(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT 'the quote of claim ' || (claim.ordinal + 1) || ' of ' || article.key
          || ' is not at its place in the text'
        FROM claim JOIN article ON article.id = claim.article_id
        WHERE claim.quote IS NOT NULL
          AND substr(article.text, claim.quote_start + 1, claim.quote_end - claim.quote_start)
            IS NOT claim.quote
        ORDER BY article.key, claim.ordinal
        """
    )
  }

  /// Events whose stored values differ from what their claims resolve to.
  private static func staleEvents(_ db: Database) throws -> [String] {
    let keys = try String.fetchAll(db, sql: "SELECT key FROM event ORDER BY id")
    var findings: [String] = []
    for start in stride(from: 0, to: keys.count, by: 400) {
      let chunk = Array(keys[start..<min(start + 400, keys.count)])
      var scope = EventScope(events: chunk)
      scope.isResolved = false
      let groups = try groupedClaims(db, scope)
      let fresh = Dictionary(
        uniqueKeysWithValues: groups.compactMap { claims in
          claims.first.map { ($0.event.description, resolve(claims)?.event) }
        }
      )
      findings += groups.flatMap { $0 }.filter { $0.rank != .deprecated }.compactMap { claim in
        claim.attributes.openSum.map {
          "claim \(claim.ordinal + 1) of \(claim.source.article): \($0)"
        }
      }
      let stored = try storedRows(db, chunk)
      for key in chunk {
        guard let event = fresh[key] else {
          findings.append("no claim names the event \(key)")
          continue
        }
        if stored[key] != event.map(StoredEvent.init) {
          findings.append("the row of \(key) is not what its claims resolve to")
        }
      }
    }
    return findings
  }

  /// The derived values of an event's row.
  struct StoredEvent: Equatable {
    let status: String
    let attributes: Attributes
    let counts: [Int]
    let isDisputed: Bool

    init(_ event: Event) {
      status = event.status.rawValue
      var attributes = event.attributes
      attributes.investors = []
      self.attributes = attributes
      counts = [event.claims, event.articles, event.voices]
      isDisputed = !event.rivals.isEmpty
    }

    init(status: String, attributes: Attributes, counts: [Int], isDisputed: Bool) {
      self.status = status
      self.attributes = attributes
      self.counts = counts
      self.isDisputed = isDisputed
    }
  }

  private static func storedRows(_ db: Database, _ keys: [String]) throws -> [String: StoredEvent] {
    let marks = keys.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT event.key, event.status, event.claims, event.articles, event.voices,
          event.is_disputed, \(AttributeColumns.list(of: "event"))
        FROM event WHERE event.status IS NOT NULL AND event.key IN (\(marks))
        """,
      arguments: StatementArguments(keys)
    )
    var stored: [String: StoredEvent] = [:]
    for row in rows {
      var reader = RowReader(row)
      let (key, status) = (reader.text(), reader.text())
      let counts: [Int] = [reader.next() ?? 0, reader.next() ?? 0, reader.next() ?? 0]
      let isDisputed: Bool = reader.next() ?? false
      stored[key] = StoredEvent(
        status: status,
        attributes: try reader.attributes(),
        counts: counts,
        isDisputed: isDisputed
      )
    }
    return stored
  }
}
