import Foundation

/// How an amount changed between two moments, each figure as the range that the operands leave.
public struct Change: Equatable, Sendable {
  /// The difference in hundredths of the unit.
  public let amount: ClosedBounds<Int64>
  /// The currency of both amounts; nil where they are no money.
  public let currency: Currency?
  /// The later amount over the earlier one.
  public let multiple: ClosedBounds<Double>
  /// The time between them in days; nil where one of them is undated.
  public let days: DayRange?
  /// Whether a source gives one of the amounts as an approximate one, so that every figure is one.
  public let isAbout: Bool
  /// The yearly growth in percent, `(end/begin)^(365.25/days) − 1`; nil below 365 days.
  public let annualized: ClosedBounds<Double>?

  /// The change in percent of the earlier amount.
  public var percent: ClosedBounds<Double> {
    ClosedBounds(
      low: multiple.low.map { ($0 - 1) * 100 },
      high: multiple.high.map { ($0 - 1) * 100 }
    )
  }

  /// The change from one amount to another.
  ///
  /// - Returns: nil where the currencies differ, since no rate is assumed, or where nothing bounds
  ///   the change.
  public init?(from: Money, to: Money, days: DayRange?) {
    guard from.currency == to.currency else { return nil }
    self.init(from: from.bounds, to: to.bounds, currency: from.currency, days: days)
  }

  /// The change from one figure to another.
  ///
  /// - Returns: nil where the units differ, or where nothing bounds the change.
  public init?(from: Figure, to: Figure, days: DayRange?) {
    guard from.unit == to.unit else { return nil }
    self.init(from: from.bounds, to: to.bounds, currency: from.currency, days: days)
  }

  private init?(from a: Bounds, to b: Bounds, currency: Currency?, days: DayRange?) {
    let amount = ClosedBounds(
      low: both(b.low, a.high).map { $0.0 - $0.1 },
      high: both(b.high, a.low).map { $0.0 - $0.1 }
    )
    guard amount.low != nil || amount.high != nil else { return nil }
    self.amount = amount
    self.currency = currency
    let multiple = ClosedBounds(
      low: Change.ratio(b.low, a.high),
      high: Change.ratio(b.high, a.low)
    )
    self.multiple = multiple
    self.days = days
    isAbout = [a, b].contains { $0.qualifier == .about }
    annualized = Change.annualized(multiple, days)
  }

  private static func ratio(_ later: Int64?, _ earlier: Int64?) -> Double? {
    guard let later, let earlier, earlier > 0, later >= 0 else { return nil }
    return Double(later) / Double(earlier)
  }

  /// Growth is monotone in the multiple; whether more days raise or lower it depends on its sign,
  /// so that the extremes lie among the corners.
  private static func annualized(_ multiple: ClosedBounds<Double>, _ days: DayRange?)
    -> ClosedBounds<Double>?
  {
    guard let least = days?.min, let most = days?.max, least >= 365 else { return nil }
    let rate = { (multiple: Double, days: Int) in
      (pow(multiple, 365.25 / Double(days)) - 1) * 100
    }
    return ClosedBounds(
      low: multiple.low.map { min(rate($0, least), rate($0, most)) },
      high: multiple.high.map { max(rate($0, least), rate($0, most)) }
    )
  }
}

/// Two ends of which either may be missing.
public struct ClosedBounds<Value: Equatable & Sendable>: Equatable, Sendable {
  /// The lower end.
  public let low: Value?
  /// The upper end.
  public let high: Value?

  /// A range between two ends.
  public init(low: Value?, high: Value?) {
    self.low = low
    self.high = high
  }
}
