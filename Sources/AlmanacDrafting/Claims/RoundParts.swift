import AlmanacModel

/// Says of the prices that a company had in a round that they are part of it.
struct RoundParts {
  let scene: Scene

  /// Gives each valuation that a round near it set the relation to that round.
  func join(_ claims: inout [Claim], _ told: [(proposal: Proposal, claim: Int)]) {
    for (price, place) in told where price.kind == .valuation && !price.isCompared {
      let rounds = told.filter { isRound($0.proposal, of: price) }
      let nearest = rounds.min {
        abs($0.proposal.sentence - price.sentence) < abs($1.proposal.sentence - price.sentence)
      }
      guard let nearest else { continue }
      claims[place].relations = [Relation(.partOf, claims[nearest.claim].event.description)]
    }
  }

  /// Whether a sum was raised at that price: by the same company, at once, and told beside it.
  private func isRound(_ round: Proposal, of price: Proposal) -> Bool {
    guard round.kind == .funding, round.company.id == price.company.id, !round.isCompared,
      round.status == price.status, price.basis != .marketCap, round.round != "debt",
      abs(round.sentence - price.sentence) <= 2,
      scene.text.sentences[round.sentence].paragraph
        == scene.text.sentences[price.sentence].paragraph
    else { return false }
    guard let one = round.date, let other = price.date else { return true }
    return !one.excludes(other)
  }
}
