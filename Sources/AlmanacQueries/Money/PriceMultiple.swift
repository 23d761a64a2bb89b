public import AlmanacModel
import AlmanacStore

/// The last price that somebody paid for a company over the figure last known.
public struct PriceMultiple: Equatable, Sendable {
  /// The price.
  public let price: ValuationHistory.Point
  /// The figure.
  public let figure: MetricHistory.Point
  /// How many times the figure the price is.
  public let multiple: ClosedBounds<Double>
  /// The time from the figure to the price; from below zero where the price is the older.
  public let days: DayRange?
  /// Whether a source gives the price or the figure as an approximate one.
  public let isAbout: Bool

  /// - Returns: nil where the figure is not money a year in the currency of the price.
  init?(of price: ValuationHistory.Point, over figure: MetricHistory.Point) {
    guard let currency = figure.figure.currency, currency == price.amount.currency,
      figure.figure.unit == "\(currency.code) a year",
      let ratio = Change(
        from: Money(currency, figure.figures.bounds),
        to: price.amounts,
        days: nil
      )
    else { return nil }
    self.price = price
    self.figure = figure
    multiple = ratio.multiple
    isAbout = ratio.isAbout
    days = both(figure.resolution.event.span, price.resolution.event.span)
      .map { DaySpan.gap(from: $0.0, to: $0.1) }
  }

  /// The last price paid, by a day or by now; nil where none is known.
  static func price(_ question: Question, of company: String, by day: Day?) throws
    -> ValuationHistory.Point?
  {
    do {
      return try LastPrice(question, company: company, on: day ?? question.today).point
    } catch QuestionError.nothing {
      return nil
    }
  }
}
