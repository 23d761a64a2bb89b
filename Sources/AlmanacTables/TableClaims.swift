import AlmanacFiles
import AlmanacModel
import AlmanacReading

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
    var attributes = Attributes(title: title ?? kind.title)
    for attribute in Attribute.of(kind) {
      attributes[attribute] = try value(of: attribute, name) ?? written[attribute]
    }
    switch kind {
    case .release: guard title != nil else { throw Problem("the row names no model") }
    case .funding: if title == nil { attributes.title = attributes.round?.title ?? "" }
    case .valuation:
      guard attributes.amount != nil else { throw Problem("the row has no amount") }
    case .metric: guard attributes.figure != nil else { throw Problem("the row has no value") }
    case .alert, .deal, .milestone: break
    }
    return attributes
  }

  /// What a row says by saying nothing.
  private var written: [Attribute: AttributeValue] {
    [
      .milestone: .word(Milestone.available.rawValue), .basis: .word(Basis.unspecified.rawValue),
      .round: .word(RoundType.undisclosed.rawValue),
    ]
  }

  private func value(of attribute: Attribute, _ name: (String) -> String?) throws(Problem)
    -> AttributeValue?
  {
    let key = attribute.declaration.key
    switch attribute.declaration.type {
    case .date: return try date(key).map { .date($0) }
    case .money: return try money(key).map { .money($0) }
    case .figure: return try figure(key).map { .figure($0) }
    case .text: return text(key).map { .text($0) }
    case .word(let vocabulary): return try word(key, of: vocabulary).map { .word($0) }
    case .names:
      let names = (text(key) ?? "").split(separator: ";").map { String($0).trimming }
        .filter { !$0.isEmpty }.map { name($0) ?? $0 }
      return names.isEmpty ? nil : .names(names)
    case .investors: return nil
    }
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
