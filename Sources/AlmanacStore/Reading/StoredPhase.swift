import AlmanacModel
import GRDB

/// The row of a phase that is not the one that its event's status is.
struct StoredPhase: Equatable {
  let status: Status
  let date: EventDate?
  let amount: Money?
  /// Whether it stands in a timeline beside the event's own row.
  let isListed: Bool

  /// The rows of an event, in the order of their words.
  static func all(of event: Event) -> [StoredPhase] {
    guard event.phases.count > 1 else { return [] }
    return event.phases.filter { $0.status != event.status }.map { phase in
      StoredPhase(
        status: phase.status,
        date: phase.attributes.date,
        amount: phase.attributes.headline,
        isListed: event.isListed(phase)
      )
    }.sorted { $0.status.rawValue < $1.status.rawValue }
  }

  /// The stored rows of some events, by their numbers.
  static func all(_ db: Database, _ ids: [Int64]) throws -> [Int64: [StoredPhase]] {
    var found: [Int64: [StoredPhase]] = [:]
    try db.eachRow(
      """
      SELECT event_id, status, date_edtf, amount_low, amount_high, amount_qualifier,
        amount_currency, is_listed
      FROM phase WHERE event_id IN (\(ids.map { _ in "?" }.joined(separator: ", ")))
      ORDER BY event_id, status
      """,
      StatementArguments(ids)
    ) { row in
      let id = try row.number()
      guard let status: Status = try row.word() else { return }
      found[id, default: []].append(
        StoredPhase(
          status: status,
          date: try row.date(),
          amount: try row.money(),
          isListed: try row.flag()
        )
      )
    }
    return found
  }

  /// Writes the row of an event with a number.
  func write(to row: RowWriter, event: Int64) throws {
    row.add(event)
    row.add(status.rawValue)
    row.add(date?.edtf)
    row.add(date?.earliest?.iso)
    row.add(date?.latest?.iso)
    row.add(amount?.bounds.low)
    row.add(amount?.bounds.high)
    row.add(amount?.bounds.qualifier.rawValue)
    row.add(amount?.currency.code)
    row.add(isListed)
    try row.run()
  }
}
