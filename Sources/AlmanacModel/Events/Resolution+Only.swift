extension Resolution {
  /// The resolution of an event of which one claim speaks: it gives all its values.
  ///
  /// Most events of a large table have one claim; the general way gives the same and takes longer.
  init(ofOnly claim: Claim) {
    var attributes = claim.attributes
    var names: Set<String> = []
    attributes.investors = attributes.investors.filter { names.insert($0.name).inserted }
      .sorted { ($0.role == .lead ? 0 : 1, $0.name) < ($1.role == .lead ? 0 : 1, $1.name) }
    event = Event(
      key: claim.event,
      company: claim.company,
      status: claim.status,
      attributes: attributes,
      span: attributes.date?.span,
      amounts: attributes.headline,
      rivals: [],
      relations: Set(claim.relations).sorted {
        ($0.type.rawValue, $0.target) < ($1.type.rawValue, $1.target)
      },
      claims: 1,
      articles: 1,
      voices: 1,
      newest: claim.source.published.latest
    )
    evidence = [
      Evidence(claim: claim, usedFor: attributes.given, reason: "the only claim")
    ]
  }
}

extension Attributes {
  /// The attributes that have a value, the status of the claim and its title first.
  fileprivate var given: [Attribute] {
    let all: [(Attribute, Bool)] = [
      (.status, true), (.title, true), (.date, date != nil), (.end, end != nil),
      (.amount, amount != nil), (.basis, basis != nil), (.figure, figure != nil),
      (.milestone, milestone != nil), (.family, family != nil), (.round, round != nil),
      (.raised, raised != nil), (.target, target != nil), (.preMoney, preMoney != nil),
      (.postMoney, postMoney != nil), (.deal, deal != nil), (.level, level != nil),
      (.parties, !parties.isEmpty), (.investors, !investors.isEmpty),
    ]
    return all.filter(\.1).map(\.0)
  }
}
