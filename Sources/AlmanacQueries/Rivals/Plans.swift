public import AlmanacModel
import AlmanacStore

/// What was expected or rumored against what came.
public struct Plans: Equatable, Sendable {
  /// One planned event.
  public struct Entry: Equatable, Sendable {
    /// The claim that states the plan: of several that can mean the same of one event the one that
    /// dates it most finely, then the one that gives its amount most finely, then the first.
    public let plan: Claim
    /// The other claims that can mean the same, in order of publication.
    public let others: [Claim]
    /// The event, as it is known now.
    public let resolution: Resolution
    /// What became of it.
    public let outcome: Outcome
    /// Days from the planned date to the actual one; later is positive.
    public let slip: DayRange?
    /// From the planned amount to the actual one, where the two are of one sort.
    public let difference: Change?
    /// The event that stands for what came, where it is another one.
    public let cameAs: Event?
    /// Days since the last day of the planned date, where that has passed and nothing came.
    public let overdue: DayRange?
  }

  /// What became of a plan.
  public enum Outcome: String, VocabularyWord {
    case overdue, open, came, lapsed, cancelled, denied, unconfirmed

    /// What a message calls one of the words.
    public static let noun = "outcome"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .overdue: "its time has passed and nothing is known"
      case .open: "its time has not passed"
      case .came: "it came"
      case .lapsed: "it was overtaken: what it asked for came in another form"
      case .cancelled: "it was called off"
      case .denied: "somebody in a position to know says that it is not so"
      case .unconfirmed:
        "no plan: a rumor about its own time or before, which nothing confirms, or a figure that nobody gave when its time had passed; listed only when asked"
      }
    }
  }

  /// The plans, the overdue first, then the open, then the rest, each by the middle of the planned
  /// date, the undated last.
  public let entries: [Entry]

  /// Asks for the plans of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - outcomes: only plans with one of these outcomes; none means all plans, and no rumors about
  ///     the past.
  /// - Throws: `QuestionError` where a name is not known or there is no such plan, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    outcomes: [Outcome] = []
  ) throws {
    let companies = try question.companies(names)
    let scope = EventScope(companies: companies.isEmpty ? nil : companies.map(\.key))
    let known = try question.known(scope)
    let successors = Successors(known.map(\.event))
    let entries = known.filter(question.shows).flatMap { resolution in
      Plans.entries(resolution, successors, today: question.today)
    }.filter { outcomes.isEmpty ? $0.outcome != .unconfirmed : outcomes.contains($0.outcome) }
    self.entries = entries.enumerated().sorted {
      $0.element.isEarlier(than: $1.element) ?? ($0.offset < $1.offset)
    }.map(\.element)
    guard !entries.isEmpty else {
      let who = Question.of(companies)
      let words = outcomes.map(\.rawValue).joined(separator: " or ")
      let what = outcomes.isEmpty ? "" : " with the outcome " + words
      throw QuestionError.nothing("no plan\(who)\(what) is known\(question.asOf)")
    }
  }

  private static func entries(_ resolution: Resolution, _ successors: Successors, today: Day)
    -> [Entry]
  {
    let event = resolution.event
    let other = event.status.isClosing ? nil : successors.of(event)
    let told = resolution.openClaims.compactMap { claim -> PlanGroup.Told? in
      let outcome = claim.outcome(of: event, overtaken: other != nil, on: today)
      let isListed =
        claim.isPlan || outcome == .lapsed
        || outcome == .unconfirmed && claim.status == .rumored
      return isListed ? (claim, outcome) : nil
    }
    return PlanGroup.all(of: told).map { group in
      let (plan, outcome) = (group.plan, group.outcome)
      let actual = outcome == .came ? event : outcome == .lapsed ? other : nil
      let days = DaySpan(earliest: today, latest: today)
      return Entry(
        plan: plan,
        others: group.others,
        resolution: resolution,
        outcome: outcome,
        slip: plan.slip(to: actual),
        difference: plan.difference(to: actual),
        cameAs: outcome == .lapsed ? other : nil,
        overdue: outcome == .overdue
          ? plan.attributes.date?.latest.map {
            DaySpan.gap(from: DaySpan(earliest: $0, latest: $0), to: days)
          } : nil
      )
    }
  }
}

extension Plans.Entry {
  /// Whether it stands before another; nil where neither outcome nor date decides.
  fileprivate func isEarlier(than other: Plans.Entry) -> Bool? {
    let (one, two) = (order, other.order)
    return one == two ? nil : one < two
  }

  /// By outcome, then as a timeline has it: by the middle of the date, then by its first day.
  private var order: (Int, Int, Int, Int) {
    guard let span = plan.attributes.date?.span else { return (outcome.order, 1, 0, 0) }
    let middle = span.middle?.number ?? 0
    return (outcome.order, 0, middle, span.earliest?.number ?? middle)
  }
}

extension Plans.Outcome {
  fileprivate var order: Int { Plans.Outcome.allCases.firstIndex(of: self) ?? 0 }
}

extension Resolution {
  /// The standing claims that left the event open, in order of publication.
  var openClaims: [Claim] {
    evidence.map(\.claim)
      .filter { !$0.status.isClosing && $0.rank != .deprecated }
      .sorted {
        ($0.source.published.edtf, $0.source.article) < (
          $1.source.published.edtf, $1.source.article
        )
      }
  }
}
