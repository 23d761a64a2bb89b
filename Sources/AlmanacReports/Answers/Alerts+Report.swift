import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Alerts {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let resolutions = entries.map(\.resolution)
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "alert", isFlexible: true),
        Table.Column(name: "because", isFlexible: true),
        Table.Column(name: "length", isFlexible: true),
        Table.Column(name: "answer", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: entries.map { $0.cells(on: question.today) }
    )
    return Report(
      payload: entries.map { $0.payload(why: why) },
      sections: [Report.Section(table: table, notes: Footing(resolutions, question).notes)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: Event.recordHeader + [
          "because", "answers", "length_min", "length_max", "forecast",
        ],
        rows: entries.map(\.record)
      )
    )
  }
}

extension Alerts.Entry {
  fileprivate func cells(on today: Day) -> [Table.Cell] {
    let event = resolution.event
    let isPast = event.attributes.end?.latest.map { $0 < today } ?? false
    let forecast = !isForecast ? "" : isPast ? " (was forecast)" : " (forecast)"
    let length = length.map { $0.text + forecast }
    return [
      event.dateCell, event.titleCell(withCompany: true),
      Table.Cell(causes.map(\.title).joined(separator: ", ")), Table.Cell(length ?? "no end known"),
      Table.Cell(answers.map(\.title).joined(separator: ", ")), event.statusCell,
    ]
  }

  fileprivate func payload(why: Bool) -> EventAnswer<AlertPayload> {
    EventAnswer(
      EventPayload(resolution, why: why),
      AlertPayload(
        because: causes.map(\.key.description),
        answeredBy: answers.map(\.key.description),
        length: length.map { DaysPayload($0) },
        forecast: length == nil ? nil : isForecast
      )
    )
  }

  fileprivate var record: [CSVWriter.Cell] {
    let keys = { (events: [Event]) in events.map(\.key.description).joined(separator: "; ") }
    return resolution.event.record + [
      .text(keys(causes)), .text(keys(answers)), .plain(length?.min.map(String.init) ?? ""),
      .plain(length?.max.map(String.init) ?? ""), .plain(length == nil ? "" : "\(isForecast)"),
    ]
  }
}

/// What `alerts` adds to an event.
public struct AlertPayload: Encodable, Equatable, Sendable {
  /// The keys of the events that it is because of.
  public let because: [String]
  /// The keys of the events that answer it.
  public let answeredBy: [String]
  /// How long it lasted; nil where no source gives an end.
  public let length: DaysPayload?
  /// Whether the end is a forecast; nil where there is none.
  public let forecast: Bool?
}
