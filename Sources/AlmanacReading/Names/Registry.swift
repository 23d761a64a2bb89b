public import AlmanacModel

/// The names that articles may use: those of the register and those that the store knows already.
public struct Registry: Sendable {
  private var byName: [String: [Place]] = [:]
  private var entities: [String: Entity] = [:]

  private struct Place: Sendable {
    let key: String
    let alias: Alias
  }

  /// A registry of entities; of two with one key, the later counts.
  public init(_ entities: some Sequence<Entity>) {
    for entity in entities { self.entities[entity.key] = entity }
    for entity in self.entities.values {
      for alias in [Alias(entity.name), Alias(entity.key)] + entity.aliases {
        byName[alias.text.folded, default: []].append(Place(key: entity.key, alias: alias))
      }
    }
  }

  /// What a name means in an article about some companies.
  package enum Meaning: Equatable {
    case one(Entity)
    case several([String])
    case none(suggestion: String)
  }

  package func meaning(
    of name: String,
    kinds: Set<Entity.Kind>,
    article: String = "",
    companies: Set<String> = []
  ) -> Meaning {
    let chosen = bearers(of: name, kinds: kinds, article: article, companies: companies)
    if chosen.count == 1 { return .one(chosen[0]) }
    if chosen.isEmpty {
      let known = entities.values.filter { kinds.contains($0.kind) }
      let names = known.flatMap { entity in
        [entity.name] + entity.aliases.filter { $0.isMeant(in: article, companies) }.map(\.text)
      }
      return .none(suggestion: suggestion(name, names))
    }
    return .several(chosen.map(\.key).sorted())
  }

  /// The entities of some kinds that a name can mean, without a search for near ones: the one that
  /// is called so exactly, or all that are called so in other signs.
  package func bearers(
    of name: String,
    kinds: Set<Entity.Kind>,
    article: String = "",
    companies: Set<String> = []
  ) -> [Entity] {
    let keys = Set(
      (byName[name.folded] ?? []).filter { $0.alias.isMeant(in: article, companies) }.map(\.key)
    )
    let found = keys.compactMap { entities[$0] }.filter { kinds.contains($0.kind) }
    let exact = found.filter { $0.name == name || $0.key == name }
    return exact.count == 1 ? exact : found
  }

  /// Every name that somebody of some kinds bears everywhere.
  package func names(of kinds: Set<Entity.Kind>) -> [String] {
    entities.values.filter { kinds.contains($0.kind) }
      .flatMap { entity in [entity.name] + entity.aliases.filter(\.isUnscoped).map(\.text) }
  }

  /// The names of companies, and of models and people that are theirs, each with its company's name.
  package var companyNames: [(phrases: [String], meaning: String)] {
    entities.values.sorted { $0.key < $1.key }.compactMap { entity in
      let company = entity.kind == .company ? entity : entity.company.flatMap { entities[$0] }
      guard let company, entity.kind != .outlet else { return nil }
      let names = [entity.name] + entity.aliases.filter(\.isUnscoped).map(\.text)
      return (names.filter { $0.count > 1 }, company.name)
    }
  }

  /// The company that a name means in an article, where it means one.
  package func company(_ name: String?, article: String) -> Entity? {
    guard let name, case .one(let company) = meaning(of: name, kinds: [.company], article: article)
    else { return nil }
    return company
  }
}

extension Alias {
  /// Whether its scope takes in an article about some companies.
  fileprivate func isMeant(in article: String, _ companies: Set<String>) -> Bool {
    (with.map { companies.contains($0) } ?? true) && (inArticle.map { $0 == article } ?? true)
  }
}
