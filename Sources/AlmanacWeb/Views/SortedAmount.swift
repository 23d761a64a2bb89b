import AlmanacModel

/// What a cell of money is sorted by: only within its currency, since no rate is given.
struct SortedAmount: Equatable {
  /// The currency's code; `several` for amounts in several.
  let unit: String
  /// The amount; nil for amounts in several currencies.
  let value: Double?

  /// - Returns: nil for a text that is no amount of money.
  init?(_ text: String) {
    let marks = "○≠≥≤✗ "
    let parts = text.drop { marks.contains($0) }.split(separator: " and ")
    let sums = parts.compactMap { try? Money(String($0)) }
    guard !sums.isEmpty, sums.count == parts.count else { return nil }
    if sums.count == 1, let bounds = sums.first?.bounds, let code = sums.first?.currency.code {
      self.init(unit: code, value: (bounds.low ?? bounds.high).map { Double($0) / 100 })
    } else {
      self.init(unit: "several", value: nil)
    }
  }

  private init(unit: String, value: Double?) {
    self.unit = unit
    self.value = value
  }
}
