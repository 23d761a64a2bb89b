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
    let all = ValuationHistory.values(in: found)
    let values = all.filter { basis == nil || $0.basis == basis }
    let exclusions = ValuationSeries.exclusions(of: values, basis: basis, rounds)
    let unpriced = ValuationSeries.unpriced(rounds, all)
    var points: [ValuationHistory.Point] = []
    for (value, exclusion) in zip(values, exclusions) {
      let previous = exclusion == nil ? points.last { $0.counts } : nil
      let between = previous.map { unpriced.between($0.resolution, and: value.resolution) }
      points.append(ValuationSeries.point(value, exclusion, after: previous, between ?? []))
    }
    self.points = points
  }

  private static func point(
    _ value: ValuationHistory.Value,
    _ exclusion: ValuationHistory.Exclusion?,
    after previous: ValuationHistory.Point?,
    _ between: [Event]
  ) -> ValuationHistory.Point {
    let days = previous.flatMap { daysBetween($0.resolution, value.resolution) }
    let areConsecutive =
      previous?.basis == .postMoney && value.basis == .postMoney && between.isEmpty
    return ValuationHistory.Point(
      resolution: value.resolution,
      amount: value.amount,
      amounts: value.amounts,
      basis: value.basis,
      exclusion: exclusion,
      change: previous.flatMap { Change(from: $0.amounts, to: value.amounts, days: days) },
      previousBasis: previous?.basis,
      previousAmount: previous?.amounts,
      between: between,
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
    let tree = RoundTree(rounds)
    let groups = RoundGroup.all(of: values.indices.filter { exclusions[$0] == nil }) { index in
      tree.roots(of: values[index].resolution.event)
    }
    let home = ValuationSeries.currency(of: groups, values)
    for group in groups where group.members.count > 1 {
      // The round's own price stands for it, and else that of its last close; of two currencies the
      // one that most rounds are priced in.
      let direct = group.members.filter {
        tree.isDirect(values[$0].resolution.event, in: group.roots)
      }
      let own = direct.isEmpty ? group.members : direct
      let kept = own.last { values[$0].amount.currency == home } ?? own.last
      for member in group.members where member != kept { exclusions[member] = .sameRound }
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

  /// The currency that the most rounds are priced in.
  private static func currency(of groups: [RoundGroup], _ values: [ValuationHistory.Value])
    -> Currency?
  {
    var counts: [Currency: Int] = [:]
    for group in groups {
      for currency in Set(group.members.map { values[$0].amount.currency }) {
        counts[currency, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The completed primary rounds that no price which somebody paid is known of.
  private static func unpriced(_ rounds: [Event], _ values: [ValuationHistory.Value])
    -> UnpricedRounds
  {
    let tree = RoundTree(rounds)
    let paid = values.filter { $0.basis.isPaid && $0.resolution.event.status == .completed }
    let priced = Set(paid.flatMap { tree.roots(of: $0.resolution.event) })
    return UnpricedRounds(
      rounds.filter { round in
        round.status == .completed && round.attributes.round?.isPrimary != false
          && !round.isDebt && tree.roots(of: round) == [round.key.description]
          && !priced.contains(round.key.description)
      }
    )
  }
}

/// Prices of one round, or of several that have one of them in common.
struct RoundGroup {
  /// The keys of the rounds at the top.
  private(set) var roots: Set<String>
  /// The places of the prices, in order.
  private(set) var members: [Int]

  /// The prices in groups; what is of no round is alone.
  static func all(of places: [Int], _ roots: (Int) -> Set<String>) -> [RoundGroup] {
    var groups: [RoundGroup] = []
    for place in places {
      var group = RoundGroup(roots: roots(place), members: [place])
      groups.removeAll { other in
        guard !other.roots.isDisjoint(with: group.roots) else { return false }
        group.roots.formUnion(other.roots)
        group.members = (other.members + group.members).sorted()
        return true
      }
      groups.append(group)
    }
    return groups
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

/// Rounds without a known price.
struct UnpricedRounds {
  private let rounds: [Event]

  init(_ rounds: [Event]) { self.rounds = rounds }

  /// Those that lie wholly between two events, in order.
  func between(_ one: Resolution, and other: Resolution) -> [Event] {
    guard let (start, end) = both(one.event.span, other.event.span) else { return [] }
    return rounds.filter { round in
      round.span.map { start.isBefore($0) && $0.isBefore(end) } ?? false
    }
  }
}
