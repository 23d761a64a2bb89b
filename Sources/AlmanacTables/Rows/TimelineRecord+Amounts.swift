import AlmanacModel

extension TimelineRecord {
  private static let rounds = Dictionary(
    RoundType.allCases.map { ($0.title, $0) },
    uniquingKeysWith: { one, _ in one }
  )

  /// Fills in what the columns of the kind say.
  mutating func fill(_ attributes: inout Attributes, _ key: EventKey, _ status: Status) {
    switch key.kind {
    case .release: attributes.milestone = TimelineRecord.milestone(of: key, attributes.title)
    case .funding: attributes.round = round(attributes.title)
    case .valuation: attributes.basis = basis()
    case .alert, .deal, .metric, .milestone: break
    }
    refuseOthers(key.kind)
    let before = problems.count
    let sum = key.kind == .funding ? sum(status) : .amount
    let bounds = bounds()
    guard problems.count == before else { return }
    guard let bounds else {
      refuse(10, "there is no amount of this currency")
      refuse(table.place(of: .qualifier), "there is no amount that this qualifies")
      return
    }
    switch key.kind {
    case .metric: attributes.figure = figure(bounds)
    case .valuation, .deal, .funding: attributes[sum] = money(bounds).map { .money($0) }
    case .release, .alert, .milestone:
      note("an event of the kind \(key.kind.rawValue) has no amount", cells[8].isEmpty ? 9 : 8)
    }
  }

  /// Notes what the row gives in columns that are of other kinds.
  private mutating func refuseOthers(_ kind: Kind) {
    func words(_ noun: String) -> String { "an event of the kind \(kind.rawValue) has no \(noun)" }
    if kind != .funding { refuse(table.place(of: .round), words("round")) }
    if kind != .metric { refuse(table.place(of: .unit), words("unit")) }
    switch kind {
    case .release, .alert, .deal, .milestone: refuse(11, words("basis"))
    case .funding, .valuation, .metric: break
    }
  }

  /// Notes a cell that should be empty.
  private mutating func refuse(_ column: Int?, _ problem: String) {
    guard let column, !cells[column].isEmpty else { return }
    note("\(problem): '\(shortened(cells[column]))'", column)
  }

  /// What the amount of a round is: what it raised, or what it sought.
  ///
  /// A table that does not say so is read by the status.
  private mutating func sum(_ status: Status) -> Attribute {
    let sums = [Attribute.raised, .target]
    if let said = sums.first(where: { $0.name == cells[11] }) { return said }
    if !cells[11].isEmpty {
      note("'\(shortened(cells[11]))' is neither raised nor target", 11)
    }
    return status == .completed || status == .announced ? .raised : .target
  }

  /// The key of a release ends in its milestone where that is not the launch; a name may end so too.
  private static func milestone(of key: EventKey, _ title: String) -> Milestone {
    Milestone.allCases.first { milestone in
      let ending = "-" + milestone.rawValue
      return key.subject.hasSuffix(ending) && !title.slug.hasSuffix(ending)
    } ?? .available
  }

  private mutating func round(_ title: String) -> RoundType? {
    let word = text(.round)
    guard !word.isEmpty else { return TimelineRecord.rounds[title] ?? .undisclosed }
    if let round = RoundType(rawValue: word) { return round }
    note(RoundType.refusal(of: word), table.place(of: .round))
    return nil
  }

  private mutating func basis() -> Basis? {
    if let basis = Basis(rawValue: cells[11]) { return basis }
    note(Basis.refusal(of: cells[11]), 11)
    return nil
  }

  private mutating func figure(_ bounds: Bounds) -> Figure? {
    let (said, basis, currency) = (text(.unit), cells[11], cells[10])
    let unit = said.isEmpty ? basis : said
    let column = said.isEmpty ? 11 : table.place(of: .unit)
    guard !unit.isEmpty else {
      note("the metric has no unit", table.place(of: .unit) ?? 11)
      return nil
    }
    if let flaw = CellLine(unit).flaw { note("the unit \(flaw)", column) }
    if !basis.isEmpty, basis != unit {
      note("the unit is '\(shortened(unit))', and the basis '\(shortened(basis))'", column)
    }
    let figure = Figure(bounds, unit: unit)
    if let flaw = figure.unitFlaw { note(flaw, column) }
    if !currency.isEmpty, currency != figure.currency?.code {
      note("'\(shortened(currency))' is not the currency of the unit '\(shortened(unit))'", 10)
    }
    return figure
  }

  private mutating func money(_ bounds: Bounds) -> Money? {
    guard let currency = Currency(cells[10]) else {
      note("'\(shortened(cells[10]))' is not a currency code of ISO 4217", 10)
      return nil
    }
    let money = Money(currency, bounds)
    if money.isSomething { return money }
    note("an amount is above zero, and this one \(money.text)", cells[8].isEmpty ? 9 : 8)
    return nil
  }

  private mutating func bounds() -> Bounds? {
    let before = problems.count
    let (low, high) = (hundredths(8), hundredths(9))
    guard problems.count == before, low != nil || high != nil else { return nil }
    let word = text(.qualifier)
    let bounds: Bounds?
    if word.isEmpty {
      bounds = TimelineRecord.bounds(low, high)
    } else if let qualifier = Bounds.Qualifier(rawValue: word) {
      bounds = Bounds(low: low, high: high, qualifier: qualifier)
    } else {
      note(Bounds.Qualifier.refusal(of: word), table.place(of: .qualifier))
      return nil
    }
    if bounds == nil { note("the two amounts do not go together", 8) }
    return bounds
  }

  /// The bounds of a table that does not say how they are qualified.
  private static func bounds(_ low: Int64?, _ high: Int64?) -> Bounds? {
    guard let low else { return high.map { Bounds($0, .atMost) } }
    guard let high else { return Bounds(low, .atLeast) }
    return low == high ? Bounds(low) : Bounds(from: low, to: high)
  }

  private mutating func hundredths(_ column: Int) -> Int64? {
    let text = cells[column]
    guard !text.isEmpty else { return nil }
    guard let amount = try? WrittenAmount(text) else {
      note("'\(shortened(text))' is not a number", column)
      return nil
    }
    if amount.bounds.qualifier == .exact, amount.currency == nil, !amount.isPercent {
      return amount.bounds.low
    }
    note(
      "'\(shortened(text))' is more than a number: the currency, the unit and the qualifier have columns of their own",
      column
    )
    return nil
  }
}
