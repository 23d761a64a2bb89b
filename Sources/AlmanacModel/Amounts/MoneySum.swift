/// What some amounts of one currency come to.
///
/// Its words are as precise as the coarsest of the amounts, but for two figures at least: $65B and
/// $124M are about $65B.
public struct MoneySum: Hashable, Sendable {
  /// The sum of the amounts as they are written.
  public let money: Money
  /// The unit, in hundredths, of the coarsest amount.
  private let unit: Int64

  fileprivate init(_ money: Money, unit: Int64) {
    self.money = money
    self.unit = unit
  }

  /// The sum in words, `~$65B`: rounded down where it is a least, and up where it is a most.
  public var text: String {
    let unit = unit(
      of: [money.bounds.low, money.bounds.high].compactMap(\.self).map(\.magnitude).max()
    )
    let (low, high) = (money.bounds.low, money.bounds.high)
    let down = { (value: Int64) in value - ((value % unit) + unit) % unit }
    let rounded: Bounds? =
      switch (low, high, money.bounds.qualifier) {
      case (let low?, let high?, .range): Bounds(from: down(low), to: -down(-high))
      case (let low?, nil, _): Bounds(down(low), .atLeast)
      case (nil, let high?, _): Bounds(-down(-high), .atMost)
      case (let value?, _, _):
        down(value) == value ? money.bounds : Bounds(down(value + unit / 2), .about)
      case (nil, nil, _): nil
      }
    return Money(money.currency, rounded ?? money.bounds).text
  }

  /// The unit that leaves a number at least two figures.
  private func unit(of largest: UInt64?) -> Int64 {
    var unit = unit
    while unit > 1, let largest, largest < UInt64(unit) * 10 { unit /= 10 }
    return unit
  }

  /// The sum, or at least that where more is known to be missing.
  public func orMore(_ isMore: Bool) -> MoneySum {
    guard isMore, let low = money.bounds.low else { return self }
    return MoneySum(Money(money.currency, Bounds(low, .atLeast)), unit: unit)
  }
}

extension Money {
  /// The sums of some amounts, one a currency: never of two currencies.
  public static func totals(_ amounts: [Money]) -> [MoneySum] {
    Dictionary(grouping: amounts, by: \.currency).compactMap { currency, amounts in
      let unit = amounts.flatMap(\.bounds.written).map(\.unit).max() ?? 1
      return sum(of: amounts.map(\.bounds)).map { MoneySum(Money(currency, $0), unit: unit) }
    }.sorted { $0.money.currency < $1.money.currency }
  }

  private static func sum(of amounts: [Bounds]) -> Bounds? {
    let low = amounts.map { $0.low ?? 0 }.reduce(0, +)
    let highs = amounts.compactMap(\.high)
    if amounts.allSatisfy({ $0.low == nil }) { return Bounds(highs.reduce(0, +), .atMost) }
    guard highs.count == amounts.count else { return Bounds(low, .atLeast) }
    let high = highs.reduce(0, +)
    guard low == high else { return Bounds(from: low, to: high) }
    return Bounds(low, amounts.contains { $0.qualifier == .about } ? .about : .exact)
  }
}

extension Int64 {
  /// The unit of hundredths in which a number is written: a tenth of a billion of 3.5 billion.
  fileprivate var unit: Int64 {
    let scales: [Int64] = [100_000_000_000_000, 100_000_000_000, 100_000_000, 100_000, 100]
    var unit = scales.first { $0 <= magnitude } ?? 1
    while unit > 1, self % unit != 0 { unit /= 10 }
    return unit
  }
}
