public import AlmanacModel
import GRDB
import GRDBSQLite

/// A row of a timeline as it is stored.
///
/// It has values only while it is given; kept longer, it has none.
public struct TimelineRow {
  /// Keeps the pointer valid.
  private let statement: Statement
  private let pointer: OpaquePointer
  /// The edges of the event, `because google/release/gemini-3-pro; part-of …`, by type and target;
  /// nil where it has none.
  public fileprivate(set) var edges: String?

  /// What stands in the places of a row.
  public enum Column: Int32, CaseIterable, Sendable {
    case event, kind, company, title, date, earliest, latest
    /// Where the life of the event stands.
    case status
    /// The lower amount, or a metric's lower number, in hundredths.
    case low
    /// The upper amount, or a metric's upper number, in hundredths.
    case high
    case currency, basis
    /// The unit of a metric.
    case unit
    case claims, articles
    /// How the amount is qualified.
    case qualifier
    /// The type of a round.
    case round
    /// The edges of the event, in the place of which the number of the event is read.
    case number
    /// The phase that the row is.
    case phase
  }

  fileprivate init(_ statement: Statement) {
    self.statement = statement
    pointer = statement.sqliteStatement
  }

  /// Gives the bytes of a text, which are there only as long as `body` runs; none where there is no
  /// text.
  public func withBytes(_ column: Column, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let start = sqlite3_column_text(pointer, column.rawValue)
    let count = Int(sqlite3_column_bytes(pointer, column.rawValue))
    body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// A text; nil where there is none.
  public func text(_ column: Column) -> String? {
    guard sqlite3_column_type(pointer, column.rawValue) != SQLITE_NULL else { return nil }
    var text = ""
    withBytes(column) { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// A number; nil where there is none.
  public func number(_ column: Column) -> Int64? {
    sqlite3_column_type(pointer, column.rawValue) == SQLITE_NULL
      ? nil : sqlite3_column_int64(pointer, column.rawValue)
  }
}

extension Store {
  /// Gives the stored rows of a timeline one after another, a phase of an event each, in memory that
  /// does not grow with their number: what everything known resolves to.
  ///
  /// - Parameters:
  ///   - scope: which events.
  ///   - statuses: the statuses a phase may have; nil for all.
  ///   - body: takes a row; what it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `body` throws.
  public func eachTimelineRow(
    _ scope: EventScope,
    statuses: Set<Status>? = nil,
    _ body: (TimelineRow) throws -> Void
  ) throws {
    try reading { db in
      let timeline = TimelineSource(
        columns: Store.eventColumns,
        of: Store.phaseColumns,
        scope,
        statuses
      )
      let statement = try db.makeStatement(
        sql: "\(timeline.sql) ORDER BY \(TimelineSource.order)"
      )
      try statement.setArguments(timeline.arguments)
      let edges = try EventEdges(db, isOfAll: scope.companies == nil)
      let pointer = statement.sqliteStatement
      let number = TimelineRow.Column.number.rawValue
      var row = TimelineRow(statement)
      defer { sqlite3_reset(pointer) }
      while true {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW:
          row.edges = try edges.text(of: sqlite3_column_int64(pointer, number))
          try body(row)
        case SQLITE_DONE: return
        default: throw DatabaseError(of: db.sqliteConnection)
        }
      }
    }
  }

  private static let eventColumns = """
    event.key, event.kind, company.name, event.title, event.date_edtf, event.earliest, event.latest,
    event.status, \(headline("low")), \(headline("high")),
    coalesce(event.amount_currency, event.raised_currency, event.target_currency), \(basis),
    event.unit, event.claims, event.articles, \(headline("qualifier")), event.round, event.id
    """

  /// The same of a phase: its own dates and amounts, and what else is known of its event.
  private static let phaseColumns = """
    event.key, event.kind, company.name, event.title, phase.date_edtf, phase.earliest, phase.latest,
    event.status, phase.amount_low, phase.amount_high, phase.amount_currency,
    CASE WHEN phase.amount_qualifier IS NOT NULL THEN \(basis) END, NULL, event.claims,
    event.articles, phase.amount_qualifier, event.round, event.id
    """

  /// The basis of a valuation; of a round, what its amount is.
  private static let basis = """
    CASE WHEN event.raised_qualifier IS NOT NULL THEN 'raised'
      WHEN event.target_qualifier IS NOT NULL THEN 'target' ELSE event.basis END
    """

  /// The bound or the qualifier of the headline amount, as `Attributes.headline` chooses it, or of a
  /// metric.
  private static func headline(_ bound: String) -> String {
    """
    CASE WHEN event.value_qualifier IS NOT NULL THEN event.value_\(bound)
      WHEN event.amount_qualifier IS NOT NULL THEN event.amount_\(bound)
      WHEN event.raised_qualifier IS NOT NULL THEN event.raised_\(bound)
      ELSE event.target_\(bound) END
    """
  }
}
