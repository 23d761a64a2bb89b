import AlmanacModel
import GRDB

/// What stands in a timeline as rows of SQL: of each event the phase that its status is, and those
/// that others followed on another day.
struct TimelineSource {
  let sql: String
  let arguments: StatementArguments

  /// The order of a timeline: by first possible day, then by last, then by key; the undated last.
  static let order = "undated, start, finish, key, phase"

  /// - Parameters:
  ///   - columns: what is read of the row of an event.
  ///   - phaseColumns: the same of the row of a phase, which stands beside its event.
  ///   - scope: which events.
  ///   - statuses: the statuses a phase may have; nil for all.
  init(
    columns: String,
    of phaseColumns: String,
    _ scope: EventScope,
    _ statuses: Set<Status>?
  ) {
    let events = scope.condition(statuses: statuses, of: "event")
    let phases = scope.condition(statuses: statuses, of: "phase")
    let pair =
      scope.companies == nil
      ? "phase CROSS JOIN event ON event.id = phase.event_id"
      : "event CROSS JOIN phase ON phase.event_id = event.id"
    let company = "CROSS JOIN entity AS company ON company.id = event.company_id"
    sql = """
      SELECT \(columns) AS number, event.status AS phase, \(TimelineSource.place("event"))
      FROM event \(company) WHERE \(events.sql)
      UNION ALL
      SELECT \(phaseColumns) AS number, phase.status, \(TimelineSource.place("phase"))
      FROM \(pair) \(company)
      WHERE phase.is_listed AND \(phases.sql)
      """
    arguments = events.arguments + phases.arguments
  }

  private static func place(_ row: String) -> String {
    """
    \(row).date_edtf IS NULL AS undated, coalesce(\(row).earliest, \(row).latest) AS start,
    coalesce(\(row).latest, \(row).earliest) AS finish, event.key AS key
    """
  }
}
