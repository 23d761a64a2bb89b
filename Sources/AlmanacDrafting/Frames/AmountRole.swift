import AlmanacModel
import AlmanacReading

/// What an amount is, by the nearest words that say so.
enum AmountRole: Equatable {
  case value, raise, acquire, invest, sell, partner
  case metric(Metric)
  /// A market, a price, a cost: nothing that is claimed.
  case noise
}

extension Scene {
  /// A role with the words that gave it.
  struct Reading {
    let role: AmountRole
    let cue: Range<Int>
    let cost: Double
  }

  /// How far words may stand from an amount of which they say what it is, and on which side.
  struct Rule {
    let words: KeyPath<Cues, Words>
    let role: AmountRole
    let before: Double
    let after: Double
  }

  static func makeRules(_ cues: Cues) -> [Rule] {
    [
      Rule(words: \.valueBefore, role: .value, before: 13, after: 0),
      Rule(words: \.valueAfter, role: .value, before: 0, after: 3),
      Rule(words: \.raiseBefore, role: .raise, before: 13, after: 0),
      Rule(words: \.raiseAfter, role: .raise, before: 0, after: 4.5),
      Rule(words: \.sale, role: .raise, before: 8, after: 4.5),
      Rule(words: \.loans, role: .raise, before: 7, after: 3.5),
      Rule(words: \.acquire, role: .acquire, before: 16, after: 0),
      Rule(words: \.acquireAfter, role: .acquire, before: 0, after: 3.5),
      Rule(words: \.pay, role: .acquire, before: 3.5, after: 0),
      Rule(words: \.invest, role: .invest, before: 8, after: 3),
      Rule(words: \.sell, role: .sell, before: 14, after: cues.isUnspaced ? 4 : 0),
      Rule(words: \.partner, role: .partner, before: 7, after: 5),
      Rule(words: \.postMoney, role: .value, before: 6, after: 3),
      Rule(words: \.preMoney, role: .value, before: 6, after: 3),
      Rule(words: \.noiseBefore, role: .noise, before: 3.2, after: 0),
      Rule(words: \.noiseAfter, role: .noise, before: 0, after: 2.2),
    ]
  }

  /// What an amount of money or a count is; nil where no words say it.
  func role(of amount: Sentence.Amount, in sentence: Sentence) -> Reading? {
    if let known = roles[amount.pieces.lowerBound] { return known }
    let reading = reading(of: amount, in: sentence)
    roles.updateValue(reading, forKey: amount.pieces.lowerBound)
    return reading
  }

  private func reading(of amount: Sentence.Amount, in sentence: Sentence) -> Reading? {
    if isTotal(amount, in: sentence) || isPortion(amount, in: sentence) { return nil }
    var best: Reading?
    func offer(_ role: AmountRole, _ cue: Range<Int>, _ cost: Double, _ limit: Double) {
      guard cost <= limit, best.map({ cost < $0.cost }) ?? true else { return }
      best = Reading(role: role, cue: cue, cost: cost)
    }
    let isVague = !amount.isMoney && isVagueMoney(amount) && !isOfThings(amount, in: sentence)
    if amount.isMoney || amount.count == nil || isVague {
      for rule in rules {
        for words in find(rule.words, in: sentence) {
          guard let place = words.before(amount.pieces) else { continue }
          let isBefore = place.upperBound <= amount.pieces.lowerBound
          let limit = isBefore ? rule.before : rule.after
          guard limit > 0 else { continue }
          if rule.role == .raise, hasPart(between: place, amount, in: sentence) { continue }
          if rule.role == .sell, !has(\.stake, in: sentence) { continue }
          if isWorthOfDeal(place, in: sentence) { continue }
          if rule.role == .value, isOfPacket(place, in: sentence) { continue }
          if rule.role == .raise,
            isInvestmentIn(place, amount, in: sentence) || isPutInto(place, amount, in: sentence)
          {
            continue
          }
          if rule.role == .acquire, isBasis(place, in: sentence) { continue }
          if rule.role == .raise, isBefore, isOfContract(place, in: sentence) { continue }
          if rule.role == .raise,
            isOfOrder(place, amount, in: sentence) || isOfPurchase(amount, in: sentence)
          {
            continue
          }
          if rule.role == .noise, isNeutral(place, amount, in: sentence) { continue }
          if rule.role == .noise, isOrdered(place, amount, in: sentence) { continue }
          let isBeside = rule.role == .noise && place.lowerBound == amount.pieces.upperBound
          if !isBefore, !isBeside, belongsToNext(place, amount, in: sentence) { continue }
          if !isBefore, rule.role == .raise || rule.role == .value && cues.isUnspaced,
            isApart(place, amount)
          {
            continue
          }
          if isBefore, isSpent(place, amount, in: sentence) { continue }
          if isNegated(place) { continue }
          if rule.role == .invest, isWithinLonger(place, in: sentence) { continue }
          if rule.role == .raise, !stands(place, before: amount),
            isInvested(place, amount, in: sentence)
          {
            continue
          }
          if rule.role == .acquire || rule.role == .invest,
            find(\.sale, in: sentence).contains(where: { $0.overlaps(place) })
          {
            continue
          }
          if !isLarge(amount, for: rule.role) { continue }
          let cost = distance(place, amount.pieces, in: sentence) * (isBefore ? 1 : 1.15)
          let isTouching = place.upperBound == amount.pieces.lowerBound
          offer(
            rule.role,
            place,
            cost + (rule.role == .invest ? isTouching ? -0.1 : 0.3 : 0)
              - (rule.role == .noise && !isBefore ? 0.05 : 0),
            limit
          )
        }
      }
      if let place = stakePrice(amount, in: sentence) { offer(.acquire, place, -1, 1) }
      for place in text.places(of: cues.rounds, in: sentence.pieces)
      where !place.overlaps(amount.pieces) && isLarge(amount, for: .raise) {
        let isBefore = place.upperBound <= amount.pieces.lowerBound
        if !isBefore, belongsToNext(place, amount, in: sentence) { continue }
        if isBefore, isSpent(place, amount, in: sentence) { continue }
        let cost = distance(place, amount.pieces, in: sentence) + 0.4
        offer(.raise, place, cost, isBefore ? 7 : 3.5)
      }
      if let place = price(amount, in: sentence), !isOfPacket(place, in: sentence) {
        offer(.value, place, 0.25, 1)
      }
      if let place = roundSum(amount, in: sentence) { offer(.raise, place, 0.3, 1) }
      if let place = bid(amount, in: sentence) { offer(.value, place, -0.2, 1) }
    }
    if best == nil, amount.isMoney, let place = pair(amount, in: sentence) {
      offer(.raise, place, 1, 1)
    }
    for (place, metric) in metrics(in: sentence) {
      let isFitting = metric.unit == nil ? amount.isMoney : amount.count != nil
      guard isFitting, metric.unit == nil || isCount(amount, of: metric) else { continue }
      if isOfListing(place, in: sentence) { continue }
      let overlaps = place.overlaps(amount.pieces)
      let cost = overlaps ? 0 : distance(place, amount.pieces, in: sentence)
      let isBefore = place.upperBound <= amount.pieces.lowerBound
      let reach: Double = metric.isTight ? 2 : isBefore ? 12 : 5
      let isOwn = !isBefore && !overlaps && isSaidToBe(place, amount)
      offer(.metric(metric), place, cost - (isOwn ? 1.5 : metric.gain), reach)
    }
    return best
  }

  /// Whether a share stands between a verb and an amount, for which the amount is paid: «выкупил 25% за
  /// 1,2 млрд».
  func hasPart(between cue: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence)
    -> Bool
  {
    find(\.acquire, in: sentence).contains { $0.overlaps(cue) }
      && sentence.amounts.contains {
        $0.isPart && $0.pieces.lowerBound >= cue.upperBound
          && $0.pieces.upperBound <= amount.pieces.lowerBound
      }
  }

  /// Whether an amount is what somebody puts into a company that is named behind it: "its $40 billion
  /// investment in OpenAI".
  func isInvestmentIn(_ cue: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence)
    -> Bool
  {
    guard !cues.isUnspaced,
      let noun = find(\.invest, in: sentence).first(where: {
        (0...1).contains($0.lowerBound - amount.pieces.upperBound)
      })
    else { return false }
    return companies(in: sentence).contains { hit in
      hit.isName && (1...2).contains(hit.pieces.lowerBound - noun.upperBound)
        && isBehind(\.into, hit, in: sentence)
    }
  }

  func isSum(_ amount: Sentence.Amount) -> Bool { amount.isMoney || isVagueMoney(amount) }

  /// Whether words of a deal only say what a price counts in: «оценка после сделки».
  func isBasis(_ place: Range<Int>, in sentence: Sentence) -> Bool {
    [\Cues.postMoney, \Cues.preMoney].contains { words in
      find(words, in: sentence).contains { $0.overlaps(place) && $0.count > place.count }
    }
  }

  /// Whether a contract brings the money in, and no round: "the order could bring in $220 million".
  func isOfContract(_ verb: Range<Int>, in sentence: Sentence) -> Bool {
    find(\.partner, in: sentence).contains { place in
      (0...2).contains(verb.lowerBound - place.upperBound)
        && !(place.upperBound..<verb.lowerBound).contains { text.tokens[$0]?.text == "," }
    } && text.places(of: cues.rounds, in: sentence.pieces).isEmpty
  }

  /// Whether words behind an amount stand directly before another, of which they speak: "raised $300
  /// million at a valuation of $2 billion".
  func belongsToNext(_ cue: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence)
    -> Bool
  {
    sentence.amounts.contains { other in
      isSum(other) && other.pieces != amount.pieces
        && (0...(cues.isUnspaced ? 1 : 2)).contains(other.pieces.lowerBound - cue.upperBound)
        && !(cue.upperBound..<other.pieces.lowerBound).contains { text.tokens[$0]?.text == "," }
    }
  }

  /// Whether words before an amount have one of their own already, and a clause of its own begins
  /// between that and this one: "raised $40 million, and is thought to have spent $30 million".
  func isSpent(_ cue: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    guard
      let own = sentence.amounts.first(where: {
        isSum($0) && $0.pieces.lowerBound >= cue.upperBound
          && $0.pieces.upperBound <= amount.pieces.lowerBound
      })
    else { return false }
    let between = own.pieces.upperBound..<amount.pieces.lowerBound
    if isSameAgain(amount, in: sentence) || isBeside(amount, in: sentence) { return false }
    let isDivided = between.contains {
      [",", ";", ":", "-", "—", "("].contains(text.tokens[$0]?.text ?? "")
    }
    return isDivided && between.count > (cues.isUnspaced ? 3 : 2)
  }
}
