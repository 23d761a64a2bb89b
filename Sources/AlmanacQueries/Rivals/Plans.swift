public import AlmanacModel
import AlmanacStore

/// What was expected or rumored against what came.
public struct Plans: Equatable, Sendable {
  /// One planned event.
  public struct Entry: Equatable, Sendable {
    /// The claim that states the plan.
    public let plan: Claim
    /// The event, as it is known now.
    public let resolution: Resolution
    /// What became of it.
    public let outcome: Outcome
    /// Days from the planned date to the actual one; later is positive.
    public let slip: DayRange?
    /// From the planned amount to the actual one.
    public let difference: Change?
    /// The event that stands for what came, where it is another one.
    public let cameAs: Event?
  }

  /// What became of a plan.
  public enum Outcome: String, VocabularyWord {
    case overdue, open, unconfirmed, came, cancelled

    /// What a message calls one of the words.
    public static let noun = "outcome"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .overdue: "its time has passed and nothing is known"
      case .open: "its time has not passed"
      case .unconfirmed: "its source dated it to its own time or before, and nothing confirms it"
      case .came: "it came"
      case .cancelled: "it was called off or denied"
      }
    }
  }

  /// The plans, the overdue first, then the open, then the rest, each in order of time.
  public let entries: [Entry]

  /// Asks for the plans of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - outcomes: only plans with one of these outcomes; none means all.
  /// - Throws: `QuestionError` where a name is not known or there is no such plan, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    outcomes: [Outcome] = []
  ) throws {
    let companies = try question.companies(names)
    let scope = EventScope(companies: companies.isEmpty ? nil : companies.map(\.key))
    let found = try question.resolutions(scope)
    let all = found.map(\.event)
    let entries = found.flatMap { resolution in
      resolution.planClaims.map { Plans.entry($0, resolution, among: all, today: question.today) }
    }.filter { outcomes.isEmpty || outcomes.contains($0.outcome) }
    self.entries = entries.enumerated().sorted {
      ($0.element.outcome.order, $0.offset) < ($1.element.outcome.order, $1.offset)
    }.map(\.element)
    guard !entries.isEmpty else {
      let who = companies.isEmpty ? "" : " of " + companies.map(\.name).joined(separator: ", ")
      let what = outcomes.map { " that is \($0.rawValue)" }.joined(separator: " or")
      throw QuestionError.nothing("no plan\(who)\(what) is known\(question.asOf)")
    }
  }

  private static func entry(
    _ plan: Claim,
    _ resolution: Resolution,
    among all: [Event],
    today: Day
  ) -> Entry {
    let event = resolution.event
    let other = event.status.isClosing ? nil : event.valuationThatCame(among: all)
    let actual = other ?? event
    let outcome: Outcome
    if event.status == .cancelled || event.status == .denied {
      outcome = .cancelled
    } else if actual.status == .completed {
      outcome = .came
    } else {
      outcome = plan.openOutcome(on: today)
    }
    let came = outcome == .came
    let slip = came ? both(plan.attributes.date?.span, actual.span) : nil
    let planned = plan.attributes.planned
    let brought = came ? actual.attributes.headline : nil
    return Entry(
      plan: plan,
      resolution: resolution,
      outcome: outcome,
      slip: slip.map { DaySpan.gap(from: $0.0, to: $0.1) },
      difference: both(planned, brought).flatMap { Change(from: $0.0, to: $0.1, days: nil) },
      cameAs: came ? other : nil
    )
  }
}

extension Plans.Outcome {
  fileprivate var order: Int { Plans.Outcome.allCases.firstIndex(of: self) ?? 0 }
}

extension Resolution {
  /// The standing claims that speak of the event as of something to come, in order of publication.
  var planClaims: [Claim] {
    evidence.map(\.claim)
      .filter { ($0.status == .expected || $0.status == .rumored) && $0.rank != .deprecated }
      .filter { $0.attributes.end == nil || $0.attributes.date != nil }
      .sorted {
        ($0.source.published.edtf, $0.source.article) < (
          $1.source.published.edtf, $1.source.article
        )
      }
  }
}

extension Claim {
  /// What has become of a plan that nothing more is known of.
  fileprivate func openOutcome(on today: Day) -> Plans.Outcome {
    guard let planned = attributes.date?.latest else { return .open }
    if let published = source.published.latest, planned <= published { return .unconfirmed }
    return planned < today ? .overdue : .open
  }
}

extension Attributes {
  /// The amount that was planned: a target before what a round had brought in.
  fileprivate var planned: Money? { amount ?? target ?? raised }
}

extension Event {
  /// The completed valuation of the round whose terms this ask was about.
  fileprivate func valuationThatCame(among all: [Event]) -> Event? {
    let rounds = Set(relations.filter { $0.type == .partOf }.map(\.target))
    guard key.kind == .valuation, !rounds.isEmpty else { return nil }
    return all.first { other in
      other.key.kind == .valuation && other.status == .completed && other.key != key
        && other.relations.contains { $0.type == .partOf && rounds.contains($0.target) }
    }
  }
}
