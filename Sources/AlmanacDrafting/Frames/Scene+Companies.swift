import AlmanacModel
import AlmanacReading

extension Scene {
  /// A company that a claim is about, and where it is named; nil where it was named before.
  struct Subject {
    let party: Party
    let pieces: Range<Int>?
    /// Whether the sentence itself names it.
    var isNear: Bool { pieces != nil }
  }

  /// Whether somebody stands behind a preposition or among those who give the money.
  func isAgent(_ hit: NameHit, in sentence: Sentence) -> Bool {
    let hits = hits(in: sentence)
    let agents = agents[sentence.number]
    return hits.indices.contains { hits[$0].pieces == hit.pieces && agents.contains($0) }
  }

  /// Whether words stand directly before a name, with no more than an article or an adjective between.
  func isBehind(_ words: KeyPath<Cues, Words>, _ hit: NameHit, in sentence: Sentence) -> Bool {
    Agents(text: text, cues: cues).isBehind(cues[keyPath: words], hit, in: sentence)
  }

  /// Who raises money or is worth something: the object of a verb of worth, else the nearest company
  /// before the words that is no giver, else the one that was spoken of.
  func subject(of reading: Reading, _ amount: Range<Int>, in sentence: Sentence) -> Subject? {
    let companies = companies(in: sentence)
    let isBefore = reading.cue.upperBound <= amount.lowerBound
    if reading.role == .value, isBefore {
      let inside = companies.filter {
        $0.pieces.lowerBound >= reading.cue.upperBound && $0.pieces.upperBound <= amount.lowerBound
      }
      if let object = inside.last(where: { distance($0.pieces, amount, in: sentence) < 12 }) {
        return near(object)
      }
    }
    let eligible = companies.filter { !isAgent($0, in: sentence) }
    let start = min(reading.cue.lowerBound, amount.lowerBound)
    if find(\.bidden, in: sentence).contains(reading.cue),
      let bidden = companies.last(where: { $0.pieces.upperBound <= start })
    {
      return near(bidden)
    }
    if let named = relative(before: start, companies) { return near(named) }
    if reading.role == .value, let owner = valued(before: start, companies, in: sentence) {
      return near(owner)
    }
    if let own = own(reading, amount, eligible, in: sentence) { return near(own) }
    let before = eligible.filter { $0.pieces.upperBound <= start }
    let aimed = behind(reading, amount, companies, in: sentence)
    if let owner = companies.last(where: {
      $0.isOwner && $0.pieces.upperBound <= start && start - $0.pieces.upperBound < 4
    }) {
      return near(owner)
    }
    if let closest = outside(before.filter { !isOwnerOfObject($0, before, start) }, start) {
      if let aimed, distance(closest.pieces, reading.cue, in: sentence) > 6 { return near(aimed) }
      return near(closest)
    }
    if let aimed { return near(aimed) }
    // "OpenAI employees sold $6.6 billion of stock" is a round of OpenAI.
    if find(\.sale, in: sentence).contains(where: { $0.overlaps(reading.cue) }),
      let owner = companies.last(where: {
        $0.isName && reading.cue.lowerBound - $0.pieces.upperBound == 0
          && $0.pieces.upperBound <= amount.lowerBound
      })
    {
      return near(owner)
    }
    if isGeneric(sentence, sentence.pieces.lowerBound..<start) { return nil }
    if let main = main(behind: amount, eligible, in: sentence) { return near(main) }
    if let middle = eligible.first(where: {
      $0.pieces.lowerBound >= start && $0.pieces.lowerBound < amount.upperBound + 12
        && !isDivided(amount.upperBound, $0.pieces.lowerBound)
    }) {
      return near(middle)
    }
    // "The fund has sunk $120 million into D-Wave" is no word of the company before.
    guard reading.role != .raise || !has(\.invest, in: sentence) else { return nil }
    return known(before: sentence, saying: sentence.pieces.lowerBound..<start)
  }

  func isDivided(_ start: Int, _ end: Int) -> Bool {
    end > start && (start..<end).contains { [",", ";"].contains(text.tokens[$0]?.text ?? "") }
  }

  /// The company of the second of two amounts that share a verb: "valued A at $1 billion, B at $2 billion".
  private func own(
    _ reading: Reading,
    _ amount: Range<Int>,
    _ companies: [NameHit],
    in sentence: Sentence
  ) -> NameHit? {
    let others = sentence.amounts.filter {
      $0.isMoney && $0.pieces.lowerBound >= reading.cue.upperBound
        && $0.pieces.upperBound <= amount.lowerBound
    }
    guard let last = others.last else { return nil }
    return companies.last {
      $0.pieces.lowerBound >= last.pieces.upperBound && $0.pieces.upperBound <= amount.lowerBound
    }
  }

  /// The company that the sentences before spoke of, if that is not long ago.
  func known(before sentence: Sentence, within age: Int = 2, saying range: Range<Int>? = nil)
    -> Subject?
  {
    let focus = focus[sentence.number]
    let range = range ?? sentence.pieces
    guard focus.age <= age, let party = focus.party, !isGeneric(sentence, range),
      !isOfMany(sentence, range)
    else { return nil }
    return Subject(party: party, pieces: nil)
  }

  /// Whether words for many at once stand in a range, and not within a name.
  func isGeneric(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    find(\.generic, in: sentence).contains { place in
      range.contains(place.lowerBound) && !isSaying(behind: place)
        && !hits(in: sentence).contains { $0.isName && $0.pieces.overlaps(place) }
    }
  }

  /// Whether those for whom a word stands only tell what is so: "two investors told us".
  private func isSaying(behind place: Range<Int>) -> Bool {
    cues.sourceAfter.match(text.tokens, place.upperBound) != nil
      || ["told", "say", "сказали", "рассказали", "告诉"].contains(
        text.tokens[place.upperBound]?.text ?? ""
      )
  }

  /// Whether a noun of many stands before the verb, so that nobody who was named is meant: "hosting
  /// outfits took".
  private func isOfMany(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    guard cues.needsArticle else { return false }
    let verbs = find(\.raiseBefore, in: sentence) + find(\.completed, in: sentence)
    return verbs.contains { verb in
      guard range.overlaps(verb) || verb.lowerBound == range.upperBound,
        let noun = text.tokens[verb.lowerBound - 1], noun.kind == .word,
        verb.lowerBound > sentence.pieces.lowerBound
      else { return false }
      let isPlural = noun.text.count > 4 && noun.text.hasSuffix("s") && !noun.text.hasSuffix("ss")
      return isPlural && !noun.isCapitalized
        && !sentence.dates.contains { $0.pieces.contains(verb.lowerBound - 1) }
        && !["always", "perhaps", "series", "thus", "investors", "sales"].contains(noun.text)
    }
  }

  func near(_ hit: NameHit) -> Subject { Subject(party: hit.party, pieces: hit.pieces) }

  /// The company that words such as `of`, `in` and `for` name behind the cue or the amount.
  func behind(
    _ reading: Reading,
    _ amount: Range<Int>,
    _ companies: [NameHit],
    in sentence: Sentence
  ) -> NameHit? {
    let end = min(reading.cue.upperBound, amount.upperBound)
    return companies.first { hit in
      hit.pieces.lowerBound >= end && isBehind(\.into, hit, in: sentence)
        && min(
          distance(reading.cue, hit.pieces, in: sentence),
          distance(amount, hit.pieces, in: sentence)
        ) < 6
    }
  }

  /// Who gives money or buys: the nearest company or fund before the words.
  func giver(_ cue: Range<Int>, in sentence: Sentence, excluding other: Party? = nil) -> Subject? {
    let parties = hits(in: sentence).filter {
      [.company, .fund].contains($0.party.sort) && $0.party.id != other?.id
    }
    let before = parties.filter { $0.pieces.upperBound <= cue.lowerBound }
    let finder = Agents(text: text, cues: cues)
    func head(_ index: Int) -> Int {
      var first = index
      while first > 0, finder.isListed(before[first - 1].pieces, before[first].pieces) {
        first -= 1
      }
      return first
    }
    let free = before.indices.last { index in
      !isBehind(cues.isUnspaced ? \.into : \.agents, before[head(index)], in: sentence)
    }
    return free.map { near(before[head($0)]) }
  }

  /// Whom money goes to, or what is bought: the first company behind the words.
  func receiver(_ cue: Range<Int>, in sentence: Sentence, excluding giver: Party?) -> Subject? {
    let parties = hits(in: sentence).filter {
      [.company, .unknown].contains($0.party.sort) && $0.party.id != giver?.id
        && $0.pieces.lowerBound >= cue.upperBound
    }
    guard
      let first = parties.first(where: {
        $0.party.sort == .company || distance(cue, $0.pieces, in: sentence) < 6.5
      }),
      distance(cue, first.pieces, in: sentence) < 14
    else { return nil }
    return near(first)
  }
}

extension Scene {
  /// Whom a preposition before the verb names, in a script that puts objects there: 向微软采购.
  func object(before cue: Range<Int>, in sentence: Sentence, excluding giver: Party?) -> Subject? {
    guard !cues.needsArticle else { return nil }
    return companies(in: sentence).last { hit in
      hit.isName && hit.party.id != giver?.id && hit.pieces.upperBound <= cue.lowerBound
        && isBehind(\.agents, hit, in: sentence)
        && distance(hit.pieces, cue, in: sentence) < 11
    }.map(near)
  }

  /// Of a list of givers the one to whom an amount of another list belongs: "respectively", 分别.
  func paired(_ framed: FramedAmount, in sentence: Sentence) -> Subject? {
    guard has(\.respectively, in: sentence) else { return nil }
    let amounts = sentence.amounts.filter(\.isMoney)
    guard let place = amounts.firstIndex(where: { $0.pieces == framed.pieces }),
      let first = amounts.first
    else { return nil }
    let finder = Agents(text: text, cues: cues)
    let named = hits(in: sentence).filter {
      [.company, .fund].contains($0.party.sort) && $0.pieces.upperBound <= first.pieces.lowerBound
    }
    var list: [NameHit] = []
    for hit in named {
      if let last = list.last, !finder.isListed(last.pieces, hit.pieces) {
        if list.count == amounts.count { break }
        list = []
      }
      list.append(hit)
    }
    return list.count == amounts.count ? near(list[place]) : nil
  }

  /// A party of a key, where the text or the register knows it.
  func party(_ id: String) -> Party? { parties[id] }
}
