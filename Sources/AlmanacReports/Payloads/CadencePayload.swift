/// The answer of `cadence` for one company.
public struct CadencePayload: Encodable, Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The family, where only one was asked for.
  public let family: String?
  /// How far the releases go.
  public let milestone: String
  /// The dated releases in order.
  public let releases: [EventAnswer<Step>]
  /// How many there are.
  public let count: Int
  /// On how many days they came.
  public let days: Int
  /// The median gap; nil where there is none.
  public let median: MedianPayload?
  /// The shortest gap.
  public let shortest: DaysPayload?
  /// The longest gap.
  public let longest: DaysPayload?
  /// Days since the last release.
  public let sinceLast: DaysPayload

  /// What `cadence` adds to a release.
  public struct Step: Encodable, Equatable, Sendable {
    /// Days since the day of releases before its own; nil for the first.
    public let gap: DaysPayload?
  }
}
