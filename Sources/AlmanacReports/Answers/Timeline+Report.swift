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
    let several = Set(events.map(\.event.company)).count > 1
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "kind"),
        Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "amount", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: events.map { resolution in
        let event = resolution.event
        return [
          event.dateCell, Table.Cell(event.key.kind.rawValue, .dim),
          event.titleCell(withCompany: several), event.amountCell, event.statusCell,
        ]
      }
    )
    let heading = several ? nil : events.first.map { $0.event.company }
    var sections = [
      Report.Section(heading: heading, table: table, notes: Footing(events, question).notes)
    ]
    if why { sections += events.map(\.evidenceSection) }
    return Report(
      payload: events.map { EventPayload($0, why: why) },
      sections: sections,
      records: events.records,
      charts: [chart]
    )
  }
}
