import AlmanacModel

/// What came in the place of events that never came themselves.
///
/// What a plan asked for came in another form where a completed event supersedes or follows it, or is
/// another part of the same whole and of the same kind, or where the whole itself came.
struct Successors {
  private let byKey: [String: Event]
  private let replacing: [String: [Event]]
  private let parts: [String: [Event]]

  init(_ events: [Event]) {
    byKey = Dictionary(events.map { ($0.key.description, $0) }, uniquingKeysWith: { one, _ in one })
    var (replacing, parts): ([String: [Event]], [String: [Event]]) = ([:], [:])
    for event in events where event.status == .completed {
      for relation in event.relations {
        switch relation.type {
        case .supersedes, .follows: replacing[relation.target, default: []].append(event)
        case .partOf: parts[relation.target, default: []].append(event)
        case .because, .answers: break
        }
      }
    }
    self.replacing = replacing
    self.parts = parts
  }

  /// The completed event that supersedes or follows one, the earliest of several.
  func replacement(of event: Event) -> Event? {
    replacing[event.key.description]?.min(by: Event.isEarlier)
  }

  /// The completed event that overtook one, the earliest of several; nil where none did.
  func of(_ event: Event) -> Event? {
    let wholes = event.relations.filter { $0.type == .partOf }.map(\.target)
    let siblings = wholes.flatMap { parts[$0] ?? [] }
      .filter { $0.key != event.key && $0.key.kind == event.key.kind }
    let completed = wholes.compactMap { byKey[$0] }.filter { $0.status == .completed }
    return replacement(of: event)
      ?? [siblings, completed].lazy.compactMap { $0.min(by: Event.isEarlier) }.first
  }
}
