import AlmanacCSV
package import AlmanacModel
package import AlmanacQueries
import AlmanacStore

/// The tables that can be exported, each written row by row.
package struct Resources {
  let question: Question
  let companies: [String]

  /// The tables of some companies; none means all.
  package init(question: Question, companies: [String]) {
    self.question = question
    self.companies = companies
  }

  /// The events in order.
  package var timeline: Resource {
    Resource(
      name: "timeline",
      title: "Events in order",
      header: Event.recordHeader + Event.furtherHeader,
      primaryKey: ["event", "phase"]
    ) { add in
      if question.knownBy == nil {
        try Timeline.eachRow(question, companies: companies) { row in
          try add { writer, bytes in writer.append(row, to: &bytes) }
        }
      } else {
        try phases { try add.row($0.event.record(of: $1)) }
      }
    }
  }

  /// The valuations of every company, each with its change.
  package var valuations: Resource {
    Resource(
      name: "valuations",
      title: "Valuations with their basis and change",
      header: ValuationHistory.recordHeader,
      primaryKey: ["event"]
    ) { add in
      for company in try companyKeys(with: [.valuation, .funding]) {
        let history = try answered { try ValuationHistory(question, company: company) }
        for row in history?.records ?? [] { try add.row(row) }
      }
    }
  }

  /// The rounds of every company.
  package var funding: Resource {
    Resource(
      name: "funding",
      title: "Funding rounds",
      header: FundingRecords.header,
      primaryKey: ["event"]
    ) { add in
      for company in try companyKeys(with: [.funding]) {
        let history = try answered { try FundingHistory(question, company: company) }
        for round in history?.rounds ?? [] {
          try add.row(FundingRecords.row(round.resolution.event))
        }
      }
    }
  }

  /// Every claim with its quote and source.
  package var evidence: Resource {
    Resource(
      name: "evidence",
      title: "Every claim with its quote and source",
      header: EvidenceRecords.header,
      primaryKey: ["article", "claim"]
    ) { add in
      try phases { resolution, phase in
        guard phase.status == resolution.event.status else { return }
        for evidence in resolution.evidence { try add.row(EvidenceRecords.row(evidence)) }
      }
    }
  }

  /// The table that TimelineJS reads.
  package var timelineJS: Resource {
    Resource(name: "timelinejs", title: "TimelineJS", header: TimelineJS.header, primaryKey: []) {
      add in
      try phases { try TimelineJS.row($0.at($1)).map(add.row) }
    }
  }

  /// The articles that the exported events rest on.
  package func sources() throws -> [(title: String, path: String)] {
    let keys = try question.companies(companies).map(\.key)
    return try question.store.sources(
      EventScope(companies: keys.isEmpty ? nil : keys),
      knownBy: question.knownBy
    ).map { ("\($0.publisher): \($0.title)", $0.url) }
  }

  /// Gives the phases of events one after another, in order.
  package func phases(_ body: (Resolution, Phase) throws -> Void) throws {
    try Timeline.each(question, companies: companies, body)
  }

  private func companyKeys(with kinds: [Kind]) throws -> [String] {
    if !companies.isEmpty { return try question.companies(companies).map(\.key) }
    return try question.store.companies()
      .filter { company in kinds.contains { company.events[$0] != nil } }.map(\.key)
  }

  /// The answer, or nil where there is nothing to answer with: a company without rounds is no error
  /// among others that have some.
  private func answered<Answer>(_ ask: () throws -> Answer) throws -> Answer? {
    do {
      return try ask()
    } catch QuestionError.nothing {
      return nil
    }
  }
}

/// The columns of claims in a spreadsheet.
enum EvidenceRecords {
  static let header = [
    "event", "company", "title", "article", "claim", "publisher", "published", "origin", "status",
    "rank", "date", "earliest", "latest", "amount_low", "amount_high", "currency", "quote", "row",
    "used_for", "reason", "inferred", "note", "url",
  ]

  static func row(_ evidence: Resolution.Evidence) -> [CSVWriter.Cell] {
    let claim = evidence.claim
    let date = claim.attributes.date
    let bounds = claim.attributes.figure?.bounds ?? claim.attributes.headline?.bounds
    let currency = claim.attributes.figure?.currency ?? claim.attributes.headline?.currency
    let head: [CSVWriter.Cell] = [
      .text(claim.event.description), .text(claim.company), .text(claim.attributes.title),
      .text(claim.source.article), .plain(String(claim.ordinal + 1)),
      .text(claim.source.publisher), .plain(claim.source.published.edtf),
      CSVWriter.Cell(claim.origin), .text(claim.status.rawValue), .text(claim.rank.rawValue),
    ]
    let values: [CSVWriter.Cell] = [
      .plain(date?.edtf ?? ""), .plain(date?.earliest?.iso ?? ""), .plain(date?.latest?.iso ?? ""),
      .plain(bounds?.low.map(plain) ?? ""), .plain(bounds?.high.map(plain) ?? ""),
      .text(currency?.code ?? ""),
    ]
    return head + values + [
      CSVWriter.Cell(claim.quote?.text), CSVWriter.Cell(claim.locator),
      .text(evidence.usedFor.map(\.name).joined(separator: "; ")), .text(evidence.reason),
      CSVWriter.Cell(claim.inferred), CSVWriter.Cell(claim.note), .text(claim.source.url),
    ]
  }
}
