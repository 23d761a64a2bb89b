/// The contests for the attributes of one phase, and who gave what.
struct Ballot {
  private let voters: [Voter]
  private(set) var attributes = Attributes(title: "")
  private(set) var wins: [ClaimID: [Attribute]] = [:]
  private(set) var losses: [ClaimID: (Attribute, Preference, to: Claim)] = [:]
  private(set) var grounds: [ClaimID: String] = [:]
  private(set) var rivals: [Rival] = []
  /// The hand of the value that dates the phase.
  private(set) var dating: Hand?
  private var undecidedSpans: [DaySpan] = []
  private var undecidedAmounts: [Money] = []

  /// Resolves what the claims of one phase give.
  init(_ phase: PhaseClaims) {
    voters = phase.claims.map(Voter.init)
    _ = pick(.status) { .word($0.status.rawValue) }
    if case .text(let title)? = pick(.title, { .text($0.attributes.title) }) {
      attributes.title = title
    }
    let given = Set(phase.claims.lazy.flatMap(\.attributes.values).map(\.attribute))
    for attribute in Attribute.valued where attribute != .investors && given.contains(attribute) {
      attributes[attribute] = pick(attribute) { $0.attributes[attribute] }
    }
    attributes.investors = investors()
  }

  /// Every investor that a claim names, each as the best claim among those naming it has it.
  private mutating func investors() -> [Investor] {
    var seen: Set<String> = []
    let names = voters.flatMap { $0.claim.attributes.investors.map(\.name) }
      .filter { seen.insert($0).inserted }
    return names.compactMap { name -> Investor? in
      let best = pick(.investors) { claim in
        claim.attributes.investors.first { $0.name == name }.map { .investors([$0]) }
      }
      guard case .investors(let investors)? = best else { return nil }
      return investors.first
    }.sorted(by: Investor.isEarlier)
  }

  private mutating func pick(
    _ attribute: Attribute,
    _ value: (Claim) -> AttributeValue?
  ) -> AttributeValue? {
    let entries = voters.compactMap { voter in
      value(voter.claim).map { Entry(voter: voter, value: $0, attribute: attribute) }
    }
    guard let contest = Contest(entries) else { return nil }
    record(attribute, contest)
    recordRivals(attribute, contest)
    if attribute == .date { dating = contest.winner.hand }
    return contest.winner.value
  }

  private mutating func record(_ attribute: Attribute, _ contest: Contest) {
    let winner = contest.winner
    if wins[winner.id]?.contains(attribute) != true {
      wins[winner.id, default: []].append(attribute)
    }
    for loser in contest.losers where loser.entry.value != winner.value {
      if contest.refined.contains(where: { $0.id == loser.entry.id }) {
        grounds[winner.id] =
          grounds[winner.id] ?? "it says more finely what \(loser.entry.id.article) says"
        continue
      }
      if losses[loser.entry.id] == nil {
        losses[loser.entry.id] = (attribute, loser.by, to: winner.voter.claim)
      }
      grounds[winner.id] =
        grounds[winner.id] ?? "before \(loser.entry.id.article): \(loser.by.reason)"
    }
  }

  private mutating func recordRivals(_ attribute: Attribute, _ contest: Contest) {
    let winner = contest.winner
    for loser in contest.losers where winner.value.excludes(loser.entry.value) {
      let claim = loser.entry.voter.claim
      rivals.append(
        Rival(
          attribute: attribute,
          text: loser.entry.value.text,
          article: claim.source.article,
          voice: claim.voice,
          by: loser.by
        )
      )
      guard !loser.by.isGround else { continue }
      switch (attribute, loser.entry.value) {
      case (.date, .date(let date)): undecidedSpans.append(date.span)
      case (.amount, .money(let amount)), (.raised, .money(let amount)):
        undecidedAmounts.append(amount)
      default: break
      }
    }
  }

  /// The days that a date leaves open beside its undecided rivals.
  func span(of date: EventDate?) -> DaySpan? {
    date.map { undecidedSpans.reduce($0.span) { $0.union($1) } }
  }

  /// The amounts that an amount leaves open beside its undecided rivals.
  func amounts(of headline: Money?) -> Money? {
    headline.map { undecidedAmounts.reduce($0) { $0.hull($1) } }
  }
}

extension Money {
  /// The smallest range that contains both; this amount where the currencies differ.
  func hull(_ other: Money) -> Money {
    guard currency == other.currency else { return self }
    let low = both(bounds.low, other.bounds.low).map { min($0.0, $0.1) }
    let high = both(bounds.high, other.bounds.high).map { max($0.0, $0.1) }
    let hull: Bounds? =
      switch (low, high) {
      case (let low?, let high?): low == high ? Bounds(low) : Bounds(from: low, to: high)
      case (let low?, nil): Bounds(low, .atLeast)
      case (nil, let high?): Bounds(high, .atMost)
      case (nil, nil): nil
      }
    return hull.map { Money(currency, $0) } ?? self
  }
}
