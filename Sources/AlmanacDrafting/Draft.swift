public import AlmanacModel

/// An article with proposed claims, which a curator only has to confirm.
public struct Draft: Sendable {
  /// The page that it was made of, with what is known of it.
  public let page: Page
  /// The article with the claims that stand.
  public internal(set) var article: Article
  /// What is known of each of them, in their order.
  public internal(set) var notes: [Note] = []
  /// Companies, people and outlets that nobody registered, as the register would have them.
  public internal(set) var unknown: [Entity] = []
  /// The amounts, dates and names that no claim uses.
  public internal(set) var unused: [Unused] = []
  /// What was proposed and does not stand.
  public internal(set) var refused: [Refusal] = []
  /// Why nothing came of a model that was asked; nil where it answered, or none was asked.
  public internal(set) var silence: String?
  /// The article's file.
  public internal(set) var file = ""

  /// What is known of a proposed claim.
  public struct Note: Sendable {
    /// How it stands to what is known.
    public internal(set) var standing: Standing
    /// Why it is the event that it names.
    public internal(set) var why: String?
    /// Whether a careful curator might leave it out.
    public internal(set) var isOptional: Bool
    /// How it could be read otherwise.
    public internal(set) var remarks: [String] = []
    /// The model that proposed it; nil where the rules did.
    public internal(set) var model: String?
  }

  /// Words of the text that no claim uses.
  public struct Unused: Sendable, Equatable {
    /// `amount`, `date` or `name`.
    public let kind: String
    /// The words.
    public let words: String
    /// The place of the first character in the text, in code points.
    public let start: Int
  }

  /// A claim that does not stand.
  public struct Refusal: Sendable {
    /// The claim.
    public let claim: Claim
    /// Why it does not stand.
    public let reason: String
    /// The model that proposed it; nil where the rules did.
    public let model: String?
  }
}
