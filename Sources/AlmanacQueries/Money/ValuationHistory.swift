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
    /// Whether it takes part in changes.
    public let counts: Bool
    /// The change from the point before it that takes part; nil for the first and for others.
    public let change: Change?
    /// The basis of the point that the change is counted from.
    public let previousBasis: Basis?
    /// The value before the new money, where the valuation is of a round that gives it.
    public let preMoney: Money?
    /// The step-up from the previous post-money to this pre-money; nil where one is not known.
    public let preOverPreviousPost: Change?
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
  /// no change unless they are asked for. Without a choice of statuses only completed points count.
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
    let scope = EventScope(companies: [company.key], kinds: [.valuation, .funding])
    let found = try question.resolutions(scope).filter { period.includes($0.event) }
    let values = ValuationHistory.values(in: found).filter { basis == nil || $0.basis == basis }
    guard !values.isEmpty else {
      let what = basis.map { "\($0.rawValue) valuation" } ?? "valuation"
      let when = from == nil && to == nil ? "" : " for these dates"
      throw QuestionError.nothing("no \(what) of \(company.name) is known\(when)\(question.asOf)")
    }
    var points: [Point] = []
    for value in values {
      let counts =
        (basis != nil || value.basis.isPaid)
        && (question.statuses != nil || value.resolution.event.status == .completed)
      let previous = counts ? points.last { $0.counts } : nil
      points.append(ValuationHistory.point(value, counts: counts, after: previous))
    }
    self.company = company.name
    self.points = points
    let counting = points.filter(\.counts)
    if let first = counting.first, let last = counting.last, counting.count > 1 {
      ends = (first, last)
      change = Change(
        from: first.amounts,
        to: last.amounts,
        days: ValuationHistory.daysBetween(first.resolution, last.resolution)
      )
    } else {
      ends = nil
      change = nil
    }
  }

  struct Value {
    let resolution: Resolution
    let amount: Money
    let amounts: Money
    let basis: Basis
    let preMoney: Money?
  }

  private static func point(_ value: Value, counts: Bool, after previous: Point?) -> Point {
    let days = previous.flatMap { daysBetween($0.resolution, value.resolution) }
    let toPre =
      previous?.basis == .postMoney && value.basis == .postMoney ? value.preMoney : nil
    return Point(
      resolution: value.resolution,
      amount: value.amount,
      amounts: value.amounts,
      basis: value.basis,
      counts: counts,
      change: previous.flatMap { Change(from: $0.amounts, to: value.amounts, days: days) },
      previousBasis: previous?.basis,
      preMoney: value.preMoney,
      preOverPreviousPost: both(previous, toPre).flatMap {
        Change(from: $0.0.amounts, to: $0.1, days: days)
      }
    )
  }

  /// From below zero where the dates do not decide which of the two came first.
  private static func daysBetween(_ one: Resolution, _ other: Resolution) -> DayRange? {
    both(one.event.span, other.event.span).map { span, next in
      let gap = DaySpan.gap(from: span, to: next)
      return gap.order == .before ? -gap : gap
    }
  }
}
