import AlmanacModel

/// Two claims that exclude each other, to be typed.
struct DisputedPair {
  typealias Entry = (claim: Claim, value: AttributeValue)

  let one: Entry
  let other: Entry
  let event: Event

  init(_ one: Entry, _ other: Entry, _ event: Event) {
    self.one = one
    self.other = other
    self.event = event
  }

  func type(among events: [String: Event]) -> ConflictType {
    if isPlanAgainstOutcome { return .planOutcome }
    switch (one.value, other.value) {
    case (.date(let first), .date(let second)): return dates(first, second)
    case (.money(let first), .money(let second)):
      let bases = both(one.claim.attributes.basis, other.claim.attributes.basis)
        .flatMap { $0.0 == $0.1 ? nil : [$0.0, $0.1] }
      if let bases, !bases.contains(.unspecified) { return .basis }
      if isPart(first, second, events) { return .partWhole }
      if isRounding(first.bounds, second.bounds) { return .rounding }
      return bases == nil ? .disagreement : .basis
    case (.figure(let first), .figure(let second)):
      return isRounding(first.bounds, second.bounds) ? .rounding : .disagreement
    default: return .disagreement
    }
  }

  /// Whether one was said of something to come, and the other says what it came to.
  ///
  /// What was expected is a forecast whenever it was published; a rumor published after the outcome
  /// is no plan.
  private var isPlanAgainstOutcome: Bool {
    let statuses = [one.claim.status, other.claim.status]
    if statuses.contains(.expected), statuses.contains(where: { $0.isClosing || $0 == .announced })
    {
      return true
    }
    guard one.claim.looksAhead != other.claim.looksAhead else { return false }
    let (plan, outcome) =
      one.claim.looksAhead ? (one.claim, other.claim) : (other.claim, one.claim)
    let (said, settled) = (plan.source.published.latest, outcome.source.published.latest)
    return both(said, settled).map { $0.0 <= $0.1 } ?? true
  }

  private func dates(_ first: EventDate, _ second: EventDate) -> ConflictType {
    let gap = DaySpan.gap(from: first.span, to: second.span)
    guard let days = gap.exact.map(abs) else { return .disagreement }
    return days == 1 ? .timeZone : days <= 7 ? .day : .disagreement
  }

  /// Whether one of the amounts is that of a part of this round, or of a round it is part of.
  private func isPart(_ first: Money, _ second: Money, _ events: [String: Event]) -> Bool {
    let key = event.key.description
    let wholes = event.relations.filter { $0.type == .partOf }.compactMap { events[$0.target] }
    let parts = events.values.filter { part in
      part.relations.contains { $0.type == .partOf && $0.target == key }
    }
    return (wholes + parts).contains { related in
      [related.attributes.raised, related.attributes.target].compactMap(\.self)
        .contains { $0 == first || $0 == second }
    }
  }

  /// Whether one number is the other, rounded to at least two figures.
  private func isRounding(_ first: Bounds, _ second: Bounds) -> Bool {
    guard let a = first.written.first, let b = second.written.first, a > 0, b > 0 else {
      return false
    }
    let (coarse, fine) = figures(a) <= figures(b) ? (a, b) : (b, a)
    let kept = max(2, figures(coarse))
    var unit: Int64 = 1
    for _ in 0..<max(0, String(fine).count - kept) { unit *= 10 }
    let up = (fine + unit / 2) / unit * unit
    let down = fine / unit * unit
    return coarse == up || coarse == down
  }

  private func figures(_ value: Int64) -> Int {
    String(String(value).reversed().drop { $0 == "0" }).count
  }
}
