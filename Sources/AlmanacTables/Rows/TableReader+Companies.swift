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
    let publisher =
      name.folded == source.publisher.folded ? "is the publisher, not a company" : nil
    if let flaw = RefusedNames.flaw(of: name) ?? publisher {
      return .wrong("'\(shortened(name))' \(flaw): say in `missing:` or `words:` what it means")
    }
    if let other = registry.bearers(of: name, kinds: [.person, .outlet]).first {
      return .wrong(TableReader.refusal(of: name, as: other))
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
    return .new(registration(of: Entity(key: key, kind: .company, name: name)))
  }

  static func refusal(of name: String, as other: Entity) -> String {
    "'\(shortened(name))' is \(other.kind == .person ? "a person" : "an outlet"), not a company: register the company under another name first"
  }

  /// A company with the known names near to its own.
  mutating func registration(of company: Entity) -> Registration {
    if nearNames == nil { nearNames = NearNames(registry.names(of: [.company, .person, .outlet])) }
    return Registration(entity: company, near: nearNames?.near(company.name) ?? [])
  }

  /// Takes the companies that a row registers as known from now on.
  mutating func accept(_ registrations: [Registration]) {
    for registration in registrations {
      registered[registration.entity.key] = registration.entity
      companies[handle(registration.entity)] = registration.entity
      freshKeys[registration.entity.name.folded] = registration.entity.key
    }
  }

  /// Forgets the companies of a row that was not taken after all.
  package mutating func forget(_ registrations: [Registration]) {
    for registration in registrations {
      registered[registration.entity.key] = nil
      companies[handle(registration.entity)] = nil
      freshKeys[registration.entity.name.folded] = nil
    }
  }

  /// By what the rows know a company: an exported timeline by its key, other tables by its name.
  private func handle(_ company: Entity) -> String { timeline == nil ? company.name : company.key }
}
