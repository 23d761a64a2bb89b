package import AlmanacModel

extension Claim {
  /// Whether it asks for a price, which another can overtake even where it tells of its own time.
  var mayLapse: Bool { event.kind == .valuation && attributes.basis == .ask }

  /// What has become of a plan.
  ///
  /// What was rumored came when the parties announced it. Only a plan can lapse or be overdue, and the
  /// price that was asked for in talks lapses whenever it was asked.
  func outcome(of event: Event, overtaken: Bool, on today: Day) -> Plans.Outcome {
    switch event.status {
    case .completed: return .came
    case .cancelled: return .cancelled
    case .denied: return .denied
    case .announced where wasAnnounced(event): return .came
    case .rumored, .expected, .announced: break
    }
    if overtaken, isPlan || mayLapse { return .lapsed }
    guard isPlan else { return .unconfirmed }
    guard let last = attributes.date?.latest, last < today else { return .open }
    // A figure is not late: nobody says what it came to.
    return event.key.kind == .metric ? .unconfirmed : .overdue
  }

  /// Whether it is a rumor of what the parties announced, and not of what is still to come of that.
  private func wasAnnounced(_ event: Event) -> Bool {
    guard status == .rumored, let phase = event.phase else { return false }
    let isBefore = both(source.published.earliest, phase.day).map { $0.0 <= $0.1 } ?? true
    return !isPlan || isBefore
  }

  /// Days from the planned date to the actual one; a figure of the time that it was planned for has
  /// not slipped.
  func slip(to actual: Event?) -> DayRange? {
    guard let (planned, came) = both(attributes.date?.span, actual?.span) else { return nil }
    if event.kind == .metric, planned == came { return DayRange(exactly: 0) }
    return DaySpan.gap(from: planned, to: came)
  }

  /// The change from what was planned to what came, where both are of one sort: a price is compared
  /// with a price of the same basis, and what was asked for with the price that was paid.
  func difference(to actual: Event?) -> Change? {
    guard let actual else { return nil }
    switch event.kind {
    case .valuation:
      guard let (planned, came) = both(attributes.amount, actual.price),
        attributes.basis == came.basis || attributes.basis == .ask && came.basis.isPaid
      else { return nil }
      return Change(from: planned, to: came.amount, days: nil)
    case .funding:
      guard actual.key.kind == .funding else { return nil }
      return both(attributes.target ?? attributes.raised, actual.newMoney)
        .flatMap { Change(from: $0.0, to: $0.1, days: nil) }
    case .metric:
      return both(attributes.figure, actual.attributes.figure)
        .flatMap { Change(from: $0.0, to: $0.1, days: nil) }
    case .deal:
      guard actual.key.kind == .deal else { return nil }
      return both(attributes.amount, actual.attributes.amount)
        .flatMap { Change(from: $0.0, to: $0.1, days: nil) }
    case .release, .alert, .milestone: return nil
    }
  }
}

extension Event {
  /// The price that it sets: of a valuation its own, of a round the value after it.
  package var price: (amount: Money, basis: Basis)? {
    switch key.kind {
    case .valuation: attributes.amount.map { (amount: $0, basis: attributes.basis ?? .unspecified) }
    case .funding: attributes.postMoney.map { (amount: $0, basis: .postMoney) }
    default: nil
    }
  }
}
