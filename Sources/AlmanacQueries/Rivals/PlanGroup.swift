import AlmanacModel

/// Claims about one event that tell of the same plan.
struct PlanGroup {
  typealias Told = (claim: Claim, outcome: Plans.Outcome)

  /// The one that says most: that dates it most finely, that says what a price rests on, that gives
  /// the amount most finely; then the first.
  let plan: Claim
  /// The others, in order of publication.
  let others: [Claim]
  /// What became of it.
  let outcome: Plans.Outcome

  /// The plans that some claims about one event tell of, in the order of the claims: of one outcome
  /// those are one plan whose dates and amounts can both be meant, where one of them gives all that
  /// the others give.
  static func all(of told: [Told]) -> [PlanGroup] {
    var groups: [[Told]] = []
    for one in told {
      if let place = groups.firstIndex(where: { joins(one, $0) }) {
        groups[place].append(one)
      } else {
        groups.append([one])
      }
    }
    return groups.map { group in
      let place = group.indices.min { group[$0].claim.saysMore(than: group[$1].claim) } ?? 0
      return PlanGroup(
        plan: group[place].claim,
        others: group.indices.filter { $0 != place }.map { group[$0].claim },
        outcome: group[place].outcome
      )
    }
  }

  /// Whether a claim tells of the plan of some others.
  private static func joins(_ one: Told, _ group: [Told]) -> Bool {
    let claims = (group + [one]).map(\.claim)
    let isDated = claims.contains { $0.attributes.date != nil }
    let isSized = claims.contains { $0.planned != nil }
    return group.allSatisfy { $0.outcome == one.outcome && $0.claim.canMean(one.claim) }
      && claims.contains {
        ($0.attributes.date != nil || !isDated) && ($0.planned != nil || !isSized)
      }
  }
}

extension Claim {
  /// What was planned, as one amount.
  fileprivate var planned: AttributeValue? {
    attributes.figure.map { .figure($0) } ?? attributes.headline.map { .money($0) }
  }

  private var saidBasis: Basis? { attributes.basis == .unspecified ? nil : attributes.basis }

  /// Whether a plan of one claim can be that of another: what one leaves out says nothing against it.
  fileprivate func canMean(_ other: Claim) -> Bool {
    let dates = both(attributes.date?.span, other.attributes.date?.span)
    return (both(saidBasis, other.saidBasis).map { $0.0 == $0.1 } ?? true)
      && (both(planned, other.planned).map { $0.0.isSameAmount(as: $0.1) } ?? true)
      && (dates.map { $0.0.contains($0.1) || $0.1.contains($0.0) } ?? true)
  }

  fileprivate func saysMore(than other: Claim) -> Bool {
    let (one, two) = (attributes.date?.span.length, other.attributes.date?.span.length)
    if one != two { return (one ?? .max) < (two ?? .max) }
    let (mine, theirs) = (attributes.date == nil, other.attributes.date == nil)
    if mine != theirs { return theirs }
    if (saidBasis == nil) != (other.saidBasis == nil) { return other.saidBasis == nil }
    guard let (amount, rival) = both(planned, other.planned) else {
      return planned != nil && other.planned == nil
    }
    return Fineness(of: amount, as: .amount) > Fineness(of: rival, as: .amount)
  }
}

extension AttributeValue {
  /// Whether two planned amounts are one; a bound names the same number, and not any beyond it.
  fileprivate func isSameAmount(as other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.money(let one), .money(let other)):
      one.currency == other.currency && one.bounds.isSame(as: other.bounds)
    case (.figure(let one), .figure(let other)):
      one.unit == other.unit && one.bounds.isSame(as: other.bounds)
    default: false
    }
  }
}

extension Bounds {
  private var isOpen: Bool { low == nil || high == nil }

  fileprivate func isSame(as other: Bounds) -> Bool {
    isOpen || other.isOpen
      ? !Set(written).isDisjoint(with: other.written) && overlaps(other) : overlaps(other)
  }
}
