/// A company, person, model or outlet, with what people call it.
public struct Entity: Equatable, Sendable {
  /// Its stable key, `openai`; a model's starts with its company's, `openai/gpt-5.2`.
  public var key: String
  /// What it is.
  public var kind: Kind
  /// Its name.
  public var name: String
  /// The key of the company that a person or a model belongs to.
  public var company: String?
  /// Its further names.
  public var aliases: [Alias]
  /// What sort of outlet it is; nil for everything else, and where nobody said.
  public var outletKind: OutletKind?
  /// When a company was founded; nil where nobody said.
  public var founded: EventDate?
  /// When a company ended; nil where it did not, or nobody said.
  public var ended: EventDate?
  /// The company that a company has become part of.
  public var partOf: Membership?

  /// Of which company another is part, and since when.
  public struct Membership: Equatable, Sendable {
    /// The key of the whole.
    public var company: String
    /// Since when; nil where nobody said.
    public var since: EventDate?

    /// A part of a company.
    public init(company: String, since: EventDate? = nil) {
      self.company = company
      self.since = since
    }
  }

  /// What an entity can be.
  public enum Kind: String, VocabularyWord {
    case company, person, model, outlet

    /// What a message calls one of the words.
    public static let noun = "entity kind"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .company: "has events, and may publish, invest and be relayed"
      case .person: "may be quoted and may invest"
      case .model: "is what releases bring out; an article registers it"
      case .outlet: "publishes articles or tables, or is relayed"
      }
    }
  }

  /// An entity with its further names.
  public init(
    key: String,
    kind: Kind,
    name: String,
    company: String? = nil,
    outletKind: OutletKind? = nil,
    aliases: [Alias] = []
  ) {
    self.key = key
    self.kind = kind
    self.name = name
    self.company = company
    self.outletKind = outletKind
    self.aliases = aliases
  }
}

extension Entity {
  /// The entity with what another entry of its key adds: further names, and what was not known yet.
  package func adding(_ other: Entity) -> Entity {
    var sum = self
    sum.company = company ?? other.company
    sum.outletKind = outletKind ?? other.outletKind
    sum.founded = founded ?? other.founded
    sum.ended = ended ?? other.ended
    sum.partOf = partOf ?? other.partOf
    for alias in [Alias(other.name)] + other.aliases where alias.text != name {
      if !sum.aliases.contains(where: { $0.isTheSame(as: alias) }) { sum.aliases.append(alias) }
    }
    return sum
  }
}

/// A further name, in any language and script.
public struct Alias: Hashable, Sendable {
  /// The name as people write it.
  public var text: String
  /// The language it belongs to, `ru`, `zh`.
  public var language: String?
  /// The key of the company that an article has to be about for the name to be meant.
  public var with: String?
  /// The key of the only article in which the name is meant.
  public var inArticle: String?

  /// A name with its language and scope.
  public init(
    _ text: String,
    language: String? = nil,
    with: String? = nil,
    inArticle: String? = nil
  ) {
    self.text = text
    self.language = language
    self.with = with
    self.inArticle = inArticle
  }

  /// Whether the name is meant everywhere.
  public var isUnscoped: Bool { with == nil && inArticle == nil }

  /// Whether both are one name with one scope, whatever language was noted.
  func isTheSame(as other: Alias) -> Bool { text == other.text && hasScope(of: other) }

  /// Whether both are meant in the same articles.
  package func hasScope(of other: Alias) -> Bool {
    with == other.with && inArticle == other.inArticle
  }
}

/// Further names of one event, `красная тревога` for a code red.
public struct EventNames: Equatable, Sendable {
  /// The event.
  public var event: EventKey
  /// Its further names.
  public var aliases: [Alias]

  /// Further names of an event.
  public init(event: EventKey, aliases: [Alias]) {
    self.event = event
    self.aliases = aliases
  }
}
