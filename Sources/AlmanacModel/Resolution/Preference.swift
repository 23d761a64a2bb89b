/// The order in which one claim beats another for one attribute of one phase: the only place where
/// that is said.
public enum Preference: Int, CaseIterable, Sendable {
  /// `preferred` before `normal`; `deprecated` never wins.
  case rank
  /// First-hand before reported, and reported before compiled.
  case hand
  /// The finer value before the coarser one.
  case fineness
  /// What more independent voices say.
  case voices
  /// The later published before the earlier.
  case recency
  /// The article's key, so that the order of loading never matters.
  case key

  /// The reason in words, as `--why` prints it.
  public var reason: String {
    switch self {
    case .rank: "its curator ranks it higher"
    case .hand: "it is nearer to what happened"
    case .fineness: "it is finer"
    case .voices: "more independent voices say so"
    case .recency: "it was published later"
    case .key: "its article's key comes later in the alphabet"
    }
  }

  /// Whether the criterion says something about which claim is right, and not only which is shown.
  public var isGround: Bool { self == .rank || self == .hand || self == .fineness }
}

/// One claim's value for an attribute, among those that compete for it.
struct Entry {
  let claim: Claim
  let value: AttributeValue
  let hand: Hand
  let fineness: Fineness

  init(_ claim: Claim, _ value: AttributeValue, as attribute: Attribute) {
    self.claim = claim
    self.value = value
    hand = claim.hand
    fineness = Fineness(of: value, as: attribute)
  }

  var id: ClaimID { ClaimID(claim) }

  fileprivate var recency: Int { claim.source.published.latest?.number ?? .max }

  fileprivate var key: (String, Int) { (claim.source.article, -claim.ordinal) }

  /// The criterion that decides between two entries, and whether it is for this one.
  ///
  /// - Parameters:
  ///   - other: the other entry.
  ///   - voices: how many independent voices agree with a value.
  /// - Returns: the criterion, and whether this entry wins by it.
  func compared(to other: Entry, voices: (AttributeValue) -> Int) -> (by: Preference, wins: Bool) {
    if claim.rank != other.claim.rank { return (.rank, claim.rank == .preferred) }
    if hand != other.hand { return (.hand, hand > other.hand) }
    if fineness != other.fineness { return (.fineness, fineness > other.fineness) }
    if value != other.value {
      let (mine, theirs) = (voices(value), voices(other.value))
      if mine != theirs { return (.voices, mine > theirs) }
    }
    if recency != other.recency { return (.recency, recency > other.recency) }
    return (.key, key > other.key)
  }
}

/// A claim's identity: its article and its place there.
struct ClaimID: Hashable {
  let article: String
  let ordinal: Int

  init(_ claim: Claim) {
    article = claim.source.article
    ordinal = claim.ordinal
  }
}
