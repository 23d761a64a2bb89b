public import AlmanacModel

extension FundingHistory {
  /// What completed rounds of shares brought in: at least that, where an amount or a round is
  /// missing.
  ///
  /// - Parameter rates: rates that bring every round into one currency; nil leaves them as they are.
  /// - Returns: the sums, one a currency.
  /// - Throws: `RateError` where a rate is missing.
  public func raised(in rates: ExchangeRates?) throws -> [Money] {
    let shares = rounds.filter(\.counts).map(\.resolution.event)
      .filter { $0.status == .completed && $0.attributes.round?.isDebt != true }
    let amounts = try shares.compactMap { event in
      try event.newMoney.map { try rates.convert($0, of: event.span) }
    }
    return Money.totals(amounts).map { money in
      guard totals.isAtLeast, let low = money.bounds.low else { return money }
      return Money(money.currency, Bounds(low, .atLeast))
    }
  }
}
