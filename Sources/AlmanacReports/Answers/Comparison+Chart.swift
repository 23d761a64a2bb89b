import AlmanacModel
import AlmanacQueries

extension Comparison {
  /// The ranked companies by what ranks them; of several currencies the one that most are in.
  func charts(_ question: Question) -> [Chart] {
    let ranked = rows.filter { $0.rank != nil }
    guard let currency = ranked.first?.measured.map(\.currency) else { return [] }
    let (others, drawn) = ranked.parted { $0.measured?.currency == currency }
    let marks = drawn.compactMap { row in row.measured.map { row.mark($0, by: measure) } }
    let unranked = rows.count - ranked.count
    let codes = Set(others.compactMap(\.measured?.currency?.code)).sorted()
    let left = [
      others.isEmpty
        ? nil
        : "\(counted(others.count, "company", "companies")) in \(codes.joined(separator: ", ")) not drawn",
      unranked == 0
        ? nil : "\(counted(unranked, "company", "companies")) not ranked and not drawn",
    ].compactMap(\.self)
    return [
      Chart(
        title: "Companies by \(measure.words), as of \(day.iso)",
        scale: .ranking(currency),
        marks: marks,
        hollow: "only one end of it is known",
        left: left,
        source: Footing(drawn.flatMap(\.resolutions), question).sourceLine
      )
    ]
  }
}

extension Comparison.Row {
  fileprivate func mark(_ measured: Comparison.Measured, by measure: Comparison.Measure)
    -> Chart.Mark
  {
    let bounds = measured.bounds
    let top = bounds.closed.upperBound
    let text = measured.currency.map { Money($0, bounds).text } ?? decimal(top, 0)
    return Chart.Mark(
      label: company,
      date: "",
      days: 0...0,
      amounts: bounds.low == nil ? top...top : bounds.closed,
      amount: text,
      series: measured.currency?.code ?? measure.words,
      isHollow: bounds.low == nil || bounds.high == nil
    )
  }
}
