import AlmanacModel
public import AlmanacStore

extension Question {
  /// The company that a text names.
  ///
  /// By its key anything is found that may have events: what is registered as an outlet or a person
  /// can have been a company before.
  ///
  /// - Throws: `QuestionError` where none or several bear the name, `StoreError`.
  public func company(_ text: String) throws -> Named {
    let named = try entities(named: text, as: "company")
    let companies = named.filter { $0.entity == .company }
    let found =
      companies.isEmpty ? named.filter { $0.key == text && $0.entity != .model } : companies
    if found.isEmpty, let other = named.first {
      throw QuestionError.wrongName(try isNoCompany(text, other))
    }
    return try one(text, "company", found) {
      try store.nearestNames(to: text, kinds: [.company])
    }
  }

  /// The companies that some texts name, each once.
  ///
  /// - Throws: `QuestionError` where none or several bear a name, `StoreError`.
  public func companies(_ texts: [String]) throws -> [Named] {
    var found: [Named] = []
    for text in texts {
      let company = try company(text)
      if !found.contains(company) { found.append(company) }
    }
    return found
  }

  /// The event that a text names, as it was known.
  ///
  /// A model names its launch before its preview, its weights and its announcement. Where several
  /// events bear the name, the one that an edge connects with the other event of the question is
  /// meant.
  ///
  /// - Parameters:
  ///   - text: an event key, or the name of a model, an alert or another event.
  ///   - other: the name of the other event of the question.
  /// - Returns: the event, and what there is to say about the reading of its name.
  /// - Throws: `QuestionError` where none or several bear the name, `StoreError`.
  func event(_ text: String, connectedTo other: String? = nil) throws -> ChosenEvent {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw QuestionError.wrongName("the name of an event is empty")
    }
    let exact = try store.events(named: text)
    let named = exact.isEmpty ? try guesses(text) : exact
    guard !named.isEmpty else {
      throw QuestionError.unknown(
        name: text,
        what: "event or model",
        nearest: try store.nearestNames(to: text, kinds: [.model], events: true)
      )
    }
    let known = try resolutions(EventScope(events: named.map(\.key)))
    guard !known.isEmpty else {
      throw try absence(of: text, named.map(\.key))
    }
    if known.count == 1 {
      return ChosenEvent(known[0], note: reading(of: text, as: known[0], isGuess: exact.isEmpty))
    }
    if let exact = known.first(where: { $0.event.key.description == text }) {
      return ChosenEvent(exact)
    }
    if let launch = launch(of: known) {
      return ChosenEvent(launch, note: reading(of: text, as: launch, isGuess: exact.isEmpty))
    }
    if let other {
      let connected = try connected(known, to: other)
      if connected.count == 1 {
        let others = known.map(\.event.key.description)
          .filter { $0 != connected[0].event.key.description }
        return ChosenEvent(
          connected[0],
          note:
            "'\(text)' is read as \(connected[0].event.key), which a source connects with '\(other)'; there is also \(others.joined(separator: ", "))"
        )
      }
    }
    throw QuestionError.ambiguous(name: text, candidates: known.map(\.event.key.description))
  }

  /// What there is to say about a name: that it was guessed, or that no source of something yet to
  /// come says it.
  private func reading(of text: String, as event: Resolution, isGuess: Bool) -> String? {
    let key = event.event.key.description
    if isGuess { return "'\(text)' is read as \(event.event.title) (\(key))" }
    guard text != key, !event.event.status.isClosing, !event.says(text) else { return nil }
    return
      "'\(text)' is read as \(key), '\(event.event.title)': no source of it says that name"
  }

  /// The launch among the releases of one model; nil where they are of several.
  private func launch(of known: [Resolution]) -> Resolution? {
    guard Set(known.map { "\($0.event.key.company) \($0.event.title.folded)" }).count == 1,
      known.allSatisfy({ $0.event.key.kind == .release })
    else { return nil }
    let order: [Milestone] = [.available, .preview, .weights, .announced]
    return order.lazy.compactMap { milestone in
      known.first { $0.event.attributes.milestone == milestone }
    }.first
  }

  private func connected(_ known: [Resolution], to other: String) throws -> [Resolution] {
    let others = Set(try store.events(named: other).map(\.key))
    let edges = try store.resolutions(EventScope(events: Array(others)), knownBy: knownBy)
      .flatMap(\.event.relations).map(\.target)
    return known.filter { resolution in
      resolution.event.relations.contains { others.contains($0.target) }
        || edges.contains(resolution.event.key.description)
    }
  }

  /// What bears a name that is asked about as something.
  ///
  /// - Throws: `QuestionError` where the name is empty, `StoreError`.
  func entities(named text: String, as what: String) throws -> [Named] {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw QuestionError.wrongName("the name of the \(what) is empty")
    }
    return try store.entities(named: text)
  }

  /// What is said where something else is asked about as a company; of a model, whose it is.
  private func isNoCompany(_ text: String, _ other: Named) throws -> String {
    let kind = other.entity?.rawValue ?? "name"
    let owner = try store.entity(other.key)?.company.flatMap { try store.entity($0)?.name }
    let whose = owner.map { " of \($0)" } ?? ""
    return "'\(shortened(text))' is \(kind == "outlet" ? "an" : "a") \(kind)\(whose), not a company"
      + (owner.map { ": name \($0)" } ?? "")
  }

  func one(
    _ text: String,
    _ what: String,
    _ found: [Named],
    nearest: () throws -> [String]
  ) throws -> Named {
    if let exact = found.first(where: { $0.key == text }) { return exact }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw QuestionError.ambiguous(name: text, candidates: found.map(\.key))
    }
    throw QuestionError.unknown(name: text, what: what, nearest: try nearest())
  }
}

/// The event that a name was read as, and what there is to say about that reading.
struct ChosenEvent {
  let resolution: Resolution
  let note: String?

  init(_ resolution: Resolution, note: String? = nil) {
    self.resolution = resolution
    self.note = note
  }
}
