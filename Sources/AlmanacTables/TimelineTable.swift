import AlmanacFiles
import AlmanacModel

/// The table that `export timeline` writes, which needs no map.
enum TimelineTable {
  static let header = [
    "event", "kind", "company", "title", "date", "earliest", "latest", "status", "amount_low",
    "amount_high", "currency", "basis", "claims", "articles",
  ]

  /// The claim of one row.
  static func claim(
    _ cells: [String],
    number: Int,
    ordinal: Int,
    source: Source
  ) throws(TableRow.Problem) -> (Claim, company: Entity) {
    guard cells.count == header.count else {
      throw TableRow.Problem("it has \(cells.count) cells, not \(header.count)")
    }
    guard let key = EventKey(cells[0]), key.kind.rawValue == cells[1] else {
      throw TableRow.Problem("'\(shortened(cells[0]))' is no event key of a \(shortened(cells[1]))")
    }
    guard let status = Status(rawValue: cells[7]) else {
      throw TableRow.Problem("'\(shortened(cells[7]))' is no status")
    }
    guard !cells[2].isEmpty, !cells[3].isEmpty else {
      throw TableRow.Problem("the company or the title is empty")
    }
    var claim = Claim(
      event: key,
      company: cells[2],
      source: source,
      ordinal: ordinal,
      status: status,
      title: cells[3]
    )
    claim.locator = "row \(number)"
    if !cells[4].isEmpty {
      do {
        claim.attributes.date = try EventDate(cells[4])
      } catch {
        throw TableRow.Problem(error.description)
      }
    }
    try fill(&claim.attributes, key.kind, status, cells)
    return (claim, Entity(key: key.company, kind: .company, name: cells[2]))
  }

  private static func fill(
    _ attributes: inout Attributes,
    _ kind: Kind,
    _ status: Status,
    _ cells: [String]
  ) throws(TableRow.Problem) {
    let bounds = try bounds(cells[8], cells[9])
    if kind == .release { attributes.milestone = .available }
    if kind == .funding {
      attributes.round = RoundType.allCases.first { $0.title == cells[3] } ?? .undisclosed
    }
    if kind == .valuation {
      guard let basis = Basis(rawValue: cells[11]) else {
        throw TableRow.Problem("'\(shortened(cells[11]))' is no basis")
      }
      attributes.basis = basis
    }
    guard let bounds else { return }
    if kind == .metric {
      guard !cells[11].isEmpty else { throw TableRow.Problem("the metric has no unit") }
      attributes.figure = Figure(bounds, unit: cells[11])
      return
    }
    guard let currency = Currency(cells[10]) else {
      throw TableRow.Problem("'\(shortened(cells[10]))' is no currency code of ISO 4217")
    }
    let money = Money(currency, bounds)
    switch kind {
    case .valuation, .deal: attributes.amount = money
    case .funding where status == .completed || status == .announced: attributes.raised = money
    case .funding: attributes.target = money
    default: throw TableRow.Problem("a \(kind.rawValue) has no amount")
    }
  }

  private static func bounds(_ low: String, _ high: String) throws(TableRow.Problem) -> Bounds? {
    func hundredths(_ text: String) throws(TableRow.Problem) -> Int64? {
      guard !text.isEmpty else { return nil }
      guard let amount = try? WrittenAmount(text), let value = amount.bounds.low,
        amount.bounds.qualifier == .exact
      else { throw TableRow.Problem("'\(shortened(text))' is no number") }
      return value
    }
    switch (try hundredths(low), try hundredths(high)) {
    case (nil, nil): return nil
    case (let low?, nil): return Bounds(low, .atLeast)
    case (nil, let high?): return Bounds(high, .atMost)
    case (let low?, let high?):
      if low == high { return Bounds(low) }
      guard let bounds = Bounds(from: low, to: high) else {
        throw TableRow.Problem("the lower amount is above the upper one")
      }
      return bounds
    }
  }
}
