import AlmanacModel
import AlmanacReading

/// A company that is sold, told from its side: "Bun was bought by Anthropic", «достанется МТС», 卖给.
enum SaleFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> [Proposal] {
    scene.find(\.soldTo, in: sentence).compactMap { cue in
      deal(cue, sentence, scene)
    }
  }

  private static func deal(_ cue: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> Proposal? {
    let companies = scene.companies(in: sentence)
    guard
      let buyer = companies.first(where: {
        $0.pieces.lowerBound >= cue.upperBound && scene.distance(cue, $0.pieces, in: sentence) < 3.5
      })
    else { return nil }
    if scene.cues.isUnspaced, !isBought(by: buyer, sentence, scene) { return nil }
    let named = companies.last { hit in
      hit.pieces.upperBound <= cue.lowerBound && hit.party.id != buyer.party.id
        && scene.distance(hit.pieces, cue, in: sentence) < 10
    }
    let isPassive = scene.text.tokens[cue.upperBound - 1]?.text == "by"
    guard
      let sold = named?.party
        ?? (isPassive ? scene.known(before: sentence, within: 1)?.party : nil),
      sold.id != buyer.party.id, !scene.isNegated(cue)
    else { return nil }
    let status = scene.status(cue, buyer.pieces, in: sentence)
    let day = scene.date(of: cue, buyer.pieces, status: status, in: sentence)
    let places = [cue, buyer.pieces, named?.pieces, day?.pieces].compactMap(\.self)
    var proposal = Proposal(
      kind: .deal,
      company: buyer.party,
      subject: DealType.acquisition.rawValue,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
    )
    proposal.others = [sold]
    proposal.origin =
      scene.origin(in: sentence) ?? (status == .rumored ? scene.sourceBehind(sentence) : nil)
    proposal.isOptional = status == .completed && day == nil || scene.isBackground(day?.date)
    return proposal
  }

  /// Whether a verb of buying stands behind the buyer: 被…收购.
  private static func isBought(by buyer: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    let mark = scene.text.tokens[buyer.pieces.lowerBound - 1]?.text ?? ""
    if ["给", "給", "身", "入"].contains(mark) { return true }
    return scene.find(\.acquire, in: sentence).contains {
      (0...4).contains($0.lowerBound - buyer.pieces.upperBound)
    }
  }
}
