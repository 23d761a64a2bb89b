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
    guard isSum(amount) else { return false }
    let figures = metrics(in: sentence)
    return find(\.totals, in: sentence).contains { place in
      distance(place, amount.pieces, in: sentence)
        < (place.upperBound <= amount.pieces.lowerBound ? 5 : 2.5)
        // 累计收入 is a figure of its own.
        && !figures.contains { $0.0.overlaps(place) && $0.0.count > place.count }
        && !isSoughtInAll(place, in: sentence)
    }
  }

  /// Whether words such as 其中 stand before somebody with what he gave: 其中ASML出资13亿欧元.
  private func isPartOfGiver(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let start = amount.pieces.lowerBound
    return find(\.portions, in: sentence).contains { place in
      place.upperBound <= start && start - place.upperBound <= 12
        && hits(in: sentence).contains { $0.isName && $0.pieces.lowerBound == place.upperBound }
        && find(\.supply, in: sentence).contains {
          (place.upperBound..<start).contains($0.lowerBound)
        }
        && sentence.amounts.contains { $0.isMoney && $0.pieces.upperBound <= place.lowerBound }
    }
  }

  /// Whether "in all" is said of a sum that is still looked for: "is seeking $100 billion in all".
  private func isSoughtInAll(_ total: Range<Int>, in sentence: Sentence) -> Bool {
    let words: Set<String> = [
      "in all", "in total", "altogether", "всего", "в общей сложности", "总计", "总共",
    ]
    return words.contains(text.words(of: total).lowercased()) && has(\.rumored, in: sentence)
      && has(\.sought, in: sentence)
  }

  /// Whether an amount is what one investor gave of the sum before: "with $30 billion from SoftBank".
  func isPortion(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let start = amount.pieces.lowerBound
    if find(\.portionsBehind, in: sentence).contains(where: {
      $0.lowerBound == amount.pieces.upperBound
    }) {
      return true
    }
    if cues.isUnspaced, isPartOfGiver(amount, in: sentence) { return true }
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
      return first.upperBound < amount.pieces.upperBound && !isMeasure(first)
    }
    if isSameAgain(amount, in: sentence) { return true }
    return find(\.beside, in: sentence).contains { place in
      let start = amount.pieces.lowerBound
      if isMeasure(place) || isOpening(place, in: sentence) { return false }
      if (0...1).contains(start - place.upperBound) { return true }
      // "From July's $1.8 billion", 比去年11月的293亿美元.
      return sentence.dates.contains {
        (0...1).contains($0.pieces.lowerBound - place.upperBound)
          && (0...2).contains(start - $0.pieces.upperBound)
      }
    }
  }

  /// Whether words belong to those that open a sentence: "fresh from a Series B".
  private func isOpening(_ place: Range<Int>, in sentence: Sentence) -> Bool {
    cues.openers.match(text.tokens, sentence.pieces.lowerBound).map { place.lowerBound < $0.end }
      ?? false
  }

  /// Whether words only say on which side of a number something lies: «более чем за $2 млрд», «не дороже
  /// чем в», «больше чем на» compare nothing.
  private func isMeasure(_ place: Range<Int>) -> Bool {
    guard !cues.needsArticle, !cues.isUnspaced else { return false }
    let adverbs: Set<String> = ["более", "менее", "больше", "меньше", "дороже", "дешевле"]
    let words = (place.lowerBound - 1..<place.upperBound).map { text.tokens[$0]?.text ?? "" }
    guard words.contains("чем"), words.contains(where: adverbs.contains) else { return false }
    return ["на", "за", "в", "с", "до"].contains(text.tokens[place.upperBound]?.text ?? "")
      || adverbs.contains(words[0])
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
