import AlmanacFiles
import AlmanacModel
import Yams

/// Reads the attributes of a claim, those of its kind and no others.
struct AttributeReader {
  let reader: MappingReader
  let names: ArticleNames

  /// What the claim says, as far as it can be read; the mistakes are in the reader.
  func read(_ kind: Kind, subject: String) -> Attributes {
    var attributes = Attributes(title: subject)
    for attribute in Attribute.of(kind) {
      attributes[attribute] = value(of: attribute, key: AttributeReader.key(of: attribute, kind))
    }
    attributes.title = title(kind, subject, attributes)
    if attributes.title.unicodeScalars.count > AttributeReader.longestTitle {
      reader.report(
        "the title '\(shortened(attributes.title))' is longer than \(AttributeReader.longestTitle) characters",
        at: reader.value("parties")
      )
    }
    return attributes
  }

  /// The most characters of an event's title.
  static let longestTitle = 300

  /// The attribute that the kind's own key gives, as `funding: series-a` gives the round.
  static func key(of attribute: Attribute, _ kind: Kind) -> String {
    switch (kind, attribute) {
    case (.funding, .round), (.valuation, .amount), (.deal, .deal): kind.rawValue
    default: attribute.declaration.key
    }
  }

  private func value(of attribute: Attribute, key: String) -> AttributeValue? {
    switch attribute.declaration.type {
    case .date: return reader.date(key).map { .date($0) }
    case .money: return reader.money(key).map { .money($0) }
    case .figure: return figure(key).map { .figure($0) }
    case .text: return reader.text(key, limit: 100).map { .text($0) }
    case .word(let vocabulary):
      guard reader.value(key) != nil else { return Self.written[attribute] }
      return reader.word(key, of: vocabulary).map { .word($0) }
    case .names:
      let list = names.list(key, reader)
      return list.isEmpty ? nil : .names(list)
    case .investors:
      let list = investors(key)
      return list.isEmpty ? nil : .investors(list)
    }
  }

  /// What an article says by saying nothing.
  private static let written: [Attribute: AttributeValue] = [
    .milestone: .word(Milestone.available.rawValue), .basis: .word(Basis.unspecified.rawValue),
  ]

  private func figure(_ key: String) -> Figure? {
    let hasUnit = reader.value("unit") != nil
    guard reader.value(key) != nil else {
      reader.report(
        "a metric needs its `value:` (800M, 29%, $20B) and its `unit:`",
        rule: .missing
      )
      return nil
    }
    let unit = hasUnit ? reader.text("unit", limit: 100) : nil
    let figure = reader.read(key, rule: .amount) { text throws(AmountError) in
      try Figure(text, unit: unit)
    }
    if let flaw = figure?.unitFlaw {
      reader.report(flaw, at: reader.value("unit"), rule: .amount)
      return nil
    }
    return figure
  }

  private func title(_ kind: Kind, _ subject: String, _ attributes: Attributes) -> String {
    switch kind {
    case .funding: attributes.round?.title ?? subject
    case .valuation: kind.title
    case .alert: subject.prefix(1).uppercased() + subject.dropFirst()
    case .deal: attributes.deal?.title(with: attributes.parties) ?? subject
    case .release, .metric, .milestone: subject
    }
  }

  private func investors(_ key: String) -> [Investor] {
    var seen: Set<String> = []
    return reader.list(key).compactMap { node -> Investor? in
      guard let investor = investor(at: node) else { return nil }
      if !seen.insert(investor.name).inserted {
        reader.report("the investor '\(investor.name)' stands twice in one claim", at: node)
      }
      return investor
    }
  }

  private func investor(at node: Node) -> Investor? {
    if node.scalar != nil {
      return names.entity(at: node, reader).map {
        Investor(name: $0.name, role: .participant, amount: nil, state: nil)
      }
    }
    guard let entry = reader.mapping(at: node) else {
      reader.report("an investor is a name, or a mapping with `name:`", at: node)
      return nil
    }
    let investor = investor(entry)
    entry.reportUnknownKeys()
    reader.report(entry.diagnostics)
    return investor
  }

  private func investor(_ entry: MappingReader) -> Investor? {
    let entity = names.entity("name", entry, kinds: ArticleNames.parties, required: true)
    let role = entry.word("role", Investor.Role.self)
    let amount = entry.money("amount")
    let state = entry.word("state", Investor.State.self)
    return entity.map {
      Investor(name: $0.name, role: role ?? .participant, amount: amount, state: state)
    }
  }
}
