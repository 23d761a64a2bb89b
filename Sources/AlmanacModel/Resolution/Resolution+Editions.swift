extension [Claim] {
  /// The claims without those of an older edition of a table whose newer edition speaks of the event
  /// too: what the table says now is not what it contradicts.
  package var withoutOlderEditions: [Claim] {
    var newest: [String: Source] = [:]
    for claim in self {
      guard let table = claim.source.table else { continue }
      if newest[table].map({ $0.isOlder(than: claim.source) }) ?? true {
        newest[table] = claim.source
      }
    }
    guard !newest.isEmpty else { return self }
    return filter { claim in
      claim.source.table.flatMap { newest[$0] }.map { $0.article == claim.source.article } ?? true
    }
  }
}

extension Source {
  /// Whether another edition of the table was published later; of one day the one is newer whose key
  /// comes later in the alphabet, and one without a last day is newer than any.
  fileprivate func isOlder(than other: Source) -> Bool {
    let (one, two) = (published.latest?.number ?? .max, other.published.latest?.number ?? .max)
    return one == two ? article < other.article : one < two
  }
}
