/// The answer of `funding` for one company, or for one investor.
public struct FundingPayload: Encodable, Equatable, Sendable {
  /// The company's name; nil where an investor's rounds were asked for.
  public let company: String?
  /// The rounds in order.
  public let rounds: [EventAnswer<Round>]
  /// What the counted rounds come to.
  public let totals: Totals
  /// The investor's name, where one was asked for.
  public let investor: String?
  /// What secondary sales and tenders came to; no new money.
  public let secondary: [MoneyPayload]
  /// Where the arithmetic does not close.
  public let findings: [String]

  /// The sums by status, one amount a currency.
  public struct Totals: Encodable, Equatable, Sendable {
    /// What rounds brought in.
    public let completed: [MoneyPayload]
    /// What parties committed.
    public let announced: [MoneyPayload]
    /// What was planned on record.
    public let expected: [MoneyPayload]
    /// What unnamed sources spoke of.
    public let rumored: [MoneyPayload]
    /// What completed loans, bonds and credit lines come to; in none of the others.
    public let debt: [MoneyPayload]
    /// What investors of completed rounds are only known to have committed.
    public let committed: [MoneyPayload]
    /// Whether the total can be more than the sum of what is known.
    public let atLeast: Bool
    /// How many completed rounds no source gives an amount of.
    public let unknown: Int
    /// The rounds by letter of which nothing is known.
    public let missing: [String]
  }

  /// What `funding` adds to a round.
  public struct Round: Encodable, Equatable, Sendable {
    /// What it brought in.
    public let raised: MoneyPayload?
    /// What it was to bring in.
    public let target: MoneyPayload?
    /// The value before it.
    public let preMoney: MoneyPayload?
    /// The value after it.
    public let postMoney: MoneyPayload?
    /// Who put money into it.
    public let investors: [InvestorPayload]
    /// Whether the total holds it.
    public let counted: Bool
    /// Why the total does not hold it; nil where it does.
    public let excluded: String?
  }

  private enum Keys: CodingKey {
    case company, rounds, totals, investor, secondary, findings
  }

  /// Writes the investor only where one was asked for.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try object.encodeIfPresent(company, forKey: .company)
    try object.encode(rounds, forKey: .rounds)
    try object.encode(totals, forKey: .totals)
    if let investor { try object.encode(investor, forKey: .investor) }
    try object.encode(secondary, forKey: .secondary)
    try object.encode(findings, forKey: .findings)
  }
}
