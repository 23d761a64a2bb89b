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
  }
}

/// Resolves the claims of one event to its present values, attribute by attribute.
///
/// A pure function: the order of the claims does not matter.
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
  guard let key = standing.first?.event else { return nil }
  let status = Contest(
    standing.map { Entry($0, .word($0.status.rawValue), Standing.forStatus($0)) }
  )
  guard let first = status.winner else { return nil }
  var ballot = Ballot(claims: standing, status: first.claim.status)
  ballot.record(.status, status)
  var attributes = Attributes(title: ballot.title())
  for attribute in Attribute.valued where attribute != .investors {
    attributes[attribute] = ballot.pick(attribute)
  }
  attributes.investors = ballot.investors()
  return ballot.resolution(of: key, among: claims, attributes: attributes)
}
