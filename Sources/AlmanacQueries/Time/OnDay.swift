public import AlmanacModel

/// What happened on a day, or in another stretch of time: first what is certain, then what may have.
public struct OnDay: Equatable, Sendable {
  /// The date that was asked about.
  public let date: EventDate
  /// What happened then, whichever of its days it was.
  public let certain: [Timeline.Row]
  /// What was rumored, expected or planned for then, and is not known to have come.
  public let planned: [Timeline.Row]
  /// What may have happened then, the finest dates first; a date with an open end, or a year, says too
  /// little of any day to stand here.
  public let possible: [Timeline.Row]
  /// How many figures of longer times, such as those of a year, stand in none of these.
  public let figures: Int
  /// How many other events that are known to a year only, or more roughly, stand in none of these.
  public let years: Int

  /// Asks for what happened on a day.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - date: the day, or any other date with two ends.
  ///   - isCertain: whether what only may have happened then is left out.
  /// - Throws: `QuestionError` where the date has an open end or nothing is found, `StoreError`.
  public init(_ question: Question, date: EventDate, certain isCertain: Bool = false) throws {
    guard let first = date.earliest, let last = date.latest else {
      throw QuestionError.unbounded(
        "'\(date.edtf)' has an open end: ask about a day or a month, such as 2025-12-11 or 2025-12"
      )
    }
    self.date = date
    let day = EventDate(day: first)
    let end = EventDate(day: last)
    let nothing = QuestionError.nothing("nothing is known of \(date.text)\(question.asOf)")
    let rows: [Timeline.Row]
    do {
      rows = try Timeline(question, from: day, to: end, certain: isCertain).rows
    } catch QuestionError.nothing {
      throw nothing
    }
    certain = rows.filter { $0.isCertain && !$0.isAhead }
    planned = rows.filter { $0.isCertain && $0.isAhead }
    let open = rows.filter { !$0.isCertain && $0.shown.event.span?.length != nil }
    let events = open.filter { $0.resolution.event.key.kind != .metric }
    figures = open.count - events.count
    let rough = events.filter { $0.length < OnDay.year }
    years = events.count - rough.count
    possible = rough.enumerated().sorted {
      ($0.element.length, $0.offset) < ($1.element.length, $1.offset)
    }.map(\.element)
    guard !certain.isEmpty || !planned.isEmpty || !possible.isEmpty || figures + years > 0
    else { throw nothing }
  }

  /// The days of a year.
  private static let year = 365
}

extension Timeline.Row {
  /// Whether it is something that was to come, and not something that happened.
  fileprivate var isAhead: Bool {
    phase.status == .rumored || phase.status == .expected || phase.looksAhead
  }

  /// On how many days it can have happened.
  fileprivate var length: Int { shown.event.span?.length ?? .max }
}
