import AlmanacModel

extension TableRow {
  /// The kind of the row; nil where nothing says it, which is noted.
  mutating func kind() -> Kind? {
    if let kind = map.kind { return kind }
    if value("kind") == nil { note("the row does not say its kind") }
    return word("kind", Kind.self)
  }

  /// What the row says of an event of a kind, without its investors.
  ///
  /// - Parameters:
  ///   - kind: the kind.
  ///   - name: the registered name that a text means; nil where it means none.
  /// - Returns: what it says; what is wrong is noted in the row.
  mutating func attributes(_ kind: Kind, _ name: (String) -> String?) -> Attributes {
    let title = line("title")
    let before = problems.count
    var attributes = Attributes(title: title ?? kind.title)
    for attribute in Attribute.of(kind) {
      attributes[attribute] = value(of: attribute, name) ?? TableRow.unsaid[attribute]
    }
    switch kind {
    case .release: if title == nil { note("the row names no model") }
    case .funding: if title == nil { attributes.title = attributes.round?.title ?? "" }
    case .valuation:
      // An amount that cannot be read is noted already.
      if attributes.amount == nil, problems.count == before { note("the row has no amount") }
    case .metric:
      if attributes.figure == nil, problems.count == before { note("the row has no value") }
      if title == nil { note("the row names no metric") }
    case .alert, .milestone: if title == nil { note("the row has no title") }
    case .deal:
      guard title == nil else { break }
      if attributes.deal == nil { note("the row has neither a title nor the type of the deal") }
      attributes.title = attributes.deal?.title(with: attributes.parties) ?? kind.title
    }
    // A title that is made of many parties is cut, one that is written out is not.
    if title == nil { attributes.title = shortened(attributes.title, to: 150) }
    return attributes
  }

  /// What a row says by saying nothing.
  private static let unsaid: [Attribute: AttributeValue] = [
    .milestone: .word(Milestone.available.rawValue), .basis: .word(Basis.unspecified.rawValue),
    .round: .word(RoundType.undisclosed.rawValue),
  ]

  private mutating func value(of attribute: Attribute, _ name: (String) -> String?)
    -> AttributeValue?
  {
    let key = attribute.declaration.key
    switch attribute.declaration.type {
    case .date: return date(key).map { .date($0) }
    case .money: return money(key).map { .money($0) }
    case .figure: return figure(key).map { .figure($0) }
    case .text: return line(key).map { .text($0) }
    case .word(let vocabulary): return word(key, of: vocabulary).map { .word($0) }
    case .names:
      let names = values(key).map { name($0.text) ?? $0.text }
      return names.isEmpty ? nil : .names(names)
    case .investors: return nil
    }
  }
}
