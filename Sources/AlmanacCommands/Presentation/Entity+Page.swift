import AlmanacModel
import AlmanacQueries
import AlmanacStore

extension Entity {
  /// The page of a name: what it is and is called, then what there is to show.
  func page(
    _ what: String,
    tables: [Report.Section],
    json members: (String, JSON),
    records: Report.Records
  ) -> Report {
    var lines = ["\(what), key \(key)" + (company.map { ", of \($0)" } ?? "")]
    if !aliases.isEmpty {
      lines.append("also: " + aliases.map(\.label).joined(separator: ", "))
    }
    let head = Report.Section(heading: name, statements: lines)
    return Report(
      json: [
        "key": .string(key), "kind": .string(kind.rawValue), "name": .string(name),
        "company": .text(company), "aliases": .array(aliases.map { .string($0.text) }),
        members.0: members.1,
      ],
      sections: [head] + tables,
      records: records
    )
  }

  /// The page of a company: the newest of every kind, and how much more there is.
  func companyPage(_ events: [Resolution], _ question: Question, why: Bool) -> Report {
    var tables = AlmanacModel.Kind.allCases.compactMap { kind -> Report.Section? in
      let all = events.filter { $0.event.key.kind == kind }
      guard !all.isEmpty else { return nil }
      let shown = Array(all.suffix(8))
      var section = shown.section("\(kind.heading): \(all.count)", question)
      if shown.count < all.count {
        section.notes = [
          "the last \(shown.count); all: almanac timeline \(key) --kind \(kind.rawValue)"
        ]
      }
      return section
    }
    if !events.isEmpty {
      tables.append(Report.Section(notes: Footing(events, question).notes.suffix(1)))
    }
    if why { tables += events.map(\.evidenceSection) }
    return page(
      "company",
      tables: tables,
      json: ("events", .array(events.map { $0.json(why: why) })),
      records: events.records
    )
  }
}

extension Alias {
  fileprivate var label: String {
    if let with { return "\(text) (in articles about \(with))" }
    if let inArticle { return "\(text) (only in \(inArticle))" }
    return text
  }
}

extension Kind {
  /// The kind as the heading of a list.
  var heading: String {
    switch self {
    case .release: "Releases"
    case .funding: "Funding"
    case .valuation: "Valuations"
    case .alert: "Alerts"
    case .deal: "Deals"
    case .metric: "Metrics"
    case .milestone: "Milestones"
    }
  }
}
