/// An amount of money: a range of hundredths of one currency.
public struct Money: Hashable, Sendable {
  /// The currency.
  public let currency: Currency
  /// The amount in hundredths of the currency.
  public let bounds: Bounds

  /// An amount of a currency.
  public init(_ currency: Currency, _ bounds: Bounds) {
    self.currency = currency
    self.bounds = bounds
  }

  /// Reads a written amount.
  ///
  /// - Parameter text: `$830B`, `USD 5.8B`, `~€1.7B`, `up to $830B`, `at least $200B`,
  ///   `>=$200B`, `$25B to $30B`.
  /// - Throws: `AmountError` with what is wrong and what can be written instead.
  public init(_ text: String) throws(AmountError) {
    let amount = try AmountParser.parse(text)
    guard let currency = amount.currency else {
      throw AmountError(text: text, problem: "it names no currency")
    }
    self.init(currency, amount.bounds)
  }

  /// The amount as people write it, `up to $830B`; reading it gives the same amount.
  public var text: String { AmountFormat.text(bounds, prefix: currency.prefix) }

  /// Whether it is above zero and no part of it below: what somebody pays, asks or raises.
  public var isSomething: Bool {
    (bounds.low ?? 0) >= 0 && (bounds.high ?? bounds.low ?? 0) > 0
  }

  /// Whether both cannot be right; amounts in different currencies are never compared.
  public func excludes(_ other: Money) -> Bool {
    currency == other.currency && !bounds.overlaps(other.bounds)
  }
}

/// A number that is not money alone: users, percent, dollars a year.
public struct Figure: Hashable, Sendable {
  /// The number in hundredths of its unit.
  public let bounds: Bounds
  /// What is counted: `users`, `percent`, `USD a year`.
  public let unit: String

  /// A number of a unit.
  public init(_ bounds: Bounds, unit: String) {
    self.bounds = bounds
    self.unit = unit
  }

  /// Reads a written number.
  ///
  /// - Parameters:
  ///   - text: `800M`, `29%`, `~$20B`, `6 to 8`.
  ///   - unit: the unit; where the number names a currency or `%`, it has to agree with it.
  /// - Throws: `AmountError` where the number cannot be read or disagrees with the unit.
  public init(_ text: String, unit: String?) throws(AmountError) {
    let amount = try AmountParser.parse(text)
    let said = amount.currency?.code ?? (amount.isPercent ? "percent" : nil)
    switch (said, unit) {
    case (let said?, let unit?) where unit != said && !unit.hasPrefix(said + " "):
      throw AmountError(text: text, problem: "it is in \(said) and the unit is '\(unit)'")
    case (nil, nil):
      throw AmountError(text: text, problem: "it has no unit; add `unit:` (users, percent, …)")
    default: self.init(amount.bounds, unit: unit ?? said ?? "")
    }
  }

  /// What is wrong with the unit: a misspelled period of money, with the one that may be meant; nil
  /// where nothing is.
  package var unitFlaw: String? {
    guard let period, !Figure.periods.contains(period),
      let near = nearest(to: period, among: Figure.periods).first
    else { return nil }
    return "the unit is '\(shortened(unit))'; did you mean \(near)?"
  }

  /// The periods of which money is told.
  private static let periods = ["minute", "hour", "day", "week", "month", "quarter", "year"]

  /// What a sum of money is told of, the `year` of `USD a year`; nil of other units.
  public var period: String? {
    let words = unit.split(separator: " ")
    return currency != nil && words.count == 3 && words[1] == "a" ? String(words[2]) : nil
  }

  /// Whether both cannot be right; numbers of different units are never compared.
  public func excludes(_ other: Figure) -> Bool {
    unit == other.unit && !bounds.overlaps(other.bounds)
  }

  /// The currency of a unit such as `USD a year`; nil where the unit is no money.
  public var currency: Currency? {
    unit.split(separator: " ").first.flatMap { Currency(String($0)) }
  }

  /// The number without its unit, `800M`.
  public var plainText: String { AmountFormat.text(bounds) }

  /// The figure as people write it, `800M users`, `29%`, `$20B a year`.
  public var text: String {
    if let currency {
      return AmountFormat.text(bounds, prefix: currency.prefix) + unit.dropFirst(3)
    }
    return unit == "percent"
      ? AmountFormat.text(bounds, suffix: "%") : AmountFormat.text(bounds) + " " + unit
  }
}

/// Why a text is not an amount.
public struct AmountError: Error, Equatable, CustomStringConvertible {
  /// The text that was read.
  public let text: String
  /// What is wrong with it.
  public let problem: String

  /// One line: what is wrong and what can be written.
  public var description: String {
    "'\(shortened(text))' is not an amount: \(problem); write $6.6B, EUR 1.7B, ~$29B, up to $830B or $25B to $30B"
  }
}
