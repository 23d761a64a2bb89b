import AlmanacModel
import AlmanacReading

extension Scene {
  /// The date of what some pieces say, and where it stands.
  func date(
    of anchor: Range<Int>,
    _ amount: Range<Int>,
    status: Status,
    in sentence: Sentence
  ) -> (date: EventDate, pieces: Range<Int>)? {
    var best: (cost: Double, words: Sentence.DateWords)?
    for words in sentence.dates where !isCompared(words, in: sentence) {
      let isBehind = words.pieces.lowerBound >= amount.upperBound
      let toAmount = crossing(words.pieces, amount, in: sentence)
      let toCue = crossing(words.pieces, anchor, in: sentence)
      var cost = min(toAmount, toCue + 0.5)
      if isBehind, toAmount <= 1.5 { cost -= 2 }
      if words.pieces.lowerBound <= sentence.pieces.lowerBound + 2 { cost -= 3 }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, words) }
    }
    guard let best, best.cost < 22, let date = chosen(best.words.values, status) else { return nil }
    return (date, best.words.pieces)
  }

  /// The distance, more where another amount of money stands between.
  private func crossing(_ one: Range<Int>, _ other: Range<Int>, in sentence: Sentence) -> Double {
    let low = min(one.upperBound, other.upperBound)
    let high = max(one.lowerBound, other.lowerBound)
    let others = sentence.amounts.count {
      $0.isMoney && $0.pieces.lowerBound >= low && $0.pieces.upperBound <= high
    }
    return distance(one, other, in: sentence) + Double(others) * 4
  }

  /// Of the days that words can mean, those that fit what had happened by then.
  func chosen(_ values: [EventDate], _ status: Status) -> EventDate? {
    let closed = values.filter { $0.earliest != nil && $0.latest != nil }
    guard let last = published.latest, let first = published.earliest else { return values.first }
    switch status {
    case .completed, .announced, .denied, .cancelled, .rumored:
      let past = closed.filter { $0.earliest.map { $0 <= last } ?? false }
      if let exact = past.first { return exact }
      return values.first
    case .expected:
      return values.first { $0.latest.map { $0 >= first } ?? true } ?? values.first
    }
  }

  /// Whether a date belongs to what something is compared with: "what it was worth a year ago".
  private func isCompared(_ words: Sentence.DateWords, in sentence: Sentence) -> Bool {
    let start = words.pieces.lowerBound
    for place in find(\.compared, in: sentence)
    where place.upperBound <= start && start - place.upperBound <= 9 {
      let between = place.upperBound..<start
      let hasAmount = sentence.amounts.contains {
        $0.isMoney && between.contains($0.pieces.lowerBound)
      }
      let hasComma = between.contains { [",", ";"].contains(text.tokens[$0]?.text ?? "") }
      if !hasAmount, !hasComma { return true }
    }
    return false
  }
}
