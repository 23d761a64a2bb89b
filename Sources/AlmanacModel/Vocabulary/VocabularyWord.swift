/// A word of a closed vocabulary.
///
/// A word is declared once, with its title and its meaning: articles, tables, options, the schema
/// and the documentation all read it from there.
public protocol VocabularyWord: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// What a message calls one of the words, `round type`.
  static var noun: String { get }
  /// The word that says only that the source does not say; nil where there is none.
  static var unsaid: Self? { get }
  /// The word as it starts a line or a cell, `Series A`.
  var title: String { get }
  /// What the word means, as half a sentence.
  var meaning: String { get }
}

extension VocabularyWord {
  /// None, unless a vocabulary has such a word.
  public static var unsaid: Self? { nil }

  /// The word with a capital letter and spaces, unless a vocabulary names it otherwise.
  public var title: String {
    rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
  }

  /// The words as they are written, in their order.
  public static var words: [String] { allCases.map(\.rawValue) }

  /// Whether a text is one of the words.
  package static func has(_ word: String) -> Bool { Self(rawValue: word) != nil }

  /// What is wrong with a text that is none of the words, and what to write instead.
  public static func refusal(of text: String) -> String {
    let article = "aeiou".contains(noun.prefix(1)) ? "an" : "a"
    let hint = suggestion(text, words)
    let words = "; it is one of \(words.joined(separator: ", "))"
    return "'\(shortened(text))' is not \(article) \(noun)\(hint.isEmpty ? words : hint)"
  }
}

/// A vocabulary as the schema and the documentation list it.
public struct Vocabulary: Sendable {
  /// The name of its table, `round_type`.
  public let table: String
  /// What one of its words is called, `round type`.
  public let noun: String
  /// Its words in their order.
  public let entries: [Entry]

  /// One word of a vocabulary.
  public struct Entry: Equatable, Sendable {
    /// The word as it is written and stored.
    public let word: String
    /// The word as it starts a line or a cell.
    public let title: String
    /// What it means.
    public let meaning: String
  }

  /// A vocabulary from the declaration of its words.
  init<Word: VocabularyWord>(_ type: Word.Type) {
    noun = type.noun
    table = type.noun.replacing(" ", with: "_")
    entries = type.allCases.map {
      Entry(word: $0.rawValue, title: $0.title, meaning: $0.meaning)
    }
  }

  /// Every vocabulary, in the order of the documentation.
  public static let all: [Vocabulary] = [
    Vocabulary(Kind.self), Vocabulary(Status.self), Vocabulary(Rank.self),
    Vocabulary(Milestone.self), Vocabulary(ReleaseType.self), Vocabulary(RoundType.self),
    Vocabulary(Basis.self), Vocabulary(AlertType.self), Vocabulary(DealType.self),
    Vocabulary(Topic.self), Vocabulary(RelationType.self), Vocabulary(Investor.Role.self),
    Vocabulary(Investor.State.self), Vocabulary(Bounds.Qualifier.self),
    Vocabulary(Entity.Kind.self), Vocabulary(OutletKind.self),
  ]
}
