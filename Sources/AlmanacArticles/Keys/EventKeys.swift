import AlmanacModel

/// The keys of the events in some files, beside those of the store, and what they were before.
struct EventKeys {
  /// The keys that the names of claims give their events.
  private let taken: Set<String>
  /// Former keys, each with the only event that it was a key of.
  private let former: [String: String]
  private let hasEvent: (String) -> Bool

  /// The keys of some claims.
  ///
  /// - Parameters:
  ///   - claims: the claims of all files.
  ///   - stored: the former keys of the store with the present ones.
  ///   - hasEvent: whether the store holds an event with a key.
  init(
    claims: [PlacedClaim],
    stored: [String: String],
    hasEvent: @escaping (String) -> Bool
  ) {
    taken = Set(claims.filter(\.isNamesake).map(\.claim.event.description))
    var meant: [String: Set<String>] = [:]
    for claim in claims.map(\.claim) where claim.defaultKey == claim.event {
      guard let former = claim.formerKey, former != claim.event else { continue }
      meant[former.description, default: []].insert(claim.event.description)
    }
    let ours = meant.compactMapValues { $0.count == 1 ? $0.first : nil }
    former = ours.merging(stored) { _, stored in stored }
    self.hasEvent = hasEvent
  }

  /// The key that an event has now: the same, unless it is a former key that no other event took.
  func present(_ key: String) -> String {
    guard let present = former[key], !taken.contains(key), !hasEvent(key) else { return key }
    return present
  }

  /// The claim under the present keys of its event and of those that it points to.
  func following(_ claim: Claim) -> Claim {
    var followed = claim
    if let key = EventKey(present(claim.event.description)) { followed.event = key }
    followed.relations = claim.relations.map {
      Relation($0.type, target(of: $0.target, from: followed.event))
    }
    return followed
  }

  /// The present key of what an event points to; an edge is never followed back to where it starts.
  func target(of key: String, from source: EventKey?) -> String {
    let target = present(key)
    return target == source?.description ? key : target
  }
}
