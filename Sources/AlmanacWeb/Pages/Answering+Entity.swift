import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page of a model, a person or an outlet.
  func entityPage(_ kind: Entity.Kind, _ name: String) throws -> String {
    guard let page = try pageOrNil(name) else { return framed(try notKnownYet(name)) }
    let report = page.report(question(), why: true) { _, _ in "" }
    var entity: Entity
    var articles: [ArticleSummary] = []
    var keys: [String] = []
    switch page {
    case .model(let model, let releases):
      entity = model
      keys = releases.map(\.event.key.description)
    case .other(let other, let found, _):
      entity = other
      articles = found
    default: throw Problem(.unknown, "there is no such page; search for '\(shortened(name))'")
    }
    guard entity.kind == kind else {
      throw Problem(.unknown, "there is no \(kind.rawValue) '\(shortened(name))'")
    }
    let record = try answer { () throws -> Report? in
      guard entity.kind == .outlet else { return nil }
      return try SourceRecords(question(), outlet: entity.key).report(question(), why: false)
    }
    let whose = entity.company.flatMap { key in
      chrome.companies.first { $0.value == key }?.key
    }
    let since = try since(Set(keys))
    let cited = try resolutions(of: keys)
    var view = cellView
    view.changed = since.events
    let body = site.templates.render(
      "entity",
      [
        "kind": entity.kind.title,
        "name": entity.name,
        "company": whose ?? "",
        "companyHref": entity.company.map { links.company($0) } ?? "",
        "hasCompany": whose != nil,
        "also": entity.aliases.filter(\.isUnscoped).map(\.text).prefix(12).joined(separator: ", "),
        "hasAlso": entity.aliases.contains(where: \.isUnscoped),
        "sections": (record ?? nil)?.values(cellView) ?? [],
        "releases": keys.isEmpty ? [] : Array(report.values(view).dropFirst()),
        "nothing": keys.isEmpty && articles.isEmpty,
        "asOf": knownBy.map { " by \($0.words)" } ?? "",
        "articles": articles.prefix(200).map { articleValues($0) },
        "hasArticles": !articles.isEmpty,
        "count": counted(articles.count, "article"),
        "evidence": cited.map { $0.noteValues(links) },
        "hasEvidence": !keys.isEmpty,
      ]
    )
    return framed(
      Frame(
        title: entity.name,
        description: "What is known of \(entity.name).",
        body: body,
        citations: report.citations.ordered(by: cited),
        origins: cited.origins,
        commands: commands,
        forms: [.json, .csv, .md] + (keys.isEmpty ? [] : [.ics, .atom]),
        since: since.entries
      )
    )
  }
}
