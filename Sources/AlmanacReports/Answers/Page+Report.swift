import AlmanacCSV
public import AlmanacModel
public import AlmanacQueries
import AlmanacStore

extension Page {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  ///   - more: how to ask for all events of a company and a kind.
  /// - Returns: the report, to be rendered.
  public func report(
    _ question: Question,
    why: Bool,
    more: (_ company: String, _ kind: Kind) -> String
  ) -> Report {
    switch self {
    case .event(let resolution, let incoming, let note):
      return resolution.page(incoming: incoming, note: note, question)
    case .company(let entity, let events, let note):
      return entity.companyPage(events, question, why: why, note: note) { more(entity.key, $0) }
    case .model(let entity, let releases):
      return entity.page(
        "model",
        tables: [releases.section("Releases", question)] + releases.map(\.evidenceSection),
        list: .releases(releases.map { EventPayload($0, why: true) }),
        records: releases.records
      )
    case .other(let entity, let articles, let note):
      let table = articles.table
      return entity.page(
        entity.kind.rawValue,
        tables: [Report.Section(heading: "Articles", table: table)],
        list: .articles(articles.map(\.payload)),
        records: articles.records,
        note: note
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
        notes: (note.map { [$0] } ?? []) + investorNotes + Footing([self], question).notes
      ),
      evidence,
    ]
    let edges =
      event.relations.map { RelationPayload(type: $0.type.rawValue, to: $0.target, from: nil) }
      + incoming.map { RelationPayload(type: $0.type.rawValue, to: nil, from: $0.from) }
    return Report(
      payload: EventAnswer(
        EventPayload(self, why: true),
        RelationsPayload(relations: edges)
      ),
      sections: sections,
      records: [self].records
    )
  }
}

extension Attributes {
  /// The attributes that are known, in words.
  fileprivate var facts: [(String, String)] {
    let known = values.compactMap { entry -> (String, String)? in
      let name = entry.attribute.declaration.key.replacing("_", with: "-")
      return switch entry.value {
      case .date(let date) where entry.attribute == .date: (name, "\(date.text) (\(date.edtf))")
      case .word where entry.attribute == .round: (name, round?.title ?? "")
      case .investors: nil
      default: (name, entry.value.text)
      }
    }
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
    Report.Records(
      header: Event.recordHeader + Event.furtherHeader,
      rows: compactMap { resolution in
        resolution.event.phase.map { resolution.event.record(of: $0) }
      }
    )
  }
}

/// What the page of an event adds to it.
public struct RelationsPayload: Encodable, Equatable, Sendable {
  /// The edges from it and to it.
  public let relations: [RelationPayload]
}

/// One edge of an event, to another or from another.
public struct RelationPayload: Encodable, Equatable, Sendable {
  /// What the edge means.
  public let type: String
  /// The event that it points to; nil where it comes from another.
  public let to: String?
  /// The event that it comes from; nil where it points to another.
  public let from: String?

  private enum Keys: CodingKey {
    case type, to, from
  }

  /// Writes only the end that is another event.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try object.encode(type, forKey: .type)
    if let to { try object.encode(to, forKey: .to) }
    if let from { try object.encode(from, forKey: .from) }
  }
}
