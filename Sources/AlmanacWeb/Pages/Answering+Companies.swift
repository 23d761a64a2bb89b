import AlmanacModel
import AlmanacQueries
import AlmanacReports

extension Answering {
  /// The list of companies, to sort by what they are worth, raised, launched, or how much is known.
  ///
  /// Amounts are ranked as `compare` ranks them: each currency apart, since no rate is given, and what
  /// is part of another company or has ended after all others.
  func companiesPage() throws -> String {
    let asked = question()
    let columns = ["name", "value", "raised", "launches", "events"]
    let sort = target.values("sort").first ?? "events"
    guard columns.contains(sort) else {
      throw Problem(
        .malformed,
        "sort: '\(shortened(sort))' is not one of \(columns.joined(separator: ", "))",
        candidates: nearest(to: sort, among: columns)
      )
    }
    let list: CompanyList
    do {
      list = try CompanyList(asked)
    } catch let error as QuestionError {
      guard knownBy != nil else { throw error }
      return framed(try nothingKnown("Companies", error))
    }
    let measure = Comparison.Measure(rawValue: sort)
    let keys = list.entries.map(\.key)
    let compared = try answer { try Comparison(asked, companies: keys, by: measure ?? .value) }
    var present: Comparison?
    if knownBy != nil {
      present = try answer {
        try Comparison(question(ofNow: true), companies: keys, by: .value)
      }
    }
    let shown = (compared?.rows ?? []) + (present?.rows ?? [])
    let since = try since(Set(shown.compactMap(\.event)))
    let now = Dictionary((present?.rows ?? []).map { ($0.key, $0) }) { one, _ in one }
    let found = Dictionary((compared?.rows ?? []).map { ($0.key, $0) }) { one, _ in one }
    let rows = list.entries.map { entry in
      let events = [found[entry.key]?.event, now[entry.key]?.event]
      return CompanyRow(
        entry: entry,
        compared: found[entry.key],
        isChanged: events.contains { $0.map(since.events.contains) ?? false }
      )
    }
    let groups =
      measure.map { CompanyRow.groups(rows, by: $0, in: compared?.rows.map(\.key) ?? []) }
      ?? [CompanyRow.Group(title: "", rows: CompanyRow.sorted(rows, by: sort))]
    let prices = (compared?.rows ?? []).compactMap { $0.price?.resolution }
    let body = site.templates.render(
      "companies",
      [
        "count": counted(rows.count, "company", "companies"),
        "isApart": groups.count { $0.currency != nil } > 1,
        "compareHref": links.page(["compare"], measure.map { [("by", $0.rawValue)] } ?? []),
        "columns": zip(columns, ["Company", "Last price paid", "Raised", "Launches", "Events"]).map
        {
          [
            "href": links.page(["companies"], [("sort", $0)]), "title": $1, "current": $0 == sort,
            "number": $0 != "name", "priced": $0 == "value",
            "order": $0 == sort ? ($0 == "name" ? "ascending" : "descending") : "none",
          ] as Values
        },
        "groups": groups.map { group in
          [
            "title": group.title, "titled": !group.title.isEmpty,
            "rows": group.rows.map { $0.values(links) },
          ] as Values
        },
      ]
    )
    return framed(
      Frame(
        title: "Companies",
        description: "The companies, by what they are worth, raised and launched.",
        body: body,
        citations: prices.citations,
        origins: prices.origins,
        commands: commands,
        forms: [.json, .csv, .md],
        since: since.entries
      )
    )
  }
}
