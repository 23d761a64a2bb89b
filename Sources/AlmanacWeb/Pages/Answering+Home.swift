import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The first page: what became known lately, alerts, overdue plans, and the latest prices.
  func homePage() throws -> String {
    let asked = question()
    let lately = try lately(asked)
    let comparison = try answer { try Comparison(asked, by: .value) }
    let alerts = try answer { try Alerts(asked) }
    let plans = try answer { try Plans(asked, outcomes: [.overdue]) }
    let coverage = try answer { try Coverage(asked) }
    let ranked = (comparison?.rows ?? []).filter { $0.rank != nil }
    // Places in several currencies are not places of one list.
    let prices = ranked.filter { $0.measured?.currency == ranked.first?.measured?.currency }
      .prefix(10)
    let shownAlerts = (alerts?.entries ?? []).suffix(6).reversed()
    let shownPlans = (plans?.entries ?? []).suffix(8).reversed()
    let shown =
      lately + prices.compactMap { $0.price?.resolution } + shownAlerts.map(\.resolution)
      + shownPlans.map(\.resolution)
    let since = try since(Set(shown.map(\.event.key.description)))
    func isChanged(_ resolution: Resolution?) -> Bool {
      resolution.map { since.events.contains($0.event.key.description) } ?? false
    }
    let body = site.templates.render(
      "home",
      [
        "lede": coverage.map { coverage in
          "\(grouped(coverage.all.events)) events of \(grouped(chrome.companies.count)) \(chrome.companies.count == 1 ? "company" : "companies"), "
            + "from \(grouped(coverage.articles)) articles and \(grouped(coverage.all.claims)) claims. "
            + "Every answer shows its evidence, keeps rival claims, and says no more than its sources do."
        } ?? "Nothing is known yet.",
        "lately": lately.map { resolution in
          let event = resolution.event
          return [
            "known": resolution.becameKnown?.text ?? "",
            "date": event.attributes.date?.text ?? "undated",
            "kind": event.key.kind.rawValue,
            "title": event.title, "company": event.company,
            "href": links.event(event.key.description) ?? "",
            "amount": event.headlineAmount, "hasAmount": !event.headlineAmount.isEmpty,
            "status": event.status.rawValue,
            "open": event.status != .completed,
            "changed": isChanged(resolution),
          ] as Values
        },
        "hasLately": !lately.isEmpty,
        "prices": prices.map { row in
          [
            "company": row.company, "href": links.company(row.key),
            "price": row.price?.amounts.text ?? "",
            "set": row.price?.resolution.event.attributes.date?.text ?? "",
            "rank": String(row.rank ?? 0),
            "changed": isChanged(row.price?.resolution),
          ] as Values
        },
        "priceHref": links.page(["compare"]),
        "alerts": shownAlerts.map { entry in
          let event = entry.resolution.event
          return [
            "title": event.title, "company": event.company,
            "href": links.event(event.key.description) ?? "",
            "date": event.attributes.date?.text ?? "undated",
            "because": entry.causes.map(\.title).joined(separator: ", "),
            "caused": !entry.causes.isEmpty,
            "open": event.attributes.end == nil,
            "changed": isChanged(entry.resolution),
          ] as Values
        },
        "alertHref": links.page(["alerts"]),
        "plans": shownPlans.map { entry in
          [
            "title": entry.plan.attributes.title, "company": entry.resolution.event.company,
            "href": links.event(entry.resolution.event.key.description) ?? "",
            "date": entry.plan.attributes.date?.text ?? "no date",
            "voice": entry.plan.voice,
            "changed": isChanged(entry.resolution),
          ] as Values
        },
        "hasPlans": plans != nil,
        "planHref": links.page(["plans"], [("outcome", "overdue")]),
        "hasPrices": !prices.isEmpty,
        "hasAlerts": !(alerts?.entries ?? []).isEmpty,
        "examples": try HomeExamples.all.filter(isAnswered).map { text, page, query in
          ["text": text, "href": links.page([page], query)] as Values
        },
      ]
    )
    return framed(
      Frame(
        title: "Almanac",
        description: "Events of AI companies, with their evidence.",
        body: body,
        citations: shown.citations,
        origins: shown.origins,
        commands: [
          Request("compare"), Request("alerts"), Request("plans", ["outcome": ["overdue"]]),
          Request("coverage"),
        ].map { $0.narrowed(by: knownBy.map { [("known-by", $0.iso)] } ?? []).command },
        isOfParts: true,
        forms: [.atom],
        since: since.entries
      )
    )
  }

  /// The events of which something new became known lately, the newest first.
  func lately(_ asked: Question, most: Int = 14) throws -> [Resolution] {
    let days = chrome.days.filter { $0 <= knownBy ?? today }
    guard let last = days.last else { return [] }
    let first = days.suffix(40).first ?? last
    let keys = try store.eventsPublished(from: first, to: knownBy ?? chrome.days.last ?? last)
    let known = try store.resolutions(EventScope(events: keys), knownBy: knownBy)
    return Array(known.sorted(by: Resolution.becameKnownLater).prefix(most))
  }

  /// Whether the store knows everything that an example names.
  private func isAnswered(_ example: (String, page: String, query: [(String, String)])) throws
    -> Bool
  {
    try example.query.allSatisfy { name, text in
      switch name {
      case "company": chrome.companies[text] != nil
      case "to" where example.page == "gap", "from" where example.page == "gap":
        try !store.events(named: text).isEmpty || !store.events(containing: text).isEmpty
      default: true
      }
    }
  }

  private func grouped(_ number: Int) -> String {
    var text = String(number)
    var place = text.count - 3
    while place > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: place))
      place -= 3
    }
    return text
  }
}

/// Questions that the first page offers.
private enum HomeExamples {
  static let all: [(String, String, [(String, String)])] = [
    ("How did OpenAI’s valuation change?", "valuation", [("company", "OpenAI")]),
    (
      "How long from Gemini 3 Pro to OpenAI’s code red?", "gap",
      [("from", "Gemini 3 Pro"), ("to", "code red")]
    ),
    ("How often does OpenAI launch a GPT?", "cadence", [("company", "OpenAI"), ("family", "GPT")]),
    (
      "OpenAI, Google and Anthropic since 2025", "timeline",
      [("company", "OpenAI"), ("company", "Google"), ("company", "Anthropic"), ("from", "2025")]
    ),
    ("Where do sources disagree?", "conflicts", []),
    ("Whose rumors came true?", "sources", []),
  ]
}
