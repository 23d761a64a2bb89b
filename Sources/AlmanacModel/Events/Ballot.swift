/// The claims of one event while they are resolved: who gave which attribute, and who contradicts.
struct Ballot {
  let claims: [Claim]
  let status: Status
  private(set) var wins: [ClaimID: [Attribute]] = [:]
  private(set) var losses: [ClaimID: (Attribute, Preference, to: Claim)] = [:]
  private(set) var grounds: [ClaimID: (Preference, over: Claim)] = [:]
  private(set) var rivals: [Rival] = []
  private var undecidedSpans: [DaySpan] = []
  private var undecidedAmounts: [Money] = []

  init(claims: [Claim], status: Status) {
    self.claims = claims
    self.status = status
  }

  /// The value of an attribute by the order of preference, if any claim gives one.
  mutating func pick(_ attribute: Attribute) -> AttributeValue? {
    pick(attribute) { $0[attribute] }
  }

  /// The name by the order of preference.
  mutating func title() -> String {
    let title = pick(.title) { .text($0.title) }
    return title?.text ?? ""
  }

  /// Every investor that a claim names, each as the best claim among those naming it has it.
  mutating func investors() -> [Investor] {
    let names = claims.flatMap { $0.attributes.investors.map(\.name) }
    var seen: Set<String> = []
    let unique = names.filter { seen.insert($0).inserted }
    let found = unique.compactMap { name -> Investor? in
      let best = pick(.investors) { attributes in
        attributes.investors.first { $0.name == name }.map { .investors([$0]) }
      }
      if case .investors(let investors)? = best { return investors.first }
      return nil
    }
    return found.sorted(by: Investor.isEarlier)
  }

  private mutating func pick(
    _ attribute: Attribute,
    of value: (Attributes) -> AttributeValue?
  ) -> AttributeValue? {
    let entries = claims.compactMap { claim in
      value(claim.attributes).map { value in
        let imprecision = attribute.imprecision(of: value)
        return Entry(
          claim,
          value,
          Standing.forValue(claim, status: status, imprecision: imprecision)
        )
      }
    }
    let contest = Contest(entries)
    record(attribute, contest)
    recordRivals(attribute, contest)
    return contest.winner?.value
  }

  mutating func record(_ attribute: Attribute, _ contest: Contest) {
    guard let winner = contest.winner else { return }
    let id = ClaimID(winner.claim)
    if wins[id]?.contains(attribute) != true { wins[id, default: []].append(attribute) }
    for loser in contest.losers where loser.entry.value != winner.value {
      let lost = ClaimID(loser.entry.claim)
      if losses[lost] == nil { losses[lost] = (attribute, loser.by, to: winner.claim) }
      if grounds[id] == nil { grounds[id] = (loser.by, over: loser.entry.claim) }
    }
  }

  /// A rival carries the same status: a plan beside its outcome contradicts nothing.
  private mutating func recordRivals(_ attribute: Attribute, _ contest: Contest) {
    guard let winner = contest.winner else { return }
    for loser in contest.losers
    where loser.entry.claim.status == winner.claim.status
      && winner.value.excludes(loser.entry.value)
    {
      let claim = loser.entry.claim
      rivals.append(
        Rival(
          attribute: attribute,
          text: loser.entry.value.text,
          article: claim.source.article,
          voice: claim.voice,
          isUndecided: !loser.by.isGround
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

  func span(of date: EventDate?) -> DaySpan? {
    date.map { undecidedSpans.reduce($0.span) { $0.union($1) } }
  }

  func amounts(of headline: Money?) -> Money? {
    headline.map { undecidedAmounts.reduce($0) { $0.hull($1) } }
  }
}

/// One claim's value for an attribute, with its standing.
struct Entry {
  let claim: Claim
  let value: AttributeValue
  let standing: Standing

  init(_ claim: Claim, _ value: AttributeValue, _ standing: Standing) {
    self.claim = claim
    self.value = value
    self.standing = standing
  }
}

/// The values that claims give for one attribute, and the best of them.
struct Contest {
  let winner: Entry?
  /// The others, each with the criterion that decided against it.
  let losers: [(entry: Entry, by: Preference)]

  init(_ entries: [Entry]) {
    guard var best = entries.first else {
      winner = nil
      losers = []
      return
    }
    for entry in entries.dropFirst() where entry.standing.compared(to: best.standing).wins {
      best = entry
    }
    winner = best
    let id = ClaimID(best.claim)
    losers = entries.filter { ClaimID($0.claim) != id }
      .map { ($0, best.standing.compared(to: $0.standing).by) }
  }
}

/// A claim's identity: its article and its place there.
struct ClaimID: Hashable {
  let article: String
  let ordinal: Int

  init(_ claim: Claim) {
    article = claim.source.article
    ordinal = claim.ordinal
  }
}
