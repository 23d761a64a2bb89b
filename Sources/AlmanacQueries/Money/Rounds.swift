import AlmanacModel

/// Some rounds with what is counted of them.
struct Rounds {
  private let found: [Resolution]
  private let tree: RoundTree
  private let rounds: [FundingHistory.Round]

  /// - Parameter found: the rounds in order.
  init(_ found: [Resolution]) {
    self.found = found
    let tree = RoundTree(found.map(\.event))
    let successors = Successors(found.map(\.event))
    let exclusions = found.map { Rounds.exclusion(of: $0.event, in: tree, successors) }
    let counted = Set(
      zip(found, exclusions).filter { $1 == nil }.map { $0.0.event.key.description }
    )
    rounds = zip(found, exclusions).map { resolution, exclusion in
      FundingHistory.Round(
        resolution: resolution,
        exclusion: exclusion,
        summed: exclusion == nil ? tree.remainder(of: resolution.event, counted) : nil,
        whole: tree.whole(of: resolution.event)?.key
      )
    }
    self.tree = tree
  }

  private static func exclusion(
    of event: Event,
    in tree: RoundTree,
    _ successors: Successors
  ) -> FundingHistory.Exclusion? {
    if event.status == .cancelled || event.status == .denied { return .cancelled }
    if event.attributes.round?.isPrimary == false { return .secondary }
    if let holder = tree.holder(of: event), !event.isApart(from: holder) { return .part }
    if event.status != .completed, successors.replacement(of: event) != nil { return .lapsed }
    return event.newMoney == nil ? .unknown : nil
  }

  /// The rounds in order, the parts of each below it.
  var nested: [FundingHistory.Round] {
    let parts = Dictionary(grouping: rounds.filter { $0.whole != nil }, by: \.whole)
    var placed: [FundingHistory.Round] = []
    var seen: Set<EventKey> = []
    func place(_ round: FundingHistory.Round) {
      guard seen.insert(round.resolution.event.key).inserted else { return }
      placed.append(round)
      for part in parts[round.resolution.event.key] ?? [] { place(part) }
    }
    for round in rounds where round.whole == nil { place(round) }
    for round in rounds { place(round) }
    return placed
  }

  /// Where the arithmetic does not close.
  var findings: [String] {
    found.flatMap { RoundArithmetic.findings($0.event, among: tree.byKey) }
  }

  /// What the rounds come to.
  var totals: FundingHistory.Totals {
    let counted = rounds.filter(\.counts)
    let completed = rounds.filter { $0.resolution.event.status == .completed }
    let shares = counted.filter { !$0.isDebt }
    let sales = completed.filter { $0.exclusion == .secondary }
    let unknown = completed.filter { $0.exclusion == .unknown }
    let debt = counted.filter { $0.isDebt && $0.resolution.event.status == .completed }
    return FundingHistory.Totals(
      byStatus: Dictionary(grouping: shares, by: \.resolution.event.status)
        .mapValues { Money.totals($0.compactMap(\.summed)) }.filter { !$0.value.isEmpty },
      debt: Money.totals(debt.compactMap(\.summed))
        .map { $0.orMore(unknown.contains(where: \.isDebt)) },
      secondary: Money.totals(sales.compactMap(\.resolution.event.newMoney))
        .map { $0.orMore(sales.contains { $0.resolution.event.newMoney == nil }) },
      committed: Money.totals(
        shares.map(\.resolution.event).filter { $0.status == .completed }.flatMap(committed)
      ),
      undecided: undecided(shares.filter { $0.resolution.event.status == .completed }),
      unknown: unknown.count { !$0.isDebt },
      unknownDebt: unknown.count(where: \.isDebt),
      unknownSecondary: sales.count { $0.resolution.event.newMoney == nil },
      missing: missing
    )
  }

  /// What some rounds come to with the amounts that nothing decides against; nothing where there are
  /// none such.
  private func undecided(_ rounds: [FundingHistory.Round]) -> [MoneySum] {
    let widened = rounds.compactMap(\.widened)
    return widened == rounds.compactMap(\.summed) ? [] : Money.totals(widened)
  }

  /// What investors are only known to have committed to a round of which no part tells more.
  private func committed(to event: Event) -> [Money] {
    tree.parts(of: event).isEmpty
      ? event.attributes.investors.filter { $0.state == .committed }.compactMap(\.amount) : []
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

extension FundingHistory.Round {
  /// Whether its money is lent.
  var isDebt: Bool { resolution.event.isDebt }

  /// What the sums hold of it, with the amounts of equally strong sources as one range.
  fileprivate var widened: Money? {
    guard let own = summed, own == resolution.event.attributes.raised else { return summed }
    let rivals = resolution.event.rivals.filter { $0.attribute == .raised && $0.isUndecided }
    let others = resolution.evidence.map(\.claim).filter { claim in
      rivals.contains { $0.article == claim.source.article }
    }.compactMap(\.attributes.raised).filter { $0.excludes(own) }
    let all = [own.bounds] + others.map(\.bounds)
    guard !others.isEmpty, let low = all.compactMap(\.low).min(),
      let high = all.compactMap(\.high).max()
    else { return own }
    return Money(own.currency, Bounds(from: low, to: high) ?? own.bounds)
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
