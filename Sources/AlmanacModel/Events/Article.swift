/// A curated text with its metadata and its claims, or a table that was imported.
public struct Article: Equatable, Sendable {
  /// The identity, publisher and time of publication.
  public var source: Source
  /// Who wrote it.
  public var author: String?
  /// The language of the original.
  public var language: String
  /// The language of a digest; nil for an original, and for a digest in English.
  public var digestLanguage: String?
  /// The text that the quotes stand in; nil for a table.
  public var text: String?
  /// The SHA-256 of the file, in lower-case hexadecimal.
  public var sha256: String
  /// What it says.
  public var claims: [Claim]

  /// An article with what it says.
  public init(
    source: Source,
    author: String?,
    language: String,
    digestLanguage: String? = nil,
    text: String?,
    sha256: String,
    claims: [Claim]
  ) {
    self.source = source
    self.author = author
    self.language = language
    self.digestLanguage = digestLanguage
    self.text = text
    self.sha256 = sha256
    self.claims = claims
  }
}

/// What a seed folder holds: the registered names and the articles.
public struct Library: Equatable, Sendable {
  /// Registered companies, people, models and outlets: each adds to what is known under its key.
  public var entities: [Entity]
  /// The keys of the entities that take the place of what is known under them.
  public var replaced: Set<String>
  /// Further names of events.
  public var eventNames: [EventNames]
  /// The articles that are new or changed.
  public var articles: [Article]
  /// The keys of every article that was read, the unchanged ones included.
  public var keys: Set<String>
  /// Whether the folder says which entities there are: without `entities.yaml` nothing is removed.
  public var registersNames: Bool
  /// The keys of the articles whose claims no curator has confirmed.
  public var drafts: [String]
  /// Former keys that the articles still use, with what the events are called now.
  public var renamed: [RenamedKey]

  /// The contents of a seed folder.
  public init(
    entities: [Entity] = [],
    replaced: Set<String> = [],
    eventNames: [EventNames] = [],
    articles: [Article] = [],
    keys: Set<String> = [],
    registersNames: Bool = false,
    drafts: [String] = [],
    renamed: [RenamedKey] = []
  ) {
    self.entities = entities
    self.replaced = replaced
    self.eventNames = eventNames
    self.articles = articles
    self.keys = keys
    self.registersNames = registersNames
    self.drafts = drafts
    self.renamed = renamed
  }
}
