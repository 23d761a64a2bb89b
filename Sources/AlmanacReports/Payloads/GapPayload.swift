/// The answer of `gap`.
public struct GapPayload: Encodable, Equatable, Sendable {
  /// The event that the time is counted from.
  public let from: EventPayload
  /// The event that the time is counted to.
  public let to: EventPayload
  /// The time between them.
  public let days: DaysPayload
  /// The order of `to` relative to `from`.
  public let order: String
  /// The phases that are counted, of `from` and of `to`.
  public let phases: [String]
  /// Days since the last day of a planned date, where that has passed and nothing came.
  public let overdue: DaysPayload?
  /// How the names were read, where that is not evident.
  public let notes: [String]
}
