/// The answer of `valuation` for one company.
public struct ValuationPayload: Encodable, Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The points in order.
  public let points: [EventAnswer<Point>]
  /// From the first point that takes part to the last; nil where there are not two.
  public let change: ChangePayload?

  /// What `valuation` adds to an event.
  public struct Point: Encodable, Equatable, Sendable {
    /// What the value of a round rests on; a valuation has it among its own attributes.
    public let impliedBasis: String?
    /// The change from the point before it that takes part; nil for the first and for others.
    public let change: ChangePayload?
    /// Why it takes part in no change; nil where it does.
    public let excluded: String?
    /// How many rounds the change goes over; nil without a change.
    public let rounds: Int?
    /// The keys of the rounds without a known price that the change goes over; nil where there are
    /// none.
    public let between: [String]?
    /// The basis of the point that the change is counted from.
    public let previousBasis: String?
    /// The step-up from the previous post-money to this pre-money; nil where one is not known.
    public let preOverPreviousPost: RangePayload<Rounded>?

    private enum Keys: CodingKey {
      case basis, change, excluded, rounds, between, previousBasis, preOverPreviousPost
    }

    /// Writes the basis only where the event has none of its own.
    public func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Keys.self)
      if let impliedBasis { try object.encode(impliedBasis, forKey: .basis) }
      try object.encodeIfPresent(change, forKey: .change)
      try object.encodeIfPresent(excluded, forKey: .excluded)
      try object.encodeIfPresent(rounds, forKey: .rounds)
      try object.encodeIfPresent(between, forKey: .between)
      try object.encodeIfPresent(previousBasis, forKey: .previousBasis)
      try object.encodeIfPresent(preOverPreviousPost, forKey: .preOverPreviousPost)
    }
  }
}
