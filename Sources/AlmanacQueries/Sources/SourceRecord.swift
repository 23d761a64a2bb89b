public import AlmanacModel

/// What one source was worth: what it was first with, what came of its rumors, and how often its
/// values do not stand.
public struct SourceRecord: Equatable, Sendable {
  /// The source's key.
  public let key: String
  /// Its name.
  public let name: String
  /// How many events it speaks of.
  public let events: Int
  /// The phases of events that it told of before every other source.
  public let firsts: [First]
  /// How many phases of events nobody else speaks of.
  public let alone: Int
  /// Its rumors, each with what came of it.
  public let rumors: [Rumor]
  /// How many dates and amounts it gives.
  public let values: Int
  /// Those of them that cannot be right beside the value that stands.
  public let contradicted: [Contradiction]

  /// A phase of an event that a source told of before every other.
  public struct First: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The phase.
    public let phase: Phase
    /// The claim.
    public let claim: Claim
    /// Days until the next source told of it.
    public let lead: DayRange
  }

  /// A rumor with what came of it.
  public struct Rumor: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The claim, the earliest of the source about the event.
    public let claim: Claim
    /// What came of it.
    public let outcome: Plans.Outcome
  }

  /// A value that cannot be right beside the one that stands.
  public struct Contradiction: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The claim.
    public let claim: Claim
    /// What the value is of.
    public let attribute: Attribute
    /// What the source says, in words.
    public let said: String
    /// What stands, in words.
    public let stands: String
  }

  /// How many of the rumors whose time is over came, and how many those are.
  public var hits: (came: Int, of: Int) {
    let over = rumors.filter { $0.outcome != .open && $0.outcome != .unconfirmed }
    return (over.filter { $0.outcome == .came }.count, over.count)
  }

  /// The least number of rumors whose time is over that give a rate.
  public static let leastForRate = 5

  /// The share of the rumors whose time is over that came, in percent; nil below five.
  public var rate: Double? {
    hits.of < SourceRecord.leastForRate ? nil : 100 * Double(hits.came) / Double(hits.of)
  }
}
