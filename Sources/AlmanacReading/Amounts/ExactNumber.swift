/// A decimal number without rounding: digits times a power of ten.
struct ExactNumber: Equatable, Sendable {
  let digits: Int64
  let power: Int

  init(_ digits: Int64, power: Int = 0) {
    self.digits = digits
    self.power = power
  }

  /// The number of digits with at most one point, `22.5`; nil where it is none or too long.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), text.utf8.count <= 18,
      let digits = Int64(parts.joined()), digits >= 0
    else { return nil }
    self.init(digits, power: parts.count == 2 ? -parts[1].count : 0)
  }

  /// The number times a power of ten.
  func scaled(by power: Int) -> ExactNumber { ExactNumber(digits, power: self.power + power) }

  /// The sum; nil where it is too long.
  func adding(_ other: ExactNumber) -> ExactNumber? {
    let lowest = min(power, other.power)
    guard let one = raised(to: lowest), let two = other.raised(to: lowest) else { return nil }
    let (sum, isOver) = one.addingReportingOverflow(two)
    return isOver ? nil : ExactNumber(sum, power: lowest)
  }

  /// Hundredths of the unit; nil where there are finer ones or too many.
  var hundredths: Int64? {
    var (digits, power) = (digits, power + 2)
    while power < 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return power < 0 ? nil : ExactNumber(digits, power: power).raised(to: 0)
  }

  private func raised(to lowest: Int) -> Int64? {
    var value = digits
    for _ in 0..<min(power - lowest, 20) {
      let (next, isOver) = value.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      value = next
    }
    return value
  }
}
