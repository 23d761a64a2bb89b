import AlmanacModel
import AlmanacReading

/// A deal of which a sentence tells without a sum.
enum BareDealFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> [Proposal] {
    var proposals: [Proposal] = []
    let kinds: [(KeyPath<Cues, Words>, DealType)] = [
      (\.acquire, .acquisition), (\.invest, .investment), (\.sell, .stakeSale),
      (\.partner, .partnership),
    ]
    for (words, type) in kinds {
      for cue in scene.find(words, in: sentence) {
        if let proposal = deal(type, cue, sentence, scene),
          !proposals.contains(where: {
            Set([$0.company.id] + $0.others.map(\.id))
              == Set([proposal.company.id] + proposal.others.map(\.id))
          })
        {
          proposals.append(proposal)
        }
      }
    }
    return proposals
  }

  private static func deal(
    _ type: DealType,
    _ cue: Range<Int>,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal? {
    if type == .stakeSale, !scene.has(\.stake, in: sentence) { return nil }
    if scene.cues.afterBehind.match(scene.text.tokens, cue.upperBound) != nil { return nil }
    if scene.isNegated(cue) { return nil }
    let named = scene.hits(in: sentence).filter { [.company, .fund].contains($0.party.sort) }
    let before = named.filter { $0.pieces.upperBound <= cue.lowerBound }
    let behind = named.filter { $0.pieces.lowerBound >= cue.upperBound }
    if type == .acquisition, let (buyer, bought) = scene.nominal(cue, in: sentence) {
      return proposal(type, cue, buyer, bought, sentence, scene)
    }
    let isMerger = scene.find(\.mergers, in: sentence).contains { $0.overlaps(cue) }
    if ["between", "между"].contains(scene.text.tokens[cue.upperBound]?.text ?? "") || isMerger,
      behind.count > 1,
      behind[0].party.id != behind[1].party.id,
      scene.distance(behind[0].pieces, behind[1].pieces, in: sentence) < 2
    {
      return proposal(type, cue, behind[0], behind[1], sentence, scene)
    }
    if type == .partnership, let pair = pair(cue, before, sentence, scene) {
      return proposal(type, cue, pair.0, pair.1, sentence, scene)
    }
    if type == .partnership, before.isEmpty, let other = partner(cue, behind, scene),
      let known = scene.known(before: sentence), known.party.id != other.party.id
    {
      let hit = NameHit(pieces: cue, party: known.party, isName: false)
      return proposal(type, cue, hit, other, sentence, scene, usual: .announced)
    }
    guard
      let one = before.last(where: {
        scene.distance($0.pieces, cue, in: sentence) < (type == .acquisition ? 13 : 7)
          && $0.party.sort == .company
          || type == .stakeSale
      }),
      let other = called(cue, behind, one, sentence, scene)
        ?? behind.first(where: {
          ($0.isName || type == .acquisition || isChosen(cue, scene)) && $0.party.id != one.party.id
            && $0.party.sort == .company
        }),
      scene.distance(cue, other.pieces, in: sentence)
        < (!other.isName ? 5.6 : type == .acquisition ? 5.5 : 6)
    else { return nil }
    // "Committed to buy Groq hardware" is an order.
    if type == .acquisition, scene.isOfGoods(behind: other) {
      return proposal(.partnership, cue, one, other, sentence, scene)
    }
    let isPart =
      type == .acquisition
      && (scene.has(\.stake, in: sentence, cue.upperBound..<other.pieces.lowerBound)
        || sentence.amounts.contains {
          $0.pieces.lowerBound >= cue.upperBound && $0.pieces.upperBound <= other.pieces.lowerBound
            && !$0.isWhole
        })
    return proposal(isPart ? .investment : type, cue, one, other, sentence, scene)
  }

  /// With whom a noun says that somebody does business: "a multi-year tie-up with Intel".
  private static func partner(_ cue: Range<Int>, _ behind: [NameHit], _ scene: Scene) -> NameHit? {
    guard let hit = behind.first, hit.isName, hit.party.sort == .company,
      (0...1).contains(hit.pieces.lowerBound - cue.upperBound),
      ["with", "с", "со"].contains(scene.text.tokens[hit.pieces.lowerBound - 1]?.text ?? "")
    else { return nil }
    return hit
  }

  /// The two that a list before a verb names: "A and B have signed an agreement".
  private static func pair(
    _ cue: Range<Int>,
    _ before: [NameHit],
    _ sentence: Sentence,
    _ scene: Scene
  ) -> (NameHit, NameHit)? {
    guard let last = before.last, before.count > 1 else { return nil }
    let first = before[before.count - 2]
    let isList = Agents(text: scene.text, cues: scene.cues).isListed(first.pieces, last.pieces)
    guard isList, first.isName, last.isName, first.party.id != last.party.id,
      first.party.sort == .company, last.party.sort == .company,
      scene.distance(last.pieces, cue, in: sentence) < 5, !scene.isAgent(first, in: sentence),
      scene.text.tokens[last.pieces.lowerBound - 1]?.text != ","
    else { return nil }
    return (first, last)
  }

  /// The name behind a noun that says what is bought: «купила разработчика серверных решений Koyeb».
  private static func called(
    _ cue: Range<Int>,
    _ behind: [NameHit],
    _ one: NameHit,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> NameHit? {
    guard let noun = behind.first, !noun.isName,
      let hit = behind.first(where: { $0.isName && $0.party.sort == .company }),
      hit.party.id != one.party.id, !scene.isBehind(\.agents, hit, in: sentence),
      (1...4).contains(hit.pieces.lowerBound - noun.pieces.upperBound)
    else { return nil }
    let between = noun.pieces.upperBound..<hit.pieces.lowerBound
    return between.contains { scene.text.tokens[$0]?.text == "," } ? nil : hit
  }

  /// Whether a verb says that somebody was chosen, as by a customer: "Meta chose it to power".
  private static func isChosen(_ cue: Range<Int>, _ scene: Scene) -> Bool {
    scene.cues.chosen.match(scene.text.tokens, cue.lowerBound)?.end == cue.upperBound
  }

  private static func proposal(
    _ type: DealType,
    _ cue: Range<Int>,
    _ one: NameHit,
    _ other: NameHit,
    _ sentence: Sentence,
    _ scene: Scene,
    usual: Status = .completed
  ) -> Proposal? {
    var status = scene.status(cue, other.pieces, in: sentence)
    if status == .completed { status = usual }
    // Of what is neither announced nor done only the talk is told.
    guard
      type == .acquisition || scene.find(\.acquire, in: sentence).contains(cue)
        || status != .completed || scene.has(\.completed, in: sentence)
    else { return nil }
    if type == .partnership || type == .investment {
      let isBought = scene.find(\.acquire, in: sentence).contains(cue)
      guard status == .announced || status == .rumored || isBought else { return nil }
    }
    let day = scene.date(of: cue, other.pieces, status: status, in: sentence)
    let low = min(
      one.pieces.lowerBound,
      other.pieces.lowerBound,
      day?.pieces.lowerBound ?? cue.lowerBound
    )
    let high = max(
      one.pieces.upperBound,
      other.pieces.upperBound,
      day?.pieces.upperBound ?? cue.upperBound
    )
    var proposal = Proposal(
      kind: .deal,
      company: one.party,
      subject: type.rawValue,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: low..<high
    )
    proposal.others = [other.party]
    proposal.origin =
      scene.origin(in: sentence) ?? (status == .rumored ? scene.sourceBehind(sentence) : nil)
    let isPlain =
      type == .acquisition && (status == .announced || status == .rumored)
      || day != nil && type != .partnership
    let isOld = status == .rumored && day == nil && scene.has(\.earlier, in: sentence)
    proposal.isOptional = !isPlain || isOld || scene.isBackground(day?.date)
    return proposal
  }
}
