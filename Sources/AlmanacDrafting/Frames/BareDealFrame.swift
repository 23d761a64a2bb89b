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
            $0.company.id == proposal.company.id && $0.others.map(\.id) == proposal.others.map(\.id)
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
    let named = scene.hits(in: sentence).filter { [.company, .fund].contains($0.party.sort) }
    let before = named.filter { $0.pieces.upperBound <= cue.lowerBound }
    let behind = named.filter { $0.pieces.lowerBound >= cue.upperBound }
    guard
      let one = before.last(where: {
        scene.distance($0.pieces, cue, in: sentence) < (type == .acquisition ? 11 : 7)
          && $0.party.sort == .company
          || type == .stakeSale
      }),
      let other = behind.first(where: {
        $0.isName && $0.party.id != one.party.id && $0.party.sort == .company
      }),
      scene.distance(cue, other.pieces, in: sentence) < (type == .acquisition ? 4.5 : 6)
    else { return nil }
    let status = scene.status(cue, other.pieces, in: sentence)
    // Of what is neither announced nor done only the talk is told.
    guard type == .acquisition || status != .completed || scene.has(\.completed, in: sentence)
    else { return nil }
    if type == .partnership || type == .investment {
      guard status == .announced || status == .rumored else { return nil }
    }
    let day = scene.date(of: cue, other.pieces, status: status, in: sentence)
    let low = min(one.pieces.lowerBound, day?.pieces.lowerBound ?? cue.lowerBound)
    let high = max(other.pieces.upperBound, day?.pieces.upperBound ?? cue.upperBound)
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
    proposal.origin = scene.origin(in: sentence)
    let isPlain =
      type == .acquisition && (status == .announced || status == .rumored)
      || day != nil && type != .partnership
    proposal.isOptional = !isPlain || scene.isBackground(day?.date)
    return proposal
  }
}
