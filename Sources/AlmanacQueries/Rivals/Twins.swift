public import AlmanacModel
import AlmanacStore

/// Events that may be one event under two keys.
///
/// Two events of one company and kind are likely twins where their dates overlap or lie within
/// three days, and their names or their amounts are near: names that differ only in signs and case,
/// or amounts within one in a hundred. Parts of one round and events that an edge connects are not.
public struct Twins: Equatable, Sendable {
  /// Two events that may be one.
  public struct Pair: Equatable, Sendable {
    /// The first by key.
    public let one: Event
    /// The second by key.
    public let other: Event
    /// What they share.
    public let reason: String
    /// The articles that name the event which would go if they were joined.
    public let articles: [String]

    /// The event that would stay if they were joined: the one of which more is said.
    public var kept: Event { other.claims > one.claims ? other : one }
    /// The event that would go if they were joined.
    public var joined: Event { other.claims > one.claims ? one : other }
  }

  /// The pairs, by the key of the first.
  public let pairs: [Pair]

  /// Asks for likely twins among all events.
  ///
  /// - Throws: `StoreError`.
  public init(_ question: Question) throws {
    let groups = Dictionary(grouping: try question.resolutions(EventScope())) {
      "\($0.event.key.company) \($0.event.key.kind.rawValue)"
    }
    pairs = groups.values.flatMap(Twins.pairs)
      .sorted { ($0.one.key, $0.other.key) < ($1.one.key, $1.other.key) }
  }

  private static func pairs(among resolutions: [Resolution]) -> [Pair] {
    let sorted = resolutions.sorted { $0.event.key < $1.event.key }
    return sorted.enumerated().flatMap { index, one in
      sorted[(index + 1)...].compactMap { other in
        reason(one.event, other.event).map { reason in
          let joined = other.event.claims > one.event.claims ? one : other
          return Pair(
            one: one.event,
            other: other.event,
            reason: reason,
            articles: Set(joined.evidence.map(\.claim.source.article)).sorted()
          )
        }
      }
    }
  }

  private static func reason(_ one: Event, _ other: Event) -> String? {
    guard areNearInTime(one, other), !areConnected(one, other) else { return nil }
    let isNamed = [Kind.release, .alert, .milestone].contains(one.key.kind)
    if isNamed {
      guard one.attributes.milestone == other.attributes.milestone else { return nil }
      return one.title.folded == other.title.folded ? "the same name" : nil
    }
    if one.key.kind == .metric {
      guard one.title.folded == other.title.folded,
        let (first, second) = both(one.attributes.figure, other.attributes.figure),
        first.unit == second.unit, isNear(first.bounds, second.bounds)
      else { return nil }
      return "the same figure, \(first.text) and \(second.text)"
    }
    guard one.attributes.basis == other.attributes.basis,
      one.attributes.deal == other.attributes.deal,
      one.attributes.parties == other.attributes.parties,
      let (first, second) = both(one.attributes.headline, other.attributes.headline),
      first.currency == second.currency, isNear(first.bounds, second.bounds)
    else { return nil }
    return "near amounts, \(first.text) and \(second.text)"
  }

  private static func areConnected(_ one: Event, _ other: Event) -> Bool {
    let (first, second) = (one.key.description, other.key.description)
    if one.relations.contains(where: { $0.target == second }) { return true }
    if other.relations.contains(where: { $0.target == first }) { return true }
    let wholes = { (event: Event) in
      Set(event.relations.filter { $0.type == .partOf }.map(\.target))
    }
    return !wholes(one).isDisjoint(with: wholes(other))
  }

  /// Undated events are near to none; a date rougher than a quarter says too little.
  private static func areNearInTime(_ one: Event, _ other: Event) -> Bool {
    guard let (first, second) = both(one.span, other.span),
      (first.length ?? .max) <= 93, (second.length ?? .max) <= 93,
      let gap = both(first.latest, second.earliest).map({ $0.1 - $0.0 }),
      let back = both(second.latest, first.earliest).map({ $0.1 - $0.0 })
    else { return false }
    return gap <= 3 && back <= 3
  }

  private static func isNear(_ one: Bounds, _ other: Bounds) -> Bool {
    guard let (first, second) = both(one.written.last, other.written.last) else { return false }
    return abs(first - second) <= max(abs(first), abs(second)) / 100
  }
}
