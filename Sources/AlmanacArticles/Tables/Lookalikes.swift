import AlmanacModel

/// Finds rows that look like another one with a slipped zero, or like the same one twice.
struct Lookalikes {
  private var seen: [String: [(locator: String, amount: Int64)]] = [:]

  /// What is odd about a claim beside the ones before it; nil where nothing is.
  mutating func suspicion(of claim: Claim) -> String? {
    let kinds: Set<Kind> = [.funding, .valuation, .deal]
    guard kinds.contains(claim.event.kind), let date = claim.attributes.date,
      let amount = claim.attributes.headline?.bounds.written.last, amount > 0,
      let locator = claim.locator
    else { return nil }
    let place = "\(claim.event.company) \(claim.event.kind.rawValue) \(date.edtf)"
    defer { seen[place, default: []].append((locator, amount)) }
    for other in seen[place] ?? [] where other.locator != locator {
      if other.amount == amount {
        return
          "\(locator) and \(other.locator) give the same amount for the same day: is it one event twice?"
      }
      let (less, more) = (min(amount, other.amount), max(amount, other.amount))
      let ratio = Double(more) / Double(less)
      if [10.0, 100, 1000].contains(where: { abs(ratio / $0 - 1) < 0.1 }) {
        return
          "\(locator) and \(other.locator) of the same day differ about \(Int(ratio.rounded())) times: has a zero slipped?"
      }
    }
    return nil
  }
}
