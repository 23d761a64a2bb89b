import AlmanacModel

extension Event {
  /// The event as every answer gives it.
  var json: JSON {
    let base: JSON = [
      "event": .string(key.description), "kind": .string(key.kind.rawValue),
      "company": .string(company), "title": .string(title),
      "date": attributes.date?.json ?? .null, "status": .string(status.rawValue),
      "articles": .int(articles), "claims": .int(claims),
    ]
    return kindMembers.reduce(base) { $0.adding($1.0, $1.1) }
      .adding("rivals", .array(rivals.map(\.json)))
  }

  private var kindMembers: [(String, JSON)] {
    switch key.kind {
    case .release:
      [
        ("milestone", .text(attributes.milestone?.rawValue)), ("family", .text(attributes.family)),
      ]
    case .funding:
      [
        ("amount", attributes.headline?.json ?? .null),
        ("round", .text(attributes.round?.rawValue)),
      ]
    case .valuation:
      [
        ("amount", attributes.amount?.json ?? .null), ("basis", .text(attributes.basis?.rawValue)),
      ]
    case .deal:
      [
        ("amount", attributes.amount?.json ?? .null), ("deal", .text(attributes.deal?.rawValue)),
        ("parties", .array(attributes.parties.map { .string($0) })),
      ]
    case .metric: [("value", attributes.figure?.json ?? .null)]
    case .alert:
      [("level", .text(attributes.level)), ("end", attributes.end?.json ?? .null)]
    case .milestone: []
    }
  }
}

extension Rival {
  var json: JSON {
    [
      "attribute": .string(attribute.rawValue), "value": .string(text),
      "article": .string(article), "voice": .string(voice), "undecided": .bool(isUndecided),
    ]
  }
}

extension Resolution {
  /// The event, with its evidence where it is asked for.
  func json(why: Bool) -> JSON {
    why ? event.json.adding("evidence", .array(evidence.map(\.json))) : event.json
  }
}

extension Resolution.Evidence {
  var json: JSON {
    [
      "article": .string(claim.source.article), "title": .string(claim.source.title),
      "publisher": .string(claim.source.publisher),
      "published": .string(claim.source.published.edtf), "url": .string(claim.source.url),
      "origin": .text(claim.origin), "quote": .text(claim.quote?.text),
      "row": .text(claim.locator), "status": .string(claim.status.rawValue),
      "rank": .string(claim.rank.rawValue), "date": claim.attributes.date?.json ?? .null,
      "amount": claim.attributes.headline?.json ?? .null,
      "value": claim.attributes.figure?.json ?? .null, "inferred": .text(claim.inferred),
      "note": .text(claim.note),
      "used_for": .array(usedFor.map { .string($0.rawValue) }), "reason": .string(reason),
    ]
  }
}
