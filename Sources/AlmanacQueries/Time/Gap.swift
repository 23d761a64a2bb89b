public import AlmanacModel
import AlmanacStore

/// The time between two events.
public struct Gap: Equatable, Sendable {
  /// The event that the time is counted from.
  public let from: Resolution
  /// The event that the time is counted to.
  public let to: Resolution
  /// The time in days, rival dates that nothing decides against included.
  public let days: DayRange
  /// The time in days by the dates that the events are resolved to.
  public let resolvedDays: DayRange
  /// How the names were read, where that is not evident.
  public let notes: [String]

  /// The order of `to` relative to `from`.
  public var order: Order { days.order }

  /// Asks for the time between two events or model launches.
  ///
  /// - Throws: `QuestionError` where a name is not known, ambiguous or undated, `StoreError`.
  public init(_ question: Question, from: String, to: String) throws {
    let first = try question.event(from, connectedTo: to)
    let second = try question.event(to, connectedTo: from)
    self.from = first.resolution
    self.to = second.resolution
    notes = [first.note, second.note].compactMap(\.self)
    let dated = try [self.from.event, self.to.event].map { event in
      guard let span = event.span, let date = event.attributes.date else {
        throw QuestionError.nothing("\(event.title) (\(event.key)) is undated: no source dates it")
      }
      return (span: span, date: date.span)
    }
    days = DaySpan.gap(from: dated[0].span, to: dated[1].span)
    resolvedDays = DaySpan.gap(from: dated[0].date, to: dated[1].date)
  }
}
