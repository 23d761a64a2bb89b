import AlmanacModel
import AlmanacReading

/// What the headline says of the sums that the text tells of.
struct Headline: Sendable {
  private var rounds: [(money: Money, round: String)] = []
  /// The type of the one round that it names; nil where it names none or several.
  private(set) var round: String?

  /// A headline that says nothing.
  init() {}

  init(_ text: ReadText, _ cues: Cues) {
    let named = text.sentences.flatMap { sentence in
      text.places(of: cues.rounds, in: sentence.pieces).compactMap {
        cues.rounds.match(text.tokens, $0.lowerBound)?.meaning
      }
    }
    if Set(named).count == 1 { round = named.first }
    for sentence in text.sentences {
      let words = text.places(of: cues.rounds, in: sentence.pieces).compactMap {
        cues.rounds.match(text.tokens, $0.lowerBound)?.meaning
      }
      guard Set(words).count == 1, let round = words.first else { continue }
      rounds += sentence.amounts.compactMap { $0.money(in: nil) }.map { ($0, round) }
    }
  }

  /// The type of the round of a sum, where the headline names one.
  func round(of money: Money) -> String? {
    rounds.first { $0.money.currency == money.currency && $0.money.isNear(money) }?.round
  }
}

extension Money {
  /// Whether two writings can be of one sum: "$1.5 billion" and "more than $1.5 billion".
  fileprivate func isNear(_ other: Money) -> Bool {
    let (mine, theirs) = ([bounds.low, bounds.high], [other.bounds.low, other.bounds.high])
    return mine.compactMap(\.self).contains { theirs.compactMap(\.self).contains($0) }
  }
}
