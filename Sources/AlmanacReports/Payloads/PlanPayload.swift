/// What `plans` adds to an event.
public struct PlanPayload: Encodable, Equatable, Sendable {
  /// The claim that states the plan.
  public let plan: Plan
  /// What became of it.
  public let outcome: String
  /// The event that stands for what came, where it is another one.
  public let cameAs: String?
  /// Days from the planned date to the actual one; later is positive.
  public let slip: DaysPayload?
  /// Days from the last day of the planned date to the day of the question, where nothing came.
  public let overdue: DaysPayload?
  /// From the planned amount to the actual one.
  public let difference: ChangePayload?

  /// A claim about something to come.
  public struct Plan: Encodable, Equatable, Sendable {
    /// The article's key.
    public let article: String
    /// Whose word it is.
    public let voice: String
    /// Whether it is rumored or expected.
    public let status: String
    /// The date that it gives.
    public let date: DatePayload?
    /// The amount that it gives.
    public let amount: MoneyPayload?
    /// The words that say so.
    public let quote: String?
    /// Who else says the same.
    public let others: [Other]
  }

  /// A claim that says the same.
  public struct Other: Encodable, Equatable, Sendable {
    /// The article's key.
    public let article: String
    /// Whose word it is.
    public let voice: String
  }
}
