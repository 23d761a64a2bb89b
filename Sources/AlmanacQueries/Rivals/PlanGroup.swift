import AlmanacModel

/// Claims about one event that tell of the same plan.
struct PlanGroup {
  /// The one that dates it most finely, then the first.
  let plan: Claim
  /// The others, in order of publication.
  let others: [Claim]

  /// The plans that some claims about one event tell of, in the order of the claims: two that say the
  /// same are one plan.
  static func all(of claims: [Claim]) -> [PlanGroup] {
    var groups: [[Claim]] = []
    for claim in claims {
      if let place = groups.firstIndex(where: { $0.allSatisfy(claim.saysTheSame) }) {
        groups[place].append(claim)
      } else {
        groups.append([claim])
      }
    }
    return groups.map { group in
      let finest = group.enumerated().min { one, other in
        (one.element.width, one.offset) < (other.element.width, other.offset)
      }
      let place = finest?.offset ?? 0
      return PlanGroup(
        plan: group[place],
        others: group.enumerated().filter { $0.offset != place }.map(\.element)
      )
    }
  }
}

extension Claim {
  /// How many days its date leaves open.
  fileprivate var width: Int { attributes.date?.span.length ?? .max }

  /// Whether two claims give the same amounts, and one date or one within the other.
  fileprivate func saysTheSame(as other: Claim) -> Bool {
    let (one, two) = (attributes, other.attributes)
    guard status == other.status, isPlan == other.isPlan, one.figure == two.figure,
      one.basis == two.basis,
      [one.amount, one.target, one.raised] == [two.amount, two.target, two.raised]
    else { return false }
    switch (one.date?.span, two.date?.span) {
    case (nil, nil): return true
    case (let first?, let second?): return first.contains(second) || second.contains(first)
    case (nil, _), (_, nil): return false
    }
  }
}
