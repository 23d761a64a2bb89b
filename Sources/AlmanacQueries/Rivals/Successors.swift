import AlmanacModel

/// What came in the place of events that never came themselves.
///
/// What a plan asked for came in another form where a completed event supersedes or follows it, is
/// part of it, or is another part of the same whole and of the same kind, or where the whole itself
/// came.
struct Successors {
  private let byKey: [String: Event]
  private let pointing: [String: [Event]]

  init(_ events: [Event]) {
    byKey = Dictionary(events.map { ($0.key.description, $0) }, uniquingKeysWith: { one, _ in one })
    var pointing: [String: [Event]] = [:]
    for event in events where event.status == .completed {
      for relation in event.relations where Successors.types.contains(relation.type) {
        pointing[relation.target, default: []].append(event)
      }
    }
    self.pointing = pointing
  }

  private static let types: [RelationType] = [.supersedes, .follows, .partOf]

  /// The completed event that overtook one, the earliest of several; nil where none did.
  func of(_ event: Event) -> Event? {
    let wholes = event.relations.filter { $0.type == .partOf }.map(\.target)
    let direct = pointing[event.key.description] ?? []
    let siblings = wholes.flatMap { pointing[$0] ?? [] }
      .filter { $0.key != event.key && $0.key.kind == event.key.kind }
    let completed = wholes.compactMap { byKey[$0] }.filter { $0.status == .completed }
    return [direct, siblings, completed].lazy
      .compactMap { $0.min(by: Event.isEarlier) }.first
  }
}
