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

  static func makeRules() -> [Rule] {
    [
      Rule(words: \.valueBefore, role: .value, before: 13, after: 0),
      Rule(words: \.valueAfter, role: .value, before: 0, after: 3),
      Rule(words: \.raiseBefore, role: .raise, before: 13, after: 0),
      Rule(words: \.raiseAfter, role: .raise, before: 0, after: 4.5),
      Rule(words: \.sale, role: .raise, before: 8, after: 4.5),
      Rule(words: \.acquire, role: .acquire, before: 16, after: 0),
      Rule(words: \.acquireAfter, role: .acquire, before: 0, after: 3.5),
      Rule(words: \.invest, role: .invest, before: 8, after: 3),
      Rule(words: \.sell, role: .sell, before: 14, after: 0),
      Rule(words: \.partner, role: .partner, before: 7, after: 5),
      Rule(words: \.postMoney, role: .value, before: 3, after: 3),
      Rule(words: \.preMoney, role: .value, before: 3, after: 3),
      Rule(words: \.noiseBefore, role: .noise, before: 3.2, after: 0),
      Rule(words: \.noiseAfter, role: .noise, before: 0, after: 2.2),
    ]
  }

  /// What an amount of money or a count is; nil where no words say it.
  func role(of amount: Sentence.Amount, in sentence: Sentence) -> Reading? {
    if isTotal(amount, in: sentence) { return nil }
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
          let cost = distance(place, amount.pieces, in: sentence) * (isBefore ? 1 : 1.15)
          offer(rule.role, place, cost + (rule.role == .invest ? 0.3 : 0), limit)
        }
      }
      if let place = price(amount, in: sentence) { offer(.value, place, 0.25, 1) }
    }
    for (place, metric) in metrics(in: sentence) {
      let isFitting = metric.unit == nil ? amount.isMoney : amount.count != nil
      guard isFitting, metric.unit == nil || isCount(amount) else { continue }
      let overlaps = place.overlaps(amount.pieces)
      let cost = overlaps ? 0 : distance(place, amount.pieces, in: sentence)
      let isBefore = place.upperBound <= amount.pieces.lowerBound
      offer(.metric(metric), place, cost - (metric.unit == nil ? 0.2 : 0), isBefore ? 12 : 5)
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

  /// Whether an amount is what another is compared with.
  func isBeside(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    if let first = find(\.beside, in: sentence).first(where: {
      $0.lowerBound == amount.pieces.lowerBound
    }) {
      return first.upperBound < amount.pieces.upperBound
    }
    return find(\.beside, in: sentence).contains {
      (0...1).contains(amount.pieces.lowerBound - $0.upperBound)
    }
  }

  /// Whether a number can be that of users or downloads.
  private func isCount(_ amount: Sentence.Amount) -> Bool {
    (amount.count.flatMap { $0.high ?? $0.low } ?? 0) >= 1_000_000
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

  /// How far two places stand apart, in words; what divides thoughts counts more.
  func distance(_ one: Range<Int>, _ other: Range<Int>, in sentence: Sentence) -> Double {
    let between =
      one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<max(other.upperBound, one.lowerBound)
    var cost = 0.0
    var index = between.lowerBound
    let named = hits(in: sentence).filter(\.isName)
    while index < between.upperBound {
      if let amount = sentence.amounts.first(where: { $0.pieces.lowerBound == index }) {
        cost += amount.isMoney ? 4 : 1
        index = amount.pieces.upperBound
      } else if let date = sentence.dates.first(where: { $0.pieces.lowerBound == index }) {
        cost += 0.6
        index = date.pieces.upperBound
      } else if let name = named.first(where: { $0.pieces.lowerBound == index }) {
        cost += 0.7
        index = max(index + 1, name.pieces.upperBound)
      } else if text.tokens[index]?.text == "(",
        let close = between.first(where: { $0 > index && text.tokens[$0]?.text == ")" })
      {
        cost += 1
        index = close + 1
      } else {
        cost += weight(of: index)
        index += 1
      }
    }
    return cost
  }

  private func weight(of piece: Int) -> Double {
    guard let token = text.tokens[piece] else { return 1 }
    switch token.text {
    case ",", "、": return 1.6
    case ";": return 6
    case ":": return 1
    case "(", ")": return 2.5
    case "-", "—": return token.isAttached ? 0.1 : 2
    case "«", "»", "\"", "“", "”", "'": return 0.1
    default: break
    }
    if cues.clauses.match(text.tokens, piece) != nil { return 2.2 }
    return token.isHan ? 0.45 : 1
  }
}
