import AlmanacModel

/// Reads the dates of a text.
struct DateReader {
  let tokens: Tokens
  let language: Language
  let resolver: DateResolver
  private let matcher: DateMatcher

  init(tokens: Tokens, language: Language, resolver: DateResolver, tense: Tense?) {
    self.tokens = tokens
    self.language = language
    self.resolver = resolver.speaking(of: tense)
    matcher = DateMatcher(tokens: tokens, language: language)
  }

  /// The dates, each with the pieces that it is made of; without values where its words say none.
  func mentions() -> [(mention: Mention, pieces: Range<Int>)] {
    var mentions: [(Mention, Range<Int>)] = []
    var index = 0
    while index < tokens.indices.upperBound {
      if let lookalike = language.dates.lookalikes.match(tokens, index) {
        index = lookalike.end
        continue
      }
      guard let (dates, end) = date(at: index), end > index else {
        index += 1
        continue
      }
      if let first = tokens[index], let last = tokens[end - 1] {
        let mention = Mention(
          place: first.place.lowerBound..<last.place.upperBound,
          values: dates.map { .date($0) }
        )
        mentions.append((mention, index..<end))
      }
      index = end
    }
    return mentions
  }

  /// The date at a place, unless one that starts within it goes on further.
  private func date(at start: Int) -> (dates: [EventDate], end: Int)? {
    guard let found = dateStarting(at: start) else { return nil }
    for later in start + 1..<max(found.end, start + 2) {
      if let other = dateStarting(at: later), other.end > found.end { return other }
    }
    return found
  }

  private func dateStarting(at start: Int) -> (dates: [EventDate], end: Int)? {
    let edge = language.dates.edges.match(tokens, start)
    let opener = language.dates.openers.match(tokens, start)
    if let edge, let choice = choice(at: edge.end) { return ([], choice.end) }
    if let choice = choice(at: start) { return choice }
    if let opener, let span = span(at: opener.end, isOpened: true) { return span }
    if let span = span(at: start, isOpened: false) { return span }
    if let edge, let match = matcher.date(at: edge.end) {
      return (open(match, edge.meaning), match.end)
    }
    if let week = language.dates.weekOf.match(tokens, start),
      let match = matcher.date(at: week.end),
      match.parts.day != nil
    {
      return (resolver.dates(match.parts).compactMap(\.week), match.end)
    }
    guard let match = matcher.date(at: start), !isName(start, match.end) else { return nil }
    // "The first $10 billion" is no day.
    if match.parts.isDayAlone, let next = tokens[match.end],
      next.kind == .number || CurrencyReader.isSign(next.text)
    {
      return nil
    }
    // "Small 4 to 16 March" is a name and a day.
    if match.parts.lastDay != nil, !language.dates.startsWithDay,
      !(start..<match.end).contains(where: { tokens.sign($0) == "-" }),
      language.isNamed(start, tokens)
    {
      return nil
    }
    if let behind = language.dates.edgesBehind.match(tokens, match.end) {
      return (open(match, behind.meaning), behind.end)
    }
    let dates = resolver.dates(match.parts)
    // Of "Tuesday, March 3" the weekday says nothing more.
    if match.parts.isWeekday {
      let next = [",", "("].contains(tokens[match.end]?.text) ? match.end + 1 : match.end
      if let full = matcher.date(at: next), full.parts.day != nil || !full.parts.written.isEmpty {
        let all = resolver.dates(full.parts)
        let fitting = all.filter { $0.earliest?.weekday == match.parts.weekday }
        return (fitting.isEmpty ? all : fitting, full.end)
      }
    }
    return (dates, match.end)
  }

  /// A date whose start or end is open: what came "by 3 May" or "after 3 May" did not come on that
  /// day; "by May" is often said of what comes in it.
  private func open(_ match: DateMatcher.Match, _ edge: DateGrammar.Edge) -> [EventDate] {
    resolver.dates(match.parts).flatMap { date in
      let ends = date.open(edge)
      let isItself = edge == .since || edge != .before && match.parts.day == nil
      return isItself && date.units.count == 1 ? ends + [date] : ends
    }
  }

  /// Whether the words go on as a name: `Monday.com`, `quarter-final`.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    guard let sign = tokens[end], sign.isAttached, sign.text == "." || sign.text == "-",
      let next = tokens[end + 1], next.isAttached, next.kind == .word
    else { return false }
    return sign.text == "."
      ? tokens[end - 1]?.kind == .word : next.text.hasPrefix("final") || next.text == "journal"
  }

  /// Two dates of which one is meant, and neither is said: `on Monday or on Tuesday`.
  private func choice(at start: Int) -> (dates: [EventDate], end: Int)? {
    guard let one = matcher.date(at: start), one.parts.count == nil, !one.parts.isChoice,
      var next = language.context.choices.match(tokens, one.end)?.end
    else { return nil }
    while let word = tokens[next]?.text, language.context.prepositions.contains(word) { next += 1 }
    guard let other = matcher.date(at: next), other.parts.count == nil else { return nil }
    let first = one.parts.isDated ? one.parts : one.parts.filled(from: other.parts)
    let sets = resolver.dates(first).compactMap { one in
      resolver.dates(other.parts.filled(from: first)).lazy.compactMap { other in
        try? EventDate("[\(one.edtf),\(other.edtf)]")
      }.first
    }
    return (sets, other.end)
  }

  /// Two dates that are the ends of a span: `from March to May 2025`.
  private func span(at start: Int, isOpened: Bool) -> (dates: [EventDate], end: Int)? {
    guard let one = matcher.date(at: start) else { return nil }
    var joint = language.dates.joints.match(tokens, one.end)?.end
    if joint == nil, isOpened { joint = language.dates.openedJoints.match(tokens, one.end)?.end }
    if joint == nil, tokens.sign(one.end) == "-" { joint = one.end + 1 }
    guard let joint, let other = matcher.date(at: joint), one.parts.count == nil,
      other.parts.count == nil
    else { return nil }
    let first = one.parts.isDated ? one.parts : one.parts.filled(from: other.parts)
    let second = other.parts.filled(from: first)
    let spans = resolver.dates(first).compactMap { start in
      resolver.dates(second).lazy.compactMap { EventDate(from: start, to: $0) }.first
    }
    if spans.isEmpty, let wrapped = acrossYears(first, second) { return ([wrapped], other.end) }
    return spans.isEmpty ? nil : (spans, other.end)
  }
}

extension DateReader {
  /// From a month of one year to one of the next: `Nov-Feb 2017`.
  private func acrossYears(_ first: DateParts, _ second: DateParts) -> EventDate? {
    guard let one = first.month, let other = second.month, one > other else { return nil }
    var start = first
    guard let end = resolver.dates(second).last, let year = end.earliest?.calendar.year else {
      return nil
    }
    start.year = year - 1
    return resolver.dates(start).first.flatMap { EventDate(from: $0, to: end) }
  }
}

extension EventDate {
  /// The week, Monday to Sunday, that a day lies in.
  fileprivate var week: EventDate? {
    guard let day = earliest, day == latest else { return nil }
    let monday = day - (day.weekday - 1)
    return try? EventDate("\(monday.iso)/\((monday + 6).iso)")
  }

  /// The date as an end that is open on one side.
  fileprivate func open(_ edge: DateGrammar.Edge) -> [EventDate] {
    guard units.count == 1 else { return [self] }
    switch edge {
    case .by: return ["../\(edtf)"].compactMap { try? EventDate($0) }
    case .before:
      let earlier = Int(edtf).map { "../\($0 - 1)" }
      return (["../\(edtf)"] + [earlier].compactMap(\.self)).compactMap { try? EventDate($0) }
    case .since, .after: return ["\(edtf)/.."].compactMap { try? EventDate($0) }
    }
  }

  /// The interval from one date to a later one; nil where they are not in order.
  fileprivate init?(from start: EventDate, to end: EventDate) {
    guard start.units.count == 1, end.units.count == 1, let first = start.earliest,
      let last = end.earliest, first < last
    else { return nil }
    guard let interval = try? EventDate("\(start.edtf)/\(end.edtf)") else { return nil }
    self = interval
  }
}
