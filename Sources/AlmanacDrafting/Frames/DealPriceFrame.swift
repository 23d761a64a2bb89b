import AlmanacModel
import AlmanacReading

/// The price of a deal that a sentence before told of: "The deal is worth $2 billion".
enum DealPriceFrame {
  /// Gives the amount to the deal that was told last, where it has none.
  ///
  /// - Returns: whether an amount of the sentence was such a price.
  static func complete(_ told: inout [Proposal], _ sentence: Sentence, _ scene: Scene) -> Bool {
    guard
      let last = told.lastIndex(where: {
        $0.kind == .deal && priced.contains($0.subject ?? "")
          && (1...3).contains(sentence.number - $0.sentence)
      }), told[last].amount == nil,
      !scene.hits(in: sentence).contains(where: { hit in
        hit.isName && hit.party.sort == .company && hit.party.id != told[last].company.id
          && !told[last].others.contains { $0.id == hit.party.id }
      })
    else { return false }
    for amount in sentence.amounts {
      guard let money = amount.money(in: nil), isPrice(amount, of: told[last], sentence, scene)
      else { continue }
      let origin = scene.origin(in: sentence, around: amount.pieces.lowerBound)
      if let origin, origin.id != told[last].origin?.id {
        // What a newspaper says of the price is another claim than that of those who dealt.
        told.append(relayed(told[last], money, amount, origin, sentence, scene))
        return true
      }
      told[last].amount = money
      told[last].amountPlace = Proposal.Place(sentence: sentence.number, pieces: amount.pieces)
      told[last].isOptional = false
      return true
    }
    return false
  }

  private static func relayed(
    _ deal: Proposal,
    _ money: Money,
    _ amount: Sentence.Amount,
    _ origin: Party,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal {
    var proposal = deal
    proposal.amount = money
    proposal.origin = scene.nearestOutlet(before: amount.pieces, in: sentence) ?? origin
    proposal.status = .rumored
    proposal.isTarget = true
    if deal.date != nil, deal.datePlace == nil {
      proposal.datePlace = Proposal.Place(sentence: deal.sentence, pieces: deal.pieces)
    }
    proposal.sentence = sentence.number
    proposal.pieces = amount.pieces
    proposal.isOptional = false
    return proposal
  }

  private static let priced: Set<String> = [
    DealType.acquisition.rawValue, DealType.partnership.rawValue,
  ]

  private static func isPrice(
    _ amount: Sentence.Amount,
    of deal: Proposal,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Bool {
    // Of a contract the next sentence says what is paid.
    if deal.subject == DealType.partnership.rawValue,
      scene.find(\.pay, in: sentence).contains(where: { place in
        place.upperBound <= amount.pieces.lowerBound
          && scene.distance(place, amount.pieces, in: sentence) < 3
      })
    {
      return true
    }
    return scene.find(\.dealPrice, in: sentence).contains { place in
      place.upperBound <= amount.pieces.lowerBound
        && scene.distance(place, amount.pieces, in: sentence) < 10
    }
  }
}
