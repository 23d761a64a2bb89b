import AlmanacFiles
import AlmanacModel
import AlmanacReading

/// Finds names that differ and would share a key: two things would become one without a word.
struct SharedKeys {
  let registry: Registry
  /// Further names of events, folded, by key.
  let aliases: [String: Set<String>]
  /// What the claims of other articles in the store call an event.
  let titles: (String) -> [String]

  init(registry: Registry, names: [EventNames], titles: @escaping (String) -> [String]) {
    self.registry = registry
    aliases = Dictionary(
      names.map { ($0.event.description, Set($0.aliases.map(\.text.folded))) },
      uniquingKeysWith: { $0.union($1) }
    )
    self.titles = titles
  }

  /// The mistakes, each at the later of two claims in the order of files and lines.
  func mistakes(in claims: [PlacedClaim]) -> [Diagnostic] {
    let named = claims.filter { $0.name != nil }.sorted {
      ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line)
    }
    return events(named) + models(named)
  }

  private func events(_ claims: [PlacedClaim]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return claims.compactMap { claim -> Diagnostic? in
      let key = claim.claim.event.description
      // A key that was copied from an older version is the name's own, too.
      guard !claim.isExplicit || isFormer(claim), let name = claim.name else { return nil }
      let stored = first[key] == nil ? titles(key) : []
      let other = stored.first { isNamesake($0, claim) && !isSame($0, name, key) }
      guard let other = first[key] ?? other else {
        first[key] = name
        return nil
      }
      guard !isSame(other, name, key) else { return nil }
      return claim.mistake(
        "'\(shortened(name))' and '\(shortened(other))' would share the key \(key): give this one an `event:` of its own",
        rule: .sharedKey
      )
    }
  }

  private func models(_ claims: [PlacedClaim]) -> [Diagnostic] {
    var first: [String: (name: String, event: EventKey)] = [:]
    return claims.compactMap { claim -> Diagnostic? in
      let event = claim.claim.event
      guard event.kind == .release, let name = claim.name else { return nil }
      let key = "\(event.company)/\(name.slug)"
      guard let other = first[key] else {
        first[key] = (name, event)
        return nil
      }
      guard other.event != event, !isSame(other.name, name, event.description) else { return nil }
      return claim.mistake(
        "'\(shortened(name))' and '\(shortened(other.name))' would be one model, \(key): write one of the names, or register both as names of one model",
        rule: .sharedKey
      )
    }
  }

  /// Whether two names mean one thing: folded they are the same, or one is known as another name.
  private func isSame(_ one: String, _ other: String, _ key: String) -> Bool {
    if one.folded == other.folded { return true }
    if let known = aliases[key], known.contains(one.folded) || known.contains(other.folded) {
      return true
    }
    let model = registry.meaning(of: one, kinds: [.model])
    guard case .one = model else { return false }
    return model == registry.meaning(of: other, kinds: [.model])
  }

  /// Whether a title of the store gives its event the key that a claim has.
  private func isNamesake(_ title: String, _ claim: PlacedClaim) -> Bool {
    var other = claim.claim
    other.attributes.title = title
    return other.defaultKey == claim.claim.event
  }

  private func isFormer(_ claim: PlacedClaim) -> Bool {
    claim.claim.formerKey == claim.claim.event && claim.claim.defaultKey != claim.claim.event
  }
}
