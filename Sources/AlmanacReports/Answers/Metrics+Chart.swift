import AlmanacModel
import AlmanacQueries

extension MetricHistory.Series {
  /// The figures as a chart.
  func chart(of company: String, _ question: Question) -> Chart {
    let currency = points.first?.figure.currency
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
        amount: point.figure.amountText,
        series: unit,
        isHollow: event.status != .completed
      )
    }
    return Chart(
      title: "\(company): \(name)",
      scale: currency.map { .money($0) } ?? .count(unit),
      marks: marks,
      hollow: "not completed",
      isNamed: false,
      left: Chart.left(undated: undated.count, other: 0, currency ?? .usd),
      source: Footing(dated.map(\.resolution), question).sourceLine
    )
  }
}
