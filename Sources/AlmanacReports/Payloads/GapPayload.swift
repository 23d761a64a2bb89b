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
}
