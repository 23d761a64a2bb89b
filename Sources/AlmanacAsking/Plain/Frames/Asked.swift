import AlmanacModel

extension PlainQuestion {
  /// The days and periods that the answer is about, without the day whose knowledge answers.
  var asked: [Moment] { moments.filter { $0 != knownBy } }

  /// The day whose knowledge answers.
  var knownBy: Moment? {
    guard let place = place(of: .knownThen) else { return nil }
    let dated = moments.filter { $0.to != nil }
    return dated.first { $0.pieces.lowerBound > place } ?? dated.last
  }

  /// The basis of a valuation that is asked for.
  var basis: String? { word(\.basisWord) }

  /// Writes the period that is asked for.
  func period(into values: inout [String: [String]]) {
    guard let first = asked.first else { return }
    let from = first.from
    let to = asked.count > 1 ? asked[1].to ?? asked[1].from : first.to
    if let from { values["from"] = [from] }
    if let to { values["to"] = [to] }
  }

  /// The names that stand for some companies.
  func spans(of companies: [FoundName]) -> [NameSpan] {
    let keys = Set(companies.map(\.key))
    return names.filter { span in
      (span.company ?? span.maker ?? span.employer).map { keys.contains($0.key) } ?? false
    }
  }
}

extension Moment {
  /// Whether it names one unit: a day, a month, a year.
  var isPoint: Bool { from != nil && (from == to || from?.prefix(4) == to?.prefix(4)) }

  /// Whether the words of a question set it as an end: "by 2025", "at the end of 2025".
  func isEnd(_ question: PlainQuestion) -> Bool {
    from == nil || isDay || isEnding
  }
}
