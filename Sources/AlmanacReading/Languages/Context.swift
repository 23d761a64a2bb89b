/// What a language puts around a date or an amount: words that take it back, that make it one of two,
/// or that make a number a name.
struct Context: Sendable {
  /// What takes back the date or the amount behind it: "not", «вместо», 而非.
  let negations: Lexicon<Void>
  /// What takes a part or a multiple of the amount behind it: "half of".
  let multiples: Lexicon<Void>
  /// Words that may stand between such words and what they are about.
  let prepositions: Set<String>
  /// What stands between two dates of which one is meant: "or".
  let choices: Lexicon<Void>
  /// What makes the amount behind it one that was before: "up from", «против», 相比.
  let formers: Lexicon<Void>
  /// What does so behind a verb of change: "from".
  let sources: Set<String>
  /// What makes the amount behind a verb of change the change itself: "by".
  let increments: Set<String>
  /// Nouns that make the number behind them the number of something: `version 5`, 第3.
  let labels: Set<String>
  /// Words that have a capital letter only because they start a sentence.
  let openings: Set<String>
  /// Words that make the number before them a fraction: `two thirds`, 三分之一.
  let fractions: Lexicon<Void>
  /// Parts of a unit of money by their powers of ten: cents, 角.
  let subunits: Lexicon<Int>
}

extension Language {
  /// Whether the words from a place on stand directly before another, but for prepositions.
  func leads(_ lexicon: Lexicon<Void>, _ tokens: Tokens, to start: Int) -> Bool {
    (max(0, start - 8)..<start).contains { place in
      guard let end = lexicon.match(tokens, place)?.end, end <= start else { return false }
      return (end..<start).allSatisfy { context.prepositions.contains(tokens.all[$0].text) }
    }
  }

  /// Whether the word before a number makes a name of both: `Gemini 3`, `version 2`, 第3.
  func isNamed(_ start: Int, _ tokens: Tokens) -> Bool {
    guard let word = tokens[start - 1], word.kind == .word else { return false }
    if context.labels.contains(word.text) { return true }
    guard word.isCapitalized, !context.openings.contains(word.text) else { return false }
    return !(max(0, start - 4)..<start).contains { place in
      directionsBefore.match(tokens, place)?.end == start
        || dates.openers.match(tokens, place)?.end == start
    }
  }
}
