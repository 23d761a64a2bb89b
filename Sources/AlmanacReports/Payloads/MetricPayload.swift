/// The answer of `metrics` for one company.
public struct MetricPayload: Encodable, Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The series, one for each name and unit.
  public let series: [Series]

  /// The figures of one name and one unit.
  public struct Series: Encodable, Equatable, Sendable {
    /// The name of the metric.
    public let metric: String
    /// What is counted.
    public let unit: String
    /// The points in order.
    public let points: [EventAnswer<Point>]
    /// From the first point that takes part to the last; nil where there are not two.
    public let change: ChangePayload?
    /// The last price paid over the last figure; nil where it was not asked for or cannot be given.
    public let overValuation: Multiple?
  }

  /// What `metrics` adds to an event.
  public struct Point: Encodable, Equatable, Sendable {
    /// Why it takes part in no growth; nil where it does.
    public let excluded: String?
    /// The growth from the point before it that takes part.
    public let change: ChangePayload?
    /// The figure in the currency that was asked for; written only where one was.
    public let converted: MoneyPayload?

    private enum Keys: CodingKey { case excluded, change, converted }

    /// Writes the converted figure only where there is one.
    public func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Keys.self)
      try object.encodeIfPresent(excluded, forKey: .excluded)
      try object.encodeIfPresent(change, forKey: .change)
      if let converted { try object.encode(converted, forKey: .converted) }
    }
  }

  /// A price over a figure.
  public struct Multiple: Encodable, Equatable, Sendable {
    /// How many times the figure the price is.
    public let multiple: RangePayload<Rounded>
    /// The event of the price.
    public let price: EventPayload
    /// The event of the figure.
    public let figure: EventPayload
    /// The time from the figure to the price, below zero where the price is the older.
    public let days: DaysPayload?
  }
}
