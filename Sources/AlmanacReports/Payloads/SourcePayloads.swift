/// What a source was worth, as `sources` gives it.
public struct SourceRecordPayload: Encodable, Equatable, Sendable {
  /// The source's key.
  public let source: String
  /// Its name.
  public let name: String
  /// How many events it speaks of.
  public let events: Int
  /// How many phases it told of before every other source.
  public let first: Int
  /// How many phases nobody else tells of.
  public let alone: Int
  /// What came of its rumors: how many by outcome.
  public let rumors: Outcomes
  /// How many of the rumors whose time is over came.
  public let hits: Hits
  /// How many dates and amounts it gives.
  public let values: Int
  /// How many of them cannot be right beside the value that stands.
  public let contradicted: Int
  /// The events behind the counts; nil in the list of all without evidence.
  public let details: Details?

  /// How many rumors there are by outcome.
  public struct Outcomes: Encodable, Equatable, Sendable {
    /// All of them.
    public let count: Int
    /// It came.
    public let came: Int
    /// It was called off.
    public let cancelled: Int
    /// It was denied by somebody in a position to know.
    public let denied: Int
    /// It was overtaken.
    public let lapsed: Int
    /// Its time has passed and nothing is known.
    public let overdue: Int
    /// Its time has not passed.
    public let open: Int
    /// It was about its own time or before, and nothing confirms it.
    public let unconfirmed: Int
  }

  /// A rate with its counts.
  public struct Hits: Encodable, Equatable, Sendable {
    /// How many came.
    public let came: Int
    /// Of how many whose time is over.
    public let of: Int
    /// The share in percent; nil for fewer than five.
    public let percent: Rounded?
  }

  /// The events behind the counts.
  public struct Details: Encodable, Equatable, Sendable {
    /// What it was first with.
    public let first: [EventAnswer<First>]
    /// Its rumors.
    public let rumors: [EventAnswer<Rumor>]
    /// Its values that do not stand.
    public let contradicted: [EventAnswer<Contradiction>]
  }

  /// What a first adds to an event.
  public struct First: Encodable, Equatable, Sendable {
    /// The phase that it told of.
    public let phase: String
    /// The article.
    public let article: String
    /// Days until the next source told of it.
    public let lead: DaysPayload
  }

  /// What a rumor adds to an event.
  public struct Rumor: Encodable, Equatable, Sendable {
    /// The article.
    public let article: String
    /// The day of the article, in EDTF.
    public let published: String
    /// What came of it.
    public let outcome: String
  }

  /// What a contradicted value adds to an event.
  public struct Contradiction: Encodable, Equatable, Sendable {
    /// The article.
    public let article: String
    /// What the value is of.
    public let attribute: String
    /// What the source says, in words.
    public let said: String
    /// What stands, in words.
    public let stands: String
  }

  private enum Keys: CodingKey {
    case source, name, events, first, alone, rumors, hits, values, contradicted, details
  }

  /// Writes the details only where they are given.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try object.encode(source, forKey: .source)
    try object.encode(name, forKey: .name)
    try object.encode(events, forKey: .events)
    try object.encode(first, forKey: .first)
    try object.encode(alone, forKey: .alone)
    try object.encode(rumors, forKey: .rumors)
    try object.encode(hits, forKey: .hits)
    try object.encode(values, forKey: .values)
    try object.encode(contradicted, forKey: .contradicted)
    if let details { try object.encode(details, forKey: .details) }
  }
}
