import AlmanacModel

/// Writes one entry of an article's `claims:`.
struct ClaimWriter {
  let claim: Claim
  let finder: QuoteFinder

  /// The keys of the claim, the kind with its subject first.
  var lines: YAMLLines {
    var lines = YAMLLines()
    let kind = claim.event.kind
    lines.add(kind.rawValue, subject)
    lines.add("event", isDefaultKey ? nil : claim.event.description)
    lines.add("company", claim.company)
    add(.date, to: &lines)
    lines.add("status", claim.status.rawValue)
    for attribute in Attribute.of(kind) where attribute != .date && attribute != namedByKind {
      add(attribute, to: &lines)
    }
    lines.add("rank", claim.rank == .normal ? nil : claim.rank.rawValue)
    for type in RelationType.allCases {
      lines.add(type.rawValue, list: claim.relations.filter { $0.type == type }.map(\.target))
    }
    lines.add("origin", claim.origin)
    lines.add("note", claim.note)
    addFields(to: &lines)
    if let quote = claim.quote { addQuote(quote, to: &lines) }
    return lines
  }

  /// The attribute that the kind's own key gives, as `funding: series-a` gives the round.
  private var namedByKind: Attribute? {
    let kind = claim.event.kind
    return Attribute.of(kind).first { AttributeReader.key(of: $0, kind) == kind.rawValue }
  }

  private var subject: String {
    namedByKind.flatMap { claim.attributes[$0]?.text } ?? claim.attributes.title
  }

  /// Whether the key is the one that the claim has without `event:`.
  private var isDefaultKey: Bool {
    let key = claim.event
    guard key.kind != .deal || !claim.attributes.parties.isEmpty else { return false }
    return key.subject
      == DefaultSubject.of(key.kind, subject: subject, attributes: claim.attributes)
  }

  private func add(_ attribute: Attribute, to lines: inout YAMLLines) {
    guard let value = claim.attributes[attribute] else { return }
    let key = attribute.declaration.key
    switch value {
    case .date(let date): lines.add(key, date.edtf)
    case .figure(let figure):
      lines.add(key, figure.number)
      lines.add("unit", figure.unit)
    case .names(let names): lines.add(key, list: names)
    case .investors(let investors): lines.add(key, entries: investors.map(\.lines))
    case .money(let money): lines.add(key, money.text)
    case .word(let text), .text(let text): lines.add(key, text)
    }
  }

  /// What single attributes rest on, the date among them.
  private func addFields(to lines: inout YAMLLines) {
    var (inferred, quotes) = (YAMLLines(), YAMLLines())
    let isByField = claim.fields.contains { if case .inferred = $0.support { true } else { false } }
    if isByField { inferred.add("date", claim.inferred) }
    for field in claim.fields {
      let key = field.attribute.declaration.key
      switch field.support {
      case .inferred(let why): inferred.add(key, why)
      case .quote(let quote):
        guard Landmark(of: quote, in: finder) != nil else {
          quotes.add(key, quote.text.onOneLine)
          continue
        }
        var inner = YAMLLines()
        addQuote(quote, to: &inner)
        quotes.add(key, mapping: inner)
      }
    }
    if !isByField { lines.add("inferred", claim.inferred) }
    lines.add("inferred", mapping: inferred)
    lines.add("quotes", mapping: quotes)
  }

  /// The quote, and words beside it where it stands in the text more than once.
  private func addQuote(_ quote: Claim.Quote, to lines: inout YAMLLines) {
    lines.add("quote", quote.text.onOneLine)
    guard let landmark = Landmark(of: quote, in: finder) else { return }
    lines.add(landmark.key, landmark.words)
  }
}

extension Figure {
  /// The number without its unit, as an article writes it.
  fileprivate var number: String {
    if let currency { return Money(currency, bounds).text }
    return unit == "percent" ? text : String(text.dropLast(unit.count + 1))
  }
}

extension Investor {
  fileprivate var lines: YAMLLines {
    var lines = YAMLLines()
    guard role != .participant || amount != nil || state != nil else {
      lines.add(scalar: name)
      return lines
    }
    lines.add("name", name)
    lines.add("role", role.rawValue)
    lines.add("amount", amount?.text)
    lines.add("state", state?.rawValue)
    return lines
  }
}
