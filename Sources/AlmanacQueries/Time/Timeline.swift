public import AlmanacModel
import AlmanacStore

/// What happened, in order.
public struct Timeline: Equatable, Sendable {
  /// The events, the undated ones last.
  public let events: [Resolution]

  /// Asks for the events of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - kinds: the kinds; none means all.
  ///   - from: events that can have happened on or after its first day.
  ///   - to: events that can have happened on or before its last day.
  /// - Throws: `QuestionError` where a name is not known or nothing is found, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    kinds: [Kind] = [],
    from: EventDate? = nil,
    to: EventDate? = nil
  ) throws {
    let companies = try question.companies(names)
    let scope = EventScope(
      companies: companies.isEmpty ? nil : companies.map(\.key),
      kinds: kinds.isEmpty ? nil : kinds
    )
    let period = try AskedDays(from: from, to: to)
    events = try question.resolutions(scope).filter { period.includes($0.event) }
    guard !events.isEmpty else {
      throw QuestionError.nothing(Timeline.nothing(of: companies, question))
    }
  }
}

/// The days that a question is limited to.
struct AskedDays {
  let span: DaySpan?

  init(from: EventDate?, to: EventDate?) throws {
    guard from != nil || to != nil else {
      span = nil
      return
    }
    let span = DaySpan(earliest: from?.earliest, latest: to?.latest)
    if let start = span.earliest, let end = span.latest, end < start {
      throw QuestionError.reversed(start: start.iso, end: end.iso)
    }
    self.span = span
  }

  /// Whether the event can have happened in the period; without one, undated events count too.
  func includes(_ event: Event) -> Bool {
    guard let span else { return true }
    return event.span.map { $0.overlaps(span) } ?? false
  }
}
