import AlmanacModel
import AlmanacQueries
import AlmanacStore
import AlmanacTables

/// What came of an import, or with a dry run would have come.
struct ImportOutcome {
  /// How many companies, names that were left out and the like are listed.
  static let listed = 20

  var report = SeedReport()
  var rows = 0
  /// Rows that cannot be read.
  var mistakes = 0
  /// Rows that the map does not choose.
  var notChosen = 0
  /// Rows of companies that nobody knows, which the map leaves out.
  var unknownCompanies = Tally()
  /// Investors that nobody knows, which the map leaves out.
  var unknownInvestors = Tally()
  /// Companies that are registered: how many, the first of them, and those that may be known ones.
  var registered = 0
  private(set) var registrations: [Registration] = []

  /// The file for the rows that cannot be read, and what came of it; nil where none was asked for.
  var rejects: (path: String, outcome: RejectedRows.Outcome)?

  /// A count of names, of which the first are kept.
  struct Tally {
    private(set) var count = 0
    private(set) var names: [String] = []

    mutating func add(_ name: String) {
      count += 1
      if names.count < ImportOutcome.listed, !names.contains(name) { names.append(name) }
    }
  }

  mutating func add(_ registration: Registration) {
    registered += 1
    let isTold = registrations.count < ImportOutcome.listed || !registration.near.isEmpty
    if isTold, registrations.count < 1000 { registrations.append(registration) }
  }

  mutating func add(_ leftOut: TableReader.LeftOut) {
    switch leftOut {
    case .notChosen: notChosen += 1
    case .unknownCompany(let name): unknownCompanies.add(name)
    }
  }

  /// What the new events that look like older ones would count twice, by company.
  var moved: [(company: String, amounts: [MoneySum])] {
    let twins = report.twins.filter { $0.moved != nil }
    return Dictionary(grouping: twins, by: \.company).sorted { $0.key < $1.key }.map { entry in
      var seen: Set<String> = []
      let once = entry.value.filter { seen.insert($0.event).inserted }.compactMap(\.moved)
      return (company: entry.key, amounts: Money.totals(once))
    }
  }
}
