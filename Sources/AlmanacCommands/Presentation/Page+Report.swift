import AlmanacCSV
import AlmanacModel
import AlmanacQueries
import AlmanacStore

extension Page {
  func report(_ question: Question, why: Bool) -> Report {
    switch self {
    case .event(let resolution, let incoming, let note):
      return resolution.page(incoming: incoming, note: note, question)
    case .company(let entity, let events):
      return entity.companyPage(events, question, why: why)
    case .model(let entity, let releases):
      return entity.page(
        "model",
        tables: [releases.section("Releases", question)] + releases.map(\.evidenceSection),
        json: ("releases", .array(releases.map { $0.json(why: true) })),
        records: releases.records
      )
    case .other(let entity, let articles):
      let table = articles.table
      return entity.page(
        entity.kind.rawValue,
        tables: [Report.Section(heading: "Articles", table: table)],
        json: ("articles", .array(articles.map(\.json))),
        records: articles.records
      )
    case .article(let summary, let text, let claims):
      return summary.page(text: text, claims: claims)
    }
  }
}

extension Resolution {
  fileprivate func page(incoming: [IncomingRelation], note: String?, _ question: Question)
    -> Report
  {
    var facts: [(String, String)] = [
      ("event", event.key.description), ("company", event.company),
      ("status", event.status.rawValue),
    ]
    facts += event.attributes.facts
    facts += event.relations.map { ($0.type.rawValue, $0.target) }
    facts += incoming.map { ("← \($0.type.rawValue)", $0.from) }
    let table = Table(
      columns: [Table.Column(name: ""), Table.Column(name: "", isFlexible: true)],
      rows: facts.map { [Table.Cell($0.0, .dim), Table.Cell($0.1)] }
    )
    var evidence = evidenceSection
    evidence.heading = "Evidence: \(counted(event.claims, "claim"))"
    let sections = [
      Report.Section(
        heading: event.title,
        table: table,
        notes: (note.map { [$0] } ?? []) + Footing([self], question).notes
      ),
      evidence,
    ]
    let edges = JSON.array(
      event.relations.map { ["type": .string($0.type.rawValue), "to": .string($0.target)] }
        + incoming.map { ["type": .string($0.type.rawValue), "from": .string($0.from)] }
    )
    return Report(
      json: json(why: true).adding("relations", edges),
      sections: sections,
      records: [self].records
    )
  }
}

extension Attributes {
  /// The attributes that are known, in words.
  fileprivate var facts: [(String, String)] {
    let words: [(String, String?)] = [
      ("date", date.map { "\($0.text) (\($0.edtf))" }), ("end", end?.text),
      ("amount", amount?.text), ("basis", basis?.rawValue), ("value", figure?.text),
      ("milestone", milestone?.rawValue), ("family", family), ("round", round?.title),
      ("raised", raised?.text), ("target", target?.text), ("pre-money", preMoney?.text),
      ("post-money", postMoney?.text), ("deal", deal?.rawValue), ("level", level),
      ("parties", parties.isEmpty ? nil : parties.joined(separator: ", ")),
    ]
    let known = words.compactMap { name, text in text.map { (name, $0) } }
    return known + investors.map { (($0.role == .lead ? "lead" : "investor"), $0.text) }
  }
}

extension Investor {
  /// The investor with what it put in, `SoftBank, $30B committed`.
  var text: String {
    guard let amount else { return name }
    return "\(name), \(amount.text)" + (state.map { " \($0.rawValue)" } ?? "")
  }
}

extension [Resolution] {
  func section(_ heading: String, _ question: Question) -> Report.Section {
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "amount", isFlexible: true), Table.Column(name: "status"),
      ],
      rows: map { resolution in
        let event = resolution.event
        return [
          event.dateCell, event.titleCell(withCompany: false), event.amountCell, event.statusCell,
        ]
      }
    )
    return Report.Section(heading: heading, table: table)
  }

  var records: Report.Records {
    Report.Records(header: Event.recordHeader, rows: map(\.event.record))
  }
}
