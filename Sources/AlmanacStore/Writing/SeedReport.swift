public import AlmanacModel

/// What seeding or importing changed.
public struct SeedReport: Equatable, Sendable {
  /// A count of things that came, changed, went or stayed.
  public struct Count: Equatable, Sendable {
    /// New ones.
    public var added = 0
    /// Ones with other values than before.
    public var changed = 0
    /// Ones that are gone.
    public var removed = 0
    /// Ones that are as before.
    public var unchanged = 0

    /// Whether anything is not as before.
    public var isChange: Bool { added + changed + removed > 0 }
  }

  /// Nothing changed yet.
  public init() {}

  /// The registered names.
  public var entities = Count()
  /// The articles.
  public var articles = Count()
  /// The events.
  public var events = Count()
  /// How many claims the store holds now.
  public var claims = 0
  /// Articles of the store that were not among those read, and were kept.
  public var kept = 0

  /// Keys of events that are others now: of a store that was brought up to date, and former keys
  /// that the articles still use.
  public var renamed: [RenamedKey] = []

  /// The values that changed of events that were there before: the first of them.
  public var changes: [Change] = []
  /// The events that are gone: the first of them.
  public var gone: [EventKey] = []
  /// The most changes, and the most events that are gone, that are listed.
  public static let listed = 20

  /// Rows of an imported table that look odd beside others; the first thousand.
  public var lookalikes: [Lookalike] = []
  /// Rows of an imported table that speak of one event and differ; the first thousand events.
  public var rowRivals: [RowRivals] = []
  /// New events of an imported table that look like ones that are there already; the first thousand.
  public var twins: [ImportTwin] = []
  /// Edges of an imported table to events that are nowhere, which were left out: the first of them.
  public var loose: [LooseRelation] = []
  /// How many such edges there were.
  public var looseCount = 0

  /// What changed of one event.
  public struct Change: Equatable, Sendable {
    /// The event.
    public let event: EventKey
    /// Its values that are not as before.
    public let values: [AttributeChange]
  }

  /// Whether the store differs from before.
  public var isChange: Bool {
    entities.isChange || articles.isChange || events.isChange || !renamed.isEmpty
  }

  /// Counts an event that is not as before.
  mutating func note(_ event: EventKey, from old: StoredEvent.Values?, to new: StoredEvent.Values?)
  {
    events.changed += 1
    guard changes.count < SeedReport.listed, let old, let new else { return }
    let values = AttributeChange.between(
      (old.status, old.attributes),
      (new.status, new.attributes)
    )
    if !values.isEmpty { changes.append(Change(event: event, values: values)) }
  }
}
