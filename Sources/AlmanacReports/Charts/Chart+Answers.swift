import AlmanacModel
import AlmanacQueries

extension ValuationHistory {
  /// The points as a chart; amounts in another currency than the first are left out.
  var chart: Chart {
    let currency = points.first?.amount.currency
    let marks = points.compactMap { point -> Chart.Mark? in
      guard point.amount.currency == currency,
        let days = point.resolution.event.span?.closed
      else { return nil }
      let event = point.resolution.event
      // An upper bound alone is drawn to where it ends, not as a range from nothing.
      let drawn = point.amount.bounds.low == nil ? point.amount : point.amounts
      let top = drawn.bounds.closed.upperBound
      return Chart.Mark(
        label: event.title,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: drawn.bounds.low == nil ? top...top : drawn.bounds.closed,
        amount: point.amount.text,
        series: point.basis.rawValue,
        isHollow: event.status != .completed || !point.counts
      )
    }
    return Chart(title: "\(company): valuation", currency: currency, marks: marks)
  }
}

extension Timeline {
  /// The dated events as a chart of time.
  var chart: Chart {
    let companies = Set(rows.map(\.resolution.event.company))
    let marks = rows.compactMap { row -> Chart.Mark? in
      let event = row.shown.event
      guard let days = event.span?.closed else { return nil }
      return Chart.Mark(
        label: event.titleCell(withCompany: companies.count > 1).text,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: nil,
        amount: event.amountCell.text,
        series: event.key.kind.rawValue,
        isHollow: event.status != .completed
      )
    }
    let who = companies.sorted().prefix(3).joined(separator: ", ")
    return Chart(title: "\(who): timeline", currency: nil, marks: marks)
  }
}
