import AlmanacModel

extension DayRange {
  /// The range in words, `7 days`, `21 to 110 days`, `at least 5 days`.
  var text: String {
    switch (min, max) {
    case (let min?, let max?) where min == max: days(min)
    case (let min?, let max?): "\(min) to \(max) \(max == 1 ? "day" : "days")"
    case (let min?, nil): "at least \(days(min))"
    case (nil, let max?): "at most \(days(max))"
    case (nil, nil): "unknown"
    }
  }

  /// The range as a number alone, `7`, `21–110`.
  var short: String {
    switch (min, max) {
    case (let min?, let max?) where min == max: "\(min)"
    case (let min?, let max?): "\(min) to \(max)"
    case (let min?, nil): "≥ \(min)"
    case (nil, let max?): "≤ \(max)"
    case (nil, nil): ""
    }
  }
}

func days(_ count: Int) -> String { "\(count) \(abs(count) == 1 ? "day" : "days")" }

/// `1 claim`, `3 claims`.
package func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

extension MedianDays {
  var text: String {
    switch (min, max) {
    case (let min?, let max?) where min == max: "\(decimal(min, 1)) \(min == 1 ? "day" : "days")"
    case (let min?, let max?): "\(decimal(min, 1)) to \(decimal(max, 1)) days"
    case (let min?, nil): "at least \(decimal(min, 1)) days"
    case (nil, let max?): "at most \(decimal(max, 1)) days"
    case (nil, nil): "unknown"
    }
  }
}

extension Change {
  /// The change in percent in words, `+91%`, `+51% to +57%`.
  var percentText: String { range(percent) { ($0 < 0 ? "−" : "+") + rounded(abs($0)) + "%" } }

  /// The multiple in words, `1.9×`.
  var multipleText: String {
    range(multiple) { $0 < 100 ? decimal($0, $0 < 10 ? 2 : 1) + "×" : figures($0) + "×" }
  }

  /// The yearly growth in words; nil where it is not given.
  var annualizedText: String? {
    annualized.map { range($0) { ($0 < 0 ? "−" : "+") + rounded(abs($0)) + "%" } }
  }

  /// The difference in words, `+$143B`, in three figures: the amounts themselves have no more.
  var amountText: String {
    range(amount) { value in
      (value < 0 ? "−" : "+") + Change.text(of: inThreeFigures(abs(value)), currency)
    }
  }

  private static func text(of hundredths: Int64, _ currency: Currency?) -> String {
    currency.map { Money($0, Bounds(hundredths)).text }
      ?? Figure(Bounds(hundredths), unit: "").plainText
  }

  private func range<Value: Equatable>(
    _ bounds: ClosedBounds<Value>,
    _ text: (Value) -> String
  ) -> String {
    let about = isAbout ? "~" : ""
    return switch (bounds.low.map(text), bounds.high.map(text)) {
    case (let low?, let high?): about + (low == high ? low : "\(low) to \(high)")
    case (let low?, nil): "at least \(about)\(low)"
    case (nil, let high?): "at most \(about)\(high)"
    case (nil, nil): ""
    }
  }

  private func rounded(_ percent: Double) -> String {
    percent < 1000 ? decimal(percent, percent < 10 ? 1 : 0) : figures(percent)
  }

  /// A large number in three figures, `143000`.
  private func figures(_ value: Double) -> String {
    value < 1e15 ? String(inThreeFigures(Int64(value.rounded()))) : decimal(value, 0)
  }
}

/// A number above zero with zeros behind its first three figures.
func inThreeFigures(_ value: Int64) -> Int64 {
  var unit: UInt64 = 1
  while value.magnitude / unit >= 1000 { unit *= 10 }
  return Int64((value.magnitude + unit / 2) / unit * unit)
}
