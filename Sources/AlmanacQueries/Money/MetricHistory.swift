public import AlmanacModel
import AlmanacStore

/// The figures of a company as series, one for each name and unit, and how they grew.
public struct MetricHistory: Equatable, Sendable {
  /// One figure.
  public struct Point: Equatable, Sendable {
    /// The metric.
    public let resolution: Resolution
    /// The figure.
    public let figure: Figure
    /// The figure, rivals that nothing decides against included.
    public let figures: Figure
    /// Why it takes part in no growth; nil where it does.
    public let exclusion: Exclusion?
    /// The growth from the point before it that takes part; nil for the first and for others.
    public let change: Change?

    /// Whether it takes part in growth.
    public var counts: Bool { exclusion == nil }
  }

  /// Why a figure takes part in no growth.
  public enum Exclusion: String, Sendable {
    /// It was rumored, expected or announced, called off or denied.
    case notCompleted = "not-completed"
    /// Its date does not say whether it is of before or after another.
    case openOrder = "open-order"
  }

  /// The figures of one name and one unit.
  public struct Series: Equatable, Sendable {
    /// The name of the metric.
    public let name: String
    /// What is counted.
    public let unit: String
    /// The points in order.
    public let points: [Point]
    /// From the first shown point that takes part to the last; nil where there are not two.
    public let change: Change?
    /// What the last price paid is of the figure last known; nil where it was not asked for, or
    /// cannot be given.
    public let priceMultiple: PriceMultiple?

    /// The points that the change is between.
    public var ends: (first: Point, last: Point)? {
      let counting = points.filter(\.counts)
      guard counting.count > 1, let first = counting.first, let last = counting.last else {
        return nil
      }
      return (first, last)
    }
  }

  /// The company's key.
  public let key: String
  /// The company's name.
  public let company: String
  /// The series, by name and unit.
  public let series: [Series]

  /// Asks for the figures of a company.
  ///
  /// Figures of different names or units are never set against each other. Growth is computed on
  /// each whole series as it is known; statuses and dates only choose what is shown of it.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - company: the company's name.
  ///   - name: only figures of this name, or whose name has all of its words.
  ///   - overPrice: whether the last price paid is set against the last figure.
  ///   - from: figures of on or after its first day.
  ///   - to: figures of on or before its last day.
  /// - Throws: `QuestionError` where a name is not known or there is no figure, `StoreError`.
  public init(
    _ question: Question,
    company: String,
    name: String? = nil,
    overPrice: Bool = false,
    from: EventDate? = nil,
    to: EventDate? = nil
  ) throws {
    let company = try question.company(company)
    let period = try AskedDays(from: from, to: to)
    let found = try question.known(EventScope(companies: [company.key], kinds: [.metric]))
    let all = MetricHistory.grouped(found)
    guard !all.isEmpty else {
      throw QuestionError.nothing("no figure of \(company.name) is known\(question.asOf)")
    }
    let chosen = try MetricHistory.chosen(all, name, company.name)
    let price = overPrice ? try PriceMultiple.price(question, of: company.key, by: to?.latest) : nil
    series = chosen.compactMap { group in
      let points = MetricHistory.points(group.figures)
      let shown = points.filter {
        period.includes($0.resolution.event) && question.shows($0.resolution)
      }
      let counting = shown.filter(\.counts)
      return shown.isEmpty
        ? nil
        : Series(
          name: group.name,
          unit: group.unit,
          points: shown,
          change: both(counting.first, counting.last).flatMap { first, last in
            counting.count < 2 ? nil : MetricHistory.growth(from: first, to: last)
          },
          priceMultiple: both(price, points.last { $0.counts && $0.isKnown(by: to?.latest) })
            .flatMap { PriceMultiple(of: $0.0, over: $0.1) }
        )
    }
    guard !series.isEmpty else {
      let what = name.map { "'\(shortened($0))'" } ?? "figure"
      throw QuestionError.nothing(
        "no \(what) of \(company.name) is known that was asked for\(question.asOf)"
      )
    }
    self.key = company.key
    self.company = company.name
  }

  static func growth(from first: Point, to last: Point) -> Change? {
    let days = both(first.resolution.event.span, last.resolution.event.span)
      .map { DaySpan.gap(from: $0.0, to: $0.1) }
    return Change(from: first.figures, to: last.figures, days: days)
  }
}

extension MetricHistory.Point {
  /// Whether the figure is of on or before a day.
  func isKnown(by day: Day?) -> Bool {
    guard let day else { return true }
    return resolution.event.span?.latest.map { $0 <= day } ?? false
  }
}
