import AlmanacModel
import AlmanacQueries
import AlmanacReports

extension Answering {
  /// The list of companies, to sort by what they are worth, raised, launched, or how much is known.
  func companiesPage() throws -> String {
    let asked = question()
    let list = try CompanyList(asked)
    let worth = try answer { try Comparison(asked, by: .value) }
    let raised = try answer { try Comparison(asked, by: .raised) }
    let launches = try answer { try Comparison(asked, by: .launches) }
    let prices = keyed(worth)
    let sums = keyed(raised)
    let counts = keyed(launches)
    var present = prices
    if knownBy != nil {
      present = try keyed(answer { try Comparison(question(ofNow: true), by: .value) })
    }
    let shown: [Comparison.Row] = Array(prices.values) + Array(present.values)
    let since = try since(Set(shown.compactMap(\.event)))
    let sort = target.values("sort").first ?? "events"
    let columns = ["name", "value", "raised", "launches", "events"]
    guard columns.contains(sort) else {
      throw Problem(
        .malformed,
        "sort: '\(shortened(sort))' is not one of \(columns.joined(separator: ", "))",
        candidates: nearest(to: sort, among: columns)
      )
    }
    let rows = list.entries.map { entry -> Row in
      let then = prices[entry.key]?.event
      let now = present[entry.key]?.event
      return Row(
        key: entry.key,
        name: entry.name,
        price: prices[entry.key]?.price,
        raised: sums[entry.key]?.raised ?? [],
        launches: counts[entry.key]?.launches,
        events: entry.events.values.reduce(0, +),
        last: entry.last,
        isChanged: [then, now].contains { $0.map(since.events.contains) ?? false }
      )
    }.sorted { $0.comes(before: $1, by: sort) }
    let body = site.templates.render(
      "companies",
      [
        "count": counted(rows.count, "company", "companies"),
        "columns": zip(columns, ["Company", "Last price paid", "Raised", "Launches", "Events"]).map
        {
          [
            "href": links.page(["companies"], [("sort", $0)]), "title": $1, "current": $0 == sort,
            "number": $0 != "name", "priced": $0 == "value",
            "order": $0 == sort ? ($0 == "name" ? "ascending" : "descending") : "none",
          ] as Values
        },
        "rows": rows.map { row in
          [
            "name": row.name, "href": links.company(row.key),
            "price": row.price?.amounts.text ?? "", "hasPrice": row.price != nil,
            "set": row.price?.resolution.event.attributes.date?.text ?? "",
            "raised": row.raised.map(\.text).joined(separator: " + "),
            "launches": row.launches.map(String.init) ?? "",
            "events": String(row.events), "hasRaised": !row.raised.isEmpty,
            "hasLaunches": row.launches != nil, "hasLast": row.last != nil,
            "last": row.last?.words ?? "", "changed": row.isChanged,
          ] as Values
        },
      ]
    )
    return framed(
      Frame(
        title: "Companies",
        description: "The companies, by what they are worth, raised and launched.",
        body: body,
        commands: commands,
        forms: [.json, .csv, .md],
        since: since.entries
      )
    )
  }

  private func keyed(_ comparison: Comparison?) -> [String: Comparison.Row] {
    Dictionary((comparison?.rows ?? []).map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
  }

  private struct Row {
    let key: String
    let name: String
    let price: ValuationHistory.Point?
    let raised: [MoneySum]
    let launches: Int?
    let events: Int
    let last: Day?
    let isChanged: Bool

    /// What the row is sorted by, the largest first.
    private func measure(_ sort: String) -> Double {
      switch sort {
      case "value": Double(price?.amounts.bounds.high ?? price?.amounts.bounds.low ?? -1)
      case "raised": Double(raised.first?.money.bounds.low ?? raised.first?.money.bounds.high ?? -1)
      case "launches": Double(launches ?? -1)
      default: Double(events)
      }
    }

    func comes(before other: Row, by sort: String) -> Bool {
      let name = (name.lowercased(), key)
      let otherName = (other.name.lowercased(), other.key)
      guard sort != "name", measure(sort) != other.measure(sort) else { return name < otherName }
      return measure(sort) > other.measure(sort)
    }
  }
}

extension Comparison.Row {
  /// The key of the event that the price is of.
  fileprivate var event: String? { price?.resolution.event.key.description }
}
