import AlmanacModel

extension QuotedDates {
  /// The years that `next year`, `прошлого года` or `明年` mean.
  package func relativeYears(_ index: Int) -> [Int]? {
    DateWords.yearShift(words, index).map { shift in publishedYears.map { $0 + shift } }
  }

  package mutating func readRelative(_ index: Int) {
    for year in relativeYears(index) ?? [] { add("\(year)") }
    if let shift = DateWords.monthShift(words, index) {
      for day in [published.earliest, published.latest].compactMap(\.self) {
        let (year, month, _) = day.calendar
        let months = year * 12 + month - 1 + shift
        add("\(months / 12)-\(two(months % 12 + 1))")
      }
    }
    if let shift = DateWords.quarterShift(words, index) {
      for day in [published.earliest, published.latest].compactMap(\.self) {
        let (year, month, _) = day.calendar
        let quarters = year * 4 + (month - 1) / 3 + shift
        add("\(quarters / 4)-\(quarters % 4 + 33)")
      }
    }
    guard let first = published.earliest, let last = published.latest else { return }
    if let shift = words.word(index).flatMap({ DateWords.days[$0] })
      ?? DateWords.chineseDay(words, index)
    {
      spans.insert(DaySpan(earliest: first + shift, latest: last + shift))
    }
    if let weekday = words.word(index).flatMap(DateWords.weekday) {
      for shift in -7...7 where (last + shift).weekday == weekday { add(day: last + shift) }
    }
    if let (count, unit) = DateWords.ago(words, index) {
      switch unit {
      case .day: spans.insert(DaySpan(earliest: first - count, latest: last - count))
      case .year: for year in publishedYears { add("\(year - count)") }
      }
    }
  }
}
