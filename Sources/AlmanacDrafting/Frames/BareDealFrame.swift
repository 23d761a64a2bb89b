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
    if let proposal = nominal(type, cue, behind, sentence, scene) { return proposal }
    if ["between", "между"].contains(scene.text.tokens[cue.upperBound]?.text ?? ""),
      behind.count > 1,
      behind[0].party.id != behind[1].party.id,
      scene.distance(behind[0].pieces, behind[1].pieces, in: sentence) < 2
    {
      return proposal(type, cue, behind[0], behind[1], sentence, scene)
    }
    guard
      let one = before.last(where: {
        scene.distance($0.pieces, cue, in: sentence) < (type == .acquisition ? 13 : 7)
          && $0.party.sort == .company
          || type == .stakeSale
      }),
      let other = behind.first(where: {
        ($0.isName || type == .acquisition) && $0.party.id != one.party.id
          && $0.party.sort == .company
      }),
      scene.distance(cue, other.pieces, in: sentence)
        < (!other.isName ? 5.6 : type == .acquisition ? 5.5 : 6)
    else { return nil }
    let isPart =
      type == .acquisition
      && (scene.has(\.stake, in: sentence, cue.upperBound..<other.pieces.lowerBound)
        || sentence.amounts.contains {
          $0.pieces.lowerBound >= cue.upperBound && $0.pieces.upperBound <= other.pieces.lowerBound
            && !$0.isWhole
        })
    return proposal(isPart ? .investment : type, cue, one, other, sentence, scene)
  }

  /// "The purchase of A by B", «покупка A американской B».
  private static func nominal(
    _ type: DealType,
    _ cue: Range<Int>,
    _ behind: [NameHit],
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal? {
    guard type == .acquisition, behind.count > 1, behind[0].isName, behind[1].isName,
      behind[0].party.id != behind[1].party.id, behind[1].party.sort == .company,
      scene.distance(cue, behind[0].pieces, in: sentence) < 3.5
    else { return nil }
    let gap = behind[0].pieces.upperBound..<behind[1].pieces.lowerBound
    let words = gap.map { scene.text.tokens[$0]?.text ?? "" }
    let isByName = scene.cues.needsArticle && words.first == "by"
    // The genitive and the instrumental of Russian need no word between.
    let isInflected =
      !scene.cues.needsArticle && !scene.cues.isUnspaced && gap.count <= 2
      && words.allSatisfy { word in
        scene.cues.agents.match(scene.text.tokens, gap.lowerBound) == nil && word.count > 3
      }
    guard isByName || isInflected else { return nil }
    return proposal(type, cue, behind[1], behind[0], sentence, scene)
  }

  private static func proposal(
    _ type: DealType,
    _ cue: Range<Int>,
    _ one: NameHit,
    _ other: NameHit,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal? {
    let status = scene.status(cue, other.pieces, in: sentence)
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
    proposal.isOptional = !isPlain || scene.isBackground(day?.date)
    return proposal
  }
}
