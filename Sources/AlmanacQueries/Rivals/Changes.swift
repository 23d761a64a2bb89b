public import AlmanacModel
import AlmanacStore

/// What became known between two days.
public struct Changes: Equatable, Sendable {
  /// What became known of one event.
  public struct Entry: Equatable, Sendable {
    /// The event as it is known at the end.
    public let now: Resolution
    /// The event as it was known before; nil where it is new.
    public let before: Event?
    /// The values that changed, each from what to what.
    public let steps: [AttributeChange]
  }

  /// The first day whose publications count.
  public let since: Day
  /// The last day whose publications count.
  public let until: Day
  /// The events that are new or changed, in order.
  public let entries: [Entry]

  /// Asks what became known.
  ///
  /// - Parameters:
  ///   - question: where it is asked; its day of knowledge is the last day unless `until` is given.
  ///   - since: the first day is that of this date.
  ///   - until: the last day is that of this date.
  /// - Throws: `QuestionError` where nothing became known or the days are reversed, `StoreError`.
  public init(_ question: Question, since: EventDate, until: EventDate? = nil) throws {
    guard let first = since.earliest else {
      throw QuestionError.unbounded(
        "changes are counted from a date with a start, such as 2025-12-01, and \(since.text) has none"
      )
    }
    let last = until?.latest ?? question.today
    guard first <= last else {
      throw QuestionError.reversed(start: first.iso, end: last.iso)
    }
    self.since = first
    self.until = last
    let keys = try question.store.eventsPublished(from: first, to: last)
    let now = try question.store.resolutions(EventScope(events: keys), knownBy: last)
    let before = Dictionary(
      uniqueKeysWithValues: try question.store.resolutions(
        EventScope(events: keys),
        knownBy: first - 1
      ).map { ($0.event.key, $0.event) }
    )
    entries = now.filter { question.statuses?.contains($0.event.status) ?? true }
      .sorted { Event.isEarlier($0.event, $1.event) }
      .compactMap { resolution in
        let old = before[resolution.event.key]
        let new = resolution.event
        let steps = old.map {
          AttributeChange.between(($0.status, $0.attributes), (new.status, new.attributes))
        }
        return steps?.isEmpty == true
          ? nil : Entry(now: resolution, before: old, steps: steps ?? [])
      }
    guard !entries.isEmpty else {
      throw QuestionError.nothing("nothing became known from \(first.iso) to \(last.iso)")
    }
  }
}
