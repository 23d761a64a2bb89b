/// The answer of `investor`.
public struct InvestorHistoryPayload: Encodable, Equatable, Sendable {
  /// The investor's name.
  public let investor: String
  /// The day as of which it is told; nil for the present.
  public let on: String?
  /// What it put in, by company.
  public let companies: [Holding]
  /// The rounds that it took part in.
  public let rounds: [EventAnswer<Part>]
  /// The deals in which it bought or sold a part of a company; in no sum.
  public let deals: [EventPayload]
  /// How many undated rounds the state of a day leaves out.
  public let undated: Int

  /// What it put into one company.
  public struct Holding: Encodable, Equatable, Sendable {
    /// The company's name.
    public let company: String
    /// For new shares.
    public let shares: Sums?
    /// What it lent.
    public let debt: Sums?
    /// For shares of others, who got the money.
    public let secondary: Sums?
  }

  /// Sums by how far the money had come, one amount a currency.
  public struct Sums: Encodable, Equatable, Sendable {
    /// Handed over.
    public let paid: [MoneyPayload]
    /// In rounds that are done, where no source says whether all of it was handed over.
    public let unstated: [MoneyPayload]
    /// Promised.
    public let committed: [MoneyPayload]
    /// Spoken of.
    public let planned: [MoneyPayload]
    /// How many rounds give no amount of the investor's own.
    public let unknown: Int
  }

  /// What `investor` adds to a round.
  public struct Part: Encodable, Equatable, Sendable {
    /// The investor's part.
    public let own: InvestorPayload
    /// What its money was for.
    public let purpose: String
    /// How far it had come.
    public let standing: String
    /// What the sums hold of it; nil where they hold nothing.
    public let counted: MoneyPayload?
    /// Why the sums hold nothing or less of it: `part`, `parts`, `unknown`, `lapsed`, `cancelled`; nil
    /// where they hold it all.
    public let excluded: String?
    /// What the whole round brought in, or was to.
    public let round: MoneyPayload?
    /// Whether all its days lie on or before the day that was asked about.
    public let certain: Bool

    private enum Keys: CodingKey {
      case own, purpose, standing, counted, excluded, wholeRound, certain
    }

    /// Writes the whole round under a key of its own: `round` is the type of the round.
    public func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Keys.self)
      try object.encode(own, forKey: .own)
      try object.encode(purpose, forKey: .purpose)
      try object.encode(standing, forKey: .standing)
      try object.encodeIfPresent(counted, forKey: .counted)
      try object.encodeIfPresent(excluded, forKey: .excluded)
      try object.encodeIfPresent(round, forKey: .wholeRound)
      try object.encode(certain, forKey: .certain)
    }
  }
}
