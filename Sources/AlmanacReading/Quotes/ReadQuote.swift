package import AlmanacModel

/// A quote as its reader understands it: what it mentions, and what it tells of deeds and sums.
package struct ReadQuote: Sendable {
  /// Its dates and amounts, dates first.
  package let mentions: [Mention]
  /// The periods of which it tells figures.
  package let rates: Set<String>
  package let tokens: Tokens
  let language: Language
  let deeds: Deeds

  init(tokens: Tokens, mentions: [Mention], rates: Set<String>, language: Language) {
    self.tokens = tokens
    self.mentions = mentions
    self.rates = rates
    self.language = language
    deeds = Deeds.named(language.code)
  }

  /// The first piece of a mention.
  package func place(of mention: Mention) -> Int { pieces(of: mention).lowerBound }

  /// The pieces of a mention.
  func pieces(of mention: Mention) -> Range<Int> {
    let inside = tokens.indices.filter { mention.place.overlaps(tokens.all[$0].place) }
    return (inside.first ?? 0)..<((inside.last ?? -1) + 1)
  }

  /// The rounds that it names, by their words.
  package var rounds: Set<String> {
    Set(
      found(deeds.rounds).compactMap { round, pieces in
        let letter = tokens.all[pieces.upperBound - 1]
        let isName = letter.text.utf8.count > 1 || letter.isCapitalized || language.code == "zh"
        return isName ? round : nil
      }
    )
  }

  /// What the sums are that it tells of.
  package var measures: Set<Measure> { Set(found(deeds.measures).map(\.meaning)) }

  /// What the worth of an amount rests on: by the words beside it, or else by all of the quote.
  package func bases(of sayings: [Mention]) -> Set<Basis> {
    let all = found(deeds.bases)
    let amounts = sayings.map(pieces)
    let own = all.filter { basis in
      basis.meaning != .ask && amounts.contains { isBeside(basis.pieces, $0) }
    }
    guard own.isEmpty else { return Set(own.map(\.meaning)) }
    let others = mentions.filter { !sayings.contains($0) && $0.isMoney }.map(pieces)
    let free = all.filter { basis in !others.contains { isBeside(basis.pieces, $0) } }
    return Set(free.map(\.meaning))
  }

  /// Words between two others that make the one no part of what the other is.
  static let dividers: Set<String> = [
    "and", "or", "to", "from", "и", "или", "до", "от", "und", "oder", "auf", "von", "和", "与", "及",
  ]

  private func isBeside(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let between =
      one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<max(one.lowerBound, other.upperBound)
    let reach = language.numerals.isPositional ? 8 : 4
    // "$260 billion before and $300 billion after"
    let isCut =
      one.upperBound <= other.lowerBound
      && ReadQuote.dividers.contains(tokens.all[one.upperBound - 1].text)
    return !isCut && between.count <= reach
      && between.allSatisfy {
        tokens.all[$0].kind == .word && !ReadQuote.dividers.contains(tokens.all[$0].text)
      }
  }

  /// The places of the phrases of a lexicon, which do not overlap.
  func found<Meaning>(_ lexicon: Lexicon<Meaning>) -> [(meaning: Meaning, pieces: Range<Int>)] {
    var found: [(meaning: Meaning, pieces: Range<Int>)] = []
    var index = 0
    while index < tokens.indices.upperBound {
      if let (meaning, end) = lexicon.match(tokens, index) {
        found.append((meaning, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Mention {
  fileprivate var isMoney: Bool {
    values.contains { if case .money = $0 { true } else { false } }
  }
}

extension TextReader {
  /// A quote as a claim is compared with it.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - published: when they were published: "yesterday" and dates without a year count from it.
  /// - Returns: what the quote mentions, and what it tells of deeds and sums.
  package func read(_ quote: String, published: EventDate) -> ReadQuote {
    let tokens = Tokens(quote)
    return ReadQuote(
      tokens: tokens,
      mentions: mentions(in: quote, published: published),
      rates: rates(in: quote),
      language: language
    )
  }

  /// What a sum is, by a name such as "net profit".
  package func measures(in name: String) -> Set<Measure> {
    let measures = Deeds.named(language.code).measures
    let tokens = Tokens(name)
    return Set(tokens.indices.compactMap { measures.match(tokens, $0)?.meaning })
  }
}
