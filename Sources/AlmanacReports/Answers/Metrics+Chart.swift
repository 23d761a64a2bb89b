import AlmanacModel
import AlmanacQueries

extension MetricHistory.Series {
  /// The figures as a chart, where they are money.
  func chart(of company: String, _ question: Question) -> Chart? {
    guard let currency = points.first?.figure.currency else { return nil }
    let (undated, dated) = points.parted { $0.resolution.event.span?.closed != nil }
    let marks = dated.compactMap { point -> Chart.Mark? in
      let event = point.resolution.event
      guard let days = event.span?.closed else { return nil }
      let bounds = point.figures.bounds
      let top = bounds.closed.upperBound
      return Chart.Mark(
        label: event.title,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: bounds.low == nil ? top...top : bounds.closed,
        amount: Money(currency, point.figure.bounds).text,
        series: unit,
        isHollow: event.status != .completed
      )
    }
    return Chart(
      title: "\(company): \(name)",
      scale: .money(currency),
      marks: marks,
      hollow: "not completed",
      isNamed: false,
      left: Chart.left(undated: undated.count, other: 0, currency),
      source: Footing(dated.map(\.resolution), question).sourceLine
    )
  }
}
