import AlmanacModel
import AlmanacReading

extension Scene {
  /// Whether a number without a currency counts parameters or pieces of text, which the sentence or the
  /// one before speaks of.
  func isOfThings(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let before = sentence.number > 0 ? [text.sentences[sentence.number - 1]] : []
    return ([sentence] + before).contains { has(\.things, in: $0) }
  }

  func stands(_ place: Range<Int>, before amount: Sentence.Amount) -> Bool {
    place.upperBound <= amount.pieces.lowerBound
  }

  /// Whether words of investing are part of longer ones that say something else.
  func isWithinLonger(_ place: Range<Int>, in sentence: Sentence) -> Bool {
    [\Cues.raiseBefore, \Cues.sourceAfter, \Cues.partner, \Cues.supply].contains { words in
      find(words, in: sentence).contains { $0.overlaps(place) && $0.count > place.count }
    }
  }

  /// Whether an investment behind an amount has a preposition before whom it goes to: 对…的投资.
  func isInvested(_ place: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence)
    -> Bool
  {
    cues.isUnspaced && find(\.invest, in: sentence).contains { $0.overlaps(place) }
      && companies(in: sentence).contains { hit in
        hit.isName && hit.pieces.upperBound <= amount.pieces.lowerBound
          && amount.pieces.lowerBound - hit.pieces.upperBound <= 2
          && isBehind(\.into, hit, in: sentence)
      }
  }

  /// Whether a word directly before a verb denies it.
  func isNegated(_ verb: Range<Int>) -> Bool {
    (1...2).contains { gap in
      cues.negations.match(text.tokens, verb.lowerBound - gap)?.end == verb.lowerBound
    }
  }

  /// Whether "worth" speaks of a round, a sale or an order and not of a company.
  func isWorthOfDeal(_ worth: Range<Int>, in sentence: Sentence) -> Bool {
    guard find(\.worth, in: sentence).contains(worth) else { return false }
    if isOfGoods(worth, in: sentence) || isOfStake(worth, in: sentence) { return true }
    let nouns: [KeyPath<Cues, Words>] = [\.sale, \.loans, \.partner, \.acquireAfter, \.raiseAfter]
    return nouns.contains { words in
      find(words, in: sentence).contains { place in
        place.upperBound <= worth.lowerBound && !place.overlaps(worth)
          && distance(place, worth, in: sentence) < (words == \.partner ? 6 : 3.8)
          && !companies(in: sentence).contains {
            words != \.partner && !isBehind(\.agents, $0, in: sentence)
              && $0.pieces.lowerBound >= place.upperBound
              && $0.pieces.upperBound <= worth.lowerBound
          }
      }
    }
  }

  /// Whether what is worth something is a stake: «пакет стоит $13 млрд».
  func isOfStake(_ worth: Range<Int>, in sentence: Sentence) -> Bool {
    find(\.stake, in: sentence).contains { stake in
      (0...2).contains(worth.lowerBound - stake.upperBound)
        && !(stake.upperBound..<worth.lowerBound).contains { text.tokens[$0]?.text == "," }
    }
      && !find(\.marketCap, in: sentence).contains { $0.overlaps(worth) }
  }

  /// Whether "worth" stands behind a noun for things: "processors worth $60 billion".
  func isOfGoods(_ worth: Range<Int>, in sentence: Sentence) -> Bool {
    guard cues.needsArticle, worth.count == 1, text.tokens[worth.lowerBound]?.text == "worth",
      let before = text.tokens[worth.lowerBound - 1], before.kind == .word, !before.isCapitalized
    else { return false }
    return cues.worthBehind.match(text.tokens, worth.lowerBound - 1) == nil
      && !hits(in: sentence).contains { $0.pieces.upperBound == worth.lowerBound }
  }

  /// Whether an amount is as large as what it would be: no company is worth a thousand dollars.
  func isLarge(_ amount: Sentence.Amount, for role: AmountRole) -> Bool {
    let least: Int64
    switch role {
    case .value: least = 1_000_000
    case .raise, .acquire, .invest, .sell, .partner: least = 50_000
    case .metric, .noise: return true
    }
    guard let money = amount.money(in: nil) else { return true }
    return (money.bounds.high ?? money.bounds.low ?? 0) >= least * 100
  }

  func metrics(in sentence: Sentence) -> [(Range<Int>, Metric)] {
    if let known = figures[sentence.number] { return known }
    var found: [(Range<Int>, Metric)] = []
    var index = sentence.pieces.lowerBound
    while index < sentence.pieces.upperBound {
      guard let match = cues.metrics.match(text.tokens, index) else {
        index += 1
        continue
      }
      found.append((index..<match.end, match.meaning))
      index = match.end
    }
    figures[sentence.number] = found
    return found
  }

  /// The words directly before an amount that make it the price of a company: `at $9 billion`.
  func price(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard amount.isMoney || isVagueMoney(amount),
      let place = find(\.priceAt, in: sentence).compactMap({ $0.before(amount.pieces) }).last(
        where: { $0.upperBound == amount.pieces.lowerBound }
      ), isLarge(amount, for: .value)
    else { return nil }
    if place.count > 1 { return place }
    // "The close of its Series B at $100 million" gives the sum, and no price.
    let isAlone = sentence.amounts.count(where: \.isMoney) == 1
    let nouns = find(\.sums, in: sentence)
    if isAlone, !has(\.rumored, in: sentence),
      nouns.contains(where: { (0...1).contains(place.lowerBound - $0.upperBound) })
    {
      return nil
    }
    let context = [sentence] + (sentence.number > 0 ? [text.sentences[sentence.number - 1]] : [])
    let isMoney = context.contains { other in
      let words: [KeyPath<Cues, Words>] = [
        \.raiseBefore, \.sale, \.valueBefore, \.raiseAfter, \.rumored,
      ]
      return words.contains { has($0, in: other) }
    }
    let isPaired = sentence.amounts.contains { other in
      other.pieces.upperBound <= place.lowerBound && pair(other, in: sentence) == place
    }
    return isMoney || isPaired ? place : nil
  }
}
