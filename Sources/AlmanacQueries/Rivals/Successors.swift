import AlmanacModel

/// What came in the place of events that never came themselves.
///
/// What a plan asked for came in another form where a completed event supersedes it; where one of the
/// same company and kind follows what was only rumored or expected; of a price, where another of the
/// same round was paid, or that round came; and of a price that was asked for, where the company has
/// been paid for at another since.
struct Successors {
  private let byKey: [String: Event]
  private let replacing: [String: [Event]]
  private let parts: [String: [Event]]
  private let paid: [String: [Event]]

  init(_ events: [Event]) {
    byKey = Dictionary(events.map { ($0.key.description, $0) }, uniquingKeysWith: { one, _ in one })
    var (replacing, parts): ([String: [Event]], [String: [Event]]) = ([:], [:])
    for event in events where event.status == .completed {
      for relation in event.relations {
        switch relation.type {
        case .supersedes: replacing[relation.target, default: []].append(event)
        case .follows:
          guard let target = byKey[relation.target], target.isOvertaken(by: event) else { continue }
          replacing[relation.target, default: []].append(event)
        case .partOf: parts[relation.target, default: []].append(event)
        case .because, .answers: break
        }
      }
    }
    self.replacing = replacing
    self.parts = parts
    paid = Dictionary(
      grouping: events.filter { $0.status == .completed && $0.price?.basis.isPaid == true },
      by: \.key.company
    )
  }

  /// The completed event that supersedes one, or follows one that nobody committed to; the earliest
  /// of several.
  func replacement(of event: Event) -> Event? {
    replacing[event.key.description]?.min(by: Event.isEarlier)
  }

  /// The completed event that overtook one, the earliest of several; nil where none did.
  func of(_ event: Event) -> Event? {
    if let other = replacement(of: event) { return other }
    guard event.key.kind == .valuation else { return nil }
    let siblings = event.wholes.flatMap { parts[$0] ?? [] }.filter { other in
      other.key != event.key && other.key.kind == .valuation
        && !(both(other.span, event.span).map { $0.isBefore($1) } ?? false)
    }
    let completed = event.wholes.compactMap { byKey[$0] }.filter { $0.status == .completed }
    return [siblings, completed, pricesAfter(event)].lazy
      .compactMap { $0.min(by: Event.isEarlier) }.first
  }

  /// The prices that were paid for a company after one that was asked for, but for those that had been
  /// agreed on before, as those of a later part of a round.
  private func pricesAfter(_ ask: Event) -> [Event] {
    guard ask.attributes.basis == .ask, ask.status == .expected, let asked = ask.span else {
      return []
    }
    return (paid[ask.key.company] ?? []).filter { price in
      let agreed = ([price] + price.wholes.compactMap { byKey[$0] }).flatMap(\.listedPhases)
      return agreed.allSatisfy { $0.span.map { asked.isBefore($0) } ?? false }
    }
  }
}

extension Event {
  /// Whether an event that follows this one came in its place: that one deal led to another, or a
  /// step to the next, undoes neither.
  fileprivate func isOvertaken(by later: Event) -> Bool {
    (status == .rumored || status == .expected) && later.key.kind == key.kind
      && later.key.company == key.company
  }
}
