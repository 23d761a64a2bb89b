import AlmanacModel

/// Sets a claim beside the events of its company.
struct Comparison {
  let events: [KnownEvent]

  /// How the claim stands, and why it is the event's.
  func standing(of claim: Claim, published: EventDate) -> (standing: Standing, why: String?) {
    let near = events.compactMap { event in
      match(claim, event, published).map { (event, $0) }
    }.max { $0.1.score < $1.1.score }
    guard let (event, match) = near else { return (.new, nil) }
    let key = event.key.description
    if let there = contradiction(claim, event) {
      let text = "there \(there.value) \(event.source(of: there.attribute))"
      return (.contradicts(key, there: text), match.why)
    }
    let wasOpen = [.rumored, .expected, .announced].contains(event.status)
    if claim.status.isClosing, wasOpen { return (.outcome(key), match.why) }
    return (.agrees(key), match.why)
  }

  private struct Match {
    let score: Double
    let why: String
  }

  /// How surely a claim is about an event; nil where it is not.
  private func match(_ claim: Claim, _ event: KnownEvent, _ published: EventDate) -> Match? {
    guard event.key.kind == claim.event.kind else { return nil }
    let (one, other) = (claim.attributes, event.attributes)
    let days = apart(one.date ?? published, other.date)
    switch claim.event.kind {
    case .release:
      let isNamesake =
        one.title.folded == other.title.folded || event.key.subject == claim.event.subject
      return isNamesake ? Match(score: 10, why: "the same name") : nil
    case .alert:
      guard one.title.folded == other.title.folded, (days ?? 0) < 400 else { return nil }
      return Match(score: 10 - Double(days ?? 200) / 50, why: "the same alert")
    case .deal:
      guard one.deal == other.deal, let party = one.parties.first,
        other.parties.contains(where: { $0.folded == party.folded })
      else { return nil }
      return Match(score: 9, why: "the same parties")
    case .metric:
      guard let figure = one.figure, let known = other.figure, figure.unit == known.unit,
        one.title.folded == other.title.folded, (days ?? 1000) <= 45
      else { return nil }
      return Match(score: 8, why: "the same figure and time")
    case .funding, .valuation: return money(one, other, days)
    case .milestone: return nil
    }
  }

  private func money(_ one: Attributes, _ other: Attributes, _ days: Int?) -> Match? {
    let round = one.round.flatMap { $0 == .undisclosed ? nil : $0 }
    if let round, round == other.round, days.map({ $0 < 500 }) ?? true {
      return Match(score: 9, why: "the same round")
    }
    if let round, let known = other.round, known != .undisclosed, known != round { return nil }
    let isPrimary = one.round?.isPrimary ?? true
    // A listing is only what is told as one.
    guard (one.round?.rawValue == "ipo") == (other.round?.rawValue == "ipo"),
      isPrimary == (other.round?.isPrimary ?? true),
      (one.round?.isDebt ?? false) == (other.round?.isDebt ?? false)
    else {
      return nil
    }
    let known = [other.amount, other.raised, other.target, other.postMoney, other.preMoney]
      .compactMap(\.self)
    if let amount = one.headline,
      known.contains(where: { $0.isAlike(amount) })
    {
      guard let days, days <= 190 else { return nil }
      return Match(
        score: 8 - Double(days) / 60,
        why: days <= 31 ? "the same amount and time" : "the same amount, \(days) days apart"
      )
    }
    // Of another amount only one of the same time can be the same.
    guard let days, days == 0, let day = one.date, let known = other.date, isNarrow(day),
      isNarrow(known), one.headline != nil
    else { return nil }
    return Match(score: 3, why: "the same time")
  }

  /// Whether a date is a month or less.
  private func isNarrow(_ date: EventDate) -> Bool {
    guard let first = date.earliest, let last = date.latest else { return false }
    return last - first <= 31
  }

  /// How many days at least lie between two dates; nil where one is not there.
  private func apart(_ one: EventDate, _ other: EventDate?) -> Int? {
    guard let other else { return nil }
    guard let low = one.earliest ?? one.latest, let high = one.latest ?? one.earliest,
      let start = other.earliest ?? other.latest, let end = other.latest ?? other.earliest
    else { return nil }
    return max(0, start - high, low - end)
  }

  /// What the event says that cannot be right beside the claim.
  private func contradiction(_ claim: Claim, _ event: KnownEvent) -> (
    attribute: Attribute, value: String
  )? {
    let (one, other) = (claim.attributes, event.attributes)
    let isPlan = event.status != .completed || claim.status != .completed
    if let date = one.date, let known = other.date, date.excludes(known), !isPlan {
      return (.date, known.text)
    }
    if claim.status == .denied || event.status == .denied, claim.status != event.status {
      return (.status, event.status.rawValue)
    }
    guard !isPlan else { return nil }
    if let amount = one.amount ?? one.raised, let known = other.amount ?? other.raised,
      amount.excludes(known)
    {
      return (other.amount == nil ? .raised : .amount, known.text)
    }
    if let figure = one.figure, let known = other.figure, figure.excludes(known) {
      return (.figure, known.text)
    }
    return nil
  }
}

extension Money {
  /// Whether another amount can be the same: "up to $25B" is not what half a billion is, though it
  /// does not exclude it.
  fileprivate func isAlike(_ other: Money) -> Bool {
    guard currency == other.currency, !excludes(other) else { return false }
    guard let one = bounds.low ?? bounds.high, let second = other.bounds.low ?? other.bounds.high,
      [bounds.low, bounds.high, other.bounds.low, other.bounds.high].contains(nil)
    else { return true }
    return max(one, second) <= min(one, second) * 3 / 2
  }
}
