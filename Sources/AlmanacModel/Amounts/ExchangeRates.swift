/// Rates at which amounts are also given in one currency; nothing but what a user gave.
public struct ExchangeRates: Equatable, Sendable {
  /// What one unit of a currency is in the target, from a day on.
  public struct Rate: Equatable, Sendable {
    /// The currency that is converted.
    public let currency: Currency
    /// The day from which it holds; nil for a rate that always holds.
    public let since: Day?
    /// One unit in the target currency, in hundred-millionths.
    public let scaled: Int64

    /// A rate as it was written, `0.92`.
    ///
    /// - Throws: `RateError` where it is not a number above zero with at most eight decimals.
    public init(_ currency: Currency, _ text: String, since: Day? = nil) throws(RateError) {
      guard let scaled = Rate.scaled(text) else { throw .badNumber(text) }
      self.currency = currency
      self.since = since
      self.scaled = scaled
    }

    /// The rate as it is printed, without trailing zeros.
    public var text: String {
      let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Rate.one)
      let digits = padded(Int(rest), to: 8).reversed().drop { $0 == "0" }.reversed()
      return digits.isEmpty ? "\(whole)" : "\(whole).\(String(digits))"
    }

    static let one: Int64 = 100_000_000

    private static func scaled(_ text: String) -> Int64? {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
        parts.count == 1 || (1...8).contains(parts[1].utf8.count),
        parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
      else { return nil }
      let fraction = parts.count == 2 ? String(parts[1]) : ""
      let digits = parts[0] + fraction + String(repeating: "0", count: 8 - fraction.utf8.count)
      return Int64(digits).flatMap { $0 > 0 ? $0 : nil }
    }
  }

  /// The currency that amounts are given in.
  public let target: Currency
  /// The rates by currency, the earliest first.
  public let rates: [Rate]

  /// Rates into a currency.
  ///
  /// - Throws: `RateError` where a currency has two rates from one day, or the target has one.
  public init(to target: Currency, _ rates: [Rate]) throws(RateError) {
    self.target = target
    self.rates = rates.sorted {
      ($0.currency, $0.since?.number ?? .min) < ($1.currency, $1.since?.number ?? .min)
    }
    for rate in rates where rate.currency == target { throw .ofTarget(target) }
    for (one, other) in zip(self.rates, self.rates.dropFirst())
    where one.currency == other.currency && (one.since == other.since || one.since == nil) {
      throw .twice(one.currency, other.since)
    }
  }

  /// An amount in the target currency, by the rates that held on the days it can be of.
  ///
  /// Where several held on these days, the amount is the range that they give.
  ///
  /// - Parameters:
  ///   - money: the amount.
  ///   - span: the days; nil where no source dates it.
  /// - Returns: the amount, rounded to hundredths of the target currency.
  /// - Throws: `RateError` where no rate holds on these days, or the amount is too large.
  public func converted(_ money: Money, of span: DaySpan?) throws(RateError) -> Money {
    guard money.currency != target else { return money }
    let holding = try holding(for: money.currency, on: span)
    let (least, most) = (holding.map(\.scaled).min() ?? 0, holding.map(\.scaled).max() ?? 0)
    let bounds = money.bounds
    let isNegative = (bounds.low ?? 0) < 0
    let low = try bounds.low.map { low throws(RateError) in
      try product(low, isNegative ? most : least)
    }
    let high = try bounds.high.map { high throws(RateError) in
      try product(high, high < 0 ? least : most)
    }
    if let low, let high, low != high, let range = Bounds(from: low, to: high) {
      return Money(target, range)
    }
    let qualifier = bounds.qualifier == .range ? Bounds.Qualifier.about : bounds.qualifier
    return Money(target, Bounds(low ?? high ?? 0, qualifier))
  }

  /// The rates that held on the days of a span.
  private func holding(for currency: Currency, on span: DaySpan?) throws(RateError) -> [Rate] {
    let own = rates.filter { $0.currency == currency }
    guard !own.isEmpty else { throw .missing(currency, to: target, nil) }
    if own.count == 1, own[0].since == nil { return own }
    guard let span, let first = span.earliest ?? span.latest,
      let last = span.latest ?? span.earliest
    else { throw .undated(currency) }
    let before = own.last { $0.since.map { $0 <= first } ?? true }
    let within = own.filter { $0.since.map { first < $0 && $0 <= last } ?? false }
    guard let before else { throw .missing(currency, to: target, first) }
    return [before] + within
  }

  private func product(_ hundredths: Int64, _ rate: Int64) throws(RateError) -> Int64 {
    let (high, low) = hundredths.magnitude.multipliedFullWidth(by: UInt64(rate))
    let one = UInt64(Rate.one)
    guard high < one else { throw .tooLarge }
    let (quotient, rest) = one.dividingFullWidth((high, low))
    let rounded = quotient + (rest * 2 >= one ? 1 : 0)
    guard rounded <= UInt64(Int64.max / 4) else { throw .tooLarge }
    return hundredths < 0 ? -Int64(rounded) : Int64(rounded)
  }
}

extension ExchangeRates {
  /// The rates in words, for the foot of an answer.
  public var text: String {
    let parts = rates.map { rate in
      "1 \(rate.currency.code) = \(rate.text) \(target.code)"
        + (rate.since.map { " from \($0.iso)" } ?? "")
    }
    let shown = parts.count > 6 ? Array(parts.prefix(3)) + ["and \(parts.count - 3) more"] : parts
    return shown.joined(separator: ", ")
  }
}

/// What is wrong with exchange rates.
public enum RateError: Error, Equatable, CustomStringConvertible {
  /// It is not a number above zero.
  case badNumber(String)
  /// There is none for a currency, or none that held yet on a day.
  case missing(Currency, to: Currency, Day?)
  /// An amount without a date, where the rates are dated.
  case undated(Currency)
  /// A currency has two rates from one day.
  case twice(Currency, Day?)
  /// The target has a rate to itself.
  case ofTarget(Currency)
  /// An amount is beyond what can be counted.
  case tooLarge

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .badNumber(let text):
      "'\(shortened(text))' is not a rate: write a number above 0, such as 0.92"
    case .missing(let currency, let target, let day):
      "no rate is given for \(currency.code) to \(target.code)"
        + (day.map { " on \($0.iso) or before" } ?? "") + ": what is one \(currency.code)?"
    case .undated(let currency):
      "an amount in \(currency.code) has no date, and the rates do: give one rate without a date"
    case .twice(let currency, let day):
      "two rates are given for \(currency.code)" + (day.map { " on \($0.iso)" } ?? "")
    case .ofTarget(let currency): "a rate of \(currency.code) to itself is given"
    case .tooLarge: "an amount is too large at this rate"
    }
  }
}
