import AlmanacModel
import AlmanacReports
import AlmanacStore

extension Answering {
  /// What is read otherwise now than on the day of the page, of some events.
  ///
  /// - Parameter keys: the events that the page shows, or would show today.
  /// - Returns: the entries as the template takes them, and the events that they name.
  /// - Throws: `StoreError`.
  func since(_ keys: Set<String>) throws -> (entries: [Values], events: Set<String>) {
    guard let knownBy, !keys.isEmpty else { return ([], []) }
    let scope = EventScope(events: keys.sorted())
    let then = Dictionary(
      uniqueKeysWithValues: try store.resolutions(scope, knownBy: knownBy)
        .map { ($0.event.key, $0.event) }
    )
    let now = try store.resolutions(scope).map(\.event).sorted(by: Event.isEarlier)
    var entries: [Values] = []
    var changed: Set<String> = []
    for event in now {
      let steps = then[event.key].map {
        AttributeChange.between(($0.status, $0.attributes), (event.status, event.attributes))
      }
      guard steps?.isEmpty != true else { continue }
      changed.insert(event.key.description)
      entries.append([
        "title": "\(event.company): \(event.title)",
        "href": Links(knownBy: nil).event(event.key.description) ?? "",
        "isNew": steps == nil,
        "date": event.attributes.date?.text ?? "undated",
        "steps": (steps ?? []).map { step in
          [
            "attribute": step.attribute.words, "from": step.from ?? "unknown",
            "to": step.to ?? "unknown",
          ] as Values
        },
      ])
    }
    return (entries, changed)
  }
}

extension JSON {
  /// The keys of the events that an answer names, as its own and as others.
  var eventKeys: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    gatherEvents(into: &found, &seen)
    return found
  }

  private func gatherEvents(into found: inout [String], _ seen: inout Set<String>) {
    switch self {
    case .array(let values): for value in values { value.gatherEvents(into: &found, &seen) }
    case .object(let members):
      for member in members {
        if member.key == "event", case .string(let key) = member.value, EventKey(key) != nil {
          if seen.insert(key).inserted { found.append(key) }
        } else {
          member.value.gatherEvents(into: &found, &seen)
        }
      }
    case .null, .bool, .number, .string: break
    }
  }
}
