import AlmanacFiles
import AlmanacModel
import AlmanacReading

extension TableReader {
  /// The company of a name, which may be new where the map registers such.
  func company(_ name: String, _ map: TableMap) throws(TableRow.Problem)
    -> (Entity, isNew: Bool)
  {
    if let known = companies[name] { return (known, false) }
    switch registry.meaning(of: name, kinds: [.company]) {
    case .one(let entity): return (entity, false)
    case .several(let keys):
      throw TableRow.Problem("'\(shortened(name))' can be \(keys.joined(separator: " or "))")
    case .none(let suggestion):
      guard map.registersCompanies else {
        throw TableRow.Problem("the company '\(shortened(name))' is not registered\(suggestion)")
      }
      guard EventKey.isPart(name.slug) else {
        throw TableRow.Problem(
          "'\(shortened(name))' gives no key in a–z and 0–9: register it first"
        )
      }
      if let same = companies.values.first(where: { $0.key == name.slug }) {
        return (same, false)
      }
      return (Entity(key: name.slug, kind: .company, name: shortened(name, to: 300)), true)
    }
  }

  /// A company of a timeline table is known by its key; nil where it is known already.
  mutating func newCompany(_ company: Entity) throws(TableRow.Problem) -> Entity? {
    guard companies[company.key] == nil else { return nil }
    if case .one(let known) = registry.meaning(of: company.key, kinds: [.company]),
      known.key == company.key
    {
      companies[company.key] = known
      return nil
    }
    if case .one(let other) = registry.meaning(of: company.name, kinds: Set(Entity.Kind.allCases)),
      other.name == company.name
    {
      throw TableRow.Problem(
        "the company '\(shortened(company.name))' has the key \(other.key), not \(company.key)"
      )
    }
    companies[company.key] = company
    return company
  }
}
