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
    guard let bounds = bounds() else { return }
    switch key.kind {
    case .metric: attributes.figure = figure(bounds)
    case .valuation, .deal: attributes.amount = money(bounds)
    case .funding:
      attributes[sum(status)] = money(bounds).map { .money($0) }
    case .release, .alert, .milestone:
      note("an event of the kind \(key.kind.rawValue) has no amount", 8)
    }
  }

  /// What the amount of a round is: what it raised, or what it sought.
  ///
  /// A table that does not say so is read by the status.
  private func sum(_ status: Status) -> Attribute {
    if let said = [Attribute.raised, .target].first(where: { $0.name == cells[11] }) {
      return said
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
    let unit = text(.unit).isEmpty ? cells[11] : text(.unit)
    if unit.isEmpty { note("the metric has no unit", table.place(of: .unit) ?? 11) }
    return unit.isEmpty ? nil : Figure(bounds, unit: unit)
  }

  private mutating func money(_ bounds: Bounds) -> Money? {
    if let currency = Currency(cells[10]) { return Money(currency, bounds) }
    note("'\(shortened(cells[10]))' is not a currency code of ISO 4217", 10)
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
    if let amount = try? WrittenAmount(text), amount.bounds.qualifier == .exact,
      let value = amount.bounds.low
    {
      return value
    }
    note("'\(shortened(text))' is not a number", column)
    return nil
  }
}
