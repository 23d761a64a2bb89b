/// The contests for the attributes of one phase, and who gave what.
struct Ballot {
  private let voters: [Voter]
  private(set) var attributes = Attributes(title: "")
  private(set) var wins: [ClaimID: [Attribute]] = [:]
  private(set) var losses: [ClaimID: (Attribute, Preference, to: Claim)] = [:]
  private(set) var grounds: [ClaimID: String] = [:]
  private(set) var rivals: [Rival] = []
  /// Whether the title is only what a claim's own type and parties make of a deal.
  private(set) var isNamedByParties = false
  /// The hand of the value that dates the phase.
  private(set) var dating: Hand?
  private var undecidedSpans: [DaySpan] = []
  private var undecidedAmounts: [Money] = []

  /// Resolves what the claims of one phase give.
  init(_ phase: PhaseClaims) {
    voters = phase.claims.map(Voter.init)
    _ = pick(.status) { .word($0.status.rawValue) }
    if let title = contest(.title, { .text($0.attributes.title) }) {
      let claim = title.winner.voter.claim
      attributes.title = claim.attributes.title
      isNamedByParties = claim.attributes.isNamedByParties
      record(.title, title)
    }
    let given = Set(phase.claims.lazy.flatMap(\.attributes.values).map(\.attribute))
    for attribute in Attribute.valued
    where attribute != .investors && attribute != .basis && given.contains(attribute) {
      attributes[attribute] = pick(attribute) { $0.attributes[attribute] }
    }
    if given.contains(.basis) { attributes[.basis] = basis() }
    if given.contains(.investors) { attributes.investors = investors() }
  }

  /// What a price rests on, by the claims that say so of the price that is shown; `unspecified` only
  /// where none of them does.
  private mutating func basis() -> AttributeValue? {
    let amount = attributes.amount
    let said = pick(.basis) { claim in
      let given = claim.attributes
      return given.says(amount) && given.basis != .unspecified ? given[.basis] : nil
    }
    return said
      ?? pick(.basis) { $0.attributes.basis == .unspecified ? $0.attributes[.basis] : nil }
  }

  /// Every investor that a claim names: role, amount and state each by the claims that say it, so
  /// that one who only names an investor hides nothing of what others say.
  private mutating func investors() -> [Investor] {
    var seen: Set<String> = []
    let names = voters.flatMap { $0.claim.attributes.investors.map(\.name) }
      .filter { seen.insert($0).inserted }
    return names.compactMap { investor($0) }.sorted(by: Investor.isEarlier)
  }

  private mutating func investor(_ name: String) -> Investor? {
    func contest(_ value: (Investor) -> AttributeValue?) -> Contest? {
      self.contest(.investors) { $0.attributes.investor(name).flatMap(value) }
    }
    guard let role = contest({ .word($0.role.rawValue) }) else { return nil }
    let amount = contest { $0.amount.map { .money($0) } }
    var state = contest { $0.state.map { .word($0.rawValue) } }
    let paying = amount?.winner.voter.claim.attributes.investor(name)
    if let told = state?.winner.voter.claim.attributes.investor(name),
      let mine = paying?.amount, let theirs = told.amount,
      !AttributeValue.money(mine).agrees(with: .money(theirs))
    {
      // How far another sum had come says nothing of this one.
      state = nil
    }
    for contest in [role, amount, state].compactMap(\.self) { record(.investors, contest) }
    let place = role.winner.voter.claim.attributes.investor(name)
    return Investor(
      name: name,
      role: place?.role ?? .participant,
      amount: paying?.amount,
      state: state?.winner.voter.claim.attributes.investor(name)?.state ?? paying?.state
    )
  }

  private mutating func pick(
    _ attribute: Attribute,
    _ value: (Claim) -> AttributeValue?
  ) -> AttributeValue? {
    guard let contest = contest(attribute, value) else { return nil }
    record(attribute, contest)
    recordRivals(attribute, contest)
    if attribute == .date { dating = contest.winner.hand }
    return contest.winner.value
  }

  private func contest(
    _ attribute: Attribute,
    _ value: (Claim) -> AttributeValue?
  ) -> Contest? {
    Contest(
      voters.compactMap { voter in
        value(voter.claim).map { Entry(voter: voter, value: $0, attribute: attribute) }
      }
    )
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

extension Attributes {
  /// Whether the amount is the one given, or may be, or none is known.
  func says(_ amount: Money?) -> Bool {
    both(self.amount, amount).map { AttributeValue.money($0.0).agrees(with: .money($0.1)) } ?? true
  }

  /// The part of an investor; nil where it is not named.
  func investor(_ name: String) -> Investor? { investors.first { $0.name == name } }
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
