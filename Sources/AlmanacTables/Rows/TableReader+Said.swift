import AlmanacModel
import AlmanacReading

extension TableReader {
  /// Who and what a row is about; nil where that is not known or the row is left out.
  mutating func said(_ table: inout TableRow, _ reading: inout Reading) -> TableRow.Said? {
    let companies = resolvedCompanies(&table, &reading)
    guard reading.leftOut == nil, let kind = table.kind() else { return nil }
    let registry = registry
    func name(_ text: String) -> String? {
      let bearers = registry.bearers(of: text, kinds: [.company, .outlet, .person])
      return bearers.count == 1 ? bearers[0].name : nil
    }
    var attributes = table.attributes(kind, name)
    if kind == .funding { attributes.investors = resolvedInvestors(&table, &reading) }
    let origin = table.registered("origin", name)
    let via = table.registered("via", name)
    let said = table.divided(
      TableRow.Said(
        companies: companies,
        kind: kind,
        attributes: attributes,
        origin: origin,
        via: via
      )
    )
    guard table.problems.isEmpty, !companies.isEmpty else {
      // Later mistakes of the row, of its status and its key, are told all the same.
      _ = table.claims(said, ordinal: 0)
      return nil
    }
    return said
  }

  private mutating func resolvedCompanies(_ table: inout TableRow, _ reading: inout Reading)
    -> [Entity]
  {
    guard let layout else { return [] }
    let values = table.values("company")
    if values.isEmpty { table.note("the company is empty") }
    var found: [Entity] = []
    for value in values {
      switch company(value.text, [.company], layout.map.companies, among: reading.registrations) {
      case .known(let entity):
        if !found.contains(entity) { found.append(entity) }
      case .new(let registration):
        reading.registrations.append(registration)
        found.append(registration.entity)
      case .leftOut: reading.leftOut = .unknownCompany(value.text)
      case .wrong(let problem): table.note(problem, at: value)
      }
    }
    return found
  }

  private mutating func resolvedInvestors(_ table: inout TableRow, _ reading: inout Reading)
    -> [Investor]
  {
    guard let layout, !layout.investors.isEmpty else { return [] }
    var investors: [Investor] = []
    for named in table.namedInvestors() {
      let entity: Entity
      let kinds: Set<Entity.Kind> = [.company, .outlet, .person]
      switch company(named.value.text, kinds, layout.map.companies, among: reading.registrations) {
      case .known(let known): entity = known
      case .new(let registration):
        reading.registrations.append(registration)
        entity = registration.entity
      case .leftOut:
        reading.unknownInvestors.append(named.value.text)
        continue
      case .wrong(let problem):
        table.note(problem, at: named.value)
        continue
      }
      let investor = Investor(
        name: entity.name,
        role: named.role,
        amount: named.amount,
        state: named.state
      )
      if let place = investors.firstIndex(where: { $0.name == investor.name }) {
        investors[place] = investors[place].joined(with: investor)
      } else {
        investors.append(investor)
      }
    }
    return investors
  }
}

extension Investor {
  /// The same investor named twice in a row: in the list of those who lead, and in that of all.
  fileprivate func joined(with other: Investor) -> Investor {
    Investor(
      name: name,
      role: role == .lead ? role : other.role,
      amount: amount ?? other.amount,
      state: state ?? other.state
    )
  }
}
