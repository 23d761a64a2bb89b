/// The answer of `funding` for one company.
public struct FundingPayload: Encodable, Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The rounds in order.
  public let rounds: [EventAnswer<Round>]
  /// What the counted rounds come to.
  public let totals: Totals
  /// What secondary sales and tenders came to; no new money.
  public let secondary: [MoneyPayload]
  /// How many secondary sales and tenders no source gives an amount of.
  public let unknownSecondary: Int
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
    /// How many completed loans, bonds and credit lines no source gives an amount of.
    public let unknownDebt: Int
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
    /// What the sums hold of it: less than it raised where a part of it counts by itself; nil where
    /// they hold nothing.
    public let summed: MoneyPayload?
  }
}
