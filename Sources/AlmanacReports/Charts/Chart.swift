import AlmanacModel

/// A picture of events in time, with or without amounts.
package struct Chart: Sendable {
  /// One event.
  struct Mark: Sendable {
    let label: String
    let date: String
    /// The first and the last day that it can have happened on.
    let days: ClosedRange<Int>
    /// The least and the most that its amount can be; nil where it has none.
    let amounts: ClosedRange<Double>?
    let amount: String
    /// The basis or the kind, which is told apart by color.
    let series: String
    /// Whether it is not completed, and so drawn hollow.
    let isHollow: Bool
  }

  let title: String
  /// What the amounts are in; nil for a chart of time alone.
  let currency: Currency?
  let marks: [Mark]

  /// The series in the order in which they first come.
  var series: [String] {
    var seen: Set<String> = []
    return marks.map(\.series).filter { seen.insert($0).inserted }
  }

  /// The days from the first mark to the last.
  var days: ClosedRange<Int> {
    let first = marks.map(\.days.lowerBound).min() ?? 0
    let last = marks.map(\.days.upperBound).max() ?? 0
    return first...max(last, first + 1)
  }

  /// The largest amount.
  var top: Double { marks.compactMap(\.amounts?.upperBound).max() ?? 1 }
}

extension DaySpan {
  /// The days from one end to the other; an open end is where the other one is.
  var closed: ClosedRange<Int>? {
    guard let start = earliest ?? latest, let end = latest ?? earliest else { return nil }
    return start.number...max(start.number, end.number)
  }
}

extension Bounds {
  /// The range in whole units; an open lower end is 0, an open upper end the lower one.
  var closed: ClosedRange<Double> {
    let (low, high) = (Double(low ?? 0) / 100, Double(high ?? low ?? 0) / 100)
    return low...max(low, high)
  }
}
