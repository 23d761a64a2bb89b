import AlmanacModel
import AlmanacReading

extension TableReader {
  /// Reads a row of an exported timeline.
  ///
  /// - Returns: what is wrong with it.
  mutating func readTimeline(_ cells: [String], _ reading: inout Reading) -> [TableRow.Problem] {
    guard let timeline else { return [] }
    var record = TimelineRecord(table: timeline, cells: cells)
    guard let claim = record.claim(number: rows, ordinal: ordinal, source: source),
      record.problems.isEmpty
    else { return record.problems }
    do throws(TableRow.Problem) {
      let company = Entity(key: claim.event.company, kind: .company, name: claim.company)
      if let new = try newCompany(company) {
        reading.registrations = [Registration(entity: new, near: [])]
      }
      reading.claims = [claim]
      return []
    } catch {
      return [error]
    }
  }

  /// A company of a timeline table is known by its key; nil where it is known already.
  private mutating func newCompany(_ company: Entity) throws(TableRow.Problem) -> Entity? {
    if let known = companies[company.key] {
      try requireName(company, of: known)
      return nil
    }
    if let known = registry.bearers(of: company.key, kinds: [.company])
      .first(where: { $0.key == company.key })
    {
      try requireName(company, of: known)
      companies[company.key] = known
      return nil
    }
    if let other = registry.bearers(of: company.name, kinds: Set(Entity.Kind.allCases))
      .first(where: { $0.name == company.name })
    {
      throw TableRow.Problem(
        "the company '\(shortened(company.name))' has the key \(other.key), not \(company.key)",
        column: 2
      )
    }
    companies[company.key] = company
    return company
  }

  /// Two names of one key are two companies, unless the register knows them as one.
  private func requireName(_ company: Entity, of known: Entity) throws(TableRow.Problem) {
    if company.name == known.name || company.name.folded == known.name.folded { return }
    let bearers = registry.bearers(of: company.name, kinds: [.company])
    if bearers.contains(where: { $0.key == known.key }) { return }
    throw TableRow.Problem(
      "'\(shortened(company.name))' and '\(shortened(known.name))' both have the key \(known.key)",
      column: 2
    )
  }
}
