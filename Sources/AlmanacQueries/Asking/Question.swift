public import AlmanacModel
public import AlmanacStore

/// What every question has in common: where it looks, and as of when.
public struct Question: Sendable {
  /// The store that is asked.
  public let store: Store
  /// The day whose knowledge answers; nil answers from everything.
  public let knownBy: Day?
  /// The statuses an event may have; nil for all.
  public let statuses: Set<Status>?
  /// The day from which time since something is counted: `knownBy`, or else today.
  public let today: Day

  /// A question to a store.
  public init(store: Store, knownBy: Day? = nil, statuses: Set<Status>? = nil, today: Day) {
    self.store = store
    self.knownBy = knownBy
    self.statuses = statuses
    self.today = knownBy ?? today
  }

  /// The events of a scope that have one of the statuses, in the order of a timeline.
  func resolutions(_ scope: EventScope) throws -> [Resolution] {
    try known(scope).filter(shows)
  }

  /// The events of a scope, whatever their status, in the order of a timeline: what figures are
  /// computed from, which no filter changes.
  func known(_ scope: EventScope) throws -> [Resolution] {
    try store.resolutions(scope, knownBy: knownBy)
      .sorted { Event.isEarlier($0.event, $1.event) }
  }

  /// Whether an event has one of the statuses that are asked for.
  func shows(_ resolution: Resolution) -> Bool {
    statuses?.contains(resolution.event.status) ?? true
  }
}
