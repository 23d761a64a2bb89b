/// An amount as it was written, with or without a currency.
public struct WrittenAmount: Equatable, Sendable {
  /// The number in hundredths.
  public let bounds: Bounds
  /// The currency, where one is named.
  public let currency: Currency?
  /// Whether a percent sign stands behind it.
  public let isPercent: Bool

  /// Reads `$830B`, `up to 800M`, `29%`, `$25B to $30B`.
  ///
  /// - Throws: `AmountError` with what is wrong.
  public init(_ text: String) throws(AmountError) {
    self = try AmountParser.parse(text)
  }

  init(bounds: Bounds, currency: Currency?, isPercent: Bool) {
    self.bounds = bounds
    self.currency = currency
    self.isPercent = isPercent
  }
}

/// Reads written amounts.
enum AmountParser {
  static func parse(_ text: String) throws(AmountError) -> WrittenAmount {
    do {
      return try amount(text)
    } catch {
      throw AmountError(text: text, problem: error.problem)
    }
  }

  struct Problem: Error {
    let problem: String
    init(_ problem: String) { self.problem = problem }
  }

  struct Number {
    var hundredths: Int64
    var currency: Currency?
    var isPercent = false
    /// The text had no K, M or B of its own: in `$25-30B` the second number gives it.
    var unscaled: (digits: String, negative: Bool)?
    var scale: Int?
  }

  private static let qualifiers: [(String, Bounds.Qualifier)] = [
    ("up to ", .atMost), ("at most ", .atMost), ("<=", .atMost), ("≤", .atMost),
    ("at least ", .atLeast), ("more than ", .atLeast), ("over ", .atLeast), (">=", .atLeast),
    ("≥", .atLeast), ("about ", .about), ("around ", .about), ("~", .about), ("≈", .about),
  ]

  private static func amount(_ text: String) throws(Problem) -> WrittenAmount {
    guard text.utf8.count <= 120 else { throw Problem("it is longer than 120 characters") }
    var rest = Substring(text).trimmingSpaces
    guard !rest.isEmpty else { throw Problem("it is empty") }
    var qualifier = Bounds.Qualifier.exact
    let lowered = rest.lowercased()
    if let (word, meaning) = qualifiers.first(where: { lowered.utf8.starts(with: $0.0.utf8) }) {
      qualifier = meaning
      rest = rest.dropFirst(word.count).trimmingSpaces
    }
    if qualifier == .exact, let ends = rangeEnds(rest) {
      return try range(ends.0, ends.1)
    }
    if qualifier == .exact, rest.hasSuffix("+") {
      qualifier = .atLeast
      rest = rest.dropLast()
    }
    let number = try NumberReader.read(rest)
    return WrittenAmount(
      bounds: Bounds(number.hundredths, qualifier),
      currency: number.currency,
      isPercent: number.isPercent
    )
  }

  private static func rangeEnds(_ text: Substring) -> (Substring, Substring)? {
    // Nothing but digits and letters with a point, as most amounts are, has no two ends.
    guard
      text.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 })
        || text.contains("..")
    else { return nil }
    for separator in [" to ", "..", "–", "-"] {
      let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts.allSatisfy({ $0.contains { $0.isNumber } }) {
        return (parts[0].trimmingSpaces, parts[1].trimmingSpaces)
      }
    }
    return nil
  }

  private static func range(_ first: Substring, _ second: Substring) throws(Problem)
    -> WrittenAmount
  {
    let high = try NumberReader.read(second)
    var low = try NumberReader.read(first)
    if let digits = low.unscaled, let scale = high.scale {
      low.hundredths = try NumberReader.scaled(digits.digits, digits.negative, by: scale)
    }
    if let one = low.currency, let other = high.currency, one != other {
      throw Problem("its two ends are in different currencies")
    }
    guard let bounds = Bounds(from: low.hundredths, to: high.hundredths) else {
      throw Problem("a range goes from the lower to the higher number")
    }
    return WrittenAmount(
      bounds: bounds,
      currency: low.currency ?? high.currency,
      isPercent: low.isPercent || high.isPercent
    )
  }
}

extension Substring {
  var trimmingSpaces: Substring {
    var text = self
    while let first = text.unicodeScalars.first, first.properties.isWhitespace {
      text = text[text.unicodeScalars.index(after: text.startIndex)...]
    }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text = text[..<text.unicodeScalars.index(before: text.endIndex)]
    }
    return text
  }
}
