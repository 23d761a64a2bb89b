/// The order in which one claim beats another: the only place where that is said.
///
/// For the status the criteria are rank, closing, stage and recency. For every other attribute they
/// are rank, the event's own status, hand, precision, recency and the article's key.
public enum Preference: Int, CaseIterable, Sendable {
  /// `preferred` before `normal`; `deprecated` never wins.
  case rank
  /// A closing status before an open one.
  case closing
  /// Among open statuses announced, then expected, then rumored.
  case stage
  /// Claims that carry the event's status before the others.
  case status
  /// First-hand before relayed.
  case hand
  /// The more precise value before the less precise one.
  case precision
  /// The later published before the earlier.
  case recency
  /// The article's key, so that the order of loading never matters.
  case key

  /// The reason in words, as `--why` prints it.
  public var reason: String {
    switch self {
    case .rank: "its curator ranks it higher"
    case .closing: "a closed matter stands before an open one"
    case .stage: "announced stands before expected, and expected before rumored"
    case .status: "it carries the event's status"
    case .hand: "it is first-hand"
    case .precision: "it is more precise"
    case .recency: "it was published later"
    case .key: "its article's key comes later in the alphabet"
    }
  }

  /// Whether the criterion says something about which claim is right, and not only which is shown.
  public var isGround: Bool { self != .recency && self != .key }
}

/// How a claim fares by each criterion: higher beats lower, and the first difference decides.
struct Standing {
  let scores: [(Preference, Double)]
  let key: (String, Int)

  /// The criterion by which this standing differs from another, and whether it is the better one.
  func compared(to other: Standing) -> (by: Preference, wins: Bool) {
    for ((preference, score), (_, otherScore)) in zip(scores, other.scores)
    where score != otherScore {
      return (preference, score > otherScore)
    }
    return (.key, key > other.key)
  }

  /// Standing as the giver of an event's status.
  static func forStatus(_ claim: Claim) -> Standing {
    let stage: Double =
      switch claim.status {
      case .announced: 2
      case .expected: 1
      default: 0
      }
    return Standing(
      scores: [
        (.rank, claim.rank.score), (.closing, claim.status.isClosing ? 1 : 0),
        (.stage, claim.status.isClosing ? 0 : stage), (.recency, claim.recency),
        (.hand, claim.isFirstHand ? 1 : 0),
      ],
      key: (claim.source.article, -claim.ordinal)
    )
  }

  /// Standing as the giver of another attribute, whose value is `imprecision` wide.
  static func forValue(_ claim: Claim, status: Status, imprecision: Double) -> Standing {
    Standing(
      scores: [
        (.rank, claim.rank.score), (.status, claim.status == status ? 1 : 0),
        (.hand, claim.isFirstHand ? 1 : 0), (.precision, -imprecision), (.recency, claim.recency),
      ],
      key: (claim.source.article, -claim.ordinal)
    )
  }
}

extension Rank {
  fileprivate var score: Double { self == .preferred ? 1 : 0 }
}

extension Claim {
  fileprivate var recency: Double { source.published.latest.map { Double($0.number) } ?? .infinity }
}
