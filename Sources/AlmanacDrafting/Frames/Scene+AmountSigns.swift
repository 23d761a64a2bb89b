import AlmanacModel
import AlmanacReading

/// What words around an amount say that it is not, or whose it is.
extension Scene {
  /// The words directly before an amount that make it the price of the stake that the sentence tells of:
  /// 拿走63%的股份，作价约21亿元.
  func stakePrice(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard
      let place = find(\.dealPrice, in: sentence).compactMap({ $0.before(amount.pieces) }).last(
        where: { (0...1).contains(amount.pieces.lowerBound - $0.upperBound) }
      ), sentence.amounts.contains(where: { $0.isPart && $0.pieces.upperBound < place.lowerBound }),
      has(\.stake, in: sentence, sentence.pieces.lowerBound..<place.lowerBound),
      find(\.acquire, in: sentence).contains(where: { $0.upperBound <= place.lowerBound })
    else { return nil }
    return place
  }

  /// Whether an amount is the sum of several: "$2 billion in total".
  func isTotal(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    isSum(amount)
      && find(\.totals, in: sentence).contains {
        distance($0, amount.pieces, in: sentence)
          < ($0.upperBound <= amount.pieces.lowerBound ? 5 : 2.5)
      }
  }

  /// Whether an amount is what one investor gave of the sum before: "with $30 billion from SoftBank".
  func isPortion(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let start = amount.pieces.lowerBound
    if find(\.portionsBehind, in: sentence).contains(where: {
      $0.lowerBound == amount.pieces.upperBound
    }) {
      return true
    }
    guard
      find(\.portions, in: sentence).contains(where: { (0...1).contains(start - $0.upperBound) }),
      sentence.amounts.contains(where: { $0.isMoney && $0.pieces.upperBound < start })
    else { return false }
    return hits(in: sentence).contains { hit in
      [.company, .fund].contains(hit.party.sort)
        && hit.pieces.lowerBound == amount.pieces.upperBound + 1
        && isBehind(\.agents, hit, in: sentence)
    }
  }

  /// Whether an amount is what another is compared with.
  func isBeside(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    if let first = find(\.beside, in: sentence).first(where: {
      $0.lowerBound == amount.pieces.lowerBound
    }) {
      return first.upperBound < amount.pieces.upperBound
    }
    if isSameAgain(amount, in: sentence) { return true }
    return find(\.beside, in: sentence).contains { place in
      let start = amount.pieces.lowerBound
      // «Более чем за $2 млрд» compares nothing.
      if ["более", "менее"].contains(text.tokens[place.lowerBound - 1]?.text ?? "") {
        return false
      }
      if (0...1).contains(start - place.upperBound) { return true }
      // "From July's $1.8 billion", 比去年11月的293亿美元.
      return sentence.dates.contains {
        (0...1).contains($0.pieces.lowerBound - place.upperBound)
          && (0...2).contains(start - $0.pieces.upperBound)
      }
    }
  }

  /// Whether words directly before an amount say that it is of the sort of the one before, and no
  /// others in its clause what it is.
  func isSameAgain(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    guard
      let place = find(\.sameAgain, in: sentence).last(where: {
        $0.upperBound == amount.pieces.lowerBound
      })
    else { return false }
    let clause = max(sentence.pieces.lowerBound, place.lowerBound - 10)..<place.upperBound
    let start =
      clause.last { index in
        let word = text.tokens[index]?.text ?? ""
        return [",", ";"].contains(word) || cues.timeEnds.contains(word)
      } ?? clause.lowerBound
    let own = start..<amount.pieces.lowerBound
    let told: [KeyPath<Cues, Words>] = [
      \.valueBefore, \.priceAt, \.raiseBefore, \.acquire, \.invest, \.loans, \.noiseBefore,
      \.partner,
    ]
    return !told.contains { find($0, in: sentence).contains { own.contains($0.lowerBound) } }
      && !metrics(in: sentence).contains {
        (start..<amount.pieces.upperBound + 4).contains($0.0.lowerBound)
      }
      && !hits(in: sentence).contains { $0.isName && own.contains($0.pieces.lowerBound) }
  }

  /// Whether a number can be that of what a metric counts: users by the million, staff by the dozen.
  func isCount(_ amount: Sentence.Amount, of metric: Metric) -> Bool {
    (amount.count.flatMap { $0.high ?? $0.low } ?? 0) >= metric.least * 100
  }

  /// Whether a number without a currency is as large as sums of money are: «полмиллиарда».
  func isVagueMoney(_ amount: Sentence.Amount) -> Bool {
    amount.mention.values.contains { value in
      if case .number(let bounds, .unsaid) = value {
        return (bounds.high ?? bounds.low ?? 0) >= 10_000_000_000
      }
      return false
    }
  }
}

extension Range<Int> {
  /// The part of some words that stands outside of an amount, which takes "more than" to itself; nil
  /// where nothing of them does.
  func before(_ amount: Range<Int>) -> Range<Int>? {
    guard overlaps(amount) else { return self }
    return lowerBound < amount.lowerBound ? lowerBound..<amount.lowerBound : nil
  }
}
