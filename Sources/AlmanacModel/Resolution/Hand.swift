/// How near a claim is to what happened.
public enum Hand: String, VocabularyWord, Comparable {
  case compiled, reported
  case firstHand = "first-hand"

  /// What a message calls one of the words.
  public static let noun = "hand"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .compiled: "put together from what others say: a newsletter, a data set, a copy, a blog"
    case .reported:
      "asked and checked by reporters, or a first-hand page that was not opened itself"
    case .firstHand: "the page of somebody who took part, or a document, opened by the curator"
    }
  }

  /// Whether the one is farther from what happened than the other.
  public static func < (one: Hand, other: Hand) -> Bool { one.order < other.order }

  /// The place from the farthest to the nearest.
  package var order: Int { Hand.allCases.firstIndex(of: self) ?? 0 }
}

extension Claim {
  /// The outlet whose word it is: the one relayed, or else the publisher.
  public var voice: String { origin ?? source.publisher }

  /// The key of that outlet.
  public var voiceKey: String { origin == nil ? source.publisherKey : originKey ?? origin ?? "" }

  /// Whether the curator had before them what its source says: it relays nobody, and was not seen
  /// through something else.
  public var isOpened: Bool { origin == nil && source.via.isEmpty }

  /// How near it is to what happened.
  ///
  /// First-hand is the page of the event's company, or of a party or an investor that the claim
  /// names, and a filing; what was not opened itself is reported at most.
  public var hand: Hand { isOpened ? handOfSource : min(handOfSource, .reported) }

  private var handOfSource: Hand {
    let kind = origin == nil ? source.publisherKind : originKind
    if kind == .filing || takesPart || (origin == nil && source.isPrimary) { return .firstHand }
    return kind == .press ? .reported : .compiled
  }

  private var takesPart: Bool {
    voiceKey == event.company || attributes.parties.contains(voice)
      || attributes.investors.contains { $0.name == voice }
  }

  /// What it came by: what it was seen through, or else its source.
  package var ways: [String] { source.via.isEmpty ? [voiceKey] : source.via.map(\.outletKey) }
}

extension Collection where Element == Claim {
  /// How many independent sources speak here.
  ///
  /// It is the smaller of the number of distinct sources and of distinct ways by which they came. A
  /// copy adds none.
  public var voices: Int {
    Swift.min(Set(map(\.voiceKey)).count, Set(flatMap(\.ways)).count)
  }
}
