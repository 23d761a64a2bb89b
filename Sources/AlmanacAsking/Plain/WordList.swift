import AlmanacReading
import Synchronization

/// Words and phrases with what they mean; the longest that stands at a place counts.
///
/// Only those are set up that begin with the letter of a word that is looked up: a question has few
/// of the words of its language.
final class WordList<Meaning: Sendable>: Sendable {
  /// The phrases that begin with one letter.
  private final class Part: Sendable {
    private let entries: [(phrases: [String], meaning: Meaning)]
    private let lexicon = Mutex<Lexicon<Meaning>?>(nil)

    init(_ entries: [(phrases: [String], meaning: Meaning)]) { self.entries = entries }

    /// The phrases, set up at the first look-up.
    var ready: Lexicon<Meaning> {
      lexicon.withLock { known in
        if let known { return known }
        let lexicon = Lexicon(entries)
        known = lexicon
        return lexicon
      }
    }
  }

  private let parts: [Unicode.Scalar: Part]

  /// A list; of phrases of one length the first that is written counts.
  init(_ entries: [(phrases: [String], meaning: Meaning)]) {
    var places: [Unicode.Scalar: Int] = [:]
    var parts: [(letter: Unicode.Scalar, entries: [(phrases: [String], meaning: Meaning)])] = []
    for entry in entries {
      for phrase in entry.phrases {
        guard let letter = phrase.firstLetter else { continue }
        if let place = places[letter] {
          parts[place].entries.append(([phrase], entry.meaning))
        } else {
          places[letter] = parts.count
          parts.append((letter, [([phrase], entry.meaning)]))
        }
      }
    }
    self.parts = Dictionary(uniqueKeysWithValues: parts.map { ($0.letter, Part($0.entries)) })
  }

  /// A list of phrases divided by commas.
  convenience init(_ entries: KeyValuePairs<String, Meaning>) {
    self.init(entries.map { list, meaning in (list.listedPhrases, meaning) })
  }

  /// What stands at a place, and the place behind it.
  ///
  /// - Parameters:
  ///   - tokens: the pieces of a question.
  ///   - index: the place.
  ///   - limit: the place that it does not go beyond.
  /// - Returns: what stands there and the place behind it; nil where nothing does.
  func match(_ tokens: Tokens, _ index: Int, limit: Int = .max) -> (meaning: Meaning, end: Int)? {
    guard let letter = tokens[index]?.text.unicodeScalars.first, let part = parts[letter] else {
      return nil
    }
    return part.ready.match(tokens, index, limit: limit)
  }
}

extension String {
  /// The letter with which the first piece of a phrase begins.
  fileprivate var firstLetter: Unicode.Scalar? {
    guard let letter = unicodeScalars.first else { return nil }
    switch letter.value {
    // Small letters of English and of Russian but for ё, digits and Han are as pieces have them.
    case 0x30...0x39, 0x61...0x7A, 0x430...0x44F, 0x4E00...0x9FFF: return letter
    default: return Tokens(self).all.first?.text.unicodeScalars.first
    }
  }
}
