import AlmanacModel

/// The words of a search as an expression of SQLite's index: each different one once.
struct SearchWords {
  /// How many words are looked for at once, signs of scripts without spaces counting as words.
  static let most = 64

  /// The expression that all of them match; nil where there is none.
  let expression: String?

  /// The words of a text.
  ///
  /// - Throws: `StoreError.tooManyWords`.
  init(_ text: String) throws(StoreError) {
    // A NUL would end the expression inside its quotes.
    let words = text.searchable.split { $0.isWhitespace || $0 == "\0" }.map(String.init)
    var seen: Set<String> = []
    // Of a word that comes again the last stays: the very last may go on.
    let tokens = SearchWords.joinedUnspaced(words).reversed().filter { word in
      word.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      } && seen.insert(word).inserted
    }.reversed().map(\.self)
    let count = tokens.reduce(0) { count, token in
      count + max(1, token.unicodeScalars.count { $0.isUnspaced })
    }
    guard count <= SearchWords.most else { throw .tooManyWords(most: SearchWords.most) }
    expression = tokens.isEmpty ? nil : SearchWords.phrases(tokens)
  }

  /// A phrase for every word, since a word can be several tokens; the last may go on.
  private static func phrases(_ tokens: [String]) -> String {
    let phrases = tokens.enumerated().map { index, token in
      let quoted = token.asPhrase
      let isWord = token.unicodeScalars.last.map { !$0.isUnspaced && $0.properties.isAlphabetic }
      return index == tokens.count - 1 && isWord == true ? quoted + "*" : quoted
    }
    return "(" + phrases.joined(separator: " AND ") + ")"
  }

  /// Signs of scripts without spaces that follow one another are one phrase.
  private static func joinedUnspaced(_ words: [String]) -> [String] {
    var joined: [String] = []
    var wasUnspaced = false
    for word in words {
      let isUnspaced = word.unicodeScalars.allSatisfy(\.isUnspaced)
      if isUnspaced, wasUnspaced {
        joined[joined.count - 1] += " " + word
      } else {
        joined.append(word)
      }
      wasUnspaced = isUnspaced
    }
    return joined
  }
}

extension String {
  /// The text as a phrase of a search: a quote in it is doubled, also one with an accent behind it,
  /// which is another character to Swift and still a quote to SQLite.
  var asPhrase: String {
    var phrase = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\"" { phrase.append(scalar) }
      phrase.append(scalar)
    }
    return "\"" + String(phrase) + "\""
  }
}
