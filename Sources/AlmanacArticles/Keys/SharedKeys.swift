import AlmanacFiles
import AlmanacModel
import AlmanacReading

/// Finds names that differ and would share a key: two things would become one without a word.
struct SharedKeys {
  let registry: Registry
  /// The registered models, by key.
  let models: [String: Entity]
  /// Further names of events, folded, by key.
  let aliases: [String: Set<String>]
  /// What the claims of other articles in the store call an event.
  let titles: (String) -> [String]
  /// What the claims of other articles in the store call the releases of a model.
  let releases: (String) -> [Release]

  /// A release of the store under one of its names.
  struct Release {
    let event: String
    let title: String
  }

  init(
    entities: [Entity],
    names: [EventNames],
    titles: @escaping (String) -> [String],
    releases: @escaping (String) -> [Release]
  ) {
    registry = Registry(entities)
    models = Dictionary(
      entities.filter { $0.kind == .model }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    aliases = Dictionary(
      names.map { ($0.event.description, Set($0.aliases.map(\.text.folded))) },
      uniquingKeysWith: { $0.union($1) }
    )
    self.titles = titles
    self.releases = releases
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
    var first: [String: Release] = [:]
    return claims.compactMap { claim -> Diagnostic? in
      guard claim.claim.event.kind == .release, let name = claim.name, !name.slug.isEmpty else {
        return nil
      }
      let release = Release(event: claim.claim.event.description, title: name)
      let key = "\(claim.claim.event.company)/\(name.slug)"
      let other: String?
      if let model = models[key] {
        other = isSame(model.name, name, release.event) || model.isCalled(name) ? nil : model.name
      } else if let earlier = first[key] {
        other = isOne(earlier, release) ? nil : earlier.title
      } else {
        first[key] = release
        other =
          releases(key).first { $0.title.slug == name.slug && !isOne($0, release) }?.title
      }
      return other.map { claim.mistake(shared(name, $0, key), rule: .sharedKey) }
    }
  }

  /// The models of a register that would take releases of other names, which articles of the store
  /// have; each at its entry.
  func mistakes(of entries: [RegisterEntry]) -> [Diagnostic] {
    entries.compactMap { entry in
      let key = entry.entity.key
      guard let model = models[key] else { return nil }
      let other = releases(key).first { release in
        "\(model.company ?? "")/\(release.title.slug)" == key && !model.isCalled(release.title)
          && !isSame(model.name, release.title, release.event)
      }
      return other.map {
        entry.mistake(shared(model.name, $0.title, key), at: "name", rule: .sharedKey)
      }
    }
  }

  private func shared(_ name: String, _ other: String, _ model: String) -> String {
    "'\(shortened(name))' and '\(shortened(other))' would be one model, \(model): write one of the names, or register both as names of one model"
  }

  /// Whether two releases are one event, or of one name.
  private func isOne(_ one: Release, _ other: Release) -> Bool {
    one.event == other.event || isSame(one.title, other.title, other.event)
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

extension Entity {
  /// Whether a name is one of the entity's, wherever it is meant.
  fileprivate func isCalled(_ text: String) -> Bool {
    aliases.contains { $0.text.folded == text.folded }
  }
}
