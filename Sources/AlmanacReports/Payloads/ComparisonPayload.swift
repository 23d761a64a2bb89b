/// A company in the answer of `compare`.
public struct ComparisonPayload: Encodable, Equatable, Sendable {
  /// Its place by the measure; nil where the measure is unknown or the company is not ranked.
  public let rank: Int?
  /// The company's name.
  public let company: String
  /// The measure in the currency in which it is ranked; nil where it is unknown.
  public let measure: Measure?
  /// The price that somebody last paid.
  public let price: EventAnswer<ValuationPayload.Point>?
  /// What completed rounds brought in, one amount a currency.
  public let raised: [MoneyPayload]
  /// How many models came out that are known; nil where none is.
  public let launches: Int?
  /// The annualized revenue last known.
  public let revenue: EventAnswer<MetricPayload.Point>?
  /// Why it is not ranked; nil where it is.
  public let standing: Standing?

  /// A measure with its currency.
  public struct Measure: Encodable, Equatable, Sendable {
    /// Its name.
    public let by: String
    /// The currency in which it is ranked; nil where it is no money.
    public let currency: String?
    /// The least that it can be.
    public let low: Hundredths?
    /// The most that it can be.
    public let high: Hundredths?
  }

  /// What a company has become.
  public struct Standing: Encodable, Equatable, Sendable {
    /// When it ended; nil where it did not.
    public let ended: DatePayload?
    /// The name of the company that it is part of; nil where it is part of none.
    public let partOf: String?
    /// Since when.
    public let since: DatePayload?
  }
}
