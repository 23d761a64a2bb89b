package import AlmanacModel

/// The days, months, quarters and years that a quote says, in English, Russian and Chinese.
///
/// A date without its year can be of the year of publication or of the ones beside it, and words
/// such as "next year" count from the publication.
package struct QuotedDates {
  package var spans: Set<DaySpan> = []
  package let words: Words
  package let published: EventDate

  package init(_ words: Words, published: EventDate) {
    self.words = words
    self.published = published
    for index in words.tokens.indices {
      readYear(index)
      readISO(index)
      readMonth(index)
      readChinese(index)
      readPart(index)
      readRelative(index)
    }
  }

  /// Whether the quote says every unit of the date, or says it more precisely.
  package func say(_ date: EventDate) -> Bool {
    date.units.allSatisfy { unit in spans.contains { unit.contains($0) } }
  }

  package var publishedYears: [Int] {
    [published.earliest, published.latest].compactMap { $0?.calendar.year }
  }

  /// The years that a date without one can be of.
  private var nearYears: [Int] {
    Set(publishedYears.flatMap { [$0 - 1, $0, $0 + 1] }).sorted()
  }

  package mutating func add(_ edtf: String) {
    if let span = try? EventDate(edtf).units.first { spans.insert(span) }
  }

  package mutating func add(day: Day) { spans.insert(DaySpan(earliest: day, latest: day)) }

  private func year(_ index: Int) -> Int? {
    words.number(index).flatMap { (1900...2100).contains($0) ? $0 : nil }
  }

  private mutating func readYear(_ index: Int) {
    if let year = year(index) { add("\(year)") }
  }

  /// `2025-12-11`, `2025-12`, `11.12.2025` and `2025/12/11`.
  private mutating func readISO(_ index: Int) {
    if case .number(let text) = words.tokens[index] {
      let parts = text.split(separator: ".").compactMap { Int($0) }
      if parts.count == 3, parts[2] > 1900 { add(year: parts[2], month: parts[1], day: parts[0]) }
    }
    guard let year = year(index), let sign = words.sign(index + 1), sign == "-" || sign == "/",
      let month = words.number(index + 2)
    else { return }
    if words.sign(index + 3) == sign, let day = words.number(index + 4) {
      add(year: year, month: month, day: day)
    }
    add("\(year)-\(two(month))")
  }

  private mutating func add(year: Int, month: Int, day: Int) {
    if let day = Day(year: year, month: month, day: day) { add(day: day) }
  }

  /// `11 December 2025`, `December 11, 2025`, `11 декабря 2025 года`, `1 or 2 December`.
  private mutating func readMonth(_ index: Int) {
    guard let month = words.word(index).flatMap(DateWords.month) else { return }
    var days: [Int] = []
    var behind = index + 1
    if words.sign(behind) == "." { behind += 1 }
    if let day = dayNumber(behind) {
      days.append(day)
      behind = afterDay(behind)
      if words.sign(behind) == "-", let last = dayNumber(behind + 1) {
        days.append(last)
        behind = afterDay(behind + 1)
      }
    }
    var before = index - 1
    if words.word(before) == "of" { before -= 1 }
    for _ in 0..<3 {
      if let suffix = words.word(before), DateWords.ordinalSuffixes.contains(suffix) {
        before -= words.sign(before - 1) == "-" ? 2 : 1
      }
      guard let day = dayNumber(before) else { break }
      days.append(day)
      before -= 1
      let joint =
        words.sign(before) == "-"
        || ["or", "and", "to", "или", "и"].contains(words.word(before) ?? "")
      guard joint else { break }
      before -= 1
    }
    if words.sign(behind) == "," { behind += 1 }
    if words.word(behind) == "of" { behind += 1 }
    let years = year(behind).map { [$0] } ?? relativeYears(behind) ?? nearYears
    for year in years {
      add("\(year)-\(two(month))")
      for day in days { add(year: year, month: month, day: day) }
    }
  }

  private func dayNumber(_ index: Int) -> Int? {
    words.number(index).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func afterDay(_ index: Int) -> Int {
    let suffix = words.sign(index + 1) == "-" ? index + 2 : index + 1
    return words.word(suffix).map(DateWords.ordinalSuffixes.contains) == true
      ? suffix + 1 : index + 1
  }

  /// `2025年12月11日`, `12月11日`, `12月`.
  private mutating func readChinese(_ index: Int) {
    guard words.word(index + 1) == "月", let month = words.number(index), (1...12).contains(month)
    else { return }
    let years =
      words.word(index - 1) == "年" ? year(index - 2).map { [$0] } ?? relativeYears(index - 2) : nil
    for year in years ?? nearYears {
      add("\(year)-\(two(month))")
      if words.word(index + 3) == "日", let day = words.number(index + 2) {
        add(year: year, month: month, day: day)
      }
    }
  }

  /// Quarters and halves: `Q1 2026`, `first quarter of next year`, `в первом квартале 2026 года`.
  private mutating func readPart(_ index: Int) {
    guard let (codes, length) = DateWords.part(words, index) else { return }
    var next = index + length
    while let word = words.word(next), ["of", "in", "the", "года", "году"].contains(word) {
      next += 1
    }
    var years = year(next).map { [$0] } ?? relativeYears(next)
    if years == nil { years = year(index - 1).map { [$0] } }
    if years == nil, words.word(index - 1) == "年" {
      years = relativeYears(index - 2) ?? year(index - 2).map { [$0] }
    }
    for year in years ?? nearYears {
      for code in codes { add("\(year)-\(code)") }
    }
  }
}

package func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
