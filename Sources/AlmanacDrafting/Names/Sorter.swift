import AlmanacModel
import AlmanacReading

/// Tells of names that nobody knows whether they are companies, persons or products, by the words
/// around them.
struct Sorter {
  let text: ReadText
  let cues: Cues
  let title: String

  func sorted(_ found: [NameHit]) -> [NameHit] {
    let hits = shortened(found)
    let sentences = Scene.divided(hits, text)
    var votes: [String: [Party.Sort: Int]] = [:]
    for (number, hits) in sentences.enumerated() {
      for hit in hits where hit.party.sort == .unknown {
        if let sort = sort(of: hit, in: text.sentences[number]) {
          votes[hit.party.id, default: [:]][sort, default: 0] += 1
        }
      }
    }
    let surnames = surnames(of: hits, votes)
    return hits.map { hit in
      guard hit.party.sort == .unknown else { return hit }
      var hit = hit
      hit.party = Party(
        id: hit.party.id,
        name: hit.party.name,
        sort: decided(hit, votes[hit.party.id] ?? [:], surnames),
        isRegistered: false
      )
      return hit
    }
  }

  /// The names with those of one word, which begin a longer one of the text, as that.
  private func shortened(_ hits: [NameHit]) -> [NameHit] {
    var whole: [String: Party] = [:]
    for hit in hits
    where hit.pieces.count > 1 && [.unknown, .fund, .company].contains(hit.party.sort) {
      if let first = hit.party.name.split(separator: " ").first, first.count > 2,
        first.first?.isUppercase == true
      {
        whole[first.lowercased()] = whole[first.lowercased()] ?? hit.party
      }
    }
    return hits.map { hit in
      guard hit.party.sort == .unknown, hit.pieces.count == 1,
        let party = whole[hit.party.name.lowercased()]
      else {
        return hit
      }
      var hit = hit
      hit.party = party
      return hit
    }
  }

  private func decided(_ hit: NameHit, _ votes: [Party.Sort: Int], _ surnames: Set<String>)
    -> Party.Sort
  {
    if let person = votes[.person], person >= votes[.company] ?? 0 { return .person }
    if surnames.contains(hit.party.name.lowercased()) { return .person }
    if let outlet = votes[.outlet], outlet >= votes[.company] ?? 0 { return .outlet }
    if votes[.company] != nil { return .company }
    if votes[.product] != nil || isVersioned(hit) { return .product }
    return .unknown
  }

  /// The last words of the names of persons, by which they are called from the second time on.
  private func surnames(of hits: [NameHit], _ votes: [String: [Party.Sort: Int]]) -> Set<String> {
    Set(
      hits.filter { hit in
        hit.party.sort == .person
          || votes[hit.party.id]?[.person] ?? 0 > votes[hit.party.id]?[.company] ?? 0
      }.compactMap { $0.party.name.lowercased().split(separator: " ").last.map(String.init) }
    )
  }

  private func isVersioned(_ hit: NameHit) -> Bool {
    hit.pieces.contains { piece in
      guard let token = text.tokens[piece] else { return false }
      return token.kind == .number
        || cues.versionWords.contains(token.text) && hit.pieces.count > 1 && token.text != "ai"
    }
  }

  private func sort(of hit: NameHit, in sentence: Sentence) -> Party.Sort? {
    let (start, end) = (hit.pieces.lowerBound, hit.pieces.upperBound)
    if isBeside(\.persons, hit, sentence) { return .person }
    if isVersioned(hit) { return .product }
    let before = max(sentence.pieces.lowerBound, start - 2)..<start
    if text.places(of: cues.companyNouns, in: before).contains(where: { $0.upperBound == start }) {
      return .company
    }
    if isQuotedCompany(hit, sentence) { return .company }
    if (1...3).contains(where: { cues.companyTails.match(text.tokens, end - $0)?.end == end }),
      cues.isUnspaced || hit.pieces.count > 1
    {
      return .company
    }
    if isOutlet(hit, sentence) { return .outlet }
    // "The Stockholm firm" names a place.
    if cues.companyNouns.match(text.tokens, end) != nil, hit.pieces.count == 1,
      cues.articles.match(text.tokens, start - 1) != nil
    {
      return nil
    }
    if isDescribed(behind: end, sentence) { return .company }
    let reach = cues.isUnspaced ? 8 : 4
    let behind = end..<min(sentence.pieces.upperBound, end + reach)
    let verbs = [cues.raiseBefore, cues.valueBefore, cues.acquire, cues.pay]
    // A Russian verb starts a sentence with a capital letter as a name does.
    let isDoubtful = start == sentence.pieces.lowerBound && text.tokens[start]?.isCyrillic == true
    if hit.pieces.count <= 3, !isDoubtful,
      verbs.contains(where: { verb in
        text.places(of: verb, in: behind).contains { isVerb(behind.lowerBound..<$0.lowerBound) }
      })
    {
      return .company
    }
    if cues.isUnspaced, cues.subjectVerbs.match(text.tokens, end) != nil { return .company }
    let objects = [cues.acquire, cues.valueBefore]
    if objects.contains(where: { verb in
      text.places(of: verb, in: max(sentence.pieces.lowerBound, start - 4)..<start).contains {
        $0.upperBound >= start - 1
          || $0.upperBound == start - 2 && cues.articles.match(text.tokens, start - 2) != nil
      }
    }) {
      return .company
    }
    if isTakenUp(hit, sentence) { return .company }
    return nil
  }

  /// Whether the next sentence begins with "the startup", of which nobody else can be meant.
  private func isTakenUp(_ hit: NameHit, _ sentence: Sentence) -> Bool {
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
  private func isQuotedCompany(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let start = hit.pieces.lowerBound
    guard ["«", "„", "“"].contains(text.tokens[start - 1]?.text ?? "") else { return false }
    let before = max(sentence.pieces.lowerBound, start - 7)..<start - 1
    guard let noun = text.places(of: cues.companyNouns, in: before).last else { return false }
    return !(noun.upperBound..<start - 1).contains { piece in
      guard let token = text.tokens[piece] else { return true }
      return token.kind == .sign && token.text != "-" || token.isCapitalized
    }
  }

  /// Whether words stand before a name that only stand before an outlet: "told Calcalist".
  private func isOutlet(_ hit: NameHit, _ sentence: Sentence) -> Bool {
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
  private func isVerb(_ between: Range<Int>) -> Bool {
    !between.contains { piece in
      guard let token = text.tokens[piece] else { return true }
      return token.kind == .sign && !["'", "»", "”", "\""].contains(token.text)
        || token.isCapitalized
    }
  }

  private func isBeside(_ words: KeyPath<Cues, Words>, _ hit: NameHit, _ sentence: Sentence) -> Bool
  {
    let before = max(sentence.pieces.lowerBound, hit.pieces.lowerBound - 3)..<hit.pieces.lowerBound
    let end = hit.pieces.upperBound
    if text.places(of: cues[keyPath: words], in: before).contains(where: {
      $0.upperBound >= before.upperBound
    }) {
      return true
    }
    guard text.tokens[end]?.text == "," else { return false }
    let behind = end..<min(sentence.pieces.upperBound, end + 4)
    return !text.places(of: cues[keyPath: words], in: behind).isEmpty
  }

  /// Whether a description follows that only a company has: `, a maker of …`, `, whose software`.
  private func isDescribed(behind end: Int, _ sentence: Sentence) -> Bool {
    guard text.tokens[end]?.text == "," || text.tokens[end]?.text == "(" else { return false }
    let behind = end + 1..<min(sentence.pieces.upperBound, end + 9)
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
