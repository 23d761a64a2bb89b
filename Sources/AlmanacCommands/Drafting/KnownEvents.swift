import AlmanacDrafting
import AlmanacModel
import AlmanacStore

/// The events of a store as drafts are compared with them, read once for each company and kind.
final class KnownEvents {
  private let store: Store?
  private var read: [String: [KnownEvent]] = [:]

  init(_ store: Store?) { self.store = store }

  /// The events of a company and kind; none where there is no store.
  func events(_ company: String, _ kind: Kind) -> [KnownEvent] {
    let name = "\(company)/\(kind.rawValue)"
    if let known = read[name] { return known }
    let scope = EventScope(companies: [company], kinds: [kind])
    let events = ((try? store?.resolutions(scope)) ?? []).map { KnownEvent($0) }.sorted {
      $0.key < $1.key
    }
    read[name] = events
    return events
  }
}

extension KnownEvent {
  /// An event with whose word decided it.
  init(_ resolution: Resolution) {
    let deciding = resolution.evidence.filter(\.givesDateOrAmount)
    let sorted = deciding + resolution.evidence.filter { !$0.givesDateOrAmount }
    let source = sorted.first?.claim
    var sources: [Attribute: String] = [:]
    for evidence in sorted {
      for attribute in evidence.usedFor where sources[attribute] == nil {
        sources[attribute] = evidence.claim.byline
      }
    }
    self.init(
      key: resolution.event.key,
      title: resolution.event.title,
      status: resolution.event.status,
      attributes: resolution.event.attributes,
      source: source?.byline ?? "",
      sources: sources,
      evidence: sorted.map { evidence in
        Evidence(
          article: evidence.claim.source.article,
          voice: evidence.claim.voice,
          published: evidence.claim.source.published,
          quote: evidence.claim.quote?.text,
          isDigest: evidence.claim.source.isDigest
        )
      }
    )
  }
}

extension Claim {
  /// Whose word it is, and of when.
  fileprivate var byline: String { "by \(voice), \(source.published.text)" }
}

extension Resolution.Evidence {
  /// Whether the claim gave what a text can be wrong about.
  fileprivate var givesDateOrAmount: Bool {
    usedFor.contains { attribute in
      switch attribute.declaration.type {
      case .date, .money, .figure: true
      case .text, .names, .investors, .word: false
      }
    }
  }
}
