import AlmanacModel

extension TableRow {
  /// The claims of the row: one, and for a round with a post-money the valuation that it implies.
  func claims(
    company: Entity,
    ordinal: Int,
    name: (String) -> String?
  ) throws(Problem) -> [Claim] {
    let said = try word("kind", Kind.self)
    guard let kind = map.kind ?? said else { throw Problem("the row does not say its kind") }
    let attributes = try attributes(kind, name)
    let key = try key(company: company.key, kind: kind, attributes)
    var claim = Claim(
      event: key,
      company: company.name,
      source: source,
      ordinal: ordinal,
      status: try word("status", Status.self) ?? .completed,
      title: attributes.title
    )
    claim.attributes = attributes
    claim.rank = try word("rank", Rank.self) ?? .normal
    claim.note = text("note").map { note in
      shortened(note.split(whereSeparator: \.isWhitespace).joined(separator: " "), to: 2000)
    }
    claim.locator = "row \(number)"
    if let origin = text("origin") {
      guard let known = name(origin) else {
        throw Problem("the origin '\(shortened(origin))' is not registered")
      }
      claim.origin = known
    }
    return [claim] + valuation(of: claim)
  }

  private func key(company: String, kind: Kind, _ attributes: Attributes) throws(Problem)
    -> EventKey
  {
    if let text = text("event") {
      guard let key = EventKey(text), key.company == company, key.kind == kind else {
        throw Problem("'\(shortened(text))' is no event key of \(company)/\(kind.rawValue)/…")
      }
      return key
    }
    guard let key = EventKey(company: company, kind: kind, subject: subject(kind, attributes))
    else {
      throw Problem("nothing in the row can name its event: add `subject:` to the map")
    }
    return key
  }

  private func subject(_ kind: Kind, _ attributes: Attributes) -> String {
    guard let parts = layout.subject else {
      let date = attributes.date.map { $0.edtf.slug } ?? ""
      switch kind {
      case .release, .alert, .deal, .milestone:
        return DefaultSubject.of(kind, subject: attributes.title, attributes: attributes)
      case .funding, .valuation: return date
      case .metric: return [attributes.title.slug, date].joined(separator: "-")
      }
    }
    let subject = parts.map { part in
      switch part {
      case .text(let text): text
      case .column(let place): cells[place]
      }
    }
    return String(subject.joined().slug.prefix(100))
  }

  private func attributes(_ kind: Kind, _ name: (String) -> String?) throws(Problem) -> Attributes {
    let title = text("title").map { shortened($0, to: 300) }
    var attributes = Attributes(
      title: title ?? kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    )
    attributes.date = try date("date")
    switch kind {
    case .release:
      guard title != nil else { throw Problem("the row names no model") }
      attributes.milestone = try word("milestone", Milestone.self) ?? .available
      attributes.family = text("family")
    case .funding:
      attributes.round = try word("round", RoundType.self) ?? .undisclosed
      if title == nil { attributes.title = attributes.round?.title ?? "" }
      attributes.raised = try money("raised")
      attributes.target = try money("target")
      attributes.preMoney = try money("pre_money")
      attributes.postMoney = try money("post_money")
    case .valuation:
      attributes.amount = try money("amount")
      guard attributes.amount != nil else { throw Problem("the row has no amount") }
      attributes.basis = try word("basis", Basis.self) ?? .unspecified
    case .alert:
      attributes.level = text("level")
      attributes.end = try date("end")
    case .deal:
      attributes.deal = try word("deal", DealType.self)
      attributes.parties = (text("parties") ?? "").split(separator: ";")
        .map { String($0).trimming }.filter { !$0.isEmpty }.map { name($0) ?? $0 }
      attributes.amount = try money("amount")
    case .metric:
      attributes.figure = try figure("value")
      guard attributes.figure != nil else { throw Problem("the row has no value") }
    case .milestone: break
    }
    return attributes
  }

  private func valuation(of claim: Claim) -> [Claim] {
    guard claim.event.kind == .funding, let amount = claim.attributes.postMoney,
      let key = EventKey(
        company: claim.event.company,
        kind: .valuation,
        subject: claim.event.subject
      )
    else { return [] }
    var valuation = claim
    valuation.event = key
    valuation.ordinal += 1
    valuation.attributes = Attributes(title: "Valuation")
    valuation.attributes.date = claim.attributes.date
    valuation.attributes.amount = amount
    let isSale = claim.attributes.round?.isPrimary == false
    valuation.attributes.basis = isSale ? .tender : .postMoney
    valuation.relations = [Relation(.partOf, claim.event.description)]
    return [valuation]
  }
}
