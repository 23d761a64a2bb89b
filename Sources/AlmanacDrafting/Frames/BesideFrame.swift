import AlmanacModel
import AlmanacReading

/// An amount with which another is compared: "above the $3.1 billion announced in August".
enum BesideFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene, before: [Proposal]) -> [Proposal] {
    sentence.amounts.compactMap { amount in
      guard scene.isBeside(amount, in: sentence), let money = amount.money(in: nil),
        let other = main(sentence, amount, scene, before)
      else { return nil }
      var proposal = other
      guard (proposal.amount ?? proposal.figure?.money)?.currency == money.currency else {
        return nil
      }
      let day = sentence.dates.first { words in
        words.pieces.lowerBound >= amount.pieces.upperBound
          && scene.distance(amount.pieces, words.pieces, in: sentence) < 6
      }
      let date = day.flatMap { scene.chosen($0, .completed, in: sentence) }
      if let figure = other.figure {
        proposal.figure = Figure(money.bounds, unit: figure.unit)
        proposal.amount = nil
      } else {
        proposal.amount = money
      }
      proposal.date = date
      proposal.datePlace = nil
      proposal.status = .completed
      proposal.basis = other.kind == .valuation ? .unspecified : nil
      proposal.origin = nil
      proposal.sentence = sentence.number
      let end = day?.pieces.upperBound ?? amount.pieces.upperBound
      proposal.pieces = amount.pieces.lowerBound..<max(end, amount.pieces.upperBound)
      proposal.isOptional = date == nil || other.kind == .metric || scene.isBackground(date)
      return proposal
    }
  }

  /// What the amount is compared with: a valuation or a figure of the sentence or of the one before.
  private static func main(
    _ sentence: Sentence,
    _ amount: Sentence.Amount,
    _ scene: Scene,
    _ before: [Proposal]
  ) -> Proposal? {
    for item in scene.framed(sentence)
    where item.pieces.lowerBound < amount.pieces.lowerBound
      && !scene.isBeside(item.amount, in: sentence)
    {
      if item.reading.role == .value, let own = ValueFrame.propose(item, scene, round: nil) {
        return own
      }
      if case .metric(let metric) = item.reading.role {
        return MetricFrame.propose(item, metric, scene)
      }
    }
    guard let last = before.last, sentence.number - last.sentence <= 1,
      last.kind == .valuation || last.kind == .metric
    else {
      return nil
    }
    return last
  }
}

extension Figure {
  /// The figure as money; nil where its unit is none.
  var money: Money? { currency.map { Money($0, bounds) } }
}
