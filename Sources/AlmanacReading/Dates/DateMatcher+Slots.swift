import AlmanacModel

extension DateMatcher {
  /// The ways to fill a slot at a place.
  func fill(_ slot: DatePattern.Slot, _ start: Int, _ parts: DateParts)
    -> [(parts: DateParts, end: Int)]
  {
    func set<Value>(
      _ path: WritableKeyPath<DateParts, Value?>,
      _ found: (meaning: Value, end: Int)?
    )
      -> [(parts: DateParts, end: Int)]
    {
      guard let found else { return [] }
      var parts = parts
      parts[keyPath: path] = found.meaning
      return [(parts, found.end)]
    }
    switch slot {
    case .day: return days(start).flatMap { set(\.day, $0) }
    case .ordinalDay: return set(\.day, ordinal(start, upTo: 31))
    case .lastDay:
      return days(start).flatMap { set(\.lastDay, $0) }
    case .month: return set(\.month, month(start))
    case .plainMonth: return set(\.month, plainMonth(start))
    case .year: return set(\.year, year(start))
    case .shortYear: return set(\.year, shortYear(start))
    case .quarter: return set(\.quarter, number(start, upTo: 4))
    case .half: return set(\.half, number(start, upTo: 2))
    case .lastQuarter: return set(\.quarter, grammar.last.match(tokens, start).map { (4, $0.end) })
    case .season: return set(\.season, grammar.seasons.match(tokens, start))
    case .plainSeason:
      guard !grammar.ambiguousSeasons.contains(tokens.word(start) ?? "") else { return [] }
      return set(\.season, grammar.seasons.match(tokens, start))
    case .dayAndMonth:
      guard let (day, month, end) = dayAndMonth(start) else { return [] }
      var parts = parts
      parts.day = day
      parts.month = month
      return [(parts, end)]
    case .firstMonths: return set(\.lastMonth, grammar.firstMonths.match(tokens, start))
    case .weekday: return set(\.weekday, grammar.weekdays.match(tokens, start))
    case .days: return set(\.days, grammar.days.match(tokens, start))
    case .shift: return set(\.shift, grammar.shifts.match(tokens, start))
    case .yearShift: return set(\.yearShift, grammar.shifts.match(tokens, start))
    case .yearWord: return set(\.yearShift, grammar.yearWords.match(tokens, start))
    case .halfWord: return set(\.half, grammar.halves.match(tokens, start))
    case .monthShift: return set(\.monthShift, grammar.shifts.match(tokens, start))
    case .weekShift: return set(\.weekShift, grammar.shifts.match(tokens, start))
    case .side: return set(\.side, grammar.shifts.match(tokens, start))
    case .unit: return set(\.unit, grammar.units.match(tokens, start))
    case .unitWord:
      guard let (word, end) = grammar.unitWords.match(tokens, start) else { return [] }
      var parts = parts
      parts.unit = word.unit
      parts.shift = word.shift
      return [(parts, end)]
    case .count: return set(\.count, count(start))
    case .part:
      return grammar.parts.match(tokens, start).map { [(parts, $0.end)] } ?? []
    case .decade: return set(\.decade, decade(start))
    case .digits:
      guard
        let (dates, end) = DigitDates(tokens: tokens, startsWithDay: grammar.startsWithDay)
          .read(start)
      else { return [] }
      var parts = parts
      parts.written = dates
      return [(parts, end)]
    }
  }

  /// A day of a month in digits or words, with and without the sign of an ordinal behind it.
  private func days(_ start: Int) -> [(meaning: Int, end: Int)] {
    var found: [(Int, Int)] = []
    if let ordinal = ordinal(start, upTo: 31) { found.append(ordinal) }
    if let number = tokens[start]?.whole, (1...31).contains(number) {
      found.append((number, start + 1))
    }
    if found.isEmpty, let (number, end) = language.numerals.whole(tokens, start),
      (1...31).contains(number), tokens[start]?.text.unicodeScalars.first?.isUnspaced == true
    {
      found.append((number, end))
    }
    return found.map { (meaning: $0.0, end: $0.1) }
  }

  /// An ordinal in words, or digits with the sign of one.
  private func ordinal(_ start: Int, upTo last: Int) -> (meaning: Int, end: Int)? {
    if let (number, end) = grammar.ordinals.match(tokens, start), number <= last {
      return (number, end)
    }
    guard let number = tokens[start]?.whole, (1...last).contains(number) else { return nil }
    var next = start + 1
    if tokens.sign(next) == "-", tokens[next]?.isAttached == true { next += 1 }
    guard let suffix = tokens[next], suffix.isAttached,
      grammar.ordinalSuffixes.contains(suffix.text)
    else { return nil }
    return (number, next + 1)
  }

  private func number(_ start: Int, upTo last: Int) -> (meaning: Int, end: Int)? {
    if let ordinal = ordinal(start, upTo: last) { return ordinal }
    if let number = tokens[start]?.whole, (1...last).contains(number) { return (number, start + 1) }
    guard tokens[start]?.text.unicodeScalars.first?.isUnspaced == true,
      let (number, end) = language.numerals.whole(tokens, start), (1...last).contains(number)
    else { return nil }
    return (number, end)
  }

  private func month(_ start: Int) -> (meaning: Int, end: Int)? {
    guard let (month, end) = grammar.months.match(tokens, start), let token = tokens[start] else {
      return nil
    }
    guard grammar.ambiguousMonths.contains(token.text) else { return (month, end) }
    return token.isCapitalized ? (month, end) : nil
  }

  /// A day and a month with a dot behind each: `15.10.` is the fifteenth of October.
  private func dayAndMonth(_ start: Int) -> (day: Int, month: Int, end: Int)? {
    guard let token = tokens[start], token.kind == .number, tokens.sign(start + 1) == ".",
      tokens[start + 1]?.isAttached == true
    else { return nil }
    let parts = token.text.split(separator: ".", omittingEmptySubsequences: false).compactMap {
      Int($0)
    }
    guard parts.count == 2, (1...31).contains(parts[0]), (1...12).contains(parts[1]) else {
      return nil
    }
    return (parts[0], parts[1], start + 2)
  }

  private func plainMonth(_ start: Int) -> (meaning: Int, end: Int)? {
    guard let found = month(start), let token = tokens[start] else { return nil }
    let isAlone = tokens.indices.count == 1
    let isSafe = isAlone || !grammar.ambiguousMonths.contains(token.text)
    return isSafe || grammar.monthPrepositions.contains(tokens[start - 1]?.text ?? "") ? found : nil
  }

  /// A year in four digits, in digits of words, or in two digits behind an apostrophe.
  private func year(_ start: Int) -> (meaning: Int, end: Int)? {
    if let year = tokens[start]?.whole, (1900...2100).contains(year), tokens[start]?.text.count == 4
    {
      if decade(start) != nil { return nil }
      return isAmount(start) ? nil : (year, start + 1)
    }
    if language.numerals.isPositional, let (year, end) = language.numerals.whole(tokens, start),
      (1900...2100).contains(year), end == start + 4
    {
      return (year, end)
    }
    guard tokens.sign(start) == "'" else { return nil }
    return shortYear(start + 1).flatMap { tokens[start + 1]?.isAttached == true ? $0 : nil }
  }

  /// Whether four digits are a number of something: `$2000`, `2000 million`, `2000 %`.
  private func isAmount(_ start: Int) -> Bool {
    let sign = tokens.sign(start - 1)
    if CurrencyReader.isSign(sign), tokens[start]?.isAttached == true { return true }
    return language.scales.match(tokens, start + 1).map {
      $0.end > start + 1 && !isLetter(start + 1)
    } ?? false
      || tokens.sign(start + 1) == "%" || language.percent.match(tokens, start + 1) != nil
  }

  private func isLetter(_ index: Int) -> Bool {
    (tokens[index]?.text.unicodeScalars.count ?? 0) == 1
      && tokens[index]?.text.unicodeScalars.first?.isUnspaced != true
      && tokens[index]?.isAttached != true
  }

  private func shortYear(_ start: Int) -> (meaning: Int, end: Int)? {
    guard let token = tokens[start], let year = token.whole, token.text.count == 2,
      (0...69).contains(year)
    else { return nil }
    return (2000 + year, start + 1)
  }

  private func decade(_ start: Int) -> (meaning: Int, end: Int)? {
    if let found = grammar.decades.match(tokens, start) { return found }
    if language.numerals.isPositional, let (tens, end) = language.numerals.whole(tokens, start),
      tens % 10 == 0, (10...90).contains(tens), tokens.word(end) == "年", tokens.word(end + 1) == "代"
    {
      return (tens + (tens < 50 ? 2000 : 1900), end + 2)
    }
    guard let number = tokens[start]?.whole, number % 10 == 0,
      (1900...2100).contains(number) || tokens[start]?.text.count == 2
    else { return nil }
    let year = number >= 1900 ? number : number + (number < 50 ? 2000 : 1900)
    var next = start + 1
    if tokens.sign(next) == "-" || tokens.sign(next) == "'" { next += 1 }
    guard let suffix = tokens[next], suffix.isAttached,
      ["s", "х", "е", "年代", "er"].contains(suffix.text)
        || suffix.text == "年" && tokens.word(next + 1) == "代"
    else { return nil }
    return (year, suffix.text == "年" ? next + 2 : next + 1)
  }

  private func count(_ start: Int) -> (meaning: Int, end: Int)? {
    if let number = tokens[start]?.whole { return number < 1000 ? (number, start + 1) : nil }
    guard let (number, end) = language.numerals.whole(tokens, start), number < 1000 else {
      return nil
    }
    return (number, end)
  }
}
