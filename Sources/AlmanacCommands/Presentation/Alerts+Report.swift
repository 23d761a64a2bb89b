import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension Alerts {
  func report(_ question: Question, why: Bool) -> Report {
    let resolutions = entries.map(\.resolution)
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "alert", isFlexible: true),
        Table.Column(name: "because", isFlexible: true),
        Table.Column(name: "length", isFlexible: true),
        Table.Column(name: "answer", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: entries.map(\.cells)
    )
    return Report(
      json: .array(entries.map { $0.json(why: why) }),
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
  fileprivate var cells: [Table.Cell] {
    let event = resolution.event
    let length = length.map { $0.text + (isForecast ? " (forecast)" : "") }
    return [
      event.dateCell, event.titleCell(withCompany: true),
      Table.Cell(causes.map(\.title).joined(separator: ", ")), Table.Cell(length ?? "no end known"),
      Table.Cell(answers.map(\.title).joined(separator: ", ")), event.statusCell,
    ]
  }

  fileprivate func json(why: Bool) -> JSON {
    resolution.json(why: why)
      .adding("because", .array(causes.map { .string($0.key.description) }))
      .adding("answered_by", .array(answers.map { .string($0.key.description) }))
      .adding("length", length?.json ?? .null)
      .adding("forecast", length == nil ? .null : .bool(isForecast))
  }

  fileprivate var record: [CSVWriter.Cell] {
    let keys = { (events: [Event]) in events.map(\.key.description).joined(separator: "; ") }
    return resolution.event.record + [
      .text(keys(causes)), .text(keys(answers)), .plain(length?.min.map(String.init) ?? ""),
      .plain(length?.max.map(String.init) ?? ""), .plain(length == nil ? "" : "\(isForecast)"),
    ]
  }
}
