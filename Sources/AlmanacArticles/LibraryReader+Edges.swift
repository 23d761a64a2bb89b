import AlmanacFiles
import AlmanacModel

extension LibraryReader {
  /// What points to events that no claim names, in the files read or in the store.
  func dangling(
    _ read: [ArticleReader.Result],
    _ names: [EventNamesEntry],
    _ keys: EventKeys,
    in library: Library
  ) -> [Diagnostic] {
    let events = Set(library.articles.flatMap { $0.claims.map(\.event.description) })
    let unread = read.flatMap(\.unread)
    let mentioned = Set(read.flatMap(\.mentioned))
    func isNothing(_ key: String) -> Bool {
      !events.contains(key) && !mentioned.contains(key) && !hasEvent(key)
        && !unread.contains { $0.canBe(key) }
    }
    let relations = read.flatMap(\.relations).compactMap { relation -> Diagnostic? in
      let source = relation.source.flatMap { EventKey(keys.present($0.description)) }
      let target = keys.target(of: relation.target, from: source)
      guard isNothing(target) else { return nil }
      let near = suggestion(target, events.union(eventKeys(target)))
      return relation.mistake(
        "`\(relation.type.rawValue):` points to '\(target)', an event that no claim names\(near)"
      )
    }
    return relations
      + names.compactMap { entry in
        let key = entry.value.event.description
        guard isNothing(keys.present(key)) else { return nil }
        return entry.mistake(
          "`events:` names '\(key)', an event that no claim names\(suggestion(key, events))",
          at: "key"
        )
      }
  }

  /// The former keys that the files still use, with what the events are called now.
  func renamed(
    _ read: [ArticleReader.Result],
    _ names: [EventNamesEntry],
    _ keys: EventKeys
  ) -> [RenamedKey] {
    var renamed: Set<RenamedKey> = []
    func note(_ key: String, _ present: String) {
      if key != present { renamed.insert(RenamedKey(former: key, present: present)) }
    }
    for claim in read.flatMap(\.claims).map(\.claim) {
      let followed = keys.following(claim)
      note(claim.event.description, followed.event.description)
      for (old, new) in zip(claim.relations, followed.relations) { note(old.target, new.target) }
    }
    for entry in names {
      let key = entry.value.event.description
      note(key, keys.present(key))
    }
    return renamed.sorted { ($0.former, $0.present) < ($1.former, $1.present) }
  }
}
