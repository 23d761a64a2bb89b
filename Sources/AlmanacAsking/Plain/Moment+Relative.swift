import AlmanacModel
import AlmanacReading

/// Days and periods that count from today, or that a question writes shorter than texts do.
extension MomentFinder {
  /// The years of "2024-25" and of "2024–2025", from the first to the last.
  func spansOfYears() -> [Moment] {
    tokens.indices.compactMap { index in
      guard !taken.contains(index), let first = tokens[index]?.fullYear,
        let sign = tokens[index + 1], ["-", "–", "—", "~", "/"].contains(sign.text),
        let second = tokens[index + 2], second.isAttached, let number = second.whole
      else { return nil }
      // A month is no year: "2024-11".
      let last = second.fullYear ?? (number > 12 && number < 100 ? first / 100 * 100 + number : 0)
      guard last > first, last - first < 30 else { return nil }
      return Moment(index..<index + 3, from: String(first), to: String(last))
    }
  }

  /// Years by their last two digits, with the quarter, half or month that follows: "25年三季度".
  ///
  /// - Parameter read: what the reader of texts found.
  /// - Returns: the moments; they take the place of those that they overlap.
  func shortYears(_ read: [Moment]) -> [Moment] {
    tokens.indices.compactMap { index in
      guard !taken.contains(index), let end = endOfShortYear(index), let token = tokens[index],
        let number = token.whole
      else { return nil }
      let year = String(2000 + number)
      guard let part = read.first(where: { $0.pieces.lowerBound == end }),
        part.from?.utf8.count == 7, let from = part.from, let to = part.to
      else { return Moment(index..<end, from: year, to: year) }
      return Moment(
        index..<part.pieces.upperBound,
        from: year + from.dropFirst(4),
        to: year + to.dropFirst(4)
      )
    }
  }

  /// The place behind a year of two digits; nil where none stands.
  private func endOfShortYear(_ index: Int) -> Int? {
    guard let token = tokens[index], let number = token.whole, token.text.count == 2,
      (15...40).contains(number)
    else { return nil }
    if tokens[index - 1]?.text == "'", token.isAttached { return index + 1 }
    guard let mark = language.shortYears.match(tokens, index + 1) else { return nil }
    return language.agos.match(tokens, mark.end) == nil ? mark.end : nil
  }

  /// What stands some time before today: "a year ago", 半年前; for a state the very day counts.
  func agos() -> [Moment] {
    tokens.indices.compactMap { start in
      guard !taken.contains(start) else { return nil }
      if let same = language.yearAgo.match(tokens, start) {
        let day = today.monthsEarlier(12).iso
        var moment = Moment(start..<same.end, from: day, to: day)
        if !same.meaning { moment.widen() }
        return moment
      }
      var (end, count) = (start, 1)
      if let number = tokens[start]?.whole {
        (count, end) = (number, start + 1)
      } else if let number = language.recent.numbers.match(tokens, start) {
        (count, end) = number
      }
      guard let unit = language.recent.units.match(tokens, end), (0..<1000).contains(count),
        let ago = language.agos.match(tokens, unit.end), end > start || language.code == "ru",
        // 3月前 is before March.
        !["月", "日"].contains(tokens[end]?.text)
      else { return nil }
      var moment = Moment(start..<ago.end, day: day(count, unit.meaning))
      if case .months(let months) = unit.meaning { moment.widen(toYear: months * count >= 12) }
      return moment
    }
  }

  /// A period that began with the year: "year to date", 年初至今.
  func sinceNewYear() -> [Moment] {
    tokens.indices.compactMap { start in
      language.yearToDate.match(tokens, start).map {
        Moment(start..<$0.end, from: String(today.calendar.0), to: nil)
      }
    }
  }

  /// The day that lies a number of units before today; none is half a unit.
  func day(_ count: Int, _ unit: AskingLanguage.RecentWords.Unit) -> Day {
    switch unit {
    case .days(let days): today - (count == 0 ? days / 2 : days * count)
    case .months(1) where count == 0: today - 15
    case .months(let months):
      today.monthsEarlier(count == 0 ? months / 2 : months * count)
    }
  }

  /// A period that lasts until now where words behind it say so: "2023 to date", 2023年至今.
  func openedUntilNow(_ moment: Moment) -> Moment {
    let last = moment.pieces.upperBound - 1
    if tokens[last]?.text == "今", ["至", "到"].contains(tokens[last - 1]?.text ?? ""),
      moment.from != moment.to
    {
      return Moment(moment.pieces, from: moment.from, to: nil)
    }
    guard moment.from != nil, moment.from == moment.to,
      let open = language.untilNow.match(tokens, last + 1)
    else { return moment }
    return Moment(moment.pieces.lowerBound..<open.end, from: moment.from, to: nil)
  }
}

extension Moment {
  fileprivate init(_ pieces: Range<Int>, day: Day) {
    self.init(pieces, from: day.iso, to: day.iso)
  }

  /// Makes a day the middle of its month, or of its year.
  fileprivate mutating func widen(toYear: Bool = false) {
    guard let day = from else { return }
    let unit = String(day.prefix(toYear ? 4 : 7))
    let isEnding = isEnding
    self = Moment(pieces, from: unit, to: unit)
    self.isEnding = isEnding
    middle = day
  }
}

extension [Moment] {
  /// Those that do not overlap one before them in the list, in the order of the question.
  var apart: [Moment] {
    var kept: [Moment] = []
    for moment in self where !kept.contains(where: { $0.pieces.overlaps(moment.pieces) }) {
      kept.append(moment)
    }
    return kept.sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
  }
}

extension Token {
  /// The year that four digits are; nil for other pieces.
  fileprivate var fullYear: Int? {
    guard text.count == 4, let whole, (1990...2040).contains(whole) else { return nil }
    return whole
  }
}
