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

  /// The value of the attribute by the order of preference, if any claim gives one.
  mutating func pick<Value: AttributeValue>(
    _ attribute: Attribute,
    of value: (Attributes) -> Value?
  ) -> Value? {
    let contest = Contest(
      claims.compactMap { claim in
        value(claim.attributes).map {
          Entry(
            claim,
            $0,
            Standing.forValue(claim, status: status, imprecision: $0.imprecision)
          )
        }
      }
    )
    record(attribute, contest)
    recordRivals(attribute, contest)
    return contest.winner?.value
  }

  /// Every investor that a claim names, each as the best claim among those naming it has it.
  mutating func investors() -> [Investor] {
    let names = claims.flatMap { $0.attributes.investors.map(\.name) }
    var seen: Set<String> = []
    let unique = names.filter { seen.insert($0).inserted }
    let found = unique.compactMap { name -> Investor? in
      pick(.investors) { attributes in
        attributes.investors.first { $0.name == name }
      }
    }
    return found.sorted {
      ($0.role == .lead ? 0 : 1, $0.name) < ($1.role == .lead ? 0 : 1, $1.name)
    }
  }

  mutating func record<Value: AttributeValue>(_ attribute: Attribute, _ contest: Contest<Value>) {
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
  private mutating func recordRivals<Value: AttributeValue>(
    _ attribute: Attribute,
    _ contest: Contest<Value>
  ) {
    guard let winner = contest.winner else { return }
    for loser in contest.losers
    where loser.entry.claim.status == winner.claim.status
      && winner.value.excludes(loser.entry.value)
    {
      let claim = loser.entry.claim
      rivals.append(
        Rival(
          attribute: attribute,
          text: loser.entry.value.words,
          article: claim.source.article,
          voice: claim.voice,
          isUndecided: !loser.by.isGround
        )
      )
      guard !loser.by.isGround else { continue }
      if attribute == .date, let date = loser.entry.value as? EventDate {
        undecidedSpans.append(date.span)
      }
      if [.amount, .raised].contains(attribute), let amount = loser.entry.value as? Money {
        undecidedAmounts.append(amount)
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
struct Entry<Value> {
  let claim: Claim
  let value: Value
  let standing: Standing

  init(_ claim: Claim, _ value: Value, _ standing: Standing) {
    self.claim = claim
    self.value = value
    self.standing = standing
  }
}

/// The values that claims give for one attribute, and the best of them.
struct Contest<Value> {
  let winner: Entry<Value>?
  /// The others, each with the criterion that decided against it.
  let losers: [(entry: Entry<Value>, by: Preference)]

  init(_ entries: [Entry<Value>]) {
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
