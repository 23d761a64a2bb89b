import AlmanacModel
import AlmanacReading

/// The signs around a name by which it is told what it is.
extension Sorter {
  /// Whether a name only says what sort of company the next one is: "legal AI company Harvey".
  func isDescriptor(_ end: Int) -> Bool {
    guard cues.needsArticle, let noun = cues.companyNouns.match(text.tokens, end),
      let next = text.tokens[noun.end]
    else { return false }
    return next.isCapitalized && next.kind == .word
  }

  /// Whether a name only says where a company is: "the Stockholm firm", "the Mountain View chip designer".
  func isPlace(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    guard cues.needsArticle, hit.pieces.count <= 3,
      cues.articles.match(text.tokens, hit.pieces.lowerBound - 1) != nil
    else { return false }
    var index = hit.pieces.upperBound
    while index < hit.pieces.upperBound + 3, let token = text.tokens[index],
      token.kind == .word || token.text == "-"
    {
      if let noun = cues.companyNouns.match(text.tokens, index) {
        return text.tokens[noun.end]?.isCapitalized != true
      }
      if token.isCapitalized { return false }
      index += 1
    }
    return false
  }

  /// Whether the number of a share stands in brackets behind a name: （600571）, (9888.HK), (NASDAQ: WDAY).
  func isListedAt(_ end: Int) -> Bool {
    guard text.tokens[end]?.text == "(", let code = text.tokens[end + 1] else { return false }
    if code.kind == .number { return (4...6).contains(code.text.prefix { $0.isNumber }.count) }
    return Sorter.exchanges.contains(code.text)
  }

  private static let exchanges: Set<String> = [
    "nasdaq", "nyse", "hkex", "lse", "moex", "tase", "tsx", "krx", "tyo", "sse", "szse",
  ]

  /// Whether a verb of buying stands directly before a name: "agreed to acquire MK1".
  func isBought(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let start = hit.pieces.lowerBound
    return hit.pieces.count == 1 || hit.pieces.count == 2
      ? text.places(of: cues.acquire, in: max(sentence.pieces.lowerBound, start - 4)..<start)
        .contains { $0.upperBound == start } : false
  }

  /// Whether words of holding stand before a name: "investors in X", "a stake in X".
  func isHeld(_ start: Int, _ sentence: Sentence) -> Bool {
    text.places(of: cues.held, in: max(sentence.pieces.lowerBound, start - 4)..<start).contains {
      $0.upperBound == start
    }
  }

  /// Whether a name follows an owner: "Microsoft's Azure".
  func isOwned(_ hit: NameHit) -> Bool {
    let start = hit.pieces.lowerBound
    return text.tokens[start - 1]?.text == "s" && text.tokens[start - 2]?.text == "'"
      && text.tokens[start - 3]?.isCapitalized == true
  }

  /// Whether the next sentence begins with "the startup", of which nobody else can be meant.
  func isTakenUp(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    guard cues.needsArticle, hit.pieces.lowerBound <= sentence.pieces.lowerBound + 2,
      sentence.number + 1 < text.sentences.count
    else { return false }
    let next = text.sentences[sentence.number + 1]
    guard next.paragraph == sentence.paragraph,
      cues.articles.match(text.tokens, next.pieces.lowerBound) != nil
    else { return false }
    let start = next.pieces.lowerBound + 1
    return text.places(of: cues.companyNouns, in: start..<min(next.pieces.upperBound, start + 4))
      .contains { noun in
        (start..<noun.lowerBound).allSatisfy { text.tokens[$0]?.isCapitalized == false }
      }
  }

  /// Whether a name in quotation marks stands at the end of words that begin with a company's noun:
  /// «разработчик голосовых роботов „Тошбот“».
  func isQuotedCompany(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let start = hit.pieces.lowerBound
    guard ["«", "„", "“"].contains(text.tokens[start - 1]?.text ?? "") else { return false }
    let reach = cues.isUnspaced ? 3 : 7
    let before =
      max(
        sentence.pieces.lowerBound,
        start - reach
      )..<max(
        max(sentence.pieces.lowerBound, start - reach),
        start - 1
      )
    let nouns = [cues.companyNouns, cues.introducers].flatMap { text.places(of: $0, in: before) }
    guard let noun = nouns.max(by: { $0.upperBound < $1.upperBound }),
      !cues.isUnspaced || noun.upperBound == start - 1
    else { return false }
    return !(noun.upperBound..<start - 1).contains { piece in
      guard let token = text.tokens[piece] else { return true }
      return token.kind == .sign && token.text != "-" || token.isCapitalized
    }
  }

  /// Whether words stand before a name that only stand before an outlet: "told Calcalist".
  func isOutlet(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let (start, end) = (hit.pieces.lowerBound, hit.pieces.upperBound)
    let before = max(sentence.pieces.lowerBound, start - 6)..<start
    let isCalledSo = (1...2).contains {
      cues.outletTails.match(text.tokens, end - $0)?.end == end
    }
    if isCalledSo, hit.pieces.count > 1 || cues.isUnspaced { return true }
    if cues.outletAfter.match(text.tokens, end) != nil { return true }
    return text.places(of: cues.outletBefore, in: before).contains { place in
      place.upperBound == start
        || place.upperBound == start - 1 && text.tokens[start - 1]?.text == "the"
    }
  }

  /// Whether only words that a subject and its verb can have between them stand there.
  func isVerb(_ between: Range<Int>) -> Bool {
    !between.contains { piece in
      guard let token = text.tokens[piece] else { return true }
      return token.kind == .sign && !["'", "»", "”", "\""].contains(token.text)
        || token.isCapitalized
    }
  }

  func isBeside(_ words: KeyPath<Cues, Words>, _ hit: NameHit, _ sentence: Sentence) -> Bool {
    let before = max(sentence.pieces.lowerBound, hit.pieces.lowerBound - 3)..<hit.pieces.lowerBound
    let end = hit.pieces.upperBound
    if text.places(of: cues[keyPath: words], in: before).contains(where: {
      $0.upperBound >= before.upperBound
    }) {
      return true
    }
    guard text.tokens[end]?.text == "," else { return false }
    let behind = end..<max(end, min(sentence.pieces.upperBound, end + 4))
    return !text.places(of: cues[keyPath: words], in: behind).isEmpty
  }

  /// Whether a description follows that only a company has: `, a maker of …`, `, whose software`.
  func isDescribed(behind end: Int, _ sentence: Sentence) -> Bool {
    guard text.tokens[end]?.text == "," || text.tokens[end]?.text == "(" else { return false }
    let behind = end + 1..<max(end + 1, min(sentence.pieces.upperBound, end + 9))
    if cues.described.match(text.tokens, end + 1) != nil, !behind.isEmpty { return true }
    guard !behind.isEmpty, let first = text.tokens[end + 1] else { return false }
    if ["whose", "which", "которая", "который", "которую", "которой"].contains(first.text) {
      return text.places(of: cues.persons, in: behind).isEmpty
    }
    guard
      ["a", "an", "the", "one", "разработчик", "производитель", "создатель", "стартап"].contains(
        first.text
      )
    else { return false }
    let nouns =
      text.places(of: cues.companyNouns, in: behind) + text.places(of: cues.versus, in: behind)
    guard let noun = nouns.map(\.lowerBound).min() else { return false }
    let person = text.places(of: cues.persons, in: behind).map(\.lowerBound).min() ?? .max
    let comma = behind.first { text.tokens[$0]?.text == "," } ?? .max
    return noun < person && noun < comma
  }
}
