import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Timeline {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var seen: Set<EventKey> = []
    let events = rows.map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let several = Set(events.map(\.event.company)).count > 1
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "kind"),
        Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "amount", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: rows.map { $0.cells(withCompany: names(company: $0.resolution.event.company, several)) }
    )
    let heading =
      companies.count == 1 ? companies[0] : several ? nil : events.first.map { $0.event.company }
    var notes = Footing(events, question).notes
    if rows.contains(where: { !$0.isCertain }) {
      notes.insert(
        "may: some of the days that the date leaves open lie outside of the period",
        at: 0
      )
    }
    var sections = [Report.Section(heading: heading, table: table, notes: notes)]
    if why { sections += events.map(\.evidenceSection) }
    return Report(
      payload: rows.map { $0.payload(why: why) },
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + Event.furtherHeader,
        rows: rows.map { $0.resolution.event.record(of: $0.phase) }
      ),
      charts: [chart(question)]
    )
  }
}

extension Timeline {
  /// Whether a row has to say that it is of a company: not where that is the only one asked about.
  func names(company: String, _ several: Bool) -> Bool {
    companies.count == 1 ? company != companies[0] : several
  }
}

extension Timeline.Row {
  func cells(withCompany: Bool) -> [Table.Cell] {
    let event = shown.event
    var title = event.titleCell(withCompany: withCompany)
    if whole != nil { title.text = "└ " + title.text }
    var date = event.dateCell
    if !isCertain { date = Table.Cell("may: " + date.text, .yellow) }
    return [
      date, Table.Cell(event.key.kind.rawValue, .dim), title, event.amountCell, statusCell,
    ]
  }

  /// The phase, and what came of it where the event went on.
  private var statusCell: Table.Cell {
    let status = resolution.event.status
    guard phase.status != status else { return resolution.event.statusCell }
    return Table.Cell("\(phase.status.rawValue), then \(status.rawValue)", .yellow)
  }

  func payload(why: Bool) -> EventAnswer<PhaseRowPayload> {
    EventAnswer(
      EventPayload(shown, status: resolution.event.status, why: why),
      PhaseRowPayload(
        phase: phase.status.rawValue,
        outcome: resolution.event.outcome(of: phase)?.rawValue,
        certain: isCertain
      )
    )
  }
}

/// What a row of `timeline` adds to an event.
public struct PhaseRowPayload: Encodable, Equatable, Sendable {
  /// The phase that the row is.
  public let phase: String
  /// What came of it where it left the event open; nil of one that closed it.
  public let outcome: String?
  /// Whether all its days lie in the period that was asked about.
  public let certain: Bool
}
