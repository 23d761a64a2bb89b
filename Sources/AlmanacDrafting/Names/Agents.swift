import AlmanacReading

/// Tells who in a sentence stands beside what happens: behind a preposition, or among those who give
/// the money.
struct Agents {
  let text: ReadText
  let cues: Cues

  /// The places among some names of those who are not what the sentence is about.
  func places(among hits: [NameHit], in sentence: Sentence) -> Set<Int> {
    var found: Set<Int> = []
    for (index, hit) in hits.enumerated() where isAgent(hit, hits, sentence) { found.insert(index) }
    // "A rival of Nvidia, Cerebras, …" is no list.
    let alone = found.filter { isFormer(hits[$0]) }
    var others = found.subtracting(alone)
    spread(&others, hits)
    return others.union(alone)
  }

  /// The places among some names of those who give the money of a round.
  func givers(among hits: [NameHit], in sentence: Sentence) -> Set<Int> {
    var found = Set(
      hits.indices.filter { index in
        isBehind(cues.investorsBefore, hits[index], in: sentence)
          || isBehind(cues.leadBefore, hits[index], in: sentence)
          || isGiving(hits[index], hits, sentence)
      }
    )
    spread(&found, hits)
    return found
  }

  /// Whether words stand directly before a name, with at most an article or an adjective between.
  func isBehind(_ words: Words, _ hit: NameHit, in sentence: Sentence) -> Bool {
    let start = hit.pieces.lowerBound
    // "From internet and e-commerce group Alibaba" has a noun before the name.
    let isNamedBySort =
      cues.companyNouns.match(text.tokens, start - 1) != nil
      || cues.makers.match(text.tokens, start - 1) != nil
      || cues.investorNouns.match(text.tokens, start - 1) != nil
    let most = cues.isUnspaced ? 1 : isNamedBySort ? 6 : 2
    for gap in 0...most {
      let end = start - gap
      guard isPlain(end..<start, sentence) else { return false }
      for length in 1...4 where end - length >= sentence.pieces.lowerBound {
        if words.match(text.tokens, end - length)?.end == end { return true }
      }
    }
    return false
  }

  private func isAgent(_ hit: NameHit, _ all: [NameHit], _ sentence: Sentence) -> Bool {
    if !cues.isUnspaced, isBehind(cues.agents, hit, in: sentence) { return true }
    if isBehind(cues.leadBefore, hit, in: sentence)
      || isBehind(cues.investorsBefore, hit, in: sentence)
    {
      return true
    }
    if isFormer(hit) { return true }
    if isNickname(hit, sentence) { return true }
    let end = hit.pieces.upperBound
    if hit.isName, !hit.isOwner, let word = cues.attributives.match(text.tokens, end),
      all.contains(where: { (0...3).contains($0.pieces.lowerBound - word.end) })
        || text.tokens[word.end - 1]?.text.hasSuffix("s") == true
    {
      return true
    }
    return isGiving(hit, all, sentence)
  }

  /// Whether a verb of giving money follows a name.
  private func isGiving(_ hit: NameHit, _ all: [NameHit], _ sentence: Sentence) -> Bool {
    let end = hit.pieces.upperBound
    for index in end..<max(end, min(sentence.pieces.upperBound, end + 6)) {
      if all.contains(where: { $0.isName && $0.pieces.contains(index) }) { return false }
      if index > end, [",", ";", "(", ":"].contains(text.tokens[index]?.text ?? "") {
        return false
      }
      if cues.leadAfter.match(text.tokens, index) != nil
        || cues.supply.match(text.tokens, index) != nil
        || cues.investorsAfter.match(text.tokens, index) != nil
      {
        return true
      }
    }
    return false
  }

  /// Whether somebody only comes from there: "a former Google engineer", 离开Meta.
  func isFormer(_ hit: NameHit) -> Bool {
    guard hit.isName else { return false }
    // «бывшим главным научным сотрудником OpenAI» has the office between.
    let reach = cues.needsArticle || cues.isUnspaced ? 1 : 5
    for index in (1...reach).map({ hit.pieces.lowerBound - $0 }) {
      if cues.formerly.match(text.tokens, index) != nil { return true }
      guard let token = text.tokens[index], token.kind == .word, !token.isCapitalized else {
        return false
      }
    }
    return false
  }

  /// Whether a name ends a nickname in quotation marks: «китайская Nvidia».
  private func isNickname(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    guard hit.isName, ["»", "”", "\""].contains(text.tokens[hit.pieces.upperBound]?.text ?? "")
    else {
      return false
    }
    let before = max(sentence.pieces.lowerBound, hit.pieces.lowerBound - 3)..<hit.pieces.lowerBound
    guard let open = before.last(where: { ["«", "“", "\""].contains(text.tokens[$0]?.text ?? "") })
    else { return false }
    return open + 1 < hit.pieces.lowerBound
  }

  /// Takes in the others of a list, of which one stands so.
  private func spread(_ found: inout Set<Int>, _ hits: [NameHit]) {
    for order in [Array(hits.indices), hits.indices.reversed()] {
      for index in order where found.contains(index) {
        for other in [index - 1, index + 1]
        where hits.indices.contains(other) && !found.contains(other) {
          if isListed(hits[min(index, other)].pieces, hits[max(index, other)].pieces) {
            found.insert(other)
          }
        }
      }
    }
  }

  /// Whether only what divides a list stands between two names.
  func isListed(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.upperBound < other.lowerBound else { return false }
    let gap = one.upperBound..<other.lowerBound
    return gap.count <= 3 && gap.allSatisfy { cues.listed.contains(text.tokens[$0]?.text ?? "") }
  }

  /// Whether pieces are words without capitals, signs and dates.
  private func isPlain(_ pieces: Range<Int>, _ sentence: Sentence) -> Bool {
    !pieces.contains { piece in
      guard let token = text.tokens[piece] else { return true }
      return token.kind == .sign && token.text != "-"
        || token.isCapitalized && token.text.count > 1 && !cues.notNames.contains(token.text)
        || cues.clauses.match(text.tokens, piece) != nil
        || sentence.dates.contains { $0.pieces.contains(piece) }
        || sentence.amounts.contains { $0.pieces.contains(piece) }
    }
  }
}
