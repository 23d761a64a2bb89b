public import AlmanacModel
import AlmanacStore

/// The time between two events.
public struct Gap: Equatable, Sendable {
  /// One end of the time.
  public struct End: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The phase that is counted.
    public let phase: Phase
    /// Days since the last day of a planned date, where that has passed and nothing came.
    public let overdue: DayRange?

    /// The event as it was in the phase.
    public var shown: Resolution { resolution.at(phase) }
  }

  /// The event that the time is counted from.
  public let from: End
  /// The event that the time is counted to.
  public let to: End
  /// The time in days, rival dates that nothing decides against included.
  public let days: DayRange
  /// The time in days by the dates that the events are resolved to.
  public let resolvedDays: DayRange
  /// The time in days by the dates of rivals that are outweighed, with who says so.
  public let rivals: [(days: DayRange, rival: Rival)]
  /// How the names were read, where that is not evident.
  public let notes: [String]

  /// The order of `to` relative to `from`.
  public var order: Order { days.order }

  /// Whether two answers are the same.
  public static func == (one: Gap, other: Gap) -> Bool {
    one.from == other.from && one.to == other.to && one.notes == other.notes
  }

  /// Asks for the time between two events or model launches.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - from: the first event, by key, name or alias.
  ///   - to: the second.
  ///   - phases: the phases that are counted, of the first event and of the second; nil counts each
  ///     event at the phase of its status.
  /// - Throws: `QuestionError` where a name is not known, ambiguous or undated, or an event has not
  ///   the phase, `StoreError`.
  public init(
    _ question: Question,
    from: String,
    to: String,
    phases: (from: Status?, to: Status?) = (nil, nil)
  ) throws {
    let (first, second) = try Gap.ends(question, from, to)
    self.from = try End(first.resolution, phases.from, question.today)
    self.to = try End(second.resolution, phases.to, question.today)
    notes =
      [first.note, second.note].compactMap(\.self)
      + (try [self.from, self.to].flatMap { try $0.replacements(question) })
    let dated = try [self.from, self.to].map { end in
      let event = end.shown.event
      guard let span = event.span, let date = event.attributes.date else {
        throw QuestionError.nothing("\(event.title) (\(event.key)) is undated: no source dates it")
      }
      return (span: span, date: date.span)
    }
    days = DaySpan.gap(from: dated[0].span, to: dated[1].span)
    resolvedDays = DaySpan.gap(from: dated[0].date, to: dated[1].date)
    rivals =
      self.from.outweighed.map { (DaySpan.gap(from: $0.span, to: dated[1].date), $0.rival) }
      + self.to.outweighed.map { (DaySpan.gap(from: dated[0].date, to: $0.span), $0.rival) }
  }
}

extension Gap {
  /// The two events; where neither name leads to one, what is wrong with both.
  private static func ends(_ question: Question, _ from: String, _ to: String) throws
    -> (ChosenEvent, ChosenEvent)
  {
    let first: ChosenEvent
    do {
      first = try question.event(from, connectedTo: to)
    } catch let error as QuestionError where error.isAboutAName {
      do {
        _ = try question.event(to, connectedTo: from)
      } catch let other as QuestionError where other != error && other.isAboutAName {
        throw QuestionError.several([error, other])
      }
      throw error
    }
    return (first, try question.event(to, connectedTo: from))
  }
}

extension Gap.End {
  fileprivate init(_ resolution: Resolution, _ status: Status?, _ today: Day) throws {
    let event = resolution.event
    guard let phase = event.phases.first(where: { $0.status == status ?? event.status }) else {
      let known = event.phases.map(\.status.rawValue).joined(separator: ", ")
      throw QuestionError.nothing(
        "\(event.title) (\(event.key)) has no phase '\(status?.rawValue ?? "")'; its phases are \(known)"
      )
    }
    self.resolution = resolution
    self.phase = phase
    let last = phase.attributes.date?.latest
    let isLate =
      event.phases.last?.status == phase.status && phase.looksAhead
      && (last.map { $0 < today } ?? false)
    overdue =
      isLate
      ? last.map {
        DaySpan.gap(
          from: DaySpan(earliest: $0, latest: $0),
          to: DaySpan(earliest: today, latest: today)
        )
      } : nil
  }

  /// What came in the place of a plan that is overdue, by a source that says so.
  fileprivate func replacements(_ question: Question) throws -> [String] {
    guard overdue != nil else { return [] }
    let key = resolution.event.key.description
    let later = try question.store.relations(to: key).filter { $0.type == .supersedes }
    return try question.events(later.map(\.from)).filter { $0.status == .completed }.map { other in
      let date = other.attributes.date.map { " of \($0.text)" } ?? ""
      return "\(other.title)\(date) (\(other.key)) came in the place of \(key), by a source of it"
    }
  }

  /// The dates that other claims of the phase give and that are outweighed.
  fileprivate var outweighed: [(span: DaySpan, rival: Rival)] {
    guard phase.status == resolution.event.status else { return [] }
    return resolution.event.rivals.filter { $0.attribute == .date && !$0.isUndecided }
      .compactMap { rival in
        resolution.evidence.first {
          $0.claim.source.article == rival.article && $0.claim.attributes.date?.text == rival.text
        }?.claim.attributes.date.map { ($0.span, rival) }
      }
  }
}
