import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension OnDay {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let rows = certain + planned + possible
    var seen: Set<EventKey> = []
    let events = rows.map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let nothing = certain.isEmpty ? ["Nothing is known to have happened then for certain."] : []
    var sections = [
      Report.Section(
        heading: date.text,
        table: certain.isEmpty ? nil : OnDay.table(certain),
        statements: nothing
      )
    ]
    if !planned.isEmpty {
      sections.append(
        Report.Section(heading: "Rumored or expected for then", table: OnDay.table(planned))
      )
    }
    if !possible.isEmpty {
      sections.append(
        Report.Section(heading: "May have been then", table: OnDay.table(possible))
      )
    }
    let longer = [
      years == 0 ? nil : "\(counted(years, "event")) known to a year only left out",
      figures == 0
        ? nil : "\(counted(figures, "figure")) of longer times left out, such as those of a year",
    ].compactMap(\.self)
    sections[sections.count - 1].notes = longer + Footing(events, question).notes
    if why { sections += events.map(\.evidenceSection) }
    return Report(
      payload: OnDayPayload(
        date: DatePayload(date),
        certain: certain.map { $0.payload(why: why) },
        planned: planned.map { $0.payload(why: why) },
        possible: possible.map { $0.payload(why: why) },
        figures: figures,
        years: years
      ),
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + Event.furtherHeader + ["certain"],
        rows: rows.map {
          $0.resolution.event.record(of: $0.phase) + [.plain("\($0.isCertain)")]
        }
      )
    )
  }

  private static func table(_ rows: [Timeline.Row]) -> Table {
    Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "kind"),
        Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "amount", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: rows.map { row in
        var cells = row.cells(withCompany: true)
        // The heading says what the word before the date says in a timeline.
        cells[0] = row.shown.event.dateCell
        return cells
      }
    )
  }
}

/// The answer of `on`.
public struct OnDayPayload: Encodable, Equatable, Sendable {
  /// The date that was asked about.
  public let date: DatePayload
  /// What happened then, whichever of its days it was.
  public let certain: [EventAnswer<PhaseRowPayload>]
  /// What was rumored, expected or planned for then.
  public let planned: [EventAnswer<PhaseRowPayload>]
  /// What may have happened then, the finest dates first.
  public let possible: [EventAnswer<PhaseRowPayload>]
  /// How many figures of longer times are left out.
  public let figures: Int
  /// How many other events are left out that are known to a year only, or more roughly.
  public let years: Int
}
