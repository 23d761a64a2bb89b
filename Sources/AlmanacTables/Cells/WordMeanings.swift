import AlmanacModel

/// What the words of a table mean for one attribute.
struct WordMeanings: Sendable {
  /// The words as they are written.
  private let exact: [String: String]
  /// The same without case, spaces and hyphens.
  private let folded: [String: String]
  /// The beginnings that stand for all words that begin so, the longest first.
  private let beginnings: [(String, String)]
  /// The words of the attribute's vocabulary, as they are written and without case, spaces and
  /// hyphens; none where it takes other words.
  private let vocabulary: [String: String]

  /// The meanings that a map gives; a word that ends in `*` stands for all that begin like it.
  init(_ words: [String: String] = [:], of vocabularies: [any VocabularyWord.Type] = []) {
    let whole = words.filter { !$0.key.hasSuffix("*") }
    exact = whole
    folded = Dictionary(
      whole.map { ($0.key.folded, $0.value) },
      uniquingKeysWith: { one, _ in one }
    )
    beginnings = words.filter { $0.key.hasSuffix("*") }
      .map { (String($0.key.dropLast()), $0.value) }
      .sorted { $0.0.utf8.count > $1.0.utf8.count }
    vocabulary = Dictionary(
      vocabularies.flatMap { $0.spellings },
      uniquingKeysWith: { one, _ in one }
    )
  }

  /// What a text of the table means by the map: as it is written, or in other signs, or by the
  /// longest beginning that is known; the text itself where the map says nothing of it.
  func meaning(of text: String) -> String {
    if exact.isEmpty, beginnings.isEmpty { return text }
    if let meaning = exact[text] ?? folded[text.folded] { return meaning }
    return beginnings.first { text.utf8.starts(with: $0.0.utf8) }?.1 ?? text
  }

  /// The word of the vocabulary that a text writes in whatever case, with spaces or hyphens, or with
  /// `round` behind it; nil where it writes none.
  func word(_ text: String) -> String? {
    if let word = vocabulary[text] { return word }
    let key = text.folded
    if let word = vocabulary[key] { return word }
    for noun in ["round", "funding", "financing"] where key.hasSuffix(noun) {
      if let word = vocabulary[String(key.dropLast(noun.count))] { return word }
    }
    return nil
  }
}

extension VocabularyWord {
  /// Every way of writing the words that is told apart, with the word.
  fileprivate static var spellings: [(String, String)] {
    allCases.flatMap { word in
      [word.rawValue, word.rawValue.folded, word.title.folded].map { ($0, word.rawValue) }
    }
  }
}
