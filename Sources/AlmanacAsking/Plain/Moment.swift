import AlmanacModel
import AlmanacReading

/// A day or a period that a question names.
struct Moment: Hashable, Sendable {
  /// The pieces of the question that it is made of.
  var pieces: Range<Int>
  /// Its first day or unit in EDTF; nil where it is open.
  let from: String?
  /// Its last day or unit in EDTF; nil where it is open.
  let to: String?
  /// The day or unit in its middle, where the middle of a month or a year is named.
  var middle: String?
  /// Whether the end of a month or a year is named.
  var isEnding = false
  /// The first day where "last month" is taken for the month that ends today; nil elsewhere.
  var recent: String?

  /// The day whose state is asked for where one is wanted.
  var point: String? { middle ?? to }

  /// Whether it is one day.
  var isDay: Bool { from != nil && from == to && from?.count == 10 }

  /// Whether it has both ends.
  var isClosed: Bool { from != nil && to != nil }

  init(_ pieces: Range<Int>, from: String?, to: String?) {
    self.pieces = pieces
    self.from = from
    self.to = to
  }

  /// What a date says, by its ends.
  init?(_ pieces: Range<Int>, _ date: EventDate) {
    let ends = date.edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let open: Set<String> = ["..", ""]
    self.init(
      pieces,
      from: ends.first.flatMap { open.contains($0) ? nil : $0.plainQuarter },
      to: ends.last.flatMap { open.contains($0) ? nil : $0.plainQuarter }
    )
    if from == nil, to == nil { return nil }
  }
}

/// Finds the days and periods of a question.
struct MomentFinder {
  let tokens: Tokens
  let language: AskingLanguage
  let today: Day
  /// The pieces of names, which no date takes.
  let taken: Set<Int>
  /// What the reader of texts finds in the question.
  let mentions: [Mention]

  func moments() -> [Moment] {
    let read = dates()
    // What is said from today comes first, then years in short, then what texts say too.
    let own =
      agos() + sinceNewYear() + spansOfYears() + shortYears(read)
      + tokens.indices.compactMap { recent(at: $0) }
    let said = (own + read.filter { taken.isDisjoint(with: $0.pieces) }).apart
    let years = self.years(besides: taken.union(said.flatMap(\.pieces)))
    let parts = self.parts()
    let all = (said + years).map(openedUntilNow).filter { $0.from != nil || $0.to != nil }
      .sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
    return all.filter { !isDropped($0, parts, all) }.map { narrowed($0, parts) }.sharingYears(
      tokens
    )
  }

  private func dates() -> [Moment] {
    mentions.compactMap { mention in
      guard case .date(let date)? = mention.values.first else { return nil }
      let inside = tokens.indices.filter { tokens[$0]?.place.overlaps(mention.place) == true }
      guard let first = inside.first, let last = inside.last else { return nil }
      var moment = Moment(first..<last + 1, date)
      moment?.recent = recent(at: first, strictly: false)?.from
      // "As of" a day asks for what had come by it.
      if let known = moment, known.to == nil, isState(first) {
        moment = Moment(first..<last + 1, from: nil, to: known.from)
      }
      return moment
    }
  }

  /// Whether the words of a date ask for the state of things on it: "as of", 截至.
  private func isState(_ first: Int) -> Bool {
    switch tokens[first]?.text {
    case "as", "截": true
    case "по": tokens[first + 1]?.text == "состоянию"
    default: false
    }
  }

  /// Years that stand alone, as in "OpenAI funding 2025".
  private func years(besides pieces: Set<Int>) -> [Moment] {
    tokens.indices.compactMap { index in
      guard !pieces.contains(index), let token = tokens[index], let year = token.whole,
        token.text.count == 4, (1990...2040).contains(year), tokens[index + 1]?.text != "-"
      else { return nil }
      return Moment(index..<index + 1, from: token.text, to: token.text)
    }
  }

  /// A period that ends today; one that may also be of the calendar only where not strictly.
  private func recent(at start: Int, strictly: Bool = true) -> Moment? {
    // 前天 is the day before yesterday.
    guard !taken.contains(start), strictly || tokens[start]?.text != "前",
      let opener = language.recent.openers.match(tokens, start)
    else { return nil }
    var (end, count) = (opener.end, 1)
    let digits = tokens[end]?.whole
    if let number = digits.map({ ($0, end + 1) }) ?? language.recent.numbers.match(tokens, end) {
      (count, end) = number
    } else if opener.meaning, strictly {
      return nil
    }
    guard (0..<1000).contains(count), let unit = language.recent.units.match(tokens, end) else {
      return nil
    }
    return Moment(start..<unit.end, from: day(count, unit.meaning).iso, to: nil)
  }
}

extension Day {
  /// The same day some months before, or the last of that month.
  func monthsEarlier(_ months: Int) -> Day {
    let (year, month, day) = calendar
    let count = year * 12 + month - 1 - months
    let (earlier, number) = (count / 12, count % 12 + 1)
    let last = Day.length(ofMonth: number, year: earlier)
    return Day(year: earlier, month: number, day: min(day, last)) ?? self
  }
}

extension String {
  /// A quarter or a half of a year as people write it, `2025-Q1` for `2025-33`.
  fileprivate var plainQuarter: String {
    let words = [
      "-33": "-Q1", "-34": "-Q2", "-35": "-Q3", "-36": "-Q4", "-40": "-H1", "-41": "-H2",
    ]
    guard utf8.count == 7, let word = words[String(suffix(3))] else { return self }
    return prefix(4) + word
  }
}
