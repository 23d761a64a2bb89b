import AlmanacModel

/// The whole series of a company's valuations with its steps, before anything is left out of it.
struct ValuationSeries {
  let points: [ValuationHistory.Point]

  /// - Parameters:
  ///   - found: the valuations and rounds of a company, in order.
  ///   - basis: the only basis that stands in the series, and the one that steps are counted on; nil
  ///     for all, with steps between the prices that somebody paid.
  init(_ found: [Resolution], basis: Basis?) {
    let rounds = found.filter { $0.event.key.kind == .funding }.map(\.event)
    let values = ValuationHistory.values(in: found).filter { basis == nil || $0.basis == basis }
    let exclusions = ValuationSeries.exclusions(of: values, basis: basis, rounds)
    let unpriced = ValuationSeries.unpriced(rounds, values)
    var points: [ValuationHistory.Point] = []
    for (value, exclusion) in zip(values, exclusions) {
      let previous = exclusion == nil ? points.last { $0.counts } : nil
      let between = previous.map { unpriced.count(between: $0.resolution, and: value.resolution) }
      points.append(
        ValuationSeries.point(value, exclusion, after: previous, rounds: 1 + (between ?? 0))
      )
    }
    self.points = points
  }

  private static func point(
    _ value: ValuationHistory.Value,
    _ exclusion: ValuationHistory.Exclusion?,
    after previous: ValuationHistory.Point?,
    rounds: Int
  ) -> ValuationHistory.Point {
    let days = previous.flatMap { daysBetween($0.resolution, value.resolution) }
    let areConsecutive =
      previous?.basis == .postMoney && value.basis == .postMoney && rounds == 1
    return ValuationHistory.Point(
      resolution: value.resolution,
      amount: value.amount,
      amounts: value.amounts,
      basis: value.basis,
      exclusion: exclusion,
      change: previous.flatMap { Change(from: $0.amounts, to: value.amounts, days: days) },
      previousBasis: previous?.basis,
      rounds: rounds,
      preMoney: value.preMoney,
      preOverPreviousPost: both(previous, areConsecutive ? value.preMoney : nil).flatMap {
        Change(from: $0.0.amounts, to: $0.1, days: days)
      }
    )
  }

  /// The days between two points.
  static func daysBetween(_ one: Resolution, _ other: Resolution) -> DayRange? {
    both(one.event.span, other.event.span).map { DaySpan.gap(from: $0, to: $1).magnitude }
  }

  /// Why each of the values takes part in no step.
  private static func exclusions(
    of values: [ValuationHistory.Value],
    basis: Basis?,
    _ rounds: [Event]
  ) -> [ValuationHistory.Exclusion?] {
    var exclusions = values.map { value -> ValuationHistory.Exclusion? in
      if basis == nil, !value.basis.isPaid { return .unpaid }
      let status = value.resolution.event.status
      let isOpenAsk = basis != nil && !value.basis.isPaid
      if isOpenAsk ? status == .denied || status == .cancelled : status != .completed {
        return .notCompleted
      }
      return nil
    }
    let roots = RoundRoots(rounds)
    let groups = Dictionary(
      grouping: values.indices.filter { exclusions[$0] == nil },
      by: { roots.root(of: values[$0].resolution.event) ?? "\($0)" }
    )
    for (root, members) in groups where members.count > 1 {
      // The round's own price stands for it, and else that of its last close.
      let direct = members.last { roots.isDirect(values[$0].resolution.event, in: root) }
      let kept = direct ?? members[members.count - 1]
      for member in members where member != kept { exclusions[member] = .sameRound }
    }
    for index in values.indices where exclusions[index] == nil {
      let isOpen = values.indices.contains { other in
        other != index && (exclusions[other] == nil || exclusions[other] == .openOrder)
          && values[index].isOpenBeside(values[other], mine: index, theirs: other)
      }
      if isOpen { exclusions[index] = .openOrder }
    }
    return exclusions
  }

  /// The completed primary rounds that no point gives a price of.
  private static func unpriced(_ rounds: [Event], _ values: [ValuationHistory.Value])
    -> UnpricedRounds
  {
    let roots = RoundRoots(rounds)
    let priced = Set(values.compactMap { roots.root(of: $0.resolution.event) })
    return UnpricedRounds(
      rounds.filter { round in
        round.status == .completed && round.attributes.round?.isPrimary != false
          && round.attributes.round?.isDebt != true
          && roots.root(of: round) == round.key.description
          && !priced.contains(round.key.description)
      }
    )
  }
}

extension ValuationHistory.Value {
  /// Whether the dates leave open which of two prices was set first, and it is this one that is left
  /// out: the rougher, or else what is no price of a round, or else the later by key.
  fileprivate func isOpenBeside(_ other: ValuationHistory.Value, mine: Int, theirs: Int) -> Bool {
    guard let span = resolution.event.span else { return true }
    guard let rival = other.resolution.event.span, span.overlaps(rival) else { return false }
    let one = (span.length ?? .max, basis == .postMoney ? 0 : 1, mine)
    let two = (rival.length ?? .max, other.basis == .postMoney ? 0 : 1, theirs)
    return one > two
  }
}

/// The rounds that rounds and valuations are parts of, at the top.
struct RoundRoots {
  private let byKey: [String: Event]

  init(_ rounds: [Event]) {
    byKey = Dictionary(rounds.map { ($0.key.description, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The key of the round at the top of what an event is part of, or is; nil of a valuation that is
  /// part of no round.
  func root(of event: Event) -> String? {
    var key = event.key.kind == .funding ? event.key.description : whole(of: event)
    var seen: Set<String> = []
    while let present = key, seen.insert(present).inserted,
      let above = byKey[present].flatMap(whole)
    {
      key = above
    }
    return key
  }

  /// Whether an event is the round at the top, or directly a part of it.
  func isDirect(_ event: Event, in root: String) -> Bool {
    event.key.description == root || whole(of: event) == root
  }

  private func whole(of event: Event) -> String? {
    event.relations.first { $0.type == .partOf && byKey[$0.target] != nil }?.target
  }
}

/// Rounds without a known price.
struct UnpricedRounds {
  private let spans: [DaySpan]

  init(_ rounds: [Event]) { spans = rounds.compactMap(\.span) }

  /// How many lie wholly between two events.
  func count(between one: Resolution, and other: Resolution) -> Int {
    guard let (start, end) = both(one.event.span, other.event.span) else { return 0 }
    return spans.count { start.isBefore($0) && $0.isBefore(end) }
  }
}
