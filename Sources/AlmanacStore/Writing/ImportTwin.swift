public import AlmanacModel
import GRDB

/// A new event that looks like one that is there already under another key.
public struct ImportTwin: Equatable, Sendable {
  /// The key of the new event.
  public let event: String
  /// The key of the event that is there.
  public let other: String
  /// The name of their company.
  public let company: String
  /// What they share, in words.
  public let reason: String
  /// What the new event adds to what its company raised; nil where it adds nothing.
  public let moved: Money?
}

extension ImportTwin {
  /// How many are listed at the most.
  static let listed = 1000

  /// The new events that look like older ones: of one company and kind, dated within three days of
  /// one another and no rougher than a quarter, with one name or with amounts within one in a
  /// hundred.
  static func all(_ db: Database, newestBefore: Int64) throws -> [ImportTwin] {
    guard newestBefore > 0 else { return [] }
    let newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
    guard newest > newestBefore else { return [] }
    let isFewerNew = newest - newestBefore < newestBefore
    let found = try db.rows(
      """
      SELECT * FROM (\(sql(isFewerNew: isFewerNew)) LIMIT \(listed))
      UNION SELECT * FROM (\(earlierPhases) LIMIT \(listed)) LIMIT \(listed)
      """,
      [newestBefore, newestBefore, newestBefore, newestBefore]
    ) { row in
      (fresh: try row.number(), other: try row.number(), company: try row.text())
    }
    let ids = Set(found.flatMap { [$0.fresh, $0.other] })
    let events = try Store.storedEvents(db, ids.sorted())
    let byID = Dictionary(
      events.map { ($1.id, (key: $0, values: $1.values)) },
      uniquingKeysWith: { one, _ in one }
    )
    return found.compactMap { pair in
      guard let fresh = byID[pair.fresh], let other = byID[pair.other], let new = fresh.values,
        let old = other.values
      else { return nil }
      return ImportTwin(
        event: fresh.key,
        other: other.key,
        company: pair.company,
        reason: reason(new.attributes, old.attributes),
        moved: moved(new)
      )
    }.sorted { ($0.event, $0.other) < ($1.event, $1.other) }
  }

  private static func reason(_ one: Attributes, _ other: Attributes) -> String {
    guard let first = one.headline, let second = other.headline else { return "the same name" }
    return first == second
      ? "the same amount, \(first.text)" : "near amounts, \(first.text) and \(second.text)"
  }

  private static func moved(_ event: StoredEvent.Values) -> Money? {
    let round = event.attributes.round
    guard event.status == .completed, round?.isPrimary != false, round?.isDebt != true else {
      return nil
    }
    return event.attributes.raised
  }

  private static func amount(_ event: String) -> String {
    let columns = ["amount", "raised", "target"].flatMap { name in
      ["high", "low"].map { "\(event).\(name)_\($0)" }
    }
    return "coalesce(\(columns.joined(separator: ", ")))"
  }

  private static func currency(_ event: String) -> String {
    "coalesce(\(event).amount_currency, \(event).raised_currency, \(event).target_currency)"
  }

  /// Whether a fresh event and one that is there already, or a phase of it, are called alike or have
  /// near amounts.
  private static func isAlike(amount: String, currency: String) -> String {
    let fresh = ImportTwin.amount("fresh")
    return """
      CASE WHEN fresh.kind IN ('release', 'alert', 'milestone')
        THEN fresh.title_folded = old.title_folded AND fresh.milestone IS old.milestone
        ELSE \(ImportTwin.currency("fresh")) = \(currency) AND fresh.basis IS old.basis
          AND fresh.deal IS old.deal AND abs(\(fresh) - \(amount)) <= max(\(fresh), \(amount)) / 100
        END
      """
  }

  /// The pairs whose older event has an earlier phase beside the fresh one, as a round has that was
  /// announced in March and completed in December.
  private static var earlierPhases: String {
    let amount = "coalesce(phase.amount_high, phase.amount_low)"
    return """
      SELECT fresh.id, old.id, company.name
      FROM phase CROSS JOIN event AS old ON old.id = phase.event_id
      CROSS JOIN event AS fresh
        ON fresh.company_id = old.company_id AND fresh.kind = old.kind
        AND fresh.earliest BETWEEN date(phase.earliest, '-96 days') AND date(phase.latest, '+3 days')
      CROSS JOIN entity AS company ON company.id = fresh.company_id
      WHERE fresh.id > ? AND old.id <= ?
        AND fresh.status IS NOT NULL AND old.status IS NOT NULL
        AND fresh.latest >= date(phase.earliest, '-3 days')
        AND julianday(fresh.latest) - julianday(fresh.earliest) < 93
        AND julianday(phase.latest) - julianday(phase.earliest) < 93
        AND \(isAlike(amount: amount, currency: "phase.amount_currency"))
      """
  }

  /// The pairs, looked for from the side on which there are fewer events.
  private static func sql(isFewerNew: Bool) -> String {
    let (outer, inner) = isFewerNew ? ("fresh", "old") : ("old", "fresh")
    return """
      SELECT fresh.id, old.id, company.name
      FROM event AS \(outer) CROSS JOIN event AS \(inner)
        ON \(inner).company_id = \(outer).company_id AND \(inner).kind = \(outer).kind
        AND \(inner).earliest BETWEEN date(\(outer).earliest, '-96 days')
          AND date(\(outer).latest, '+3 days')
      CROSS JOIN entity AS company ON company.id = fresh.company_id
      WHERE fresh.id > ? AND old.id <= ?
        AND fresh.status IS NOT NULL AND old.status IS NOT NULL
        AND \(inner).latest >= date(\(outer).earliest, '-3 days')
        AND julianday(fresh.latest) - julianday(fresh.earliest) < 93
        AND julianday(old.latest) - julianday(old.earliest) < 93
        AND \(isAlike(amount: amount("old"), currency: currency("old")))
      """
  }
}
