import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page of a company: what it is worth, what happened, what it raised and launched, what it
  /// plans, and where sources disagree.
  func companyPage(_ name: String) throws -> String {
    let key = try companyKey(name)
    guard let entity = try store.entity(key) else {
      throw Problem(.unknown, "there is no company '\(shortened(name))'")
    }
    let asked = question()
    let timeline = try answer { try Timeline(asked, companies: [key]) }
    let valuation = try answer { try ValuationHistory(asked, company: key) }
    let funding = try answer { try FundingHistory(asked, company: key) }
    let price = try answer { try LastPrice(asked, company: key, on: asked.today) }
    let cadence = try answer { try Cadence(asked, company: key) }
    let events = Set((timeline?.rows ?? []).map(\.resolution.event.key.description))
    let own = events.filter { EventKey($0)?.company == key }
    let later =
      knownBy == nil ? [] : try store.resolutions(EventScope(companies: [key]))
    let since = try since(events.union(later.map(\.event.key.description)))
    var view = cellView
    view.changed = since.events
    var parts: [Values] = []
    var hasChart = false
    func add(
      _ title: String,
      _ page: String,
      _ report: Report?,
      lanes: Bool = false,
      most: Int = 12
    ) {
      guard let report else { return }
      hasChart = hasChart || report.charts.contains(where: \.hasMarks)
      parts.append(
        part(
          title,
          report,
          links.page([page], [("company", entity.name)]),
          view,
          lanes: lanes,
          most: most
        )
      )
    }
    add("Valuation", "valuation", valuation.map { [$0].report(asked, why: false) }, most: 10)
    add("Timeline", "timeline", timeline?.report(asked, why: false), lanes: true)
    add("Funding", "funding", funding.map { [$0].report(asked, why: false) })
    add("Launches", "cadence", cadence.map { [$0].report(asked, why: false) })
    add(
      "Alerts",
      "alerts",
      try answer { try Alerts(asked, companies: [key]).report(asked, why: false) }
    )
    add(
      "Plans",
      "plans",
      try answer { try Plans(asked, companies: [key]).report(asked, why: false) }
    )
    add(
      "Deals",
      "deals",
      try answer { try Deals(asked, companies: [key]).report(asked, why: false) }
    )
    let conflicts = try answer {
      try Conflicts(asked, companies: [key]).report(asked, why: false)
    }
    let sources = try articles(of: timeline)
    var seen: Set<EventKey> = []
    let shown = (timeline?.rows ?? []).map(\.resolution)
      .filter { seen.insert($0.event.key).inserted }
    let body = site.templates.render(
      "company",
      [
        "name": entity.name,
        "also": aliases(of: entity),
        "hasAlso": !aliases(of: entity).isEmpty,
        "facts": facts(of: entity, own.count, price, funding, cadence),
        "parts": parts,
        "groups": conflicts.map { conflictGroups(JSON(encoding: $0.payload)) } ?? [],
        "hasConflicts": conflicts != nil,
        "conflictHref": links.page(["conflicts"], [("company", entity.name)]),
        "nothing": parts.isEmpty,
        "articles": sources,
        "hasArticles": !sources.isEmpty,
        "allArticles": links.page(["articles"]),
      ]
    )
    return framed(
      Frame(
        title: entity.name,
        description: "What is known of \(entity.name), with its evidence.",
        body: body,
        citations: shown.citations,
        origins: shown.origins,
        commands: commands,
        forms: [.json, .csv, .md] + (hasChart ? [.svg] : []) + [.ics, .atom],
        since: since.entries
      )
    )
  }

  /// The answer whose chart the page of a company opens with; nil where it has none.
  func companyChart(_ name: String) throws -> Report? {
    let asked = question()
    let key = try companyKey(name)
    let valuation = try answer { try ValuationHistory(asked, company: key) }
    if let report = valuation.map({ [$0].report(asked, why: false) }),
      report.charts.contains(where: \.hasMarks)
    {
      return report
    }
    let timeline = try answer { try Timeline(asked, companies: [key]) }
    return timeline?.report(asked, why: false)
  }

  /// An answer, or nil where there is nothing to answer with.
  func answer<Value>(_ ask: () throws -> Value) throws -> Value? {
    do {
      return try ask()
    } catch let error as QuestionError {
      switch error {
      case .nothing, .empty, .unknown: return nil
      default: throw error
      }
    }
  }

  private func part(
    _ title: String,
    _ report: Report,
    _ more: String,
    _ marked: CellView,
    lanes: Bool,
    most: Int
  ) -> Values {
    var view = marked
    view.most = most
    let heading = report.sections.first?.heading ?? ""
    let charts = report.charts.filter(\.hasMarks)
    return [
      "title": title,
      "id": title.lowercased().replacing(" ", with: "-"),
      "lede": report.lede,
      "hasLede": !report.lede.isEmpty,
      "charts": charts.values(links, isInLanes: lanes),
      "sections": report.values(view, heading: heading, rivals: !lanes).prefix(6).map {
        $0.droppingStatement(report.lede)
      },
      "more": more,
    ]
  }

  private func facts(
    of entity: Entity,
    _ events: Int,
    _ price: LastPrice?,
    _ funding: FundingHistory?,
    _ cadence: Cadence?
  ) -> [Values] {
    var facts: [(String, String, String)] = []
    if let price {
      let date = price.point.resolution.event.attributes.date?.text ?? "undated"
      facts.append(
        ("Last price paid", price.point.amounts.text, "\(price.point.basis.rawValue), \(date)")
      )
    }
    if let totals = funding?.totals, let raised = totals.byStatus[.completed], !raised.isEmpty {
      let sums = raised.map { $0.orMore(totals.isAtLeast).text }
      facts.append(("Raised", sums.joined(separator: " + "), "completed primary rounds"))
    }
    if let last = cadence?.steps.last?.releases.last?.event {
      facts.append(("Last launch", last.title, last.attributes.date?.text ?? "undated"))
    }
    if events > 0 { facts.append(("Known", counted(events, "event"), "each with its sources")) }
    if let founded = entity.founded { facts.append(("Founded", founded.text, "")) }
    if let ended = entity.ended { facts.append(("Ended", ended.text, "")) }
    if let whole = entity.partOf {
      facts.append(("Part of", whole.company, whole.since.map { "since \($0.text)" } ?? ""))
    }
    return facts.map { ["name": $0.0, "value": $0.1, "detail": $0.2] as Values }
  }

  private func aliases(of entity: Entity) -> String {
    entity.aliases.filter(\.isUnscoped).map(\.text).prefix(8).joined(separator: ", ")
  }

  /// The newest articles that speak of the company.
  private func articles(of timeline: Timeline?) throws -> [Values] {
    let keys = Set(
      (timeline?.rows ?? []).flatMap(\.resolution.evidence).map(\.claim.source.article)
    )
    return try store.articles(knownBy: knownBy).filter { keys.contains($0.source.article) }.prefix(
      12
    )
    .map { articleValues($0) }
  }

  /// An article in a list.
  func articleValues(_ article: ArticleSummary) -> Values {
    [
      "title": article.source.title, "publisher": article.source.publisher,
      "published": article.source.published.text, "href": links.article(article.source.article),
      "language": article.language,
      "claims": counted(article.claims, "claim"),
    ]
  }
}
