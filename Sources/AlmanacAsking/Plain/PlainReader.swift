package import AlmanacModel
import AlmanacReading

/// What a plain question was read as.
public struct PlainReading: Hashable, Sendable {
  /// The question of the catalog with its values.
  public var request: Request
  /// Whether the evidence is asked for.
  public var why: Bool
  /// The form of the answer that the words ask for; nil where they ask for none.
  public var format: String?
  /// Whether a drawing is asked for.
  public var chart: Bool
  /// The file that the answer is to be written to; nil where none is named.
  public var file: String? = nil
  /// The words that nothing explains.
  public var unread: [String]

  /// The words after the program's name, options of the answer's form last.
  public var argv: [String] {
    request.argv + form
  }

  /// The command as one types it.
  public var command: String {
    ([request.command] + form).joined(separator: " ")
  }

  /// The words that say in which form the answer is wanted.
  private var form: [String] {
    let flags = [chart ? "chart" : nil, why ? "why" : nil].compactMap(\.self).map { "--" + $0 }
    return flags + (format.map { ["--" + "format", $0] } ?? []) + (file.map { ["-o", $0] } ?? [])
  }
}

/// What becomes of a plain question.
public enum PlainOutcome: Equatable, Sendable {
  /// It says one thing.
  case one(PlainReading)
  /// It can be read in several ways, the likeliest first.
  case several([PlainReading])
  /// It names somebody or something that nothing is known of; what it would ask of the nearest names.
  case unknown(name: String, nearest: [String], instead: [PlainReading])
  /// It asks for what no store of facts can say.
  case unanswerable(PlainRefusal)
}

/// Why a plain question has no answer.
public enum PlainRefusal: String, Sendable {
  /// It asks for an opinion, advice or a forecast.
  case opinion
  /// It is about something else.
  case elsewhere
  /// No word of it asks a question that is known.
  case unclear
  /// It asks for what is not so, which no question gives.
  case negation
  /// It has no words.
  case empty

  /// What is wrong with the question, and what can be asked instead.
  public var reason: String {
    let wrong =
      switch self {
      case .opinion: "no source answers that: it asks for an opinion, advice or a forecast"
      case .elsewhere: "that is not about anything in the database"
      case .unclear: "it is not clear what is asked"
      case .empty: "no question was given"
      case .negation: "what is not so cannot be asked in plain words"
      }
    return wrong
      + "; ask what happened, what a company is worth, raised or earns, or how long something took"
  }
}

/// Reads questions in plain English, Russian and Chinese.
public struct PlainReader: Sendable {
  private let book: PlainBook
  private let today: Day

  /// A reader that looks names up in a book.
  ///
  /// - Parameters:
  ///   - book: where names are looked up.
  ///   - today: the day from which "last month" counts.
  package init(book: PlainBook, today: Day) {
    self.book = book
    self.today = today
  }

  /// What a question asks.
  ///
  /// - Parameter text: the question.
  /// - Returns: the one command that it is clearly, those that it could be, or why it is none.
  /// - Throws: what the look-up of names throws.
  public func read(_ text: String) throws -> PlainOutcome {
    let (words, file) = PlainReader.file(in: text)
    guard let file, case .one(var reading) = try readWords(words) else {
      return try readWords(file == nil ? text : words)
    }
    reading.file = file
    return .one(reading)
  }

  /// A question without the name of the file that its answer is to go to.
  private static func file(in text: String) -> (String, String?) {
    let endings: Set<Substring> = ["csv", "tsv", "json", "ndjson", "md", "svg", "txt"]
    var words = text.split(separator: " ")
    guard
      let place = words.lastIndex(where: { word in
        let parts = word.split(separator: ".")
        return parts.count > 1 && endings.contains(parts.last ?? "")
          && word.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0"..."9" ~= $0 || "._-/~".unicodeScalars.contains($0)
          }
      })
    else { return (text, nil) }
    let file = String(words.remove(at: place))
    return (words.joined(separator: " "), file)
  }

  private func readWords(_ text: String) throws -> PlainOutcome {
    guard Tokens(text).all.contains(where: { $0.kind != .sign }) else {
      return .unanswerable(.empty)
    }
    let question = try PlainQuestion(text, book: book, today: today)
    let ranked = try question.ranked(book)
    if let refusal = question.refusal(of: ranked.first) { return .unanswerable(refusal) }
    if let unknown = try unknown(question, ranked) { return unknown }
    let halves = question.halves(ranked)
    guard halves.isEmpty else { return .several(halves) }
    guard let best = ranked.first, best.score >= PlainReader.enough else {
      return ranked.isEmpty || ranked[0].score < PlainReader.little
        ? .unanswerable(question.names.isEmpty ? .elsewhere : .unclear)
        : .several(distinct(ranked, question))
    }
    let near = ranked.dropFirst().first { $0.fit.request != best.fit.request }
    if let near, best.score - near.score < PlainReader.margin, near.score >= PlainReader.enough {
      return .several(distinct(ranked, question))
    }
    return question.isSilent(on: best.fit)
      ? .several(distinct(ranked, question)) : .one(question.reading(of: best.fit))
  }

  /// How well a question has to fit.
  private static let enough = 2.2
  /// How badly it may fit to be offered.
  private static let little = 0.8
  /// By how much the best has to be ahead.
  private static let margin = 0.5

  private func distinct(_ ranked: [(fit: Fit, score: Double)], _ question: PlainQuestion)
    -> [PlainReading]
  {
    var seen: Set<Request> = []
    let best = ranked.first?.score ?? 0
    return ranked.filter { best - $0.score < 1.5 && seen.insert($0.fit.request).inserted }
      .prefix(3).map { question.reading(of: $0.fit) }
  }

  /// A name that nothing bears, with what the nearest ones would ask.
  private func unknown(_ question: PlainQuestion, _ ranked: [(fit: Fit, score: Double)]) throws
    -> PlainOutcome?
  {
    if let best = ranked.first, best.fit.topic == .search { return nil }
    let isShort = (ranked.first?.score ?? 0) < PlainReader.enough || question.names.isEmpty
    for word in question.unread where word.isName || isShort && !word.isAmount {
      let nearest = try word.text.count < 3 ? [] : book.nearest(word.text)
      guard word.isName || !nearest.isEmpty else { continue }
      var instead: [PlainReading] = []
      for name in nearest where instead.count < 3 {
        let text = question.text.replacing(word.text, with: name)
        let other = try PlainQuestion(text, book: book, today: today)
        guard !other.unread.contains(where: { $0.text == word.text }),
          let best = try other.ranked(book).first, best.score >= PlainReader.enough
        else { continue }
        let reading = other.reading(of: best.fit)
        if !instead.contains(reading) { instead.append(reading) }
      }
      return .unknown(name: word.text, nearest: nearest, instead: instead)
    }
    return nil
  }
}

extension PlainQuestion {
  /// The questions that it can mean, the likeliest first.
  func ranked(_ book: PlainBook) throws -> [(fit: Fit, score: Double)] {
    try fits(book).map { ($0, score(of: $0)) }
      .sorted { ($1.1, $0.0.topic.rawValue) < ($0.1, $1.0.topic.rawValue) }
  }

  /// What a fit asks, with the manner that the words ask for.
  func reading(of fit: Fit) -> PlainReading {
    var request = fit.request
    if let day = knownBy?.to { request.values["known-by"] = [day] }
    var statuses = words(\.statusWord)
    if fit.topic == .deals, statuses.isEmpty, has(.outcome("cancelled")) {
      statuses = ["cancelled"]
    }
    let takesStatus: Set<String> = [
      "timeline", "valuation", "funding", "deals", "plans", "alerts", "models", "investor",
      "metrics",
    ]
    let isFate = has(.fate) && request.question == "plans"
    if !statuses.isEmpty, request.values["outcome"] == nil, !isFate,
      takesStatus.contains(request.question),
      request.values["on"] == nil
    {
      request.values["status"] = statuses
    }
    let draws: Set<String> = [
      "valuation", "funding", "metrics", "investor", "cadence", "deals", "timeline",
    ]
    let hasEvidence = !["companies", "articles", "coverage"].contains(request.question)
    return PlainReading(
      request: request,
      why: has(.evidence) && hasEvidence,
      format: word(\.formatWord),
      chart: has(.chart) && draws.contains(request.question) && request.values["on"] == nil,
      unread: unread.map(\.text) + passedOver(by: fit)
    )
  }

  /// Whether a reading would pass over a name or a date, or over a word that may be a name.
  func isSilent(on fit: Fit) -> Bool {
    guard fit.topic != .search else { return false }
    if !fit.usesMoments, !asked.isEmpty { return true }
    if isMissed(by: fit) || isOfAnotherTime(fit) { return true }
    // What is left over of a question about one thing asks for something of it that has no page.
    if fit.topic == .show, !has(.tell, .when, .launch, .ago), !unread.isEmpty { return true }
    if names.contains(where: { !fit.used.contains($0.pieces) && !isBeside($0) }) { return true }
    let words = unread.filter { !$0.isAmount }
    guard names.isEmpty, !words.isEmpty else { return false }
    let isLimited = [.timeline, .on, .changes, .compare].contains(fit.topic) && !asked.isEmpty
    return language.code == "zh" || words.count > 1 || !isLimited
  }

  /// Why it has no answer, whatever it could be read as.
  func refusal(of best: (fit: Fit, score: Double)?) -> PlainRefusal? {
    if has(.opinion) { return .opinion }
    let isSearch = best?.fit.topic == .search && has(.find) && has(.articles)
    if has(.foreign), !isSearch { return .elsewhere }
    if let best, asksAhead(best.fit) || has(.future) && best.fit.isOfFigures { return .opinion }
    if has(.negation), !isUnkept, !isDormant { return .negation }
    return nil
  }

  /// Whether it asks for a figure of a day that has not come.
  private func asksAhead(_ fit: Fit) -> Bool {
    guard fit.isOfFigures else { return false }
    return moments.contains { moment in
      guard let text = moment.from ?? moment.to, let first = (try? EventDate(text))?.earliest else {
        return false
      }
      return first > today
    }
  }
}
