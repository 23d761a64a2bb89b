extension Attributes {
  /// What is wrong where the figures of a round do not close: pre-money + new money = post-money.
  ///
  /// Figures are rounded in the press: a difference of up to 2 in 100 of the post-money counts as
  /// rounding. Amounts of different currencies are not compared.
  public var openSum: String? {
    guard let preMoney, let raised, let postMoney, preMoney.currency == raised.currency,
      raised.currency == postMoney.currency
    else { return nil }
    let (pre, new, post) = (preMoney.bounds, raised.bounds, postMoney.bounds)
    guard let least = both(pre.low, new.low).map({ $0.0 + $0.1 }),
      let most = both(pre.high, new.high).map({ $0.0 + $0.1 }),
      let bottom = post.low, let top = post.high
    else { return nil }
    let slack = max(abs(top), abs(most)) / 50
    guard least > top + slack || bottom > most + slack else { return nil }
    return
      "pre-money \(preMoney.text) and \(raised.text) raised do not come to post-money \(postMoney.text)"
  }
}
