import AlmanacCSV
import AlmanacModel
import AlmanacQueries
import AlmanacStore

/// The tables that can be exported.
struct Resources {
  let question: Question
  let companies: [String]

  func timeline() throws -> Resource {
    let events = try Timeline(question, companies: companies).events
    return Resource(
      name: "timeline",
      title: "Events in order",
      records: events.records,
      primaryKey: ["event"]
    )
  }

  func valuations() throws -> Resource {
    let keys = try companyKeys(with: [.valuation, .funding])
    let histories = try keys.compactMap { key in
      try answered { try ValuationHistory(question, company: key) }
    }
    return Resource(
      name: "valuations",
      title: "Valuations with their basis and change",
      records: histories.records,
      primaryKey: ["event"]
    )
  }

  func funding() throws -> Resource {
    let keys = try companyKeys(with: [.funding])
    let rounds = try keys.compactMap { key in
      try answered { try FundingHistory(question, company: key) }
    }.flatMap { $0.rounds.map(\.resolution) }
    return Resource(
      name: "funding",
      title: "Funding rounds",
      records: FundingRecords.records(rounds),
      primaryKey: ["event"]
    )
  }

  func evidence() throws -> Resource {
    let events = try Timeline(question, companies: companies).events
    return Resource(
      name: "evidence",
      title: "Every claim with its quote and source",
      records: EvidenceRecords.records(events),
      primaryKey: ["article", "claim"]
    )
  }

  /// The articles that the exported events rest on.
  func sources() throws -> [(title: String, path: String)] {
    let events = try Timeline(question, companies: companies).events
    var seen: Set<String> = []
    return events.flatMap(\.evidence).map(\.claim.source)
      .filter { seen.insert($0.url).inserted }
      .sorted { $0.article < $1.article }
      .map { ("\($0.publisher): \($0.title)", $0.url) }
  }

  private func companyKeys(with kinds: [Kind]) throws -> [String] {
    if !companies.isEmpty { return try question.companies(companies).map(\.key) }
    return try CompanyList(question).entries
      .filter { entry in kinds.contains { entry.events[$0] != nil } }.map(\.key)
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

  static func records(_ events: [Resolution]) -> Report.Records {
    Report.Records(header: header, rows: events.flatMap { $0.evidence.map(row) })
  }

  private static func row(_ evidence: Resolution.Evidence) -> [CSVWriter.Cell] {
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
      .text(evidence.usedFor.map(\.rawValue).joined(separator: "; ")), .text(evidence.reason),
      CSVWriter.Cell(claim.inferred), CSVWriter.Cell(claim.note), .text(claim.source.url),
    ]
  }
}
