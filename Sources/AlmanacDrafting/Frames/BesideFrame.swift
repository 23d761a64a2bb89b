import AlmanacModel
import AlmanacReading

/// An amount with which another is compared, and which is of the same sort: "above the $3.1 billion
/// announced in August", "in December it was $8 billion".
enum BesideFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene, before: [Proposal]) -> [Proposal] {
    sentence.amounts.compactMap { amount in
      guard scene.isBeside(amount, in: sentence),
        let other = main(sentence, amount, scene, before),
        var proposal = compared(
          amount,
          other,
          isAlone: sentence.dates.count == 1 && sentence.amounts.count(where: \.isMoney) == 1
        )
      else { return nil }
      let day = day(of: amount, sentence, scene)
      let date = day.flatMap { scene.chosen($0, .completed, in: sentence) }
      // "Up from 700 million" without a day of its own is of no day.
      if amount.mention.isFormer, date == nil { return nil }
      proposal.isCompared = true
      proposal.date = date
      proposal.datePlace = nil
      proposal.amountPlace = nil
      proposal.status = .completed
      proposal.basis = other.kind == .valuation ? .unspecified : nil
      proposal.origin = nil
      proposal.sentence = sentence.number
      let start = min(amount.pieces.lowerBound, day?.pieces.lowerBound ?? .max)
      let end = max(day?.pieces.upperBound ?? 0, amount.pieces.upperBound)
      proposal.pieces = start..<end
      proposal.isOptional = date == nil || other.kind == .metric || scene.isBackground(date)
      return proposal
    }
  }

  /// The other proposal with this amount in the place of its own; nil where it is none of that sort.
  private static func compared(_ amount: Sentence.Amount, _ other: Proposal, isAlone: Bool)
    -> Proposal?
  {
    var proposal = other
    if let figure = other.figure, figure.currency == nil {
      guard !amount.isMoney, let count = amount.count, (count.high ?? count.low ?? 0) >= 1_000_000
      else { return nil }
      proposal.figure = Figure(count, unit: figure.unit)
      return proposal
    }
    // «Прошлым летом было €12 млрд»: a price that is alone in its sentence may be in other money.
    guard let money = amount.money(in: nil),
      (proposal.amount ?? proposal.figure?.money)?.currency == money.currency
        || other.kind == .valuation && isAlone
    else { return nil }
    if let figure = other.figure {
      proposal.figure = Figure(money.bounds, unit: figure.unit)
      proposal.amount = nil
    } else {
      proposal.amount = money
    }
    return proposal
  }

  /// The day behind the amount, or before it where it opens its clause: "in December it was".
  private static func day(of amount: Sentence.Amount, _ sentence: Sentence, _ scene: Scene)
    -> Sentence.DateWords?
  {
    let behind = sentence.dates.first { words in
      words.pieces.lowerBound >= amount.pieces.upperBound
        && scene.distance(amount.pieces, words.pieces, in: sentence) < 6
    }
    let before = sentence.dates.last { words in
      words.pieces.upperBound <= amount.pieces.lowerBound
        && scene.distance(words.pieces, amount.pieces, in: sentence) < 6
        && !sentence.amounts.contains {
          $0.isMoney && $0.pieces.lowerBound >= words.pieces.upperBound
            && $0.pieces.upperBound <= amount.pieces.lowerBound
        }
    }
    if amount.mention.isFormer { return behind }
    return scene.isSameAgain(amount, in: sentence) ? before ?? behind : behind ?? before
  }

  /// What the amount is compared with: a valuation or a figure of the sentence or of the one before.
  private static func main(
    _ sentence: Sentence,
    _ amount: Sentence.Amount,
    _ scene: Scene,
    _ before: [Proposal]
  ) -> Proposal? {
    for item in scene.framed(sentence).reversed()
    where item.pieces.lowerBound < amount.pieces.lowerBound
      && !scene.isBeside(item.amount, in: sentence)
    {
      if item.reading.role == .value {
        if let own = ValueFrame.propose(item, scene, round: nil) { return own }
        return nearest(sentence, before)
      }
      if case .metric(let metric) = item.reading.role {
        return MetricFrame.propose(item, metric, scene)
      }
      if !scene.isSameAgain(amount, in: sentence) { continue }
      return nil
    }
    // Beside an amount of the sentence that is nothing it is nothing either.
    let isSecond = sentence.amounts.contains {
      $0.isMoney && $0.pieces.upperBound <= amount.pieces.lowerBound
    }
    return isSecond ? nil : nearest(sentence, before)
  }

  private static func nearest(_ sentence: Sentence, _ before: [Proposal]) -> Proposal? {
    before.last {
      (0...1).contains(sentence.number - $0.sentence)
        && ($0.kind == .valuation || $0.kind == .metric)
    }
  }
}

extension Figure {
  /// The figure as money; nil where its unit is none.
  var money: Money? { currency.map { Money($0, bounds) } }
}
