public import AlmanacModel
import AlmanacStore

/// Alerts with their cause, their answer and their length.
public struct Alerts: Equatable, Sendable {
  /// One alert.
  public struct Entry: Equatable, Sendable {
    /// The alert.
    public let resolution: Resolution
    /// The events that it is because of.
    public let causes: [Event]
    /// The events that answer it.
    public let answers: [Event]
    /// How long it lasted; nil where no source gives an end.
    public let length: DayRange?
    /// Whether the end is a forecast: no claim that gives it speaks of something completed.
    public let isForecast: Bool
  }

  /// The alerts in order.
  public let entries: [Entry]

  /// Asks for the alerts of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  /// - Throws: `QuestionError` where a name is not known or there is no alert, `StoreError`.
  public init(_ question: Question, companies names: [String] = []) throws {
    let companies = try question.companies(names)
    let scope = EventScope(
      companies: companies.isEmpty ? nil : companies.map(\.key),
      kinds: [.alert]
    )
    let alerts = try question.resolutions(scope)
    guard !alerts.isEmpty else {
      let who = Question.of(companies)
      throw QuestionError.nothing("no alert\(who) is known\(question.asOf)")
    }
    entries = try alerts.map { alert in
      let key = alert.event.key.description
      let causes = alert.event.relations.filter { $0.type == .because }.map(\.target)
      let incoming = try question.store.relations(to: key).filter { $0.type == .answers }
      let answers = try question.events(incoming.map(\.from)).filter { event in
        event.relations.contains { $0.type == .answers && $0.target == key }
      }
      let end = alert.event.attributes.end
      return Entry(
        resolution: alert,
        causes: try question.events(causes),
        answers: answers,
        length: both(alert.event.span, end).map { DaySpan.gap(from: $0.0, to: $0.1.span) },
        isForecast: end != nil && !alert.evidence.contains(where: \.statesEnd)
      )
    }
  }
}

extension Resolution.Evidence {
  /// Whether the claim gives the end as something that can have lain behind it when it was published:
  /// of a rough end, its first day.
  fileprivate var statesEnd: Bool {
    guard usedFor.contains(.end), let end = claim.attributes.end,
      let first = end.earliest ?? end.latest, let published = claim.source.published.latest
    else { return false }
    return first <= published
  }
}

extension Question {
  /// The events with some keys, as they were known, in the order of a timeline.
  func events(_ keys: [String]) throws -> [Event] {
    guard !keys.isEmpty else { return [] }
    return try store.resolutions(EventScope(events: keys), knownBy: knownBy).map(\.event)
      .sorted(by: Event.isEarlier)
  }
}
