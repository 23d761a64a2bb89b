import AlmanacModel
import AlmanacQueries
import AlmanacReports

/// A company in the list of all.
struct CompanyRow {
  let entry: CompanyList.Entry
  /// What it is worth, raised and launched; nil where nothing of that is known.
  let compared: Comparison.Row?
  let isChanged: Bool

  /// Companies that are ranked among one another, or for one reason are not.
  struct Group {
    let title: String
    /// The currency that they are ranked in.
    var currency: Currency?
    var rows: [CompanyRow]
  }

  private var events: Int { entry.events.values.reduce(0, +) }

  /// The rows by their names, or by how much is known of them.
  static func sorted(_ rows: [CompanyRow], by sort: String) -> [CompanyRow] {
    func order(_ row: CompanyRow) -> (Int, String, String) {
      (sort == "name" ? 0 : -row.events, row.entry.name.lowercased(), row.entry.key)
    }
    return rows.sorted { order($0) < order($1) }
  }

  /// The rows as a comparison ranks them: a group a currency, then those that it does not rank.
  ///
  /// - Parameters:
  ///   - rows: the companies.
  ///   - measure: what they are ranked by.
  ///   - keys: their keys in the order of the comparison.
  /// - Returns: the groups, each with its title.
  static func groups(_ rows: [CompanyRow], by measure: Comparison.Measure, in keys: [String])
    -> [Group]
  {
    let places = Dictionary(keys.enumerated().map { ($1, $0) }) { one, _ in one }
    let ordered = sorted(rows, by: "name").enumerated().sorted {
      (places[$0.element.entry.key] ?? .max, $0.offset)
        < (places[$1.element.entry.key] ?? .max, $1.offset)
    }.map(\.element)
    var groups: [Group] = []
    for row in ordered where row.compared?.rank != nil {
      let currency = row.compared?.measured?.currency
      if groups.last?.currency == currency, !groups.isEmpty {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append(
          Group(title: currency.map { "In \($0.code)" } ?? "", currency: currency, rows: [row])
        )
      }
    }
    let others = ordered.filter { $0.compared?.rank == nil }
    let several = others.filter { measure == .raised && ($0.compared?.raised.count ?? 0) > 1 }
    let keysOfSeveral = Set(several.map(\.entry.key))
    let (unknown, standing) = others.filter { !keysOfSeveral.contains($0.entry.key) }
      .parted { $0.compared?.standing != nil && $0.compared?.measured != nil }
    groups += [
      Group(title: "In several currencies, not ranked", rows: several),
      Group(title: "Not ranked: part of another company, or ended", rows: standing),
      Group(title: "Unknown", rows: unknown),
    ].filter { !$0.rows.isEmpty }
    return groups
  }

  /// The row as the template takes it.
  func values(_ links: Links) -> Values {
    let price = compared?.price
    let raised = compared?.raised ?? []
    let standing = compared?.standing?.text ?? ""
    return [
      "name": entry.name, "href": links.company(entry.key),
      "standing": standing, "stands": !standing.isEmpty,
      "price": price?.amounts.text ?? "", "hasPrice": price != nil,
      "set": price?.resolution.event.attributes.date?.text ?? "",
      "raised": raised.map(\.text).joined(separator: " and "), "hasRaised": !raised.isEmpty,
      "launches": compared?.launches.map(String.init) ?? "",
      "hasLaunches": compared?.launches != nil,
      "events": String(events),
      "last": entry.last?.words ?? "", "hasLast": entry.last != nil, "changed": isChanged,
    ]
  }
}

extension Comparison.Row {
  /// The key of the event that the price is of.
  var event: String? { price?.resolution.event.key.description }
}
