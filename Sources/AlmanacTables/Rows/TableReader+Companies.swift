import AlmanacModel
import AlmanacReading

extension TableReader {
  /// What a name of a row is.
  enum Named {
    case known(Entity)
    case new(Registration)
    /// The map leaves out what nobody knows.
    case leftOut
    /// What is wrong with it.
    case wrong(String)
  }

  /// What a name is that a row gives to a company, or to an investor, who may be of other kinds.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - kinds: what it may be.
  ///   - policy: what becomes of one that nobody knows.
  ///   - fresh: the companies that the row itself registers.
  /// - Returns: what it is.
  mutating func company(
    _ name: String,
    _ kinds: Set<Entity.Kind>,
    _ policy: CompanyPolicy,
    among fresh: [Registration]
  ) -> Named {
    if let known = companies[name] { return .known(known) }
    let bearers = registry.bearers(of: name, kinds: kinds)
    if bearers.count == 1 {
      if kinds == [.company] { companies[name] = bearers[0] }
      return .known(bearers[0])
    }
    if !bearers.isEmpty {
      let keys = bearers.map(\.key).sorted().joined(separator: " or ")
      return .wrong("'\(shortened(name))' can be \(keys): write the key")
    }
    switch policy {
    case .registered: return .wrong(refusal(of: name, kinds))
    case .skip: return .leftOut
    case .register:
      if let same = fresh.first(where: { $0.entity.name.folded == name.folded }) {
        return .known(same.entity)
      }
      return newcomer(name, fresh)
    }
  }

  /// What is said of a name that nobody bears; of the first hundred names, with those near to it.
  private mutating func refusal(of name: String, _ kinds: Set<Entity.Kind>) -> String {
    if let said = unknown[name] { return said }
    let what = kinds.count == 1 ? "company" : "investor"
    let said = "the \(what) '\(shortened(name))' is not registered"
    guard unknown.count < 100, case .none(let near) = registry.meaning(of: name, kinds: kinds)
    else { return said }
    unknown[name] = said + near
    return said + near
  }

  /// A company that is to be registered, where its name can be one and its key is no other's.
  private mutating func newcomer(_ name: String, _ fresh: [Registration]) -> Named {
    if RefusedNames.contains(name) || name.folded == source.publisher.folded {
      return .wrong(
        "'\(shortened(name))' is not a company's name: say in `missing:` or `words:` what it means"
      )
    }
    if let other = registry.bearers(of: name, kinds: [.person, .outlet]).first {
      return .wrong(
        "'\(shortened(name))' is \(other.kind == .person ? "a person" : "an outlet"), not a company: register the company under another name first"
      )
    }
    if let flaw = CellLine(name).flaw { return .wrong("the company \(flaw)") }
    let key = name.slug
    guard EventKey.isPart(key) else {
      return .wrong("'\(shortened(name))' gives no key in a–z and 0–9: register it first")
    }
    let all = Set(Entity.Kind.allCases)
    let others =
      fresh.map(\.entity) + [registered[key]].compactMap(\.self)
      + registry.bearers(of: key, kinds: all)
    if let other = others.first(where: { $0.key == key }) {
      if registered[key] == other, other.name.folded == name.folded { return .known(other) }
      return .wrong(
        "'\(shortened(name))' and '\(shortened(other.name))' would both have the key \(key): register one of them under another key first"
      )
    }
    if nearNames == nil { nearNames = NearNames(registry.names(of: all.subtracting([.model]))) }
    let near = nearNames?.near(name) ?? []
    return .new(Registration(entity: Entity(key: key, kind: .company, name: name), near: near))
  }

  /// Takes the companies that a row registers as known from now on.
  mutating func accept(_ registrations: [Registration]) {
    for registration in registrations {
      registered[registration.entity.key] = registration.entity
      companies[registration.entity.name] = registration.entity
    }
  }
}
