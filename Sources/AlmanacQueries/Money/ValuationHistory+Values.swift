import AlmanacModel

extension ValuationHistory {
  /// A valuation, or what a round implies.
  struct Value {
    let resolution: Resolution
    let amount: Money
    let amounts: Money
    let basis: Basis
    let preMoney: Money?
  }

  /// The valuations among some events, and those that rounds imply which no valuation is part of.
  static func values(in found: [Resolution]) -> [Value] {
    let rounds = Dictionary(
      found.filter { $0.event.key.kind == .funding }.map { ($0.event.key.description, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let stated = found.compactMap { resolution -> Value? in
      let event = resolution.event
      guard event.key.kind == .valuation, let amount = event.attributes.amount else { return nil }
      let round = event.relations.first { $0.type == .partOf }.flatMap { rounds[$0.target] }
      return Value(
        resolution: resolution,
        amount: amount,
        amounts: event.amounts ?? amount,
        basis: event.attributes.basis ?? .unspecified,
        preMoney: round?.event.preMoney
      )
    }
    let implied = rounds.values.compactMap { round -> Value? in
      let event = round.event
      let isPart = event.wholes.contains { rounds[$0] != nil }
      guard !isPart, let post = event.attributes.postMoney,
        !stated.contains(where: { $0.stands(for: event, in: post.currency) })
      else { return nil }
      return Value(
        resolution: round,
        amount: post,
        amounts: post,
        basis: .postMoney,
        preMoney: event.preMoney
      )
    }
    return (stated + implied).sorted {
      Event.isEarlierByMiddle($0.resolution.event, $1.resolution.event)
    }
  }
}

extension ValuationHistory.Value {
  /// Whether it is the price after a round, in a currency, so that the round needs no point of its
  /// own.
  fileprivate func stands(for round: Event, in currency: Currency) -> Bool {
    basis != .ask && basis != .preMoney && amount.currency == currency
      && (resolution.event.status == .completed || resolution.event.status == round.status)
      && resolution.event.wholes.contains(round.key.description)
  }
}

extension Event {
  /// The value before a round's money: stated, or post-money less what was raised.
  var preMoney: Money? {
    if let stated = attributes.preMoney { return stated }
    guard let post = attributes.postMoney, let raised = attributes.raised,
      post.currency == raised.currency, let after = post.bounds.low, after == post.bounds.high,
      let new = raised.bounds.low, new == raised.bounds.high, after > new
    else { return nil }
    return Money(post.currency, Bounds(after - new))
  }
}
