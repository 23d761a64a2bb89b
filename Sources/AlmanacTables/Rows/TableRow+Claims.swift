import AlmanacModel

extension TableRow {
  /// Who and what a row is about, every name of it known.
  struct Said {
    /// The companies, of which a deal has the first.
    var companies: [Entity]
    var kind: Kind
    var attributes: Attributes
    /// The outlet that the row relays.
    var origin: String?
    /// The outlet that the row was seen through.
    var via: String?
  }

  /// What the row says of each of its companies: one claim, and for a round with a post-money the
  /// valuation that it implies; what is wrong is noted in the row.
  mutating func claims(_ said: Said, ordinal: Int) -> [Claim] {
    let status = status()
    let rank = word("rank", Rank.self) ?? .normal
    let remark = remark(via: said.via)
    var claims: [Claim] = []
    for company in said.companies {
      guard let key = key(company: company.key, kind: said.kind, said.attributes) else { continue }
      var claim = Claim(
        event: key,
        company: company.name,
        source: source,
        ordinal: ordinal + claims.count,
        status: status,
        title: said.attributes.title
      )
      claim.attributes = said.attributes
      claim.rank = rank
      claim.origin = said.origin
      claim.note = remark
      claim.locator = "row \(number)"
      claims.append(claim)
      if let valuation = TableRow.valuation(of: claim) { claims.append(valuation) }
    }
    return claims
  }

  /// Of several companies each has an event of its own, but for a deal, to which the others are
  /// parties; money is never counted once for each.
  mutating func divided(_ said: Said) -> Said {
    guard said.companies.count > 1 else { return said }
    var divided = said
    if said.kind == .deal {
      let parties = said.attributes.parties
      let others = said.companies.dropFirst().map(\.name).filter { !parties.contains($0) }
      divided.attributes.parties = parties + others
      divided.companies = [said.companies[0]]
      if text("title") == nil, let deal = said.attributes.deal {
        divided.attributes.title = shortened(deal.title(with: parties + others), to: 150)
      }
      return divided
    }
    let attributes = said.attributes
    if attributes.headline != nil || attributes.figure != nil || attributes.postMoney != nil {
      note("an amount of several companies is of none: give each a row", at: value("company"))
    }
    return said
  }

  /// An empty cell says nothing of the status: a rumor is never taken for a fact.
  private mutating func status() -> Status {
    let status = word("status", Status.self)
    if let field = layout.fields["status"], !field.sources.isEmpty, value("status") == nil {
      note("the status is empty: say in the map's `defaults:` what that means")
    }
    return status ?? .completed
  }

  /// The note, and what the row was seen through.
  private func remark(via: String?) -> String? {
    let words = text("note").map { note in
      note.onOneLine
    }
    let parts = [words, via.map { "seen through \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : shortened(parts.joined(separator: "; "), to: 2000)
  }

  private static func valuation(of claim: Claim) -> Claim? {
    guard claim.event.kind == .funding, let amount = claim.attributes.postMoney,
      let key = EventKey(
        company: claim.event.company,
        kind: .valuation,
        subject: claim.event.subject
      )
    else { return nil }
    var valuation = claim
    valuation.event = key
    valuation.ordinal += 1
    valuation.attributes = Attributes(title: "Valuation")
    valuation.attributes.date = claim.attributes.date
    valuation.attributes.amount = amount
    let isSale = claim.attributes.round?.isPrimary == false
    valuation.attributes.basis = isSale ? .tender : .postMoney
    valuation.relations = [Relation(.partOf, claim.event.description)]
    return valuation
  }
}
