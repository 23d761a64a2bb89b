/// Words and phrases with what they mean; the longest that stands at a place counts.
///
/// A phrase is written as people write it; a word that ends in `*` stands for all that begin like
/// it, as an inflected language wants it.
package struct Lexicon<Meaning: Sendable>: Sendable {
  @usableFromInline package let phrases: PhraseIndex
  @usableFromInline package let meanings: [Meaning]

  /// A lexicon; of phrases of one length the first that is written counts.
  package init(_ entries: [(phrases: [String], meaning: Meaning)]) {
    phrases = PhraseIndex(entries.map(\.phrases))
    meanings = entries.map(\.meaning)
  }

  /// A lexicon of phrases divided by commas.
  package init(_ entries: KeyValuePairs<String, Meaning>) {
    self.init(entries.map { list, meaning in (list.listedPhrases, meaning) })
  }

  /// What stands at a place, and the place behind it.
  ///
  /// - Parameters:
  ///   - tokens: the pieces of the text.
  ///   - index: the place.
  ///   - limit: the place that it does not go beyond.
  /// - Returns: what stands there and the place behind it; nil where nothing does.
  @inlinable
  package func match(_ tokens: Tokens, _ index: Int, limit: Int = .max) -> (
    meaning: Meaning, end: Int
  )? {
    guard let found = phrases.match(tokens, index, limit: limit) else { return nil }
    return (meanings[found.entry], found.end)
  }
}

extension String {
  /// The phrases of a list that commas divide.
  package var listedPhrases: [String] {
    let space = UInt8(ascii: " ")
    return utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
      guard let last = part.lastIndex(where: { $0 != space }) else { return nil }
      return String(Substring(part[...last].drop { $0 == space }))
    }
  }
}
