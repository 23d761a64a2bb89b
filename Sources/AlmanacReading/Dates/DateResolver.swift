import AlmanacModel

/// Works out which dates some words mean in a text of a day.
struct DateResolver {
  /// The first and the last day on which the text can have been published.
  let first: Day
  let last: Day
  /// Whether the text speaks of what lies behind or ahead, where its words say so.
  private(set) var tense: Tense?

  init?(published: EventDate) {
    guard let first = published.earliest ?? published.latest,
      let last = published.latest ?? published.earliest
    else { return nil }
    self.first = first
    self.last = last
  }

  /// The same in a text that speaks of what lies behind or ahead.
  func speaking(of tense: Tense?) -> DateResolver {
    var resolver = self
    resolver.tense = tense
    return resolver
  }

  /// The dates that the parts can mean, the likeliest first.
  func dates(_ parts: DateParts) -> [EventDate] {
    if !parts.written.isEmpty { return parts.written }
    let anchors = first == last ? [first] : [first, last]
    var dates: [EventDate] = []
    for anchor in anchors {
      for text in texts(parts, anchor) {
        if let date = try? EventDate(text), !dates.contains(date) { dates.append(date) }
      }
    }
    return dates
  }

  private func texts(_ parts: DateParts, _ anchor: Day) -> [String] {
    if let decade = parts.decade { return ["\(decade / 10)X"] }
    if let days = parts.days {
      return first == last ? [(anchor + days).iso] : ["\((first + days).iso)/\((last + days).iso)"]
    }
    if let unit = parts.unit {
      if let count = parts.count { return counted(unit, count, anchor) }
      return [shifted(unit, parts.shift ?? 0, anchor)]
    }
    if parts.isWeekday { return weekday(parts, anchor) }
    return years(parts, anchor).flatMap { text(parts, $0, anchor) }
  }

  /// `two weeks ago` is that day, and the week around it; of longer units it is the unit.
  private func counted(_ unit: DateParts.Unit, _ count: Int, _ anchor: Day) -> [String] {
    switch unit {
    case .day: [(anchor + count).iso]
    case .week: [(anchor + count * 7).iso, week(anchor + count * 7)]
    case .fortnight: [(anchor + count * 14).iso, week(anchor + count * 14)]
    default: [shifted(unit, count, anchor)]
    }
  }

  private func shifted(_ unit: DateParts.Unit, _ shift: Int, _ anchor: Day) -> String {
    let (year, month, _) = anchor.calendar
    switch unit {
    case .day: return (anchor + shift).iso
    case .week: return week(anchor + shift * 7)
    case .fortnight: return week(anchor + shift * 14)
    case .month:
      let months = year * 12 + month - 1 + shift
      return "\(months / 12)-\(two(months % 12 + 1))"
    case .quarter:
      let quarters = year * 4 + (month - 1) / 3 + shift
      return "\(quarters / 4)-\(quarters % 4 + 33)"
    case .half:
      let halves = year * 2 + (month - 1) / 6 + shift
      return "\(halves / 2)-\(halves % 2 + 40)"
    case .year: return "\(year + shift)"
    case .decade: return "\(year + shift * 10)"
    }
  }

  private func week(_ day: Day) -> String {
    let monday = day - (day.weekday - 1)
    return "\(monday.iso)/\((monday + 6).iso)"
  }

  /// The last such day up to the publication and the first from it on; with "last" or "next" also
  /// that of the week before or after.
  private func weekday(_ parts: DateParts, _ anchor: Day) -> [String] {
    guard let weekday = parts.weekday else { return [] }
    let monday = anchor - (anchor.weekday - 1)
    if let weeks = parts.weekShift { return [(monday + weeks * 7 + weekday - 1).iso] }
    let back = (anchor.weekday - weekday + 7) % 7
    let ahead = (weekday - anchor.weekday + 7) % 7
    let days: [Day] =
      switch parts.side {
      case .some(-1): [anchor - (back == 0 ? 7 : back), monday - 7 + (weekday - 1)]
      case .some(1): [anchor + (ahead == 0 ? 7 : ahead), monday + 7 + (weekday - 1)]
      case .some(0): [monday + (weekday - 1)]
      default: bare(anchor, back: back, ahead: ahead)
      }
    return days.map(\.iso)
  }

  private func bare(_ anchor: Day, back: Int, ahead: Int) -> [Day] {
    let past = [anchor - back] + (back == 0 ? [anchor - 7] : [])
    let future = [anchor + ahead] + (ahead == 0 ? [anchor + 7] : [])
    return switch tense {
    case .past: past
    case .future: future
    case nil: past + future
    }
  }

  /// The years that the parts can be of: the one named, or those that lie nearest.
  private func years(_ parts: DateParts, _ anchor: Day) -> [Int] {
    if let year = parts.year { return [year] }
    let year = anchor.calendar.year
    if let shift = parts.yearShift { return [year + shift] }
    if parts.month == nil, parts.quarter == nil, parts.half == nil, parts.season == nil,
      parts.lastMonth == nil
    {
      return [year]
    }
    let spans = (year - 2...year + 2).compactMap { year -> (Int, DaySpan)? in
      guard let text = text(parts, year, anchor).first, let date = try? EventDate(text) else {
        return nil
      }
      return (year, date.span)
    }
    let before = spans.last { $0.1.earliest.map { $0 <= anchor } ?? false }?.0
    let after = spans.first { $0.1.latest.map { $0 >= anchor } ?? false }?.0
    switch parts.side {
    case .some(-1):
      let past = spans.last { $0.1.latest.map { $0 < anchor } ?? false }?.0
      return [past].compactMap(\.self)
    case .some(1):
      let next = spans.first { $0.1.earliest.map { $0 > anchor } ?? false }?.0
      return [next].compactMap(\.self)
    case .some(0): return [year]
    default:
      if before == after { return [before].compactMap(\.self) }
      switch tense {
      case .past: return [before].compactMap(\.self)
      case .future: return [after].compactMap(\.self)
      case nil: return [before, after].compactMap(\.self)
      }
    }
  }

  private func text(_ parts: DateParts, _ year: Int, _ anchor: Day) -> [String] {
    if let month = parts.month {
      guard let day = parts.day else { return ["\(year)-\(two(month))"] }
      return days(parts, day, year, month)
    }
    if let last = parts.lastMonth { return ["\(year)-01/\(year)-\(two(last))"] }
    if let quarter = parts.quarter { return ["\(year)-\(quarter + 32)"] }
    if let half = parts.half { return ["\(year)-\(half + 39)"] }
    if let season = parts.season { return ["\(year)-\(season)"] }
    guard let day = parts.day else { return ["\(year)"] }
    return dayAlone(parts, day, anchor)
  }

  private func days(_ parts: DateParts, _ day: Int, _ year: Int, _ month: Int) -> [String] {
    let start = "\(year)-\(two(month))-\(two(day))"
    guard let last = parts.lastDay else { return [start] }
    let end = "\(year)-\(two(month))-\(two(last))"
    return [parts.isChoice ? "[\(start),\(end)]" : "\(start)/\(end)"]
  }

  /// A day without its month is of the month named beside it, or of the nearest that has it.
  private func dayAlone(_ parts: DateParts, _ day: Int, _ anchor: Day) -> [String] {
    let (year, month, _) = anchor.calendar
    let shifts = parts.monthShift.map { [$0] } ?? [0, -1, 1]
    let found = shifts.compactMap { shift -> Day? in
      let months = year * 12 + month - 1 + shift
      return Day(year: months / 12, month: months % 12 + 1, day: day)
    }
    if parts.monthShift != nil { return found.map(\.iso) }
    let before = found.filter { $0 <= anchor }.max()
    let after = found.filter { $0 >= anchor }.min()
    let days = tense == .past ? [before] : tense == .future ? [after] : [before, after]
    return days.compactMap(\.self).map(\.iso)
  }
}

func two(_ number: Int) -> String { padded(number, to: 2) }
