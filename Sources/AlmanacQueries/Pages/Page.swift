public import AlmanacModel
public import AlmanacStore

/// Everything that is known about one thing.
public enum Page: Equatable, Sendable {
  /// An event with its evidence, the edges that point to it, and how its name was read.
  case event(Resolution, incoming: [IncomingRelation], note: String?)
  /// A company with its events, and how its name was read.
  case company(Entity, events: [Resolution], note: String?)
  /// A model with its releases.
  case model(Entity, releases: [Resolution])
  /// A person or an outlet, with the articles it published or is named in, and how its name was read.
  case other(Entity, articles: [ArticleSummary], note: String?)
  /// An article with its text and what it says.
  case article(ArticleSummary, text: String?, claims: [Claim])

  /// Asks for the page of an event, company, model, person, outlet or article.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: its key, name or alias.
  /// - Throws: `QuestionError` where nothing or several things bear the name, `StoreError`.
  public init(_ question: Question, name: String) throws {
    let store = question.store
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw QuestionError.wrongName("the name is empty")
    }
    if let article = try store.articles(knownBy: question.knownBy, key: name).first {
      self = try Page.article(article, question)
      return
    }
    let entities = try store.entities(named: name)
    let known = entities.filter { $0.entity != .model }
    if let exact = known.first(where: { $0.key == name }) ?? (known.count == 1 ? known[0] : nil) {
      self = try Page.entity(exact, question)
      return
    }
    if known.count > 1 {
      throw QuestionError.ambiguous(name: name, candidates: known.map(\.key))
    }
    if let model = entities.first, entities.count == 1, EventKey(name) == nil {
      self = try Page.entity(model, question)
      return
    }
    let isEvent = try !store.events(named: name).isEmpty
    if !isEvent, let guess = try question.guessedEntity(name) {
      self = try Page.entity(guess.named, question, note: guess.note)
      return
    }
    guard try isEvent || !question.guesses(name).isEmpty else {
      throw QuestionError.unknown(
        name: name,
        what: "name",
        nearest: try Page.nearestNames(to: name, in: store)
      )
    }
    let chosen = try question.event(name)
    self = .event(
      chosen.resolution,
      incoming: try store.relations(to: chosen.resolution.event.key.description),
      note: chosen.note
    )
  }

  private static func entity(_ named: Named, _ question: Question, note: String? = nil) throws
    -> Page
  {
    let store = question.store
    guard let entity = try store.entity(named.key) else {
      throw QuestionError.unknown(name: named.key, what: "name", nearest: [])
    }
    switch entity.kind {
    case .company:
      let events = try question.resolutions(EventScope(companies: [entity.key]))
      return .company(entity, events: events, note: note)
    case .model:
      let keys = try store.events(named: entity.key).map(\.key)
      return .model(entity, releases: try question.resolutions(EventScope(events: keys)))
    case .person, .outlet:
      let articles = try store.articles(knownBy: question.knownBy)
      let named = try store.articlesNaming(entity)
      return .other(
        entity,
        articles: articles.filter {
          $0.source.publisherKey == entity.key || named.contains($0.source.article)
        },
        note: note
      )
    }
  }

  /// The names nearest to one that nothing bears; of a key of an event or an article, keys.
  private static func nearestNames(to name: String, in store: Store) throws -> [String] {
    let events = EventKey(name) == nil ? [] : try store.eventKeys(besides: name)
    let near = nearest(to: name, among: events)
    guard near.isEmpty else { return near }
    let names = try store.nearestNames(
      to: name,
      kinds: [.company, .person, .model, .outlet],
      events: true
    )
    let isDated = name.prefix(4).allSatisfy(\.isNumber) && name.contains("-")
    guard names.isEmpty, isDated else { return names }
    return nearest(to: name, among: try store.articles().map(\.source.article))
  }

  private static func article(_ summary: ArticleSummary, _ question: Question) throws -> Page {
    let content = try question.store.articleText(summary.source.article)
    let scope = EventScope(events: content?.events ?? [])
    let claims = try question.store.resolutions(scope, knownBy: question.knownBy)
      .flatMap(\.evidence).map(\.claim)
      .filter { $0.source.article == summary.source.article }
      .sorted { $0.ordinal < $1.ordinal }
    return .article(summary, text: content?.text, claims: claims)
  }
}
