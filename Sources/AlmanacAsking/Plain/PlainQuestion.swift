import AlmanacModel
import AlmanacReading

/// A question cut into names, dates, cue words and what none of these explains.
struct PlainQuestion: Sendable {
  /// A cue word at its place.
  struct Hit: Sendable {
    let cue: Cue
    let pieces: Range<Int>
  }

  let text: String
  let tokens: Tokens
  let language: AskingLanguage
  let today: Day
  let names: [NameSpan]
  let moments: [Moment]
  let hits: [Hit]
  /// The words that nothing explains, with their places.
  let unread: [Unread]
  /// How many days after something, in "within 30 days of GPT-5", and where it is said.
  let within: (days: Int, pieces: Range<Int>)?
  /// What stands in quotation marks.
  let quoted: String?

  /// Words beside one another that nothing explains.
  struct Unread: Hashable, Sendable {
    let pieces: Range<Int>
    let text: String
    /// Whether it looks like a name.
    let isName: Bool
    /// Whether it is an amount of money, which no question is limited by.
    var isAmount = false
  }

  /// Takes a question apart.
  ///
  /// - Parameters:
  ///   - text: the question.
  ///   - book: where its names are looked up.
  ///   - today: the day from which "last month" counts.
  /// - Throws: what the book throws.
  init(_ text: String, book: PlainBook, today: Day) throws {
    let tokens = Tokens(text)
    let language = AskingLanguage.of(text)
    let finder = NameFinder(text, tokens, language)
    var names = try finder.spans(book)
    try names.readFamilies(finder, book)
    let namePieces = Set(names.flatMap(\.pieces))
    let mentions =
      TextReader(language: language.code)?
      .mentions(in: language.readable(text, tokens), published: EventDate(day: today)) ?? []
    let moments = MomentFinder(
      tokens: tokens,
      language: language,
      today: today,
      taken: namePieces,
      mentions: mentions
    ).moments().filter { !PlainQuestion.isWithinWord($0.pieces, tokens, language) }
    let amounts = PlainQuestion.amounts(
      finder,
      mentions,
      namePieces.union(moments.flatMap(\.pieces))
    )
    var taken = namePieces.union(moments.flatMap(\.pieces)).union(amounts.flatMap(\.pieces))
    within = PlainQuestion.within(tokens, language).flatMap {
      taken.isDisjoint(with: $0.pieces) ? $0 : nil
    }
    taken.formUnion(within?.pieces ?? 0..<0)
    let isOfOne = names.count == 1 && language.code == "zh"
    let hits = language.words(of: tokens, besides: &taken).withoutPrices.politely
      .dated(moments.isEmpty).map { isOfOne ? $0.inChinese(tokens) : $0 }
    self.text = text
    self.tokens = tokens
    self.language = language
    self.today = today
    self.names = names
    self.moments = moments
    self.hits = hits
    quoted = text.quotedPart
    unread = PlainQuestion.unread(finder, taken) + amounts
  }

  private static func within(_ tokens: Tokens, _ language: AskingLanguage) -> (
    days: Int, pieces: Range<Int>
  )? {
    for start in tokens.indices {
      guard let number = tokens[start]?.whole, (1...999).contains(number),
        let unit = language.recent.units.match(tokens, start + 1),
        case .days(let days) = unit.meaning
      else { continue }
      let isOpened = (1...2).contains { back in
        language.withins.match(tokens, start - back)?.end == start
      }
      let isClosed = ["内", "之"].contains(tokens[unit.end]?.text ?? "")
      if isOpened || isClosed { return (number * days, start..<unit.end) }
    }
    return nil
  }

  /// Whether a date is only a part of a longer word: 今 of 如今.
  private static func isWithinWord(
    _ pieces: Range<Int>,
    _ tokens: Tokens,
    _ language: AskingLanguage
  ) -> Bool {
    (1...3).contains { back in
      let start = pieces.lowerBound - back
      let end = max(
        language.cues.match(tokens, start)?.end ?? 0,
        language.idle.match(tokens, start)?.end ?? 0
      )
      return end >= pieces.upperBound
    }
  }

  /// The amounts of money that it speaks of, with the words before them that say which way.
  private static func amounts(_ finder: NameFinder, _ mentions: [Mention], _ taken: Set<Int>)
    -> [Unread]
  {
    let tokens = finder.tokens
    return mentions.compactMap { mention in
      switch mention.values.first {
      case .money?: break
      case .number(let bounds, .unsaid)? where (bounds.high ?? bounds.low ?? 0) >= 100_000: break
      default: return nil
      }
      let pieces = tokens.indices.filter { tokens[$0]?.place.overlaps(mention.place) == true }
      // A numeral alone may be a part of a name.
      guard pieces.contains(where: { tokens[$0]?.kind == .number }) || pieces.count > 1 else {
        return nil
      }
      guard let first = pieces.first, let last = pieces.last, taken.isDisjoint(with: pieces) else {
        return nil
      }
      let place = first..<last + 1
      return Unread(pieces: place, text: finder.written(place), isName: false, isAmount: true)
    }
  }

  private static func unread(_ finder: NameFinder, _ taken: Set<Int>) -> [Unread] {
    let tokens = finder.tokens
    var groups: [Range<Int>] = []
    for index in tokens.indices where !taken.contains(index) {
      guard let token = tokens[index], token.kind != .sign else { continue }
      let joined = groups.last.map { last in
        last.upperBound == index
          || last.upperBound == index - 1 && tokens[index - 1]?.text == "-" && token.isAttached
      }
      if joined == true, let last = groups.popLast() {
        groups.append(last.lowerBound..<index + 1)
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups.map { pieces in
      let words = tokens.all[pieces].filter { $0.kind != .sign }
      let isForeign = finder.language.code != "en" && words.contains { $0.isLatin }
      let isCapital = words.contains { $0.isCapitalized } && pieces.lowerBound > 0
      let isMixed = words.contains { $0.kind == .number } && words.contains { $0.kind == .word }
      return Unread(
        pieces: pieces,
        text: finder.written(pieces),
        isName: isForeign || isCapital || isMixed
      )
    }
  }
}

extension PlainQuestion {
  /// The cues, each once.
  var cues: Set<Cue> { Set(hits.map(\.cue)) }

  func has(_ wanted: Cue...) -> Bool { hits.contains { wanted.contains($0.cue) } }

  /// What the first cue of some sort says.
  func word(_ read: @escaping (Cue) -> String?) -> String? {
    hits.lazy.compactMap { read($0.cue) }.first
  }

  /// What all cues of some sort say, each once.
  func words(_ read: @escaping (Cue) -> String?) -> [String] {
    var seen: Set<String> = []
    return hits.compactMap { read($0.cue) }.filter { seen.insert($0).inserted }
  }

  /// The place of the first of some cues.
  func place(of wanted: Cue...) -> Int? {
    hits.first { wanted.contains($0.cue) }?.pieces.lowerBound
  }

  /// The companies that are named, each once.
  var companies: [NameSpan] {
    var seen: Set<String> = []
    return names.filter { span in span.company.map { seen.insert($0.key).inserted } ?? false }
  }

  /// The launches, models and events that are named, each once.
  var things: [NameSpan] {
    var seen: Set<String> = []
    return names.filter { $0.isThing && seen.insert($0.written.folded).inserted }
  }

  /// The companies that are meant where money is asked for: a model has none of its own, and what
  /// people have is another matter.
  var owners: [FoundName] {
    guard names.contains(where: { $0.company != nil || $0.maker != nil }) else { return [] }
    return has(.maker) || names.allSatisfy { $0.model == nil }
      ? makers : companies.compactMap(\.company)
  }

  /// The companies that are meant where one is needed: the named, or else whose the models are.
  var makers: [FoundName] {
    let named = companies.compactMap(\.company)
    guard named.isEmpty else { return named }
    var seen: Set<String> = []
    return names.compactMap { $0.maker ?? $0.employer }.filter { seen.insert($0.key).inserted }
  }
}

extension Token {
  /// Whether it starts with a letter of the Latin script.
  var isLatin: Bool {
    kind == .word && (text.unicodeScalars.first.map { $0.value < 0x250 } ?? false)
  }
}

extension String {
  /// What stands between quotation marks, where something does.
  fileprivate var quotedPart: String? {
    let pairs: [(Character, Character)] = [
      ("\"", "\""), ("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"), ("„", "“"),
    ]
    for (open, close) in pairs {
      guard let start = firstIndex(of: open) else { continue }
      let rest = self[index(after: start)...]
      guard let end = rest.firstIndex(of: close), start != end else { continue }
      let inside = rest[..<end].trimmingPrefix(" ")
      if !inside.isEmpty { return String(inside) }
    }
    return nil
  }
}
