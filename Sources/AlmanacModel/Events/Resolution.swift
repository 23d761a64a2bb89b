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
  let standing = claims.filter { $0.rank != .deprecated }
  guard let key = standing.first?.event else { return nil }
  let status = Contest(standing.map { Entry($0, $0.status, Standing.forStatus($0)) })
  guard let statusWinner = status.winner else { return nil }
  var ballot = Ballot(claims: standing, status: statusWinner.value)
  ballot.record(.status, status)

  var attributes = Attributes(title: ballot.pick(.title) { $0.title } ?? "")
  attributes.date = ballot.pick(.date) { $0.date }
  attributes.end = ballot.pick(.end) { $0.end }
  attributes.amount = ballot.pick(.amount) { $0.amount }
  attributes.basis = ballot.pick(.basis) { $0.basis }
  attributes.figure = ballot.pick(.figure) { $0.figure }
  attributes.milestone = ballot.pick(.milestone) { $0.milestone }
  attributes.family = ballot.pick(.family) { $0.family }
  attributes.round = ballot.pick(.round) { $0.round }
  attributes.raised = ballot.pick(.raised) { $0.raised }
  attributes.target = ballot.pick(.target) { $0.target }
  attributes.preMoney = ballot.pick(.preMoney) { $0.preMoney }
  attributes.postMoney = ballot.pick(.postMoney) { $0.postMoney }
  attributes.deal = ballot.pick(.deal) { $0.deal }
  attributes.level = ballot.pick(.level) { $0.level }
  attributes.parties = ballot.pick(.parties) { $0.parties.isEmpty ? nil : $0.parties } ?? []
  attributes.investors = ballot.investors()

  return ballot.resolution(of: key, among: claims, attributes: attributes)
}
