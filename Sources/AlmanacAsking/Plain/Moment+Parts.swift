import AlmanacModel
import AlmanacReading

extension MomentFinder {
  /// A word for a part of a month or a year, at its place.
  typealias Part = (meaning: AskingLanguage.PartOfTime, pieces: Range<Int>)

  /// The words for a part of a month or a year which a month or a year stands beside.
  func parts() -> [Part] {
    var (parts, start) = ([Part](), 0)
    while start < tokens.indices.upperBound {
      guard let match = language.parts.match(tokens, start) else {
        start += 1
        continue
      }
      parts.append((match.meaning, start..<match.end))
      start = match.end
    }
    return parts
  }

  /// Whether a moment is nothing but a part of another: "first half" of "first half of June".
  func isDropped(_ moment: Moment, _ parts: [Part], _ all: [Moment]) -> Bool {
    parts.contains { part in
      all.contains { $0 != moment && isBeside(part.pieces, $0.pieces) }
        && part.pieces.lowerBound <= moment.pieces.lowerBound
        && moment.pieces.upperBound <= part.pieces.upperBound
    }
  }

  /// A month or a year, or the part of it that a word beside it names.
  func narrowed(_ moment: Moment, _ parts: [Part]) -> Moment {
    guard let unit = moment.from, unit == moment.to, [4, 7].contains(unit.utf8.count),
      !unit.contains("Q"), !unit.contains("H"),
      let part = parts.first(where: { isBeside($0.pieces, moment.pieces) })
    else { return moment }
    let (from, to, middle) = unit.part(part.meaning)
    guard let from, let to else { return moment }
    let start = min(moment.pieces.lowerBound, part.pieces.lowerBound)
    let end = max(moment.pieces.upperBound, part.pieces.upperBound)
    var narrowed = Moment(start..<end, from: from, to: to)
    narrowed.middle = middle
    narrowed.isEnding = part.meaning == .late
    return narrowed
  }

  /// Whether a part stands in a date, or next to it with words between that say nothing.
  private func isBeside(_ part: Range<Int>, _ date: Range<Int>) -> Bool {
    if part.overlaps(date) { return true }
    if part.upperBound <= date.lowerBound {
      guard language.code != "zh", date.lowerBound - part.upperBound <= 2 else { return false }
      return (part.upperBound..<date.lowerBound).allSatisfy {
        tokens[$0]?.kind == .sign || language.idle.match(tokens, $0) != nil
      }
    }
    return language.code == "zh" && part.lowerBound - date.upperBound <= 1
      && (date.upperBound..<part.lowerBound).allSatisfy { tokens[$0]?.text == "的" }
  }
}

extension String {
  /// The ends and the middle of a part of a month or of a year; nil where it has no such part.
  fileprivate func part(_ part: AskingLanguage.PartOfTime) -> (String?, String?, String?) {
    let numbers = split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2 else {
      return switch part {
      case .early: (self + "-Q1", self + "-Q1", nil)
      case .late: (self + "-Q4", self, nil)
      case .middle: (self + "-05", self + "-08", self + "-06")
      case .firstHalf: (self + "-H1", self + "-H1", nil)
      case .secondHalf: (self + "-H2", self + "-H2", nil)
      case .week, .lastWeek: (nil, nil, nil)
      }
    }
    let length = Day.length(ofMonth: numbers[1], year: numbers[0])
    func days(_ first: Int, _ last: Int) -> (String?, String?, String?) {
      (self + "-\(first < 10 ? "0" : "")\(first)", self + "-\(last < 10 ? "0" : "")\(last)", nil)
    }
    switch part {
    case .early: return days(1, 10)
    case .middle: return (self + "-11", self + "-20", self + "-15")
    case .late: return days(21, length)
    case .firstHalf: return days(1, 15)
    case .secondHalf: return days(16, length)
    case .week(let number): return days(number * 7 - 6, number * 7)
    case .lastWeek: return days(length - 6, length)
    }
  }
}

extension [Moment] {
  /// The same where two dates with a word between share the year that one of them names.
  func sharingYears(_ tokens: Tokens) -> [Moment] {
    var moments = self
    for (first, second) in zip(indices, indices.dropFirst()) {
      let (one, other) = (moments[first], moments[second])
      guard (0...3).contains(other.pieces.lowerBound - one.pieces.upperBound) else { continue }
      switch (one.year(tokens), other.year(tokens)) {
      case (nil, let year?) where one.isOfYear(tokens): moments[first] = one.inYear(year)
      case (let year?, nil) where other.isOfYear(tokens): moments[second] = other.inYear(year)
      default: break
      }
    }
    return moments
  }
}

extension Moment {
  /// The year that it names by its number.
  fileprivate func year(_ tokens: Tokens) -> String? {
    pieces.lazy.compactMap { tokens[$0] }.first { $0.text.count == 4 && $0.whole != nil }?.text
  }

  /// Whether it is a day or a month of some year.
  fileprivate func isOfYear(_ tokens: Tokens) -> Bool {
    recent == nil && [7, 10].contains(from?.utf8.count ?? 0)
      && (from?.utf8.count == 7 || pieces.contains { tokens[$0]?.whole != nil })
  }

  /// The same days of another year.
  fileprivate func inYear(_ year: String) -> Moment {
    var moment = Moment(
      pieces,
      from: from.map { year + $0.dropFirst(4) },
      to: to.map { year + $0.dropFirst(4) }
    )
    moment.isEnding = isEnding
    moment.middle = middle.map { year + $0.dropFirst(4) }
    return moment
  }
}
