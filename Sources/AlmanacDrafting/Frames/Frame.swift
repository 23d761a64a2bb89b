import AlmanacModel
import AlmanacReading

/// An amount of a sentence with what it is, as the frames take it.
struct FramedAmount {
  let sentence: Sentence
  let amount: Sentence.Amount
  let reading: Scene.Reading
  /// The amount as money; nil for a count.
  let money: Money?

  var pieces: Range<Int> { amount.pieces }

  /// The pieces that a quote of it has to cover.
  func cover(_ others: Range<Int>?...) -> Range<Int> {
    var (low, high) = (
      min(reading.cue.lowerBound, pieces.lowerBound), max(reading.cue.upperBound, pieces.upperBound)
    )
    for other in others.compactMap(\.self) {
      low = min(low, other.lowerBound)
      high = max(high, other.upperBound)
    }
    return low..<high
  }
}

extension Scene {
  /// The amounts of a sentence that are something, in their order.
  func framed(_ sentence: Sentence) -> [FramedAmount] {
    let currency = sentence.amounts.lazy.compactMap { $0.money(in: nil)?.currency }.first
    var framed: [FramedAmount] = []
    for amount in sentence.amounts {
      guard let reading = role(of: amount, in: sentence), reading.role != .noise else { continue }
      if isRepeated(amount, in: sentence) { continue }
      let money = amount.money(in: currency)
      if money == nil, amount.count == nil { continue }
      if let money, !money.isSomething { continue }
      framed.append(
        FramedAmount(sentence: sentence, amount: amount, reading: reading, money: money)
      )
    }
    return framed
  }

  /// Whether an amount only gives the one before in another currency: 3亿美元（约合22亿元）.
  private func isRepeated(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    guard let mark = text.tokens[amount.pieces.lowerBound - 1] else { return false }
    if cues.restated.contains(mark.text) {
      return sentence.amounts.contains {
        $0.isMoney && $0.pieces.upperBound <= amount.pieces.lowerBound
          && amount.pieces.lowerBound - $0.pieces.upperBound < 12
      }
    }
    guard mark.text == "(" else { return false }
    return sentence.amounts.contains { other in
      other.isMoney && other.pieces.upperBound == amount.pieces.lowerBound - 1
    }
  }

  /// A proposal about a company with what its sentence says of sureness, time and source.
  func proposal(
    _ kind: Kind,
    _ framed: FramedAmount,
    _ subject: Subject,
    usual: Status = .completed
  ) -> Proposal {
    let sentence = framed.sentence
    var status = status(framed.reading.cue, framed.pieces, in: sentence, usual: usual)
    let origin = origin(in: sentence, around: framed.pieces.lowerBound)
    let thought = thought(around: framed.pieces.lowerBound, in: sentence)
    let isRelayed =
      origin != nil && (has(\.rumored, in: sentence, thought) || status == .expected)
    let isNameless = has(\.anonymous, in: sentence, thought)
    if status == .completed || status == .expected && kind != .metric, isRelayed || isNameless {
      status = .rumored
    }
    let day = date(
      of: framed.reading.cue,
      framed.pieces,
      status: status,
      isFigure: kind == .metric,
      in: sentence
    )
    var proposal = Proposal(
      kind: kind,
      company: subject.party,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: framed.cover(subject.pieces, day?.pieces)
    )
    proposal.amount = framed.money
    proposal.origin =
      origin ?? (status == .rumored || status == .expected ? sourceBehind(sentence) : nil)
    if origin == nil, status == .expected, proposal.origin != nil { proposal.status = .rumored }
    proposal.isOptional = isBackground(day?.date)
    proposal.remarks = otherReadings(framed, day)
    return proposal
  }

  /// What the words of an amount and of a day can mean as well as what was taken.
  private func otherReadings(
    _ framed: FramedAmount,
    _ day: (date: EventDate, pieces: Range<Int>)?
  ) -> [String] {
    var remarks: [String] = []
    if let money = framed.money, framed.amount.moneys.count > 1 {
      let others = framed.amount.moneys.filter { $0.currency != money.currency }.map(\.text)
      if !others.isEmpty {
        remarks.append("or \(others.joined(separator: ", ")): the sign stands for both")
      }
    }
    if let day {
      let others = otherDays(than: day.date, at: day.pieces, in: framed.sentence).map(\.edtf)
      if !others.isEmpty {
        remarks.append("or \(others.joined(separator: ", ")): the words of the date mean both")
      }
    }
    return remarks
  }

  /// The other days that words can mean, on the same side of the day of publication.
  private func otherDays(than date: EventDate, at pieces: Range<Int>, in sentence: Sentence)
    -> [EventDate]
  {
    guard let words = sentence.dates.first(where: { $0.pieces == pieces }),
      let day = date.earliest, day == date.latest, let last = published.latest
    else { return [] }
    return words.values.filter { other in
      guard let start = other.earliest, start == other.latest else { return false }
      return start != day && (start <= last) == (day <= last)
    }
  }

  /// Whether a date lies so far back that it is only told beside the news.
  func isBackground(_ date: EventDate?) -> Bool {
    guard let last = date?.latest, let first = published.earliest else { return false }
    return last + 400 < first
  }
}
