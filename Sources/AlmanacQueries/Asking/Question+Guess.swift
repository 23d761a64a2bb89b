import AlmanacModel
import AlmanacStore

extension Question {
  /// What people mean by a name that nothing bears: the members of a family, also by what their names
  /// begin with in another script, a word of a title, a company's round or event.
  ///
  /// Releases that have the words in their names come before anything else that has.
  ///
  /// - Returns: the events that it can be, by key; none where it leads nowhere.
  /// - Throws: `StoreError`.
  func guesses(_ text: String) throws -> [Named] {
    let ofCompany = try guessesOfCompany(text)
    if !ofCompany.isEmpty { return ofCompany }
    var found = try store.events(containing: text)
    if found.isEmpty {
      let families = try store.families(namedLike: text)
      if families.count == 1 { found = try store.events(containing: families[0]) }
    }
    let releases = found.filter { EventKey($0.key)?.kind == .release }
    return releases.isEmpty ? found : releases
  }

  /// `OpenAI IPO`, `Anthropic Series F`: a company, and what names one of its events.
  private func guessesOfCompany(_ text: String) throws -> [Named] {
    let words = text.split(separator: " ").map(String.init)
    for count in (1..<max(words.count, 1)).reversed() {
      let companies = try store.entities(named: words.prefix(count).joined(separator: " "))
        .filter { $0.entity == .company }
      guard let company = companies.first, companies.count == 1 else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      let rounds = try known(EventScope(companies: [company.key], kinds: [.funding]))
        .map(\.event).filter { $0.attributes.round?.title.folded == rest.folded }
        .map { Named(key: $0.key.description, name: $0.title, entity: nil) }
      if !rounds.isEmpty { return rounds }
      let titled = try store.events(containing: rest, company: company.key)
      if !titled.isEmpty { return titled }
    }
    return []
  }

  /// The one company or person that a part of a name, or a name with a scope, leads to, and how.
  ///
  /// - Throws: `StoreError`.
  func guessedEntity(_ text: String) throws -> (named: Named, note: String)? {
    let scoped = try store.entities(namedSomewhere: text)
    if let first = scoped.first, Set(scoped.map(\.named.key)).count == 1 {
      return (first.named, "'\(text)' is \(first.named.name) only \(first.place)")
    }
    let named = try store.entities(withWord: text)
    let people = named.filter { $0.entity == .person }
    for group in [people, named] where group.count == 1 {
      return (group[0], "'\(text)' is read as \(group[0].name)")
    }
    return nil
  }
}

extension Resolution {
  /// Whether a source of the event says a name: in a title or in a quote.
  func says(_ name: String) -> Bool {
    evidence.contains { evidence in
      let claim = evidence.claim
      return claim.attributes.title.folded.contains(name.folded)
        || claim.quote?.text.folded.contains(name.folded) == true
    }
  }
}
