import AlmanacModel
import AlmanacReading

extension Scene {
  /// How far something had come, by the hedges and verbs near it.
  func status(
    _ cue: Range<Int>,
    _ amount: Range<Int>,
    in sentence: Sentence,
    usual: Status = .completed
  ) -> Status {
    let window = window(cue, amount, in: sentence)
    if isDenied(cue, amount, in: sentence) {
      return isOfOffer(window, in: sentence) ? .cancelled : .denied
    }
    let order: [(KeyPath<Cues, Words>, Status)] = [
      (\.cancelled, .cancelled), (\.rumored, .rumored), (\.expected, .expected),
      (\.announced, .announced),
    ]
    for (words, status) in order {
      let places = find(words, in: sentence).filter {
        window.contains($0.lowerBound) && !isAside($0, of: cue, amount, in: sentence)
          && !isAim($0, in: sentence)
      }
      guard !places.isEmpty else { continue }
      if status == .announced, isDone(window, in: sentence) { continue }
      let thought = thought(around: cue.lowerBound, in: sentence)
      if status == .announced, places.allSatisfy({ $0.lowerBound >= amount.upperBound }),
        has(\.completed, in: sentence, thought)
      {
        continue
      }
      return status
    }
    return usual == .completed
      && lies(
        ahead: cue.lowerBound <= amount.lowerBound ? cue : amount,
        window,
        in: sentence
      ) ? .expected : usual
  }

  /// Whether "target" is a noun behind a sum: "exceeding its $15 billion target".
  private func isAim(_ place: Range<Int>, in sentence: Sentence) -> Bool {
    ["target", "targets", "goal"].contains(text.tokens[place.lowerBound]?.text ?? "")
      && sentence.amounts.contains { $0.pieces.upperBound == place.lowerBound }
  }

  /// Whether what is turned down is an offer: «отвергла предложение Intel».
  private func isOfOffer(_ window: Range<Int>, in sentence: Sentence) -> Bool {
    let refusals = find(\.denied, in: sentence).filter { window.contains($0.lowerBound) }
    return refusals.contains { refusal in
      find(\.offers, in: sentence).contains {
        (0...4).contains($0.lowerBound - refusal.upperBound)
      }
    }
  }

  /// Whether words stand between commas that only say who somebody is: "X, which predicts when lifts will
  /// break, raised".
  private func isAside(
    _ place: Range<Int>,
    of cue: Range<Int>,
    _ amount: Range<Int>,
    in sentence: Sentence
  ) -> Bool {
    let start = min(cue.lowerBound, amount.lowerBound)
    guard place.upperBound <= start else { return false }
    return hits(in: sentence).contains { hit in
      let end = behindDescription(hit.pieces.upperBound, in: sentence)
      return end > hit.pieces.upperBound && end <= start
        && (hit.pieces.upperBound..<end).contains(place.lowerBound)
    }
  }

  /// Whether a verb of denial stands before what is told, with no other thought between.
  private func isDenied(_ cue: Range<Int>, _ amount: Range<Int>, in sentence: Sentence) -> Bool {
    let window = window(cue, amount, in: sentence)
    let thought = thought(around: cue.lowerBound, in: sentence)
    return find(\.denied, in: sentence).contains { place in
      window.contains(place.lowerBound)
        || thought.contains(place.lowerBound)
          && (place.upperBound <= window.lowerBound || isOfRumor(cue, place, in: sentence))
    }
  }

  /// Whether what is told is a rumor that the end of the sentence denies: 针对…的传闻，…回应称不实.
  private func isOfRumor(_ cue: Range<Int>, _ denial: Range<Int>, in sentence: Sentence) -> Bool {
    cues.isUnspaced
      && find(\.rumors, in: sentence).contains { rumor in
        cue.upperBound <= rumor.lowerBound && rumor.upperBound <= denial.lowerBound
      }
  }

  /// Whether a word before a verb puts it into the future: "will hold", "is to raise".
  private func lies(ahead cue: Range<Int>, _ window: Range<Int>, in sentence: Sentence) -> Bool {
    find(\.future, in: sentence).contains { place in
      window.contains(place.lowerBound) && place.upperBound <= cue.lowerBound
        && distance(place, cue, in: sentence) < (cues.isUnspaced ? 3 : 6)
        && !has(\.completed, in: sentence, place.upperBound..<cue.upperBound)
        && !isAside(place, of: cue, cue, in: sentence)
    }
  }

  /// The part of a sentence around a piece that no "but" or semicolon divides.
  func thought(around piece: Int, in sentence: Sentence) -> Range<Int> {
    var start = piece
    while start > sentence.pieces.lowerBound, !isContrast(start - 1, in: sentence) { start -= 1 }
    var end = piece
    while end < sentence.pieces.upperBound, end == piece || !isContrast(end, in: sentence) {
      end += 1
    }
    return start..<end
  }

  /// The part of a sentence whose source and days an amount can have: its own thought, and what goes
  /// before it where the thought names nobody of its own.
  func reach(around piece: Int, in sentence: Sentence) -> Range<Int> {
    let thought = thought(around: piece, in: sentence)
    let isOwn = hits(in: sentence).contains {
      $0.isName && $0.party.sort == .company && thought.contains($0.pieces.lowerBound)
    }
    var end = thought.upperBound
    // A semicolon sets nobody against anybody.
    if text.tokens[end]?.text == ";" {
      end = self.thought(around: end + 1, in: sentence).upperBound
    }
    let start = isOwn ? thought.lowerBound : sentence.pieces.lowerBound
    return start..<min(end, sentence.pieces.upperBound)
  }

  private func isContrast(_ piece: Int, in sentence: Sentence) -> Bool {
    guard let word = text.tokens[piece]?.text else { return true }
    if word == ";" { return true }
    guard cues.contrasts.contains(word), let before = text.tokens[piece - 1] else { return false }
    return before.kind == .sign || word.count > 1
  }

  /// Whether words say that it is done: "announced that it has closed".
  private func isDone(_ window: Range<Int>, in sentence: Sentence) -> Bool {
    let announced = find(\.announced, in: sentence)
    return find(\.completed, in: sentence).contains { place in
      window.contains(place.lowerBound) && place.upperBound <= window.upperBound
        // "Is to be acquired" is not done.
        && !announced.contains { $0.overlaps(place) && $0.count > place.count }
        && text.tokens[place.lowerBound - 1]?.text != "be"
    }
  }

  /// Whether all that says that something is announced is a verb of telling, which of a round means that
  /// it is done: 宣布B轮融资, «объявил о серии F».
  func isDeclared(_ window: Range<Int>, in sentence: Sentence) -> Bool {
    let said = find(\.announced, in: sentence).filter { window.contains($0.lowerBound) }
    let told = find(\.declared, in: sentence)
    return !said.isEmpty && !has(\.future, in: sentence, window)
      && said.allSatisfy { place in told.contains { $0 == place } }
  }

  /// Whether all that puts a deal ahead is a verb in the future: "will invest", 将投资.
  func isDecided(_ framed: FramedAmount) -> Bool {
    let sentence = framed.sentence
    let window = window(framed.reading.cue, framed.pieces, in: sentence)
    let verbs: Set<String> = ["will", "is to", "are to", "将", "будет", "будут"]
    return (find(\.expected, in: sentence) + find(\.future, in: sentence)).allSatisfy { place in
      !window.contains(place.lowerBound) || verbs.contains(text.words(of: place).lowercased())
    }
  }

  /// The part of a sentence around some words that speaks of one thing.
  func window(_ cue: Range<Int>, _ amount: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let core = min(cue.lowerBound, amount.lowerBound)..<max(cue.upperBound, amount.upperBound)
    var start = core.lowerBound
    while start > sentence.pieces.lowerBound, !isDivider(start - 1, in: sentence, core) {
      start -= 1
    }
    var end = core.upperBound
    while end < sentence.pieces.upperBound, !isDivider(end, in: sentence, core) { end += 1 }
    return start..<end
  }

  /// Whether a piece divides what is said of one amount from what is said of another.
  private func isDivider(_ piece: Int, in sentence: Sentence, _ core: Range<Int>) -> Bool {
    guard let token = text.tokens[piece] else { return true }
    if token.text == ";" { return true }
    if sentence.amounts.contains(where: {
      $0.isMoney && $0.pieces.contains(piece) && !$0.pieces.overlaps(core)
        && !(cues.isUnspaced && text.tokens[$0.pieces.lowerBound - 1]?.text == "以")
        && role(of: $0, in: sentence).map { $0.role != .noise } ?? false
    }) {
      return true
    }
    if token.text == ",", cues.clauses.match(text.tokens, piece + 1) != nil { return true }
    return cues.contrasts.contains(token.text) || isSecondVerb(piece)
  }

  /// Whether a verb of its own follows an amount, to which what lies ahead belongs.
  func isSecondThought(_ framed: FramedAmount, in sentence: Sentence) -> Bool {
    (framed.pieces.upperBound..<sentence.pieces.upperBound).contains(where: isSecondVerb)
  }

  /// Whether a piece joins a verb of its own: "and expects", «и планирует».
  func isSecondVerb(_ piece: Int) -> Bool {
    guard cues.joints.contains(text.tokens[piece]?.text ?? "") else { return false }
    let verbs = [cues.expected, cues.announced, cues.rumored, cues.completed, cues.denied]
    return verbs.contains { $0.match(text.tokens, piece + 1) != nil }
  }

  /// Whom a sentence relays, or the sentence before where it goes on with that.
  func origin(in sentence: Sentence, around piece: Int? = nil) -> Party? {
    let range = piece.map { reach(around: $0, in: sentence) }
    if let own = source(in: sentence, within: range) { return own }
    return relayed(before: sentence)?.source
  }

  /// The source of the sentences before, where a sentence goes on with what it said.
  func relayed(before sentence: Sentence) -> (source: Party, sentence: Sentence)? {
    guard source(in: sentence) == nil,
      has(\.sameSource, in: sentence) || has(\.rumored, in: sentence)
        || has(\.expected, in: sentence) && !has(\.completed, in: sentence)
    else {
      return nil
    }
    for back in 1...2 where sentence.number >= back {
      let other = text.sentences[sentence.number - back]
      let most = has(\.sameSource, in: sentence) ? 1 : 0
      guard sentence.paragraph - other.paragraph <= most else { return nil }
      if let source = source(in: other) { return (source, other) }
    }
    return nil
  }

  /// The source that the next sentence names, where it goes on with what was said and tells of no sum.
  func sourceBehind(_ sentence: Sentence) -> Party? {
    guard sentence.number + 1 < text.sentences.count else { return nil }
    let next = text.sentences[sentence.number + 1]
    guard next.paragraph == sentence.paragraph,
      has(\.thereof, in: next)
        || !next.amounts.contains(where: \.isMoney)
          && (has(\.anonymous, in: next) || has(\.sameSource, in: next))
    else { return nil }
    return source(in: next)
  }

  private func source(in sentence: Sentence, within range: Range<Int>? = nil) -> Party? {
    let candidates = hits(in: sentence).filter {
      $0.isName && $0.party.sort == .outlet && (range?.contains($0.pieces.lowerBound) ?? true)
    }
    for hit in candidates where hit.party.id != publisher?.id {
      let (start, end) = (hit.pieces.lowerBound, hit.pieces.upperBound)
      let reach = cues.isUnspaced ? 6 : 3
      let isBefore = find(\.sourceBefore, in: sentence).contains { place in
        (0...reach).contains(start - place.upperBound)
      }
      let isAfter = find(\.sourceAfter, in: sentence).contains { place in
        (0...reach + 4).contains(place.lowerBound - end)
      }
      if isBefore || isAfter { return preferred(hit, candidates, sentence) }
    }
    return nil
  }

  /// The outlet that stands next before an amount.
  func nearestOutlet(before amount: Range<Int>, in sentence: Sentence) -> Party? {
    hits(in: sentence).last {
      $0.isName && $0.party.sort == .outlet && $0.pieces.upperBound <= amount.lowerBound
        && $0.party.id != publisher?.id
    }?.party
  }

  /// Of outlets of which one follows another, the one that had it first.
  private func preferred(_ hit: NameHit, _ all: [NameHit], _ sentence: Sentence) -> Party {
    let marks = ["вслед", "following", "first"]
    for other in all where other.pieces.lowerBound > hit.pieces.upperBound {
      let before = other.pieces.lowerBound - 2..<other.pieces.lowerBound
      if before.contains(where: { marks.contains(text.tokens[$0]?.text ?? "") }) {
        return other.party
      }
    }
    return hit.party
  }
}
