/// Phrases by their first words, of which most places of a text start none.
package final class PhraseIndex: Sendable {
  private struct Phrase: Sendable {
    let rest: [Word]
    let entry: Int
  }

  private struct Word: Sendable {
    let text: String
    let isStem: Bool

    func stands(for token: Token) -> Bool {
      isStem ? token.text.utf8.starts(with: text.utf8) : token.text == text
    }
  }

  private let exact: [String: [Phrase]]
  /// By their first letters, so that few are compared with a word.
  private let stems: [Unicode.Scalar: [(stem: String, phrases: [Phrase])]]
  /// The words that can start a phrase, and the beginnings of those that can.
  private let words: Sieve
  private let beginnings: Sieve

  /// Phrases of several entries; of phrases of one length the first that is written counts.
  init(_ entries: [[String]]) {
    var (exact, stems) = ([String: [Phrase]](), [String: [Phrase]]())
    for (number, phrases) in entries.enumerated() {
      for phrase in phrases {
        let words = PhraseIndex.words(of: phrase)
        guard let first = words.first else { continue }
        let entry = Phrase(rest: Array(words.dropFirst()), entry: number)
        if first.isStem {
          stems[first.text, default: []].append(entry)
        } else {
          exact[first.text, default: []].append(entry)
        }
      }
    }
    var near: [Unicode.Scalar: [(stem: String, phrases: [Phrase])]] = [:]
    // Of the stems that begin one word, the longest comes first.
    for (stem, phrases) in stems.sorted(by: { $0.key.utf8.count > $1.key.utf8.count }) {
      guard let letter = stem.unicodeScalars.first else { continue }
      near[letter, default: []].append((stem, phrases))
    }
    self.exact = exact
    self.stems = near
    words = Sieve(exact.keys.map(\.mark))
    // A stem of one letter begins words of any second letter.
    beginnings =
      stems.keys.contains { $0.unicodeScalars.count == 1 }
      ? Sieve.open : Sieve(stems.keys.map(\.beginning))
  }

  /// The entry of the phrase that stands at a place, and the place behind it.
  ///
  /// - Parameters:
  ///   - tokens: the pieces of the text.
  ///   - index: the place.
  ///   - limit: the place that it does not go beyond.
  /// - Returns: the entry and the place; nil where none stands.
  @usableFromInline
  package func match(_ tokens: Tokens, _ index: Int, limit: Int = .max) -> (
    entry: Int, end: Int
  )? {
    guard index >= 0, index < tokens.all.count else { return nil }
    let (isWord, isBegun) = (
      words.passes(tokens.all[index].mark), beginnings.passes(tokens.all[index].beginning)
    )
    return isWord || isBegun ? match(tokens, index, limit, isWord, isBegun) : nil
  }

  private func match(
    _ tokens: Tokens,
    _ index: Int,
    _ limit: Int,
    _ isWord: Bool,
    _ isBegun: Bool
  ) -> (entry: Int, end: Int)? {
    let token = tokens.all[index]
    var best: (entry: Int, end: Int)?
    func consider(_ phrases: [Phrase]) {
      for phrase in phrases {
        guard let end = PhraseIndex.end(of: phrase.rest, tokens, index + 1) else { continue }
        if end <= limit, best.map({ end > $0.end }) ?? true { best = (phrase.entry, end) }
      }
    }
    if isWord, let phrases = exact[token.text] { consider(phrases) }
    if isBegun, let letter = token.text.unicodeScalars.first, let near = stems[letter] {
      for (stem, phrases) in near where token.text.utf8.starts(with: stem.utf8) {
        consider(phrases)
      }
    }
    return best
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

/// Lets marks pass that may be among some, and never stops one that is.
struct Sieve: Sendable {
  private let bits: [UInt64]

  init(_ marks: [UInt32]) {
    var bits = [UInt64](repeating: 0, count: 64)
    for mark in marks { bits[Int(mark >> 6) & 63] |= 1 << (UInt64(mark) & 63) }
    self.bits = bits
  }

  private init(bits: [UInt64]) { self.bits = bits }

  /// One that lets everything pass.
  static let open = Sieve(bits: [UInt64](repeating: .max, count: 64))

  func passes(_ mark: UInt32) -> Bool {
    bits[Int(mark >> 6) & 63] & (1 << (UInt64(mark) & 63)) != 0
  }
}

extension String {
  /// A number that equal words share.
  var mark: UInt32 { String.mark(of: unicodeScalars) }

  /// A number that words share whose first two letters are equal.
  var beginning: UInt32 { String.mark(of: unicodeScalars.prefix(2)) }

  /// The FNV-1a hash of code points.
  private static func mark(of scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    scalars.reduce(2_166_136_261) { ($0 ^ $1.value) &* 16_777_619 }
  }
}
