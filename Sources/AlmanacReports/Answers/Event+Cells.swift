import AlmanacCSV
import AlmanacModel

extension Event {
  /// The date in words, marked where another claim disputes it.
  var dateCell: Table.Cell {
    guard let date = attributes.date else {
      return Table.Cell("undated", .dim).about(key)
    }
    return cell(date.text, disputedIn: [.date]).about(key)
  }

  /// What stands in the AMOUNT column: money, a number of a metric, a basis beside a valuation.
  var amountCell: Table.Cell {
    let disputed: Set<Attribute> = [.amount, .raised, .figure]
    if let figure = attributes.figure { return cell(figure.text, disputedIn: disputed) }
    if let amount = attributes.amount ?? attributes.raised {
      let basis = attributes.basis.map { " \($0.rawValue)" } ?? ""
      return cell(amount.text + basis, disputedIn: disputed)
    }
    if let target = attributes.target {
      return cell("target \(target.text)", disputedIn: [.target])
    }
    return ""
  }

  var statusCell: Table.Cell {
    Table.Cell(status.rawValue, status == .completed ? .plain : .yellow)
  }

  /// The name, with the milestone of a release that is not the launch.
  func titleCell(withCompany: Bool) -> Table.Cell {
    let milestone = attributes.milestone.flatMap { $0 == .available ? nil : " (\($0.rawValue))" }
    return Table.Cell((withCompany ? titleWithCompany : title) + (milestone ?? "")).about(key)
  }

  /// The name behind that of the company, which it does not say again in brackets.
  var titleWithCompany: String { withCompany(title) }

  /// A title of the event behind the name of its company.
  func withCompany(_ title: String) -> String {
    let own = " (\(company))"
    return "\(company): " + (title.hasSuffix(own) ? String(title.dropLast(own.count)) : title)
  }

  private func cell(_ text: String, disputedIn attributes: Set<Attribute>) -> Table.Cell {
    let disputed = rivals.contains { attributes.contains($0.attribute) }
    return disputed ? Table.Cell(text + " ≠", .red) : Table.Cell(text)
  }
}

extension Table.Cell {
  /// The cell, as one that names an event.
  func about(_ key: EventKey) -> Table.Cell {
    var cell = self
    cell.event = key.description
    return cell
  }
}

extension Event {
  /// The columns of a timeline in a spreadsheet.
  static let recordHeader = [
    "event", "kind", "company", "title", "date", "earliest", "latest", "status", "amount_low",
    "amount_high", "currency", "basis", "claims", "articles",
  ]

  /// Behind those, what a table needs to be read again as it was.
  static let furtherHeader = [
    "phase", "qualifier", "round", "unit", "part_of", "relations", "outcome",
  ]

  /// The event as a row of a spreadsheet: a metric's number stands in the amount columns and its
  /// unit in the place of the basis, where a round says whether it raised the amount or sought it.
  var record: [CSVWriter.Cell] { record(status: status) }

  /// A phase of the event as a row of a timeline, with the columns of both headers.
  func record(of phase: Phase) -> [CSVWriter.Cell] {
    let shown = at(phase)
    return shown.record(status: status) + [.text(phase.status.rawValue)] + shown.furtherRecord
      + [.text(outcome(of: phase)?.rawValue ?? "")]
  }

  private func record(status: Status) -> [CSVWriter.Cell] {
    let bounds = attributes.figure?.bounds ?? attributes.headline?.bounds
    let currency = attributes.figure?.currency ?? attributes.headline?.currency
    return [
      .text(key.description), .text(key.kind.rawValue), .text(company), .text(title),
      .plain(attributes.date?.edtf ?? ""), .plain(attributes.date?.earliest?.iso ?? ""),
      .plain(attributes.date?.latest?.iso ?? ""), .text(status.rawValue),
      .plain(bounds?.low.map(plain) ?? ""), .plain(bounds?.high.map(plain) ?? ""),
      .text(currency?.code ?? ""), .text(attributes.figure?.unit ?? basisOfAmount),
      .plain(String(claims)), .plain(String(articles)),
    ]
  }

  private var basisOfAmount: String {
    if attributes.raised != nil { return Attribute.raised.name }
    if attributes.target != nil { return Attribute.target.name }
    return attributes.basis?.rawValue ?? ""
  }

  private var furtherRecord: [CSVWriter.Cell] {
    let bounds = attributes.figure?.bounds ?? attributes.headline?.bounds
    let parts = relations.filter { $0.type == .partOf }.map(\.target)
    let others = relations.filter { $0.type != .partOf }.map { "\($0.type.rawValue) \($0.target)" }
    return [
      .text(bounds?.qualifier.rawValue ?? ""), .text(attributes.round?.rawValue ?? ""),
      .text(attributes.figure?.unit ?? ""), .text(parts.joined(separator: "; ")),
      .text(others.joined(separator: "; ")),
    ]
  }
}
