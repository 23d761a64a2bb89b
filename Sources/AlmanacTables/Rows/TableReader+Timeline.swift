import AlmanacCSV
import AlmanacModel
import AlmanacReading

extension TableReader {
  /// Reads a row of an exported timeline.
  ///
  /// - Returns: what is wrong with it.
  mutating func readTimeline(_ cells: [String], _ row: CSVRow, _ reading: inout Reading)
    -> [TableRow.Problem]
  {
    guard let timeline else { return [] }
    var record = TimelineRecord(table: timeline, cells: cells)
    guard let claim = record.claim(number: rows, ordinal: ordinal, source: source),
      record.problems.isEmpty
    else { return record.problems }
    do throws(TableRow.Problem) {
      if let new = try newcomer(claim.event.company, claim.company) {
        reading.registrations = [new]
        accept(reading.registrations)
      }
    } catch {
      return [error]
    }
    reading.claims = [claim]
    reading.name = record.name(of: claim)
    let oddities = [
      RowOddity.ahead(reading.claims, row: rows, column: 4),
      RowOddity.smallAmount(in: reading.claims, row: rows, "is it in whole units?"),
    ]
    for oddity in oddities.compactMap(\.self) { reading.oddities.append(diagnostic(oddity, row)) }
    return []
  }

  /// A company of a timeline table is known by its key; nil where it is known already.
  private mutating func newcomer(_ key: String, _ name: String) throws(TableRow.Problem)
    -> Registration?
  {
    if let known = companies[key] {
      try requireName(name, of: known)
      return nil
    }
    if let known = registry.bearers(of: key, kinds: Set(Entity.Kind.allCases))
      .first(where: { $0.key == key })
    {
      guard known.kind == .company else {
        throw wrong(
          "the key \(key) is that of '\(shortened(known.name))', which is not a company: register the company under another key first"
        )
      }
      try requireName(name, of: known)
      companies[key] = known
      return nil
    }
    if let flaw = RefusedNames.flaw(of: name) {
      throw wrong("'\(shortened(name))' \(flaw): register it first if it is one")
    }
    if let other = freshKeys[name.folded] ?? bearer(of: name)?.key {
      throw wrong("the company '\(shortened(name))' has the key \(other), not \(key)")
    }
    return registration(of: Entity(key: key, kind: .company, name: name))
  }

  /// Who bears a name already, a model only as it is written.
  private func bearer(of name: String) -> Entity? {
    registry.bearers(of: name, kinds: Set(Entity.Kind.allCases))
      .first { $0.kind != .model || $0.name == name }
  }

  /// Two names of one key are two companies, unless the register knows them as one.
  private func requireName(_ name: String, of known: Entity) throws(TableRow.Problem) {
    if name == known.name || name.folded == known.name.folded { return }
    let bearers = registry.bearers(of: name, kinds: [.company])
    if bearers.contains(where: { $0.key == known.key }) { return }
    throw wrong(
      "'\(shortened(name))' and '\(shortened(known.name))' both have the key \(known.key)"
    )
  }

  private func wrong(_ problem: String) -> TableRow.Problem {
    TableRow.Problem(problem, column: 2)
  }
}
