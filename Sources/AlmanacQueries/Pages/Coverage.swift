public import AlmanacModel
import AlmanacStore

/// What the store holds, and where it is thin.
public struct Coverage: Equatable, Sendable {
  /// The events of a company, a kind or a year.
  public struct Group: Equatable, Sendable {
    /// The company's name, the kind or the year; `undated` where no source dates the events.
    public let name: String
    /// How many events there are.
    public let events: Int
    /// How many claims speak of them.
    public let claims: Int
    /// How many of them two independent sources or more speak of.
    public let twoVoices: Int
    /// How many are dated by each hand.
    public let hands: [Hand: Int]
  }

  /// Everything together.
  public let all: Group
  /// How many articles it rests on.
  public let articles: Int
  /// The companies, those with the most events first.
  public let companies: [Group]
  /// The kinds, in the order of their declaration.
  public let kinds: [Group]
  /// The years in order, by the middle of each date; the undated last.
  public let years: [Group]
  /// The companies with fewer than three events, by name.
  public let thin: [String]

  /// Counts what is known.
  ///
  /// - Throws: `QuestionError.empty` where there is nothing, `StoreError`.
  public init(_ question: Question) throws {
    let found = try question.known(EventScope())
    guard !found.isEmpty else {
      throw question.asOf.isEmpty
        ? QuestionError.empty : .nothing("nothing is known\(question.asOf)")
    }
    all = Group("all", found)
    articles = Set(found.flatMap { $0.evidence.map(\.claim.source.article) }).count
    companies = Coverage.groups(found) { $0.event.company }
      .sorted { ($1.events, $0.name.lowercased()) < ($0.events, $1.name.lowercased()) }
    kinds = Kind.allCases.compactMap { kind in
      let events = found.filter { $0.event.key.kind == kind }
      return events.isEmpty ? nil : Group(kind.rawValue, events)
    }
    years = Coverage.groups(found) { resolution in
      resolution.event.attributes.date?.span.middle.map { String($0.calendar.year) } ?? "undated"
    }.sorted { $0.name < $1.name }
    thin = companies.filter { $0.events < 3 }.map(\.name).sorted {
      $0.lowercased() < $1.lowercased()
    }
  }

  private static func groups(
    _ found: [Resolution],
    by name: (Resolution) -> String
  ) -> [Group] {
    Dictionary(grouping: found, by: name).map { Group($0.key, $0.value) }
  }
}

extension Coverage.Group {
  fileprivate init(_ name: String, _ found: [Resolution]) {
    self.name = name
    events = found.count
    claims = found.reduce(0) { $0 + $1.event.claims }
    twoVoices = found.count { $0.event.voices > 1 }
    hands = Dictionary(grouping: found, by: \.event.hand).mapValues(\.count)
  }
}
