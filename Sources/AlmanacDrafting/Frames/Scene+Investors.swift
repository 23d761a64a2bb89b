import AlmanacModel
import AlmanacReading

extension Scene {
  /// Who gives the money of a round, in the sentence that tells of it and the one behind it.
  func investors(
    of company: Party,
    from first: Sentence,
    around piece: Int
  ) -> [(name: Party, isLead: Bool)] {
    var found: [(name: Party, isLead: Bool)] = []
    for sentence in [first] + following(first, of: company) {
      let thought = thought(around: piece, in: first)
      let isShared = sentence.number == first.number && hasRounds(outside: thought, in: first)
      let parties = hits(in: sentence).filter { hit in
        hit.isName && hit.party.id != company.id
          && [.company, .fund, .unknown, .person].contains(hit.party.sort)
          && (!isShared || thought.contains(hit.pieces.lowerBound))
      }
      var leads = Set(parties.indices.filter { isLead(parties[$0], in: sentence) })
      spreadLeads(&leads, parties, in: sentence)
      var givers = leads
      for index in parties.indices where !givers.contains(index) {
        let hit = parties[index]
        let isGiver =
          isBehind(\.investorsBefore, hit, in: sentence) && hit.party.sort != .person
          || isFollowed(by: \.investorsAfter, hit, in: sentence)
        if isGiver { givers.insert(index) }
      }
      spread(&givers, parties, in: sentence)
      for index in givers.sorted()
      where !found.contains(where: { $0.name.id == parties[index].party.id }) {
        found.append((parties[index].party, leads.contains(index)))
      }
    }
    return found
  }

  /// Whether a sentence tells of sums outside of one thought.
  private func hasRounds(outside thought: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.amounts.contains { amount in
      amount.isMoney && !thought.contains(amount.pieces.lowerBound)
        && role(of: amount, in: sentence)?.role == .raise
    }
  }

  private func following(_ sentence: Sentence, of company: Party) -> [Sentence] {
    var found: [Sentence] = []
    for next in sentence.number + 1..<sentence.number + 4 {
      guard next < text.sentences.count else { break }
      let other = text.sentences[next]
      // "The round was led by" goes on with it in the next paragraph, too.
      guard
        other.paragraph == sentence.paragraph
          || other.paragraph == sentence.paragraph + 1 && has(\.sameRound, in: other)
      else { break }
      // A sentence that tells of another sum tells of another round; one of a price does not.
      let isOfRound = !other.amounts.contains { amount in
        amount.isMoney && !isBeside(amount, in: other)
          && role(of: amount, in: other)?.role != .value
      }
      let isQuiet = !other.amounts.contains(where: \.isMoney)
      if next == sentence.number + 1, isQuiet {
        found.append(other)
      } else if isOfRound || !has(\.raiseBefore, in: other),
        has(\.leadAfter, in: other) || has(\.leadBefore, in: other)
      {
        found.append(other)
      } else if hits(in: other).contains(where: {
        $0.isName && $0.party.sort == .company && $0.party.id != company.id
      }), !isOfRound {
        break
      }
    }
    return found
  }

  /// Those of a list lead together: "A and B co-led", "led by A and B", A、B领投.
  private func spreadLeads(_ leads: inout Set<Int>, _ parties: [NameHit], in sentence: Sentence) {
    let finder = Agents(text: text, cues: cues)
    for index in parties.indices.reversed() where index > 0 && leads.contains(index) {
      let isBehindVerb = !cues.isUnspaced && isBehind(\.leadBefore, parties[index], in: sentence)
      if !isBehindVerb, finder.isListed(parties[index - 1].pieces, parties[index].pieces) {
        leads.insert(index - 1)
      }
    }
    // Names in a list behind "led by" lead together.
    for index in parties.indices.dropLast() where leads.contains(index) && !cues.isUnspaced {
      if finder.isListed(parties[index].pieces, parties[index + 1].pieces) {
        leads.insert(index + 1)
      }
    }
  }

  private func isLead(_ hit: NameHit, in sentence: Sentence) -> Bool {
    isBehind(\.leadBefore, hit, in: sentence) && !cues.isUnspaced
      || cues.isUnspaced && isNamedLead(hit, in: sentence)
      || isFollowed(by: \.leadAfter, hit, in: sentence)
  }

  /// Whether words such as 领投方为 stand before a name of a script without spaces, be it behind whose it is.
  private func isNamedLead(_ hit: NameHit, in sentence: Sentence) -> Bool {
    find(\.leadBefore, in: sentence).contains { place in
      place.count > 1 && (0...8).contains(hit.pieces.lowerBound - place.upperBound)
        && !(place.upperBound..<hit.pieces.lowerBound).contains {
          [",", "、", ";"].contains(text.tokens[$0]?.text ?? "")
        } && text.tokens[hit.pieces.upperBound]?.text != "旗"
    }
  }

  private func isFollowed(by words: KeyPath<Cues, Words>, _ hit: NameHit, in sentence: Sentence)
    -> Bool
  {
    let end = behindDescription(hit.pieces.upperBound, in: sentence)
    return find(words, in: sentence).contains { place in
      let gap = place.lowerBound - end
      guard gap >= 0, gap <= (cues.isUnspaced ? 4 : 5) else { return false }
      return !(end..<place.lowerBound).contains { piece in
        hits(in: sentence).contains { $0.pieces.contains(piece) && $0.isName }
          || text.tokens[piece]?.text == ","
      }
    }
  }

  /// The place behind words between commas which only say who somebody is: "GV, the fund of Alphabet, led".
  func behindDescription(_ end: Int, in sentence: Sentence) -> Int {
    guard text.tokens[end]?.text == ",",
      let word = text.tokens[end + 1],
      cues.articles.match(text.tokens, end + 1) != nil
        || ["a", "an", "which", "who", "whose"].contains(word.text)
        || cues.clauses.match(text.tokens, end + 1) != nil
        || cues.relatives.match(text.tokens, end + 2) != nil
    else { return end }
    let close = (end + 2..<max(end + 2, min(sentence.pieces.upperBound, end + 16))).first {
      text.tokens[$0]?.text == ","
    }
    return close.map { $0 + 1 } ?? end
  }

  /// Takes in the others of a list, of which one gives.
  private func spread(_ givers: inout Set<Int>, _ parties: [NameHit], in sentence: Sentence) {
    for order in [Array(parties.indices), parties.indices.reversed()] {
      for index in order {
        guard givers.contains(index) else { continue }
        for other in [index - 1, index + 1]
        where parties.indices.contains(other) && !givers.contains(other) {
          let (one, two) = (min(index, other), max(index, other))
          if Agents(text: text, cues: cues).isListed(parties[one].pieces, parties[two].pieces) {
            givers.insert(other)
          }
        }
      }
    }
  }

  /// The type of a round that a sentence names near some pieces.
  func round(near cue: Range<Int>, _ amount: Range<Int>, in sentence: Sentence) -> String {
    var best: (cost: Double, word: String)?
    func offer(_ place: Range<Int>, _ word: String, _ limit: Double) {
      let cost = min(distance(place, amount, in: sentence), distance(place, cue, in: sentence))
      if cost <= limit, best.map({ cost < $0.cost }) ?? true { best = (cost, word) }
    }
    for place in text.places(of: cues.rounds, in: sentence.pieces) {
      if let match = cues.rounds.match(text.tokens, place.lowerBound) {
        offer(place, match.meaning, 9)
      }
    }
    for place in find(\.sale, in: sentence) { offer(place, "tender", 8) }
    for place in find(\.debt, in: sentence) { offer(place, "debt", 2.5) }
    for place in find(\.listing, in: sentence) {
      let isBehind = place.lowerBound >= amount.upperBound
      let between =
        isBehind
        ? amount.upperBound..<place.lowerBound
        : min(place.upperBound, amount.lowerBound)..<amount.lowerBound
      let isDivided = between.contains {
        text.tokens[$0]?.text == ";" || isBehind && text.tokens[$0]?.text == ","
      }
      if !isDivided { offer(place, "ipo", isBehind ? 8 : cues.isUnspaced ? 20 : 10) }
    }
    return best?.word ?? roundBeside(sentence) ?? "undisclosed"
  }

  /// The day of the listing that the sentence before tells of, where it tells of no sum.
  func listingDay(before sentence: Sentence) -> (date: EventDate, pieces: Range<Int>)? {
    guard sentence.number > 0 else { return nil }
    let other = text.sentences[sentence.number - 1]
    guard other.paragraph == sentence.paragraph, !other.amounts.contains(where: \.isMoney),
      let place = find(\.listing, in: other).first
    else { return nil }
    return date(of: place, place, status: .completed, in: other)
  }

  /// The type of the round that the sentence before or behind names, where neither tells of a sum of
  /// its own.
  private func roundBeside(_ sentence: Sentence) -> String? {
    for number in [sentence.number - 1, sentence.number + 1] {
      guard text.sentences.indices.contains(number) else { continue }
      let other = text.sentences[number]
      guard
        other.paragraph == sentence.paragraph
          || other.paragraph == sentence.paragraph + 1 && has(\.sameRound, in: other),
        !other.amounts.contains(where: { $0.isMoney && role(of: $0, in: other)?.role != .value })
      else { continue }
      let words = text.places(of: cues.rounds, in: other.pieces).compactMap {
        cues.rounds.match(text.tokens, $0.lowerBound)?.meaning
      }
      if Set(words).count == 1, let word = words.first { return word }
      if words.isEmpty, has(\.listing, in: other), number < sentence.number { return "ipo" }
    }
    return nil
  }
}
