public import AlmanacModel
import AlmanacStore

/// The last price that somebody paid by a day, and what was asked for since.
public struct LastPrice: Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The day.
  public let day: Day
  /// The last price.
  public let point: ValuationHistory.Point
  /// How old the price is.
  public let age: DayRange
  /// What was sought, planned or rumored since, in order.
  public let asks: [ValuationHistory.Point]

  /// Asks for the price of a company on a day, by what is known now or by `knownBy`.
  ///
  /// - Throws: `QuestionError` where the name is not known or no price was paid by the day,
  ///   `StoreError`.
  public init(_ question: Question, company name: String, on day: Day) throws {
    let company = try question.company(name)
    let series = ValuationSeries(
      try question.known(EventScope(companies: [company.key], kinds: [.valuation, .funding])),
      basis: nil
    )
    let paid = series.points.last { point in
      point.counts && point.resolution.event.span?.latest.map { $0 <= day } ?? false
    }
    guard let point = paid, let span = point.resolution.event.span else {
      throw QuestionError.nothing(
        "no price of \(company.name) that somebody paid by \(day.iso) is known\(question.asOf)"
      )
    }
    self.company = company.name
    self.day = day
    self.point = point
    age = DaySpan.gap(from: span, to: DaySpan(earliest: day, latest: day))
    asks = LastPrice.once(
      series.points.filter { other in
        guard let asked = other.resolution.event.span, !other.counts,
          other.exclusion == .unpaid || other.exclusion == .notCompleted, other.basis != .preMoney,
          other.resolution.event.status != .cancelled, other.resolution.event.status != .denied
        else { return false }
        let wasAsked = other.resolution.evidence.contains { evidence in
          evidence.claim.source.published.latest.map { $0 <= day } ?? false
        }
        return span.isBefore(asked) && wasAsked
      }
    )
  }

  /// What was asked for, each once: two outlets that tell the same of the same time tell of one ask.
  private static func once(_ asks: [ValuationHistory.Point]) -> [ValuationHistory.Point] {
    var told: [ValuationHistory.Point] = []
    for ask in asks {
      let isTold = told.contains { other in
        let spans = both(other.resolution.event.span, ask.resolution.event.span)
        return other.amounts == ask.amounts && other.basis == ask.basis
          && spans.map { $0.overlaps($1) } ?? true
      }
      if !isTold { told.append(ask) }
    }
    return told
  }
}
