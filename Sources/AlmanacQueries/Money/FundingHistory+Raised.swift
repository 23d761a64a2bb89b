public import AlmanacModel

extension FundingHistory {
  /// What completed rounds of shares brought in: at least that, where an amount or a round is
  /// missing.
  ///
  /// - Parameter rates: rates that bring every round into one currency; nil leaves them as they are.
  /// - Returns: the sums, one a currency.
  /// - Throws: `RateError` where a rate is missing.
  public func raised(in rates: ExchangeRates?) throws -> [MoneySum] {
    let shares = all.filter {
      $0.counts && !$0.isDebt && $0.resolution.event.status == .completed
    }
    let amounts = try shares.compactMap { round in
      try round.summed.map { try rates.convert($0, of: round.resolution.event.span) }
    }
    return Money.totals(amounts).map { $0.orMore(totals.isAtLeast) }
  }
}
