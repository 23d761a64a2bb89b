import AlmanacFiles
import AlmanacModel
import Yams

extension Register {
  /// The names that entries take from others, the companies that they name and nobody knows, and
  /// what the names mean without these: articles are not to be blamed for a register.
  func contradictions() -> (diagnostics: [Diagnostic], meant: [Entity]) {
    let owners = owners()
    var found: [Diagnostic] = []
    var meant = all
    for (place, entry) in entries.enumerated() {
      let entity = entry.entity
      var isAnother = false
      for (name, node) in stated(by: entry) where !(isAnother && name.text == entity.key) {
        guard let owner = owner(of: name, before: place, entry, owners) else { continue }
        found.append(
          entry.reader.diagnostic(taken(name, from: owner, entity), at: node, rule: .register)
        )
        if name.text == entity.name {
          isAnother = true
          meant[entity.key] = nil
          meant[owner.key]?.aliases.append(Alias(entity.key))
        } else {
          meant[entity.key]?.aliases.removeAll { $0.means(name) }
        }
      }
      found += [unknownCompany(entry), wrongWhole(entry), companyInUse(entry)].compactMap(\.self)
    }
    return (found, Array(meant.values))
  }

  /// Whose name it is, and since which entry; -1 for what was known before all.
  private struct Owner {
    let key: String
    let alias: Alias
    let since: Int
  }

  /// The owners of each folded name.
  private func owners() -> [String: [Owner]] {
    var owners: [String: [Owner]] = [:]
    for entity in known.values where !replaced.contains(entity.key) {
      for alias in entity.names {
        owners[alias.text.folded, default: []].append(
          Owner(key: entity.key, alias: alias, since: -1)
        )
      }
    }
    for (place, entry) in entries.enumerated() {
      for (alias, _) in stated(by: entry) {
        owners[alias.text.folded, default: []].append(
          Owner(key: entry.entity.key, alias: alias, since: place)
        )
      }
    }
    return owners
  }

  /// The names that an entry states, each with its place, its own before its key.
  private func stated(by entry: RegisterEntry) -> [(Alias, Node)] {
    let entity = entry.entity
    var names = zip(entity.aliases, entry.places).map { ($0, $1) }
    if !entity.name.isEmpty {
      names.append((Alias(entity.name), entry.reader.value("name") ?? entry.reader.node))
    }
    if EntityKey.isKey(entity.key), entity.key.folded != entity.name.folded {
      names.append((Alias(entity.key), entry.reader.value("key") ?? entry.reader.node))
    }
    return names
  }

  /// The entity to which a name belonged before an entry stated it; nil where it was free.
  private func owner(
    of alias: Alias,
    before place: Int,
    _ entry: RegisterEntry,
    _ owners: [String: [Owner]]
  ) -> Entity? {
    let key = entry.entity.key
    // What was known under both names before is no fault of the entry.
    if !replaced.contains(key), known[key]?.names.contains(where: { $0.means(alias) }) == true {
      return nil
    }
    let others = owners[alias.text.folded] ?? []
    let other = others.first { owner in
      owner.since < place && owner.key != key && owner.alias.hasScope(of: alias)
        && all[owner.key].map { !mayShare(entry.entity, $0) } ?? false
    }
    return other.flatMap { all[$0.key] }
  }

  /// What is wrong with a name that belongs to another entity.
  private func taken(_ alias: Alias, from owner: Entity, _ entity: Entity) -> String {
    let whose = "belongs to the \(owner.kind.rawValue) \(owner.name), key '\(owner.key)'"
    let isOne = owner.kind == entity.kind && alias.text == entity.name
    let advice = isOne ? "use that key" : "leave it to that"
    return "the name '\(shortened(alias.text))' \(whose): \(advice), or give this one another name"
  }

  /// Models may be named like their company, and like models of others.
  private func mayShare(_ one: Entity, _ other: Entity) -> Bool {
    switch (one.kind, other.kind) {
    case (.model, .model): one.company != other.company
    case (.model, _): one.company == other.key
    case (_, .model): other.company == one.key
    default: false
    }
  }

  /// What is wrong with the company that an entry's company is part of.
  private func wrongWhole(_ entry: RegisterEntry) -> Diagnostic? {
    guard let whole = entry.entity.partOf?.company else { return nil }
    if whole == entry.entity.key {
      return entry.mistake("'\(whole)' cannot be part of itself", at: "part-of")
    }
    guard all[whole]?.kind != .company else {
      return circle(of: entry.entity.key).map { others in
        entry.mistake(
          "'\(entry.entity.key)' would be part of itself, by way of \(others.joined(separator: ", "))",
          at: "part-of"
        )
      }
    }
    return entry.mistake(
      "'\(entry.entity.key)' is part of the company '\(whole)', which is not registered\(suggestion(whole, companies))",
      at: "part-of",
      rule: .name
    )
  }

  /// The companies by way of which one is part of itself; nil where it is not.
  private func circle(of key: String) -> [String]? {
    var others: [String] = []
    while let next = all[others.last ?? key]?.partOf?.company, !others.contains(next) {
      if next == key { return others }
      others.append(next)
    }
    return nil
  }

  private func unknownCompany(_ entry: RegisterEntry) -> Diagnostic? {
    guard let company = entry.entity.company, all[company]?.kind != .company else { return nil }
    return entry.mistake(
      "'\(entry.entity.key)' is of the company '\(company)', which is not registered\(suggestion(company, companies))",
      at: "company",
      rule: .name
    )
  }

  /// A company never becomes something else while events or others are of it.
  private func companyInUse(_ entry: RegisterEntry) -> Diagnostic? {
    let (key, kind) = (entry.entity.key, entry.entity.kind)
    guard entry.replaces, kind != .company, known[key]?.kind == .company else { return nil }
    let entered = Set(entries.map(\.entity.key))
    let member = all.values.filter { $0.company == key && !entered.contains($0.key) }
      .map(\.key).min()
    guard let use = hasEvents(key) ? "has events" : member.map({ "is the company of '\($0)'" })
    else {
      return nil
    }
    return entry.mistake(
      "'\(key)' \(use) and stays a company: give the \(kind.rawValue) another key",
      at: "key"
    )
  }

  /// The keys of the companies that are known.
  var companies: [String] { all.values.filter { $0.kind == .company }.map(\.key) }
}

extension Entity {
  /// Everything that the entity is called: its name, its key and its further names.
  fileprivate var names: [Alias] { [Alias(name), Alias(key)] + aliases }
}

extension Alias {
  /// Whether both are the same word in the same articles.
  fileprivate func means(_ other: Alias) -> Bool {
    text.folded == other.text.folded && hasScope(of: other)
  }
}
