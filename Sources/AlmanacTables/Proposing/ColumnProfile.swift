import AlmanacModel
import AlmanacReading

/// What stands in one column of a sample.
struct ColumnProfile {
  let name: String
  let header: HeaderWords
  /// The values of the cells that are not empty and no word for nothing.
  let values: [String]
  /// The words for nothing that stand in it, as they are written.
  let missing: [String]
  /// How many of the values are amounts, dates or names of registered companies.
  let amounts: Int
  /// The currencies that the values name, and whether any names none.
  let currencies: Set<String>
  let namesNone: Bool
  let dates: ProposedDates
  let companies: Int

  /// Words that may mean nothing; whether they do is for a person to decide.
  private static let nothing: Set<String> = [
    "n/a", "na", "none", "null", "nan", "undisclosed", "unknown", "not disclosed", "-", "–", "—",
    "?", "tbd", "tba", "未披露", "неизвестно",
  ]

  init(_ name: String, _ cells: [String], _ registry: Registry) {
    self.name = name
    header = HeaderWords(name)
    let filled = cells.filter { !$0.isEmpty }
    values = filled.filter { !ColumnProfile.nothing.contains($0.lowercased()) }
    missing = Set(filled.filter { ColumnProfile.nothing.contains($0.lowercased()) }).sorted()
    var (amounts, namesNone) = (0, false)
    var currencies: Set<String> = []
    for value in values {
      guard let amount = try? CellAmount(value) else { continue }
      amounts += 1
      namesNone = namesNone || amount.currencies.isEmpty
      for word in amount.currencies { if let code = word.usual { currencies.insert(code) } }
    }
    self.amounts = amounts
    self.currencies = currencies
    self.namesNone = namesNone
    dates = ProposedDates(values)
    companies = values.count { !registry.bearers(of: $0, kinds: [.company]).isEmpty }
  }

  /// Whether most of the values are amounts.
  var isAmount: Bool { !values.isEmpty && amounts * 2 > values.count }

  /// Whether most of the values are dates.
  var isDate: Bool { !values.isEmpty && dates.read * 2 > values.count }

  /// The different values, the frequent ones first.
  var distinct: [String] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Whether numbers of the column have a comma before their decimals.
  var hasDecimalCommas: Bool {
    values.contains { value in
      (try? CellAmount(value)) == nil && (try? CellAmount(value, decimal: .comma)) != nil
    }
  }
}
