/// Words and phrases with what they mean; the longest that stands at a place counts.
///
/// A phrase is written as people write it; a word that ends in `*` stands for all that begin like
/// it, as an inflected language wants it.
package struct Lexicon<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let rest: [Word]
    let meaning: Meaning
  }

  private struct Word: Sendable {
    let text: String
    let isStem: Bool

    func stands(for token: Token) -> Bool {
      isStem ? token.text.utf8.starts(with: text.utf8) : token.text == text
    }
  }

  private var exact: [String: [Phrase]] = [:]
  /// By their first letters, so that few are compared with a word.
  private var stems: [Unicode.Scalar: [(stem: String, phrases: [Phrase])]] = [:]

  /// A lexicon; of phrases of one length the first that is written counts.
  package init(_ entries: [(phrases: [String], meaning: Meaning)]) {
    var stems: [String: [Phrase]] = [:]
    for (phrases, meaning) in entries {
      for phrase in phrases {
        let words = Lexicon.words(of: phrase)
        guard let first = words.first else { continue }
        let entry = Phrase(rest: Array(words.dropFirst()), meaning: meaning)
        if first.isStem {
          stems[first.text, default: []].append(entry)
        } else {
          exact[first.text, default: []].append(entry)
        }
      }
    }
    for (stem, phrases) in stems.sorted(by: { $0.key > $1.key }) {
      guard let letter = stem.unicodeScalars.first else { continue }
      self.stems[letter, default: []].append((stem, phrases))
    }
  }

  /// A lexicon of phrases divided by commas.
  package init(_ entries: KeyValuePairs<String, Meaning>) {
    self.init(
      entries.map { phrases, meaning in
        (phrases.split(separator: ",").map { String($0.drop { $0 == " " }) }, meaning)
      }
    )
  }

  /// What stands at a place, and the place behind it.
  package func match(_ tokens: Tokens, _ index: Int) -> (meaning: Meaning, end: Int)? {
    guard let token = tokens[index] else { return nil }
    var best: (Meaning, Int)?
    func consider(_ phrases: [Phrase]) {
      for phrase in phrases {
        guard let end = Lexicon.end(of: phrase.rest, tokens, index + 1) else { continue }
        if best.map({ end > $0.1 }) ?? true { best = (phrase.meaning, end) }
      }
    }
    if let phrases = exact[token.text] { consider(phrases) }
    if let letter = token.text.unicodeScalars.first, let near = stems[letter] {
      for (stem, phrases) in near where token.text.utf8.starts(with: stem.utf8) {
        consider(phrases)
      }
    }
    return best.map { (meaning: $0.0, end: $0.1) }
  }

  private static func end(of words: [Word], _ tokens: Tokens, _ start: Int) -> Int? {
    var index = start
    for word in words {
      if word.text != "-" { index = tokens.behindHyphen(index) }
      guard let token = tokens[index], word.stands(for: token) else { return nil }
      index += 1
    }
    return index
  }

  private static func words(of phrase: String) -> [Word] {
    let tokens = Tokenizer.tokens(of: phrase)
    var words: [Word] = []
    for token in tokens {
      if token.text == "*", token.isAttached, let last = words.popLast() {
        words.append(Word(text: last.text, isStem: true))
      } else {
        words.append(Word(text: token.text, isStem: false))
      }
    }
    return words
  }
}
