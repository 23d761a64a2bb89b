/// The present values of an event and what each of its claims did for them.
public struct Resolution: Equatable, Sendable {
  /// The event.
  public let event: Event
  /// Every claim of the event, first the ones that gave it values.
  public let evidence: [Evidence]

  /// One claim and its part in a resolution.
  public struct Evidence: Equatable, Sendable {
    /// The claim.
    public let claim: Claim
    /// The attributes whose value is this claim's.
    public let usedFor: [Attribute]
    /// Why it gave values, or why it did not.
    public let reason: String

    /// A claim with its part.
    public init(claim: Claim, usedFor: [Attribute], reason: String) {
      self.claim = claim
      self.usedFor = usedFor
      self.reason = reason
    }
  }
}

/// Resolves the claims of one event to its present values, attribute by attribute.
///
/// A pure function: neither the order of the claims matters nor today's date.
///
/// - Parameter claims: all the claims that name one event key.
/// - Returns: the event and its evidence, or nil where no claim stands (there is none, or every
///   one is deprecated).
public func resolve(_ claims: [Claim]) -> Resolution? {
  guard claims.count == 1 else { return resolveByBallot(claims) }
  return claims[0].rank == .deprecated ? nil : Resolution(ofOnly: claims[0])
}

/// The general way of `resolve`, for any number of claims.
func resolveByBallot(_ claims: [Claim]) -> Resolution? {
  let claims = claims.sorted { ($0.source.article, $0.ordinal) < ($1.source.article, $1.ordinal) }
  let standing = claims.filter { $0.rank != .deprecated }.withoutOlderEditions
  guard !standing.isEmpty else { return nil }
  return Resolution(Life(standing), standing: standing, all: claims)
}

extension Resolution {
  /// The resolution of an event from its life.
  init(_ life: Life, standing: [Claim], all: [Claim]) {
    let step = life.steps[life.current]
    let relations = Resolution.relations(of: standing)
    let attributes = life.attributes.named(as: standing[0].event, partOf: relations.wholes)
      .namedByParties(if: step.ballot.isNamedByParties)
    let dating = life.dating
    event = Event(
      key: standing[0].event,
      company: standing[0].company,
      status: step.phase.status,
      attributes: attributes,
      span: dating?.ballot.span(of: attributes.date),
      amounts: life.pricing?.ballot.amounts(of: attributes.headline),
      rivals: life.rivals,
      relations: relations,
      phases: life.steps.map(\.phase),
      claims: all.count,
      articles: Set(standing.map(\.source.article)).count,
      voices: step.phase.voices,
      newest: Resolution.newest(of: standing)
    )
    let narrator = Narrator(
      life: life,
      standing: Set(standing.map { ClaimID($0) }),
      hasOthers: standing.count < all.count
    )
    evidence = all.map { narrator.evidence(of: $0) }.sorted(by: Resolution.isStronger)
  }

  /// The edges that claims state, each once, by type and target.
  static func relations(of claims: [Claim]) -> [Relation] {
    Set(claims.flatMap(\.relations)).sorted {
      ($0.type.rawValue, $0.target) < ($1.type.rawValue, $1.target)
    }
  }

  private static func newest(of claims: [Claim]) -> Day? {
    let days = claims.map(\.source.published.latest)
    return days.contains(nil) ? nil : days.compactMap(\.self).max()
  }

  private static func isStronger(_ one: Evidence, _ other: Evidence) -> Bool {
    func order(_ evidence: Evidence) -> (Int, Int, String, Int) {
      let claim = evidence.claim
      return (
        claim.rank == .deprecated ? 1 : 0, -evidence.usedFor.count, claim.source.article,
        claim.ordinal
      )
    }
    return order(one) < order(other)
  }
}

extension Life {
  fileprivate var dating: Step? { giver(of: .date) }

  fileprivate var pricing: Step? {
    [Attribute.amount, .raised, .target].lazy.compactMap { giver(of: $0) }.first
  }
}

extension [Relation] {
  /// The keys of what the event is part of.
  var wholes: [String] { filter { $0.type == .partOf }.map(\.target) }
}
