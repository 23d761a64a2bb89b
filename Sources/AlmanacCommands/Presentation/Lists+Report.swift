import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension CompanyList {
  func report(_ question: Question) -> Report {
    let kinds = Kind.allCases
    let table = Table(
      columns: [Table.Column(name: "company", isFlexible: true)]
        + kinds.map { Table.Column(name: $0.short, isNumber: true) }
        + [Table.Column(name: "all", isNumber: true), Table.Column(name: "years")],
      rows: entries.map { entry in
        [Table.Cell(entry.name)]
          + kinds.map { Table.Cell(entry.events[$0].map(String.init) ?? "") }
          + [Table.Cell(String(entry.total), .bold), Table.Cell(entry.years)]
      }
    )
    let total = entries.map(\.total).reduce(0, +)
    let note =
      "\(counted(entries.count, "company", "companies")), \(counted(total, "event"))"
      + (question.knownBy.map { "; as known by \($0.iso)" } ?? "")
    return Report(
      json: .array(entries.map(\.json)),
      sections: [Report.Section(table: table, notes: [note])],
      records: Report.Records(
        header: ["company", "name"] + kinds.map(\.rawValue) + ["first", "last"],
        rows: entries.map { entry in
          [.text(entry.key), .text(entry.name)]
            + kinds.map { .plain(String(entry.events[$0] ?? 0)) }
            + [.plain(entry.first?.iso ?? ""), .plain(entry.last?.iso ?? "")]
        }
      )
    )
  }
}

extension CompanyList.Entry {
  fileprivate var total: Int { events.values.reduce(0, +) }

  fileprivate var years: String {
    let years = [first, last].compactMap { $0?.calendar.year }
    guard let start = years.min(), let end = years.max() else { return "" }
    return start == end ? "\(start)" : "\(start)–\(end)"
  }

  fileprivate var json: JSON {
    [
      "company": .string(key), "name": .string(name),
      "events": .object(
        Kind.allCases.map { .init(key: $0.rawValue, value: .int(events[$0] ?? 0)) }
      ),
      "first": .text(first?.iso), "last": .text(last?.iso),
    ]
  }
}

extension Kind {
  fileprivate var short: String {
    switch self {
    case .release: "rel"
    case .funding: "fund"
    case .valuation: "val"
    case .alert: "alert"
    case .deal: "deal"
    case .metric: "metr"
    case .milestone: "mile"
    }
  }
}

extension ModelList {
  func report(_ question: Question, why: Bool) -> Report {
    let table = Table(
      columns: [
        Table.Column(name: "company", isFlexible: true),
        Table.Column(name: "model", isFlexible: true),
        Table.Column(name: "family", isFlexible: true), Table.Column(name: "released"),
        Table.Column(name: "status"),
      ],
      rows: releases.map { resolution in
        let event = resolution.event
        return [
          Table.Cell(event.company), event.titleCell(withCompany: false),
          Table.Cell(event.attributes.family ?? "", .dim), event.dateCell, event.statusCell,
        ]
      }
    )
    var sections = [Report.Section(table: table, notes: Footing(releases, question).notes)]
    if why { sections += releases.map(\.evidenceSection) }
    return Report(
      json: .array(releases.map { $0.json(why: why) }),
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + ["milestone", "family"],
        rows: releases.map { resolution in
          let attributes = resolution.event.attributes
          return resolution.event.record + [
            .text(attributes.milestone?.rawValue ?? ""), .text(attributes.family ?? ""),
          ]
        }
      )
    )
  }
}
