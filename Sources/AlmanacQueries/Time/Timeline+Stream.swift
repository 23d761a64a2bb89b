public import AlmanacModel
public import AlmanacStore

extension Timeline {
  /// Gives what happened in order, one phase of an event after another, in memory that does not grow
  /// with it.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - body: takes an event and the phase.
  /// - Throws: `QuestionError` where a name is not known or nothing is found, `StoreError`, or what
  ///   `body` throws.
  public static func each(
    _ question: Question,
    companies names: [String],
    _ body: (Resolution, Phase) throws -> Void
  ) throws {
    try requireSome(question, names) { scope, count in
      try question.store.eachResolution(
        scope,
        statuses: question.statuses,
        knownBy: question.knownBy
      ) { resolution, phase in
        count += 1
        try body(resolution, phase)
      }
    }
  }

  /// Gives the stored rows of what happened in order: the same events as `each` where everything
  /// known counts, some ten times as fast.
  ///
  /// - Parameters:
  ///   - question: where it is asked; its day of knowledge has to be nil.
  ///   - names: the companies' names; none means all.
  ///   - body: takes a row.
  /// - Throws: `QuestionError` where a name is not known or nothing is found, `StoreError`, or what
  ///   `body` throws.
  public static func eachRow(
    _ question: Question,
    companies names: [String],
    _ body: (TimelineRow) throws -> Void
  ) throws {
    guard question.knownBy == nil else {
      throw QuestionError.nothing("stored rows hold what is known now, and not as of a day")
    }
    try requireSome(question, names) { scope, count in
      try question.store.eachTimelineRow(scope, statuses: question.statuses) { row in
        count += 1
        try body(row)
      }
    }
  }

  private static func requireSome(
    _ question: Question,
    _ names: [String],
    _ read: (EventScope, inout Int) throws -> Void
  ) throws {
    let companies = try question.companies(names)
    var count = 0
    let keys = companies.isEmpty ? nil : companies.map(\.key)
    try read(EventScope(companies: keys, withPartners: true), &count)
    guard count > 0 else { throw QuestionError.nothing(nothing(of: companies, question)) }
  }

  /// What is said where there is no event.
  static func nothing(of companies: [Named], _ question: Question) -> String {
    let who = Question.of(companies)
    return "no event\(who) that was asked for is known\(question.asOf)"
  }
}
