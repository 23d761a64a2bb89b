public import AlmanacModel
public import AlmanacStore

/// The companies that have events.
public struct CompanyList: Equatable, Sendable {
  /// One company.
  public struct Entry: Equatable, Sendable {
    /// Its key.
    public let key: String
    /// Its name.
    public let name: String
    /// How many events of each kind it has.
    public let events: [Kind: Int]
    /// The first day of its first event.
    public let first: Day?
    /// The last day of its last completed event.
    public let last: Day?
  }

  /// The companies by name.
  public let entries: [Entry]

  /// Asks for all the companies.
  ///
  /// - Throws: `QuestionError` where there are none, `StoreError`.
  public init(_ question: Question) throws {
    if question.knownBy == nil, question.statuses == nil {
      entries = try question.store.companies().map {
        Entry(key: $0.key, name: $0.name, events: $0.events, first: $0.first, last: $0.last)
      }
    } else {
      entries = CompanyList.entries(of: try question.resolutions(EventScope()).map(\.event))
    }
    guard !entries.isEmpty else {
      throw question.asOf.isEmpty
        ? QuestionError.empty : .nothing("no company is known\(question.asOf)")
    }
  }

  private static func entries(of events: [Event]) -> [Entry] {
    Dictionary(grouping: events, by: \.key.company).map { key, events in
      Entry(
        key: key,
        name: events[0].company,
        events: Dictionary(grouping: events, by: \.key.kind).mapValues(\.count),
        first: events.compactMap(\.attributes.date?.earliest).min(),
        last: events.filter { $0.status == .completed }.compactMap(\.attributes.date?.latest).max()
      )
    }.sorted { ($0.name.lowercased(), $0.key) < ($1.name.lowercased(), $1.key) }
  }
}

/// The models and products that companies released or plan to.
public struct ModelList: Equatable, Sendable {
  /// The releases, those of one company together, in order of time.
  public let releases: [Resolution]

  /// Asks for the models of some companies, or of all.
  ///
  /// - Throws: `QuestionError` where a name is not known or there is no model, `StoreError`.
  public init(_ question: Question, companies names: [String] = [], family: String? = nil) throws {
    let companies = try question.companies(names)
    let scope = EventScope(
      companies: companies.isEmpty ? nil : companies.map(\.key),
      kinds: [.release]
    )
    let all = try question.resolutions(scope)
    releases = all.filter { resolution in
      family.map { resolution.event.attributes.family?.folded == $0.folded } ?? true
    }.sorted {
      ($0.event.company.lowercased()) < ($1.event.company.lowercased())
    }
    guard !releases.isEmpty else {
      throw question.absence(
        of: "no model\(Question.of(companies))",
        family: family,
        among: all
      )
    }
  }
}

/// The articles and tables that everything rests on.
public struct ArticleList: Equatable, Sendable {
  /// The articles, newest first.
  public let articles: [ArticleSummary]

  /// Asks for all articles, or those of one publisher.
  ///
  /// - Throws: `QuestionError` where the publisher is not known or there is none, `StoreError`.
  public init(_ question: Question, publisher: String? = nil) throws {
    let all = try question.store.articles(knownBy: question.knownBy)
    if let publisher {
      let named = try question.store.entities(named: publisher).filter { $0.entity != .model }
      let one = try question.one(publisher, "publisher", named) {
        try question.store.nearestNames(to: publisher, kinds: [.outlet, .company])
      }
      articles = all.filter { $0.source.publisherKey == one.key }
    } else {
      articles = all
    }
    guard !articles.isEmpty else {
      throw QuestionError.nothing("no article that was asked for is known\(question.asOf)")
    }
  }
}
