import AlmanacModel
import Foundation

extension Chart {
  /// The years of the axis of time, and the months where two years hold everything.
  var ticks: [(day: Int, text: String)] {
    guard !marks.isEmpty else { return [] }
    let first = Day(number: days.lowerBound).calendar
    let last = Day(number: days.upperBound).calendar
    let months = days.upperBound - days.lowerBound <= 730 ? Array(1...12) : [1]
    return (first.year...last.year).flatMap { year in
      months.compactMap { month -> (Int, String)? in
        guard let day = Day(year: year, month: month, day: 1)?.number,
          (year, month) >= (first.year, months.count > 1 ? first.month : 1),
          day <= days.upperBound
        else { return nil }
        let isFirst = (year, month) == (first.year, first.month)
        let name = EventDate(day: Day(number: day)).text.split(separator: " ")[1]
        return (day, month == 1 ? "\(year)" : isFirst ? "\(name) \(year)" : String(name))
      }
    }
  }

  /// Where an amount stands between the least and the most that is drawn: 0 below, 1 above.
  var height: @Sendable (Double) -> Double {
    let top = top
    if scale == .rows { return { _ in 0 } }
    if scale.isLinear { return { $0 / max(1, top * 1.1) } }
    let least = least
    let (low, high) = (log10(least) - 0.1, log10(max(top, least * 3)) + 0.15)
    return { (log10(max($0, least)) - low) / (high - low) }
  }

  /// The amounts that the axis names, the rounder ones first.
  var amountTicks: [(value: Double, text: String)] {
    if scale == .rows { return [] }
    if scale.isLinear {
      let rough = pow(10, log10(max(top, 1) / 5).rounded(.down))
      let steps: [Double] = [1, 2, 5, 10].map { max(1, $0 * rough) }
      let step = steps.first { top / $0 <= 8 } ?? top
      return stride(from: 0, through: top * 1.05, by: step).map { ($0, scale.text(of: $0)) }
    }
    let most = max(top, least * 3)
    let powers = Int(log10(least).rounded(.down))...Int(log10(most).rounded(.up))
    let values: [Double] = [1.0, 2, 5].flatMap { (step: Double) -> [Double] in
      powers.map { step * pow(10, Double($0)) }
    }
    // Amounts are held in hundredths, which end below 10^17.
    let shown = values.filter { $0 >= least * 0.8 && $0 <= most * 1.3 && $0 < 9e16 }
    return shown.map { ($0, scale.text(of: $0)) }
  }

  /// The least amount above zero, from which a scale of multiples begins.
  private var least: Double { marks.compactMap(\.amounts?.lowerBound).filter { $0 > 0 }.min() ?? 1 }
}
