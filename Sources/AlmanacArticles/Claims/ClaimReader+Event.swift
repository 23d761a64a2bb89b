import AlmanacFiles
import AlmanacModel
import Yams

extension ClaimReader {
  /// The first key of a claim is its kind and names its subject.
  ///
  /// Where it is not, what was meant is guessed, so that the claim's other mistakes are told too.
  func subject(_ reader: MappingReader) -> (kind: Kind?, text: String?) {
    guard let (name, node) = reader.keys.first else {
      reader.report("a claim is empty", rule: .missing)
      return (nil, nil)
    }
    if let kind = Kind(rawValue: name) {
      return (
        kind,
        reader.text(name, required: "it names the \(name)", limit: AttributeReader.longestTitle)
      )
    }
    reader.report(
      "a claim starts with its kind (\(Kind.words.joined(separator: ", "))), not `\(name):`\(suggestion(name, Kind.words))",
      at: node,
      rule: .word
    )
    if let key = reader.keys.map(\.name).first(where: Kind.has) {
      return (Kind(rawValue: key), reader.text(key, limit: AttributeReader.longestTitle))
    }
    let meant = nearest(to: name, among: Kind.words, limit: 1).first.flatMap { Kind(rawValue: $0) }
    return (meant, reader.text(name, limit: AttributeReader.longestTitle))
  }

  /// Whether the value is there without which a claim of the kind says nothing.
  func isWhole(_ attributes: Attributes, _ kind: Kind) -> Bool {
    switch kind {
    case .funding: attributes.round != nil
    case .valuation: attributes.amount != nil
    case .deal: attributes.deal != nil
    case .metric: attributes.figure != nil
    case .release, .alert, .milestone: true
    }
  }

  /// The edges that a claim states.
  func relations(_ reader: MappingReader) -> [(relation: Relation, node: Node)] {
    RelationType.allCases.flatMap { type in
      reader.list(type.rawValue).compactMap { node -> (relation: Relation, node: Node)? in
        guard let text = node.scalar?.string, EventKey(text) != nil else {
          reader.report(
            "`\(type.rawValue):` takes an event key, company/kind/subject",
            at: node,
            rule: .relation
          )
          return nil
        }
        return (Relation(type, text), node)
      }
    }
  }

  /// No event is the reason, the answer or a part of itself.
  func refuseSelf(
    _ key: EventKey,
    _ relations: [(relation: Relation, node: Node)],
    _ reader: MappingReader
  ) {
    for (relation, node) in relations where relation.target == key.description {
      reader.report(
        "`\(relation.type.rawValue):` names the event itself",
        at: node,
        rule: .relation
      )
    }
  }
}
