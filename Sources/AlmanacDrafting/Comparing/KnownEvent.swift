public import AlmanacModel

/// An event that is known already, as drafts are compared with it.
public struct KnownEvent: Sendable {
  /// Its key.
  public let key: EventKey
  /// What it is called.
  public let title: String
  /// How far it had come.
  public let status: Status
  /// Its values.
  public let attributes: Attributes
  /// By whose word, as a comment says it: `26 Dec 2025 by Epoch AI`.
  public let source: String
  /// By whose word each of its values is, where that is known.
  public let sources: [Attribute: String]
  /// What articles say of it, in their words.
  public let evidence: [Evidence]

  /// The words of one article.
  public struct Evidence: Sendable, Equatable {
    /// The article's key.
    public let article: String
    /// Whose word it is.
    public let voice: String
    /// When it was published.
    public let published: EventDate
    /// The words; nil for a row of a table.
    public let quote: String?
    /// Whether the words are a curator's digest, and not those of the article.
    public let isDigest: Bool

    /// What an article says.
    public init(
      article: String,
      voice: String,
      published: EventDate,
      quote: String?,
      isDigest: Bool = false
    ) {
      self.article = article
      self.voice = voice
      self.published = published
      self.quote = quote
      self.isDigest = isDigest
    }
  }

  /// An event with its values.
  public init(
    key: EventKey,
    title: String,
    status: Status,
    attributes: Attributes,
    source: String,
    sources: [Attribute: String] = [:],
    evidence: [Evidence] = []
  ) {
    self.key = key
    self.title = title
    self.status = status
    self.attributes = attributes
    self.source = source
    self.sources = sources
    self.evidence = evidence
  }
}

extension KnownEvent {
  /// By whose word a value is; where that is not known, whose word dates the event.
  func source(of attribute: Attribute) -> String { sources[attribute] ?? source }
}

/// How a claim stands to what is known.
public enum Standing: Sendable, Equatable {
  /// No event is near enough.
  case new
  /// It says nothing that an event does not have.
  case agrees(String)
  /// It cannot be right beside an event; with what is said there.
  case contradicts(String, there: String)
  /// It says what became of a plan.
  case outcome(String)

  /// The word for it.
  public var word: String {
    switch self {
    case .new: "new"
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    case .outcome: "outcome"
    }
  }

  /// The key of the event; nil of what is new.
  public var event: String? {
    switch self {
    case .new: nil
    case .agrees(let key), .contradicts(let key, _), .outcome(let key): key
    }
  }
}
