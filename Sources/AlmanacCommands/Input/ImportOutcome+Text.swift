import AlmanacModel
import AlmanacReports
import AlmanacStore
import AlmanacTables

extension ImportOutcome {
  /// What changed, or would have, a line each.
  func text(dryRun: Bool, path: String) -> String {
    var lines = [report.text(dryRun: dryRun, path: path)]
    lines += report.changes.map(\.text)
    lines += registeredLines(dryRun)
    if dryRun { lines += twinLines }
    lines += looseLines
    if notChosen > 0 { lines.append("\(counted(notChosen, "row")) of \(rows) not chosen.") }
    lines += told(unknownCompanies, "row", "of companies that are not registered")
    lines += told(unknownInvestors, "investor", "not registered")
    if mistakes > 0 { lines.append("\(counted(mistakes, "row")) of \(rows) left out.") }
    lines += rejectsLines
    return lines.joined(separator: "\n")
  }

  /// The companies that are registered, and the known ones that they may be.
  private func registeredLines(_ dryRun: Bool) -> [String] {
    guard registered > 0 else { return [] }
    let verb = dryRun ? "Would register" : "Registered"
    let names = registrations.map { registration in
      let near = registration.near.joined(separator: " or ")
      let hint = near.isEmpty ? "" : ": is it \(near)?"
      return "  \(registration.entity.name) (\(registration.entity.key))\(hint)"
    }
    let rest = registered - names.count
    return ["\(verb) \(counted(registered, "company", "companies")):"] + names
      + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  /// The new events that look like older ones, and the totals that they would move.
  private var twinLines: [String] {
    guard !report.twins.isEmpty else { return [] }
    let shown = report.twins.prefix(ImportOutcome.listed).map { "  " + $0.text }
    let rest = report.twins.count - shown.count
    let totals = moved.map { entry in
      "  what \(entry.company) raised would count \(entry.amounts.map(\.text).joined(separator: " and ")) twice"
    }
    return ["\(counted(report.twins.count, "event")) like ones that are here:"] + shown
      + (rest > 0 ? ["  and \(rest) more"] : []) + totals
  }

  /// The edges to events that are nowhere.
  private var looseLines: [String] {
    guard report.looseCount > 0 else { return [] }
    let shown = report.loose.map { "  \($0.event) \($0.type.rawValue) \($0.target)" }
    let rest = report.looseCount - shown.count
    return [
      "\(counted(report.looseCount, "relation")) left out, to events that are not here:"
    ] + shown + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  /// What came of the file for the rows that cannot be read.
  private var rejectsLines: [String] {
    guard let (path, outcome) = rejects else { return [] }
    switch outcome {
    case .written(0), .wouldBeWritten(0): return ["\(path) not written: no row was left out."]
    case .written(let rows): return ["Wrote \(counted(rows, "row")) to \(path)."]
    case .wouldBeWritten(let rows): return ["Would write \(counted(rows, "row")) to \(path)."]
    case .notRead: return ["\(path) not written: the table was not read again."]
    }
  }

  private func told(_ tally: Tally, _ noun: String, _ what: String) -> [String] {
    guard tally.count > 0 else { return [] }
    let names = tally.names.map { shortened($0, to: 40) }.joined(separator: ", ")
    let rest = tally.names.count < ImportOutcome.listed ? "" : ", …"
    return ["\(counted(tally.count, noun)) \(what) left out: \(names)\(rest)."]
  }
}

extension SeedReport.Change {
  /// `  mistral/funding/b: raised $640M → $600M`.
  var text: String {
    let values = values.map { value in
      "\(value.attribute.words) \(value.from ?? "unknown") → \(value.to ?? "unknown")"
    }
    return "  \(event): \(values.joined(separator: ", "))"
  }
}
