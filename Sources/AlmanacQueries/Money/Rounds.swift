import AlmanacModel

/// Some rounds with what is counted of them.
struct Rounds {
  private let found: [Resolution]
  private let byKey: [String: Event]
  private let successors: Successors
  private let rounds: [FundingHistory.Round]

  /// - Parameter found: the rounds in order.
  init(_ found: [Resolution]) {
    self.found = found
    let byKey = Dictionary(
      uniqueKeysWithValues: found.map { ($0.event.key.description, $0.event) }
    )
    let successors = Successors(found.map(\.event))
    rounds = found.map { resolution in
      let exclusion = Rounds.exclusion(of: resolution.event, among: byKey, successors)
      return FundingHistory.Round(
        resolution: resolution,
        counts: exclusion == nil,
        exclusion: exclusion
      )
    }
    self.byKey = byKey
    self.successors = successors
  }

  private static func exclusion(
    of event: Event,
    among rounds: [String: Event],
    _ successors: Successors
  ) -> FundingHistory.Exclusion? {
    if event.status == .cancelled || event.status == .denied { return .cancelled }
    if event.attributes.round?.isPrimary == false { return .secondary }
    let whole = event.relations.filter { $0.type == .partOf }.compactMap { rounds[$0.target] }
    if whole.contains(where: { $0.status == .completed || $0.status == event.status }) {
      return .part
    }
    if event.status != .completed, successors.replacement(of: event) != nil { return .lapsed }
    return event.newMoney == nil ? .unknown : nil
  }

  /// The rounds in order, the parts of each below it.
  var nested: [FundingHistory.Round] {
    let parts = Dictionary(
      grouping: rounds.filter { wholeAmong($0.resolution.event) != nil },
      by: { wholeAmong($0.resolution.event) ?? "" }
    )
    var placed: [FundingHistory.Round] = []
    var seen: Set<EventKey> = []
    func place(_ round: FundingHistory.Round) {
      guard seen.insert(round.resolution.event.key).inserted else { return }
      placed.append(round)
      for part in parts[round.resolution.event.key.description] ?? [] { place(part) }
    }
    for round in rounds where wholeAmong(round.resolution.event) == nil { place(round) }
    for round in rounds { place(round) }
    return placed
  }

  private func wholeAmong(_ event: Event) -> String? {
    event.relations.first { $0.type == .partOf && byKey[$0.target] != nil }?.target
  }

  /// Where the arithmetic does not close.
  var findings: [String] { found.flatMap { RoundArithmetic.findings($0.event, among: byKey) } }

  /// What the rounds come to.
  var totals: FundingHistory.Totals {
    let counted = rounds.filter(\.counts).map(\.resolution.event)
    let shares = counted.filter { $0.attributes.round?.isDebt != true }
    let debt = counted.filter { $0.attributes.round?.isDebt == true && $0.status == .completed }
    let sales = rounds.filter {
      $0.exclusion == .secondary && $0.resolution.event.status == .completed
    }
    return FundingHistory.Totals(
      byStatus: Dictionary(grouping: shares, by: \.status)
        .mapValues { Money.totals($0.compactMap(remainder)) }.filter { !$0.value.isEmpty },
      debt: Money.totals(debt.compactMap(\.newMoney)),
      secondary: Money.totals(sales.compactMap(\.resolution.event.newMoney)),
      committed: Money.totals(shares.filter { $0.status == .completed }.flatMap(committed)),
      unknown: rounds.count { round in
        round.exclusion == .unknown && round.resolution.event.status == .completed
      },
      missing: missing
    )
  }

  /// What a round brought in; of one that is still open, what is left of it beside its parts.
  private func remainder(of event: Event) -> Money? {
    guard event.status != .completed, let money = event.newMoney else { return event.newMoney }
    let paid = byKey.values.filter { part in
      part.status == .completed
        && part.relations.contains { $0.type == .partOf && $0.target == event.key.description }
    }.compactMap(\.attributes.raised)
    return money.less(paid)
  }

  /// What investors are only known to have committed to a round of which no part tells more.
  private func committed(to event: Event) -> [Money] {
    let hasParts = byKey.values.contains { part in
      part.relations.contains { $0.type == .partOf && $0.target == event.key.description }
    }
    return hasParts
      ? [] : event.attributes.investors.filter { $0.state == .committed }.compactMap(\.amount)
  }

  /// The letters below the highest one that is known to be completed.
  private var missing: [RoundType] {
    let known = Set(
      rounds.filter { $0.resolution.event.status == .completed }
        .compactMap(\.resolution.event.attributes.round)
    )
    let letters = RoundType.allCases.filter { $0.rawValue.hasPrefix("series-") }
    guard let last = letters.lastIndex(where: known.contains) else { return [] }
    return letters[..<last].filter { !known.contains($0) }
  }
}

extension Money {
  /// What is left of an amount when others of its currency are taken away; nil where that is nothing.
  func less(_ others: [Money]) -> Money? {
    let paid = others.filter { $0.currency == currency }
    guard !paid.isEmpty else { return self }
    let least = paid.map { $0.bounds.low ?? 0 }.reduce(0, +)
    let most = paid.compactMap(\.bounds.high)
    let high = bounds.high.map { $0 - least }
    let low = most.count == paid.count ? bounds.low.map { max(0, $0 - most.reduce(0, +)) } : nil
    if let high, high <= 0 { return nil }
    switch (low, high) {
    case (let low?, let high?):
      return low == high
        ? Money(currency, Bounds(low, bounds.qualifier == .about ? .about : .exact))
        : Bounds(from: low, to: high).map { Money(currency, $0) }
    case (let low?, nil): return Money(currency, Bounds(low, .atLeast))
    case (nil, let high?): return Money(currency, Bounds(high, .atMost))
    case (nil, nil): return self
    }
  }
}
