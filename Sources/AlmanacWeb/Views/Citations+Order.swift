import AlmanacModel
import AlmanacReports

extension [Citation] {
  /// The citations with the sources first whose word counts: those that date the events, then those
  /// that give something else, then the others.
  ///
  /// - Parameter resolutions: the events in the order of the answer.
  /// - Returns: the same citations.
  func ordered(by resolutions: [Resolution]) -> [Citation] {
    var ranks: [String: (Int, Int)] = [:]
    for (place, resolution) in resolutions.enumerated() {
      for evidence in resolution.evidence {
        let use = evidence.usedFor.contains(.date) ? 0 : evidence.usedFor.isEmpty ? 2 : 1
        let article = evidence.claim.source.article
        if let known = ranks[article], known < (use, place) { continue }
        ranks[article] = (use, place)
      }
    }
    return enumerated().sorted { one, other in
      let (first, second) = (ranks[one.element.article], ranks[other.element.article])
      let (a, b) = (first ?? (3, 0), second ?? (3, 0))
      return (a.0, a.1, one.offset) < (b.0, b.1, other.offset)
    }.map(\.element)
  }
}

extension [Resolution] {
  /// What they rest on, each source once; those first whose word counts.
  var citations: [Citation] {
    var seen: Set<String> = []
    let sources = flatMap(\.evidence).map(\.claim).filter { $0.rank != .deprecated }.map(\.source)
    return sources.filter { seen.insert($0.article).inserted }.map { Citation($0) }
      .ordered(by: self)
  }

  /// Whose word articles relay, by their keys: of those that relay one origin in all that they are
  /// cited for.
  var origins: [String: String] {
    let claims = flatMap(\.evidence).map(\.claim)
    return Dictionary(grouping: claims, by: \.source.article).compactMapValues { claims in
      let origins = Set(claims.map(\.origin))
      return origins.count == 1 ? origins.first ?? nil : nil
    }
  }
}
