extension Ballot {
  /// The resolution of the event from what the ballot recorded.
  func resolution(of key: EventKey, among all: [Claim], attributes: Attributes) -> Resolution {
    let articles = Set(claims.map(\.source.article))
    let newest = claims.map(\.source.published.latest)
    let sortedRivals = Set(rivals).sorted {
      ($0.attribute.name, $0.article, $0.text) < ($1.attribute.name, $1.article, $1.text)
    }
    let event = Event(
      key: key,
      company: claims[0].company,
      status: status,
      attributes: attributes,
      span: span(of: attributes.date),
      amounts: amounts(of: attributes.headline),
      rivals: sortedRivals,
      relations: Set(claims.flatMap(\.relations)).sorted {
        ($0.type.rawValue, $0.target) < ($1.type.rawValue, $1.target)
      },
      claims: all.count,
      articles: articles.count,
      voices: Set(claims.map(\.voice)).count,
      newest: newest.contains(nil) ? nil : newest.compactMap(\.self).max()
    )
    let evidence = all.map {
      Resolution.Evidence(claim: $0, usedFor: wins[ClaimID($0)] ?? [], reason: reason(for: $0))
    }
    return Resolution(event: event, evidence: evidence.sorted(by: Ballot.isStronger))
  }

  private func reason(for claim: Claim) -> String {
    if claim.rank == .deprecated {
      return "deprecated" + (claim.note.map { ": " + $0 } ?? "")
    }
    let id = ClaimID(claim)
    if wins[id] != nil {
      guard let (preference, other) = grounds[id] else {
        return claims.count == 1 ? "the only claim" : "nothing contradicts it"
      }
      return "before \(other.source.article): \(preference.reason)"
    }
    guard let (attribute, preference, winner) = losses[id] else {
      let stands = claims.contains { ClaimID($0) == id }
      return stands ? "it agrees" : "a newer edition of its table speaks of the event"
    }
    return "its \(attribute.name) gives way to \(winner.source.article): \(preference.reason)"
  }

  private static func isStronger(_ one: Resolution.Evidence, _ other: Resolution.Evidence) -> Bool {
    func order(_ evidence: Resolution.Evidence) -> (Int, Int, String, Int) {
      let claim = evidence.claim
      return (
        claim.rank == .deprecated ? 1 : 0, -evidence.usedFor.count, claim.source.article,
        claim.ordinal
      )
    }
    return order(one) < order(other)
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
