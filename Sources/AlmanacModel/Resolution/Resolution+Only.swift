extension Resolution {
  /// The resolution of an event of which one claim speaks: it gives all its values.
  ///
  /// Most events of a large table have one claim; the general way gives the same and takes longer.
  init(ofOnly claim: Claim) {
    let relations = Resolution.relations(of: [claim])
    let group = PhaseClaims(claim.status, [claim])
    var attributes = claim.attributes
    var names: Set<String> = []
    attributes.investors = attributes.investors.filter { names.insert($0.name).inserted }
      .sorted(by: Investor.isEarlier)
    let stated = attributes.date
    if stated == nil { attributes.date = Life.bounds(of: group, after: nil) }
    let phase = Phase(
      status: claim.status,
      attributes: attributes,
      span: attributes.date?.span,
      amounts: attributes.headline,
      day: group.day(of: stated),
      looksAhead: group.looksAhead(stated),
      isBounded: stated == nil && attributes.date != nil,
      hand: group.hand,
      claims: 1,
      voices: 1
    )
    event = Event(
      key: claim.event,
      company: claim.company,
      status: claim.status,
      attributes: attributes.named(as: claim.event, partOf: relations.wholes),
      span: phase.span,
      amounts: phase.amounts,
      rivals: [],
      relations: relations,
      phases: [phase],
      claims: 1,
      articles: 1,
      voices: 1,
      newest: claim.source.published.latest
    )
    let given = [.status, .title] + claim.attributes.values.map(\.attribute)
    evidence = [Evidence(claim: claim, usedFor: given, reason: "the only claim")]
  }
}
