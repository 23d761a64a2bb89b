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

/// A claim that takes part in contests, with what the order of preference reads of it.
///
/// A reference: the many contests of a phase hand it on and copy nothing.
final class Voter: Sendable {
  let claim: Claim
  let id: ClaimID
  let rank: Rank
  let hand: Hand
  fileprivate let recency: Int

  init(_ claim: Claim) {
    self.claim = claim
    id = ClaimID(claim)
    rank = claim.rank
    hand = claim.hand
    recency = claim.source.published.latest?.number ?? .max
  }
}

/// One claim's value for an attribute, among those that compete for it.
struct Entry {
  let voter: Voter
  let value: AttributeValue
  let attribute: Attribute

  var id: ClaimID { voter.id }
  var rank: Rank { voter.rank }
  var hand: Hand { voter.hand }

  private var fineness: Fineness { Fineness(of: value, as: attribute) }
  private var key: (String, Int) { (id.article, -id.ordinal) }

  /// The criterion that decides between two entries, and whether it is for this one.
  ///
  /// - Parameters:
  ///   - other: the other entry.
  ///   - voices: how many independent voices agree with a value.
  /// - Returns: the criterion, and whether this entry wins by it.
  func compared(to other: Entry, voices: (AttributeValue) -> Int) -> (by: Preference, wins: Bool) {
    if rank != other.rank { return (.rank, rank == .preferred) }
    if hand != other.hand { return (.hand, hand > other.hand) }
    if value != other.value {
      let (mine, theirs) = (fineness, other.fineness)
      if mine != theirs { return (.fineness, mine > theirs) }
      let (here, there) = (voices(value), voices(other.value))
      if here != there { return (.voices, here > there) }
    }
    let (mine, theirs) = (voter.recency, other.voter.recency)
    if mine != theirs { return (.recency, mine > theirs) }
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
