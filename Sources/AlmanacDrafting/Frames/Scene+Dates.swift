import AlmanacModel
import AlmanacReading

extension Scene {
  /// The date of what some pieces say, and where it stands.
  func date(
    of anchor: Range<Int>,
    _ amount: Range<Int>,
    status: Status,
    isFigure: Bool = false,
    in sentence: Sentence
  ) -> (date: EventDate, pieces: Range<Int>)? {
    var best: (cost: Double, words: Sentence.DateWords)?
    let reach = reach(around: amount.lowerBound, in: sentence)
    for words in sentence.dates
    where (!isCompared(words, in: sentence) || isTime(words, of: amount)) && !isSince(words) {
      if isThatDay(words) || isBehindStop(words, amount, isFigure, in: sentence) { continue }
      // When somebody told of talks is no day of what they are about.
      if !isFigure, status == .rumored, isReport(words, in: sentence), isRecent(words) { continue }
      if isOfOther(words, amount, reach, in: sentence) { continue }
      if status == .announced || status == .completed, isClosing(words, in: sentence) { continue }
      let isBehind = words.pieces.lowerBound >= amount.upperBound
      let toAmount = crossing(words.pieces, amount, in: sentence)
      let toCue = crossing(words.pieces, anchor, in: sentence)
      var cost = min(toAmount, toCue + 0.5)
      if isBehind, toAmount <= 1.5 { cost -= 2 }
      if isReport(words, in: sentence) { cost += isFigure ? 4 : -9 }
      if isFigure, isPeriod(words) { cost -= toCue < 1.2 ? 6 : 3 }
      if words.pieces.lowerBound <= sentence.pieces.lowerBound + 2 { cost -= 3 }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, words) }
    }
    guard let best, best.cost < 26, let date = chosen(best.words, status, in: sentence) else {
      return nil
    }
    if let narrow = narrower(than: date, reach, status, in: sentence) { return narrow }
    return (date, best.words.pieces)
  }

  /// Whether a clause of time goes on from a day to an amount: "than in July, when it raised $2 million".
  private func isTime(_ words: Sentence.DateWords, of amount: Range<Int>) -> Bool {
    guard amount.lowerBound > words.pieces.upperBound else { return false }
    return (0...1).contains {
      ["when", "когда"].contains(text.tokens[words.pieces.upperBound + $0]?.text ?? "")
    }
  }

  /// Whether words give a day of the last weeks.
  private func isRecent(_ words: Sentence.DateWords) -> Bool {
    guard let last = published.latest else { return false }
    return words.values.contains { date in
      guard let start = date.earliest, let end = date.latest else { return false }
      return end - start < 8 && start <= last && last - start < 21
    }
  }

  /// Whether words speak of a day that was named before: 当天, "that day".
  func isThatDay(_ words: Sentence.DateWords) -> Bool {
    cues.thatDay.match(text.tokens, words.pieces.lowerBound)?.end == words.pieces.upperBound
  }

  /// Whether a semicolon with a sum of its own behind it stands between an amount and a day.
  private func isBehindStop(
    _ words: Sentence.DateWords,
    _ amount: Range<Int>,
    _ isFigure: Bool,
    in sentence: Sentence
  ) -> Bool {
    let (low, high) = (
      min(words.pieces.upperBound, amount.upperBound),
      max(words.pieces.lowerBound, amount.lowerBound)
    )
    guard low < high, let stop = (low..<high).first(where: { text.tokens[$0]?.text == ";" }) else {
      return false
    }
    let isAhead = words.pieces.lowerBound > stop
    // "Sales were $5 billion in 2025; the loss was $3 billion" is one year.
    if isFigure, !isAhead,
      !hits(in: sentence).contains(where: { $0.pieces.lowerBound > stop && $0.isName }),
      !sentence.dates.contains(where: { $0.pieces.lowerBound > stop })
    {
      return false
    }
    let own = isAhead ? stop..<sentence.pieces.upperBound : sentence.pieces.lowerBound..<stop
    return sentence.amounts.contains { $0.isMoney && own.contains($0.pieces.lowerBound) }
  }

  /// The day that lies within a span which the same thought names: "this week: … on Tuesday".
  private func narrower(
    than date: EventDate,
    _ reach: Range<Int>,
    _ status: Status,
    in sentence: Sentence
  ) -> (date: EventDate, pieces: Range<Int>)? {
    guard let first = date.earliest, let last = date.latest, (2...366).contains(last - first) else {
      return nil
    }
    let isLong = last - first > 8
    for words in sentence.dates where reach.contains(words.pieces.lowerBound) {
      // "A year ago, when a round was closed in July" is that July.
      if isLong,
        sentence.amounts.contains(where: { amount in
          amount.isMoney && amount.pieces.lowerBound > words.pieces.upperBound
        })
      {
        continue
      }
      guard let day = chosen(words, status, in: sentence), let start = day.earliest,
        let end = day.latest, start >= first, end <= last, end - start < last - first
      else { continue }
      return (day, words.pieces)
    }
    return nil
  }

  /// Whether a day belongs to another amount: it stands in another thought, or right behind another
  /// amount and far from this one.
  private func isOfOther(
    _ words: Sentence.DateWords,
    _ amount: Range<Int>,
    _ reach: Range<Int>,
    in sentence: Sentence
  ) -> Bool {
    let place = words.pieces
    let isFirst = place.lowerBound <= sentence.pieces.lowerBound + 2
    if !isFirst, !reach.contains(place.lowerBound) { return !isReport(words, in: sentence) }
    guard place.lowerBound >= amount.upperBound, !isReport(words, in: sentence) else {
      return false
    }
    let between = amount.upperBound..<place.lowerBound
    let others = sentence.amounts.filter { $0.isMoney && $0.pieces.lowerBound >= amount.upperBound }
    if between.contains(where: isSecondVerb),
      others.contains(where: { between.contains($0.pieces.lowerBound) })
    {
      return true
    }
    return others.contains { other in
      guard isBeside(other, in: sentence) else { return false }
      let isBefore = other.pieces.upperBound <= place.lowerBound
      return distance(other.pieces, place, in: sentence) < (isBefore ? 4 : 2.5)
    }
  }

  /// Whether words give a month or more, as figures of a period want it.
  private func isPeriod(_ words: Sentence.DateWords) -> Bool {
    guard let date = words.values.first, let first = date.earliest, let last = date.latest else {
      return false
    }
    return last - first >= 27
  }

  /// The distance, more where another amount of money stands between.
  private func crossing(_ one: Range<Int>, _ other: Range<Int>, in sentence: Sentence) -> Double {
    let low = min(one.upperBound, other.upperBound)
    let high = max(one.lowerBound, other.lowerBound)
    let others = sentence.amounts.count {
      $0.isMoney && $0.pieces.lowerBound >= low && $0.pieces.upperBound <= high
    }
    return distance(one, other, in: sentence) + Double(others) * 4
      + (joinsVerb(low..<max(low, high), in: sentence) ? 5 : 0)
  }

  /// Whether a day is that on which a deal is to be done: "is expected to close in May".
  private func isClosing(_ words: Sentence.DateWords, in sentence: Sentence) -> Bool {
    find(\.closing, in: sentence).contains {
      (0...3).contains(words.pieces.lowerBound - $0.upperBound)
    }
  }

  /// The day from which something is so, as a launch has it: "starting today".
  func start(in sentence: Sentence) -> (date: EventDate, pieces: Range<Int>)? {
    for words in sentence.dates {
      guard let date = words.values.first, date.latest == nil, let day = date.earliest,
        let start = try? EventDate(day.iso)
      else { continue }
      return (start, words.pieces)
    }
    return nil
  }

  /// Whether "and" with a verb of its own stands in a range: "was founded in 2021 and raised last year".
  private func joinsVerb(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    range.contains { piece in
      cues.needsArticle && cues.joints.contains(text.tokens[piece]?.text ?? "")
        && [cues.raiseBefore, cues.launch, cues.acquire].contains {
          $0.match(text.tokens, piece + 1) != nil
        }
    }
  }

  /// Whether words give a start from which something has been so.
  func isSince(_ words: Sentence.DateWords) -> Bool {
    words.values.first.map { $0.latest == nil } ?? false
  }

  /// Of the days that words can mean, the one that fits what had happened by then.
  func chosen(_ words: Sentence.DateWords, _ status: Status, in sentence: Sentence) -> EventDate? {
    let values = words.values
    guard let last = published.latest, let first = published.earliest else { return values.first }
    let past = values.first { date in
      date.earliest != nil && date.latest != nil && date.earliest.map { $0 <= last } ?? false
    }
    switch status {
    // "Tripled in four months" is no day ahead of what is done.
    case .completed, .denied, .cancelled: return past
    case .announced, .rumored:
      let ahead = values.first { $0.earliest.map { $0 > last } ?? false }
      // Of a plan the day that is near lies ahead, and not almost a year back.
      if let past, let end = past.latest, let start = ahead?.earliest, last - end > 200,
        start - last < 120
      {
        return ahead
      }
      return past ?? values.first
    case .expected:
      if isReport(words, in: sentence), let past { return past }
      let ahead = values.first { $0.latest.map { $0 >= first } ?? true } ?? values.first
      // A quarter that has just ended is awaited, and not the one of next year.
      if let past, let end = past.latest, let start = ahead?.earliest, start - first > 150,
        last - end < 75
      {
        return past
      }
      return ahead
    }
  }

  /// Whether a day is that on which somebody spoke: "said on Tuesday".
  func isReport(_ words: Sentence.DateWords, in sentence: Sentence) -> Bool {
    let start = words.pieces.lowerBound
    return [\Cues.sourceAfter, \Cues.announced, \Cues.sourceBefore].contains { cue in
      find(cue, in: sentence).contains {
        (0...2).contains(start - $0.upperBound)
          || (0...2).contains($0.lowerBound - words.pieces.upperBound)
      }
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
      let hasComma = between.contains {
        [",", ";", ":", "—", "-"].contains(text.tokens[$0]?.text ?? "")
      }
      let hasName = hits(in: sentence).contains {
        $0.isName && between.contains($0.pieces.lowerBound)
      }
      if !hasAmount, !hasComma, !hasName { return true }
    }
    return false
  }
}
