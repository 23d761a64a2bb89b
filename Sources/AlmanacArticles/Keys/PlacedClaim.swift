import AlmanacFiles
import AlmanacModel

/// A claim with its place, while the keys of all files are compared.
struct PlacedClaim {
  var claim: Claim
  /// Whether `event:` chooses the key.
  let isExplicit: Bool
  /// Where the claim's own name stands, to be reported with a message.
  let place: Diagnostic

  /// The name that makes the event's key where `event:` does not; nil for kinds that have none.
  var name: String? {
    switch claim.event.kind {
    case .release, .alert, .milestone, .metric, .deal: claim.attributes.title
    case .funding, .valuation: nil
    }
  }

  /// Whether the event has the key that the claim's own name gives it.
  var isNamesake: Bool { !isExplicit || claim.defaultKey == claim.event }

  /// The claim's place with a mistake.
  func mistake(_ message: String, rule: Diagnostic.Rule) -> Diagnostic {
    var diagnostic = place
    diagnostic.message = message
    diagnostic.rule = rule
    return diagnostic
  }
}

/// An edge of a claim with its place, to be checked when every event is known.
struct PlacedRelation {
  let type: RelationType
  let target: String
  /// The event that it comes from, where that could be read.
  let source: EventKey?
  /// Where it stands, to be reported with a message.
  let place: Diagnostic

  /// The edge's place with a mistake.
  func mistake(_ message: String) -> Diagnostic {
    var diagnostic = place
    diagnostic.message = message
    diagnostic.rule = .relation
    return diagnostic
  }
}
