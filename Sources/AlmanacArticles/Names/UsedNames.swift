package import AlmanacModel

extension Library {
  /// Registers those of some known entities that the articles name, and the companies these are of:
  /// a new store holds them no more than anything else.
  package mutating func register(usedOf known: [Entity]) {
    let registered = Set(entities.map(\.key))
    let byKey = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var names: Set<String> = []
    var keys: Set<String> = []
    for article in articles {
      keys.insert(article.source.publisherKey)
      keys.formUnion(article.source.via.map(\.outletKey))
      for claim in article.claims {
        keys.insert(claim.event.company)
        names.formUnion([claim.origin].compactMap(\.self))
        names.formUnion(claim.attributes.investors.map(\.name) + claim.attributes.parties)
      }
    }
    var used = known.filter {
      keys.contains($0.key) || $0.kind != .model && names.contains($0.name)
    }
    let companies = Set((used + entities).compactMap(\.company))
    used += companies.subtracting(used.map(\.key)).sorted().compactMap { byKey[$0] }
    entities += used.filter { !registered.contains($0.key) }
  }
}
