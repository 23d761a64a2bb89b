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
      Rule(words: \.postMoney, role: .value, before: 3, after: 3),
      Rule(words: \.preMoney, role: .value, before: 3, after: 3),
      Rule(words: \.noiseBefore, role: .noise, before: 3.2, after: 0),
      Rule(words: \.noiseAfter, role: .noise, before: 0, after: 2.2),
    ]
  }

  /// What an amount of money or a count is; nil where no words say it.
  func role(of amount: Sentence.Amount, in sentence: Sentence) -> Reading? {
    if isTotal(amount, in: sentence) || isPortion(amount, in: sentence) { return nil }
    var best: Reading?
    func offer(_ role: AmountRole, _ cue: Range<Int>, _ cost: Double, _ limit: Double) {
      guard cost <= limit, best.map({ cost < $0.cost }) ?? true else { return }
      best = Reading(role: role, cue: cue, cost: cost)
    }
    if amount.isMoney || amount.count == nil || isVagueMoney(amount) {
      for rule in rules {
        for place in find(rule.words, in: sentence) where !place.overlaps(amount.pieces) {
          let isBefore = place.upperBound <= amount.pieces.lowerBound
          let limit = isBefore ? rule.before : rule.after
          guard limit > 0 else { continue }
          if rule.role == .sell, !has(\.stake, in: sentence) { continue }
          if isWorthOfDeal(place, in: sentence) { continue }
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
            cost + (rule.role == .invest ? isTouching ? -0.1 : 0.3 : 0),
            limit
          )
        }
      }
      if let place = price(amount, in: sentence) { offer(.value, place, 0.25, 1) }
    }
    for (place, metric) in metrics(in: sentence) {
      let isFitting = metric.unit == nil ? amount.isMoney : amount.count != nil
      guard isFitting, metric.unit == nil || isCount(amount, of: metric) else { continue }
      let overlaps = place.overlaps(amount.pieces)
      let cost = overlaps ? 0 : distance(place, amount.pieces, in: sentence)
      let isBefore = place.upperBound <= amount.pieces.lowerBound
      let reach: Double = metric.isTight ? 2 : isBefore ? 12 : 5
      offer(.metric(metric), place, cost - (metric.unit == nil ? 0.2 : 0), reach)
    }
    return best
  }

  /// Whether an amount is the sum of several: "$2 billion in total".
  private func isTotal(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    find(\.totals, in: sentence).contains {
      distance($0, amount.pieces, in: sentence)
        < ($0.upperBound <= amount.pieces.lowerBound ? 5 : 2.5)
    }
  }

  /// Whether an amount is what one investor gave of the sum before: "with $30 billion from SoftBank".
  private func isPortion(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let start = amount.pieces.lowerBound
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
  private func isCount(_ amount: Sentence.Amount, of metric: Metric) -> Bool {
    (amount.count.flatMap { $0.high ?? $0.low } ?? 0) >= metric.least * 100
  }

  /// Whether a number without a currency is as large as sums of money are: «полмиллиарда».
  private func isVagueMoney(_ amount: Sentence.Amount) -> Bool {
    amount.mention.values.contains { value in
      if case .number(let bounds, .unsaid) = value {
        return (bounds.high ?? bounds.low ?? 0) >= 10_000_000_000
      }
      return false
    }
  }

  private func stands(_ place: Range<Int>, before amount: Sentence.Amount) -> Bool {
    place.upperBound <= amount.pieces.lowerBound
  }

  /// Whether words of investing are part of longer ones that say something else.
  private func isWithinLonger(_ place: Range<Int>, in sentence: Sentence) -> Bool {
    [\Cues.raiseBefore, \Cues.sourceAfter].contains { words in
      find(words, in: sentence).contains { $0.overlaps(place) && $0.count > place.count }
    }
  }

  /// Whether an investment behind an amount has a preposition before whom it goes to: 对…的投资.
  private func isInvested(_ place: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence)
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
  private func isWorthOfDeal(_ worth: Range<Int>, in sentence: Sentence) -> Bool {
    guard find(\.worth, in: sentence).contains(worth) else { return false }
    if isOfGoods(worth, in: sentence) { return true }
    let nouns: [KeyPath<Cues, Words>] = [\.sale, \.loans, \.partner, \.acquireAfter, \.raiseAfter]
    return nouns.contains { words in
      find(words, in: sentence).contains { place in
        place.upperBound <= worth.lowerBound && !place.overlaps(worth)
          && distance(place, worth, in: sentence) < 3.8
          && !companies(in: sentence).contains {
            !isBehind(\.agents, $0, in: sentence) && $0.pieces.lowerBound >= place.upperBound
              && $0.pieces.upperBound <= worth.lowerBound
          }
      }
    }
  }

  /// Whether "worth" stands behind a noun for things: "processors worth $60 billion".
  private func isOfGoods(_ worth: Range<Int>, in sentence: Sentence) -> Bool {
    guard cues.needsArticle, worth.count == 1, text.tokens[worth.lowerBound]?.text == "worth",
      let before = text.tokens[worth.lowerBound - 1], before.kind == .word, !before.isCapitalized
    else { return false }
    return cues.worthBehind.match(text.tokens, worth.lowerBound - 1) == nil
      && !hits(in: sentence).contains { $0.pieces.upperBound == worth.lowerBound }
  }

  /// Whether an amount is as large as what it would be: no company is worth a thousand dollars.
  private func isLarge(_ amount: Sentence.Amount, for role: AmountRole) -> Bool {
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
    return found
  }

  /// The words directly before an amount that make it the price of a company: `at $9 billion`.
  private func price(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard amount.isMoney || isVagueMoney(amount),
      let place = find(\.priceAt, in: sentence).last(where: {
        $0.upperBound == amount.pieces.lowerBound
      })
    else { return nil }
    if place.count > 1 { return place }
    let context = [sentence] + (sentence.number > 0 ? [text.sentences[sentence.number - 1]] : [])
    let isMoney = context.contains { other in
      let words: [KeyPath<Cues, Words>] = [
        \.raiseBefore, \.sale, \.valueBefore, \.raiseAfter, \.rumored,
      ]
      return words.contains { has($0, in: other) }
    }
    return isMoney ? place : nil
  }
}
