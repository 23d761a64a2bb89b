import AlmanacModel
import AlmanacReading

/// Tells of names that nobody knows whether they are companies, persons or products, by the words
/// around them.
struct Sorter {
  let text: ReadText
  let cues: Cues
  /// The names that the headline has, by the key of who bears them.
  let titled: Set<String>
  /// Who speaks in the text as "we".
  let speaker: Party?

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
    let prominent = prominent(hits)
    let sorted = hits.map { hit in
      guard hit.party.sort == .unknown else { return hit }
      var hit = hit
      hit.party = Party(
        id: hit.party.id,
        name: hit.party.name,
        sort: decided(hit, votes[hit.party.id] ?? [:], surnames, prominent),
        isRegistered: false
      )
      return hit
    }
    return named(sorted)
  }

  /// The names with those that begin as a company's does and go on otherwise as products of it: "Orrery
  /// API" of Orrery Labs, «Глинт Речь» of «Глинт».
  func named(_ hits: [NameHit]) -> [NameHit] {
    var makers: [String: Party] = [:]
    for hit in hits where hit.party.sort == .company && hit.isName {
      if let first = Sorter.first(hit.party.name) { makers[first] = hit.party }
    }
    return hits.map { hit in
      guard [.unknown, .product].contains(hit.party.sort), hit.party.maker == nil,
        !hit.party.isRegistered, hit.pieces.count > 1, let first = Sorter.first(hit.party.name),
        let maker = makers[first] ?? makers[SameNames.stem(of: first)], hit.party.id != maker.id
      else { return hit }
      var hit = hit
      hit.party = Party(
        id: hit.party.id,
        name: hit.party.name,
        sort: .product,
        isRegistered: false,
        maker: maker.id
      )
      return hit
    }
  }

  /// The first word of a name, in small letters.
  private static func first(_ name: String) -> String? {
    let word = name.prefix { $0.isLetter }.lowercased()
    return word.count > 2 ? word : nil
  }

  /// The names with those of one word, which begin a longer one of the text, as that.
  func shortened(_ hits: [NameHit]) -> [NameHit] {
    var whole: [String: Party] = [:]
    // "Sana" that was told of before "Sana Learn" is no short name of that.
    var alone: Set<String> = []
    for hit in hits where [.unknown, .fund, .company].contains(hit.party.sort) {
      if hit.pieces.count == 1 {
        if hit.isName { alone.insert(hit.party.name.lowercased()) }
        continue
      }
      guard !isVersioned(hit) else { continue }
      if let first = hit.party.name.split(separator: " ").first, first.count > 2,
        first.first?.isUppercase == true
      {
        let word = first.lowercased()
        guard !alone.contains(word) || endsAsCompany(hit) else { continue }
        whole[word] = whole[word] ?? hit.party
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

  /// The names of the headline that the text has again: it is about them.
  func prominent(_ hits: [NameHit]) -> Set<String> {
    var counts: [String: Int] = [:]
    for hit in hits where hit.party.sort == .unknown && titled.contains(hit.party.id) {
      counts[hit.party.id, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  func decided(
    _ hit: NameHit,
    _ votes: [Party.Sort: Int],
    _ surnames: Set<String>,
    _ prominent: Set<String>
  ) -> Party.Sort {
    if hit.party.id == speaker?.id { return .company }
    if let person = votes[.person], person >= votes[.company] ?? 0 { return .person }
    if surnames.contains(hit.party.name.lowercased()) { return .person }
    if let outlet = votes[.outlet], outlet >= votes[.company] ?? 0 { return .outlet }
    let products = votes[.product] ?? 0
    if let companies = votes[.company], companies > products || products == 0 { return .company }
    if votes[.product] != nil || isVersioned(hit) { return .product }
    if prominent.contains(hit.party.id) { return .company }
    return .unknown
  }

  /// The last words of the names of persons, by which they are called from the second time on.
  func surnames(of hits: [NameHit], _ votes: [String: [Party.Sort: Int]]) -> Set<String> {
    Set(
      hits.filter { hit in
        hit.party.sort == .person
          || votes[hit.party.id]?[.person] ?? 0 > votes[hit.party.id]?[.company] ?? 0
      }.compactMap { $0.party.name.lowercased().split(separator: " ").last.map(String.init) }
    )
  }

  func isVersioned(_ hit: NameHit) -> Bool {
    hit.pieces.contains { piece in
      guard let token = text.tokens[piece] else { return false }
      return token.kind == .number
        || cues.versionWords.contains(token.text) && hit.pieces.count > 1 && token.text != "ai"
    }
  }

  func sort(of hit: NameHit, in sentence: Sentence) -> Party.Sort? {
    let (start, end) = (hit.pieces.lowerBound, hit.pieces.upperBound)
    if isBeside(\.persons, hit, sentence) { return .person }
    if isVersioned(hit) { return isBought(hit, sentence) ? .company : .product }
    let before = max(sentence.pieces.lowerBound, start - 2)..<start
    if isQuotedCompany(hit, sentence) { return .company }
    if isProduct(hit, sentence) { return .product }
    if [cues.companyNouns, cues.introducers].contains(where: { nouns in
      text.places(of: nouns, in: before).contains { $0.upperBound == start }
    }) {
      return .company
    }
    if endsAsCompany(hit), cues.isUnspaced || hit.pieces.count > 1 { return .company }
    if isListedAt(end) { return .company }
    if isOutlet(hit, sentence) { return .outlet }
    if isPlace(hit, sentence) { return nil }
    if isDescriptor(end) { return nil }
    if isDescribed(behind: behindPlace(end), sentence) || isHeld(start, sentence) {
      return .company
    }
    if isEntry(hit, sentence) { return .company }
    let reach = cues.isUnspaced ? 8 : 4
    let closed = ["»", "”", "」"].contains(text.tokens[end]?.text ?? "") ? end + 1 : end
    let from = behindPlace(closed)
    let behind = from..<max(from, min(sentence.pieces.upperBound, from + reach))
    let verbs = [
      cues.raiseBefore, cues.valueBefore, cues.acquire, cues.pay, cues.launch, cues.chosen,
    ]
    // A Russian verb starts a sentence with a capital letter as a name does.
    let isDoubtful = start == sentence.pieces.lowerBound && text.tokens[start]?.isCyrillic == true
    if hit.pieces.count <= 3, !isDoubtful,
      verbs.contains(where: { verb in
        text.places(of: verb, in: behind).contains { isVerb(behind.lowerBound..<$0.lowerBound) }
      })
    {
      return .company
    }
    if cues.isUnspaced, cues.subjectVerbs.match(text.tokens, closed) != nil { return .company }
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
    return isOwned(hit) ? .product : nil
  }

  /// Whether a noun for a product stands directly before a name, or a verb of coming out and such a noun:
  /// "its model Diona", «модель Diona», 推出“鹿眼”系统.
  func isProduct(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let start = hit.pieces.lowerBound
    let before = max(sentence.pieces.lowerBound, start - 3)..<start
    let marks: Set<String> = ["«", "“", "\"", "「", "„", "‘", "called", "named", "dubbed"]
    let isQuoted = marks.contains(text.tokens[start - 1]?.text ?? "")
    if cues.isUnspaced, isQuoted,
      cues.productNouns.match(text.tokens, hit.pieces.upperBound + 1) != nil
        || text.places(of: cues.launch, in: before).contains(where: { $0.upperBound == start - 1 })
    {
      return true
    }
    return text.places(of: cues.productNouns, in: before).contains { place in
      guard cues.companyNouns.match(text.tokens, place.lowerBound) == nil else { return false }
      return (place.upperBound..<start).allSatisfy { marks.contains(text.tokens[$0]?.text ?? "") }
    }
  }

  /// Whether a name ends as companies' names do.
  func endsAsCompany(_ hit: NameHit) -> Bool {
    let end = hit.pieces.upperBound
    return (1...3).contains { cues.companyTails.match(text.tokens, end - $0)?.end == end }
  }

  /// The place behind words that say where somebody is from: "of Leeds".
  func behindPlace(_ end: Int) -> Int {
    guard cues.needsArticle, text.tokens[end]?.text == "of",
      text.tokens[end + 1]?.isCapitalized == true
    else { return end }
    return end + 2
  }

  /// Whether a name opens an entry of a list whose next words say what sort of company it is.
  func isEntry(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    guard sentence.opens == .lead, hit.pieces.lowerBound <= sentence.pieces.lowerBound + 1,
      sentence.number + 1 < text.sentences.count
    else { return false }
    // "Sereact (Stuttgart)." says where a company is.
    if text.tokens[hit.pieces.upperBound]?.text == "(" { return true }
    let next = text.sentences[sentence.number + 1]
    let start = next.pieces.lowerBound..<min(next.pieces.upperBound, next.pieces.lowerBound + 5)
    return next.paragraph == sentence.paragraph
      && [cues.companyNouns, cues.introducers, cues.makers].contains {
        !text.places(of: $0, in: start).isEmpty
      }
  }
}
