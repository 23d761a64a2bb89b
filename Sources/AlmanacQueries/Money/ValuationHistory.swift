public import AlmanacModel
import AlmanacStore

/// The valuations of a company in order, and how they changed.
public struct ValuationHistory: Equatable, Sendable {
  /// One valuation.
  public struct Point: Equatable, Sendable {
    /// The valuation, or the round whose terms imply it.
    public let resolution: Resolution
    /// The value.
    public let amount: Money
    /// The value, rival amounts that nothing decides against included.
    public let amounts: Money
    /// What it rests on.
    public let basis: Basis
    /// Why it takes part in no step; nil where it does.
    public let exclusion: Exclusion?
    /// The change from the point before it that takes part; nil for the first and for others.
    public let change: Change?
    /// The basis of the point that the change is counted from.
    public let previousBasis: Basis?
    /// The value of the point that the change is counted from, or would be: between two currencies
    /// there is none.
    public let previousAmount: Money?
    /// The completed primary rounds between that point and this one of which no price is known.
    public let between: [Event]
    /// The value before the new money, where the valuation is of a round that gives it.
    public let preMoney: Money?
    /// The step-up from the previous post-money to this pre-money; nil where one is not known, or the
    /// two are not of consecutive primary rounds.
    public let preOverPreviousPost: Change?

    /// How many rounds the change goes over, those without a known price included; 1 where the store
    /// knows of none between.
    public var rounds: Int { 1 + between.count }

    /// Whether it takes part in changes.
    public var counts: Bool { exclusion == nil }
  }

  /// Why a valuation takes part in no step.
  public enum Exclusion: String, Sendable {
    /// Nobody paid it: it was asked for, is the value before the money, or rests on nothing named.
    case unpaid
    /// The deal at this price is not done.
    case notCompleted = "not-completed"
    /// It is a price of a round that another point stands for.
    case sameRound = "same-round"
    /// Its date does not say whether it was set before or after another.
    case openOrder = "open-order"
  }

  /// The company's name.
  public let company: String
  /// The points in order.
  public let points: [Point]
  /// From the first point that takes part to the last; nil where there are not two.
  public let change: Change?
  /// The points that the change from first to last is between.
  public let ends: (first: Point, last: Point)?

  /// Whether two histories are the same.
  public static func == (one: ValuationHistory, other: ValuationHistory) -> Bool {
    one.company == other.company && one.points == other.points
  }

  /// Asks for the valuations of a company.
  ///
  /// Bases that somebody paid follow one another; the others stand in the series and take part in
  /// no change unless they are asked for. Steps are computed on the whole series as it is known;
  /// statuses and dates only choose what is shown of it.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - basis: only valuations that rest on this.
  ///   - from: valuations on or after its first day.
  ///   - to: valuations on or before its last day.
  /// - Throws: `QuestionError` where the name is not known or there is none, `StoreError`.
  public init(
    _ question: Question,
    company name: String,
    basis: Basis? = nil,
    from: EventDate? = nil,
    to: EventDate? = nil
  ) throws {
    let company = try question.company(name)
    let period = try AskedDays(from: from, to: to)
    let series = ValuationSeries(
      try question.known(EventScope(companies: [company.key], kinds: [.valuation, .funding])),
      basis: basis
    )
    points = series.points.filter { point in
      question.shows(point.resolution) && period.includes(point.resolution.event)
    }
    self.company = company.name
    guard !points.isEmpty else {
      let what = basis.map { "\($0.rawValue) valuation" } ?? "valuation"
      let when = from == nil && to == nil ? "" : " for these dates"
      let status = question.statuses == nil || series.points.isEmpty ? "" : " with these statuses"
      throw QuestionError.nothing(
        "no \(what) of \(company.name) is known\(when)\(status)\(question.asOf)"
      )
    }
    let counting = points.filter(\.counts)
    if let first = counting.first, let last = counting.last, counting.count > 1 {
      ends = (first, last)
      change = Change(
        from: first.amounts,
        to: last.amounts,
        days: ValuationSeries.daysBetween(first.resolution, last.resolution)
      )
    } else {
      ends = nil
      change = nil
    }
  }
}
