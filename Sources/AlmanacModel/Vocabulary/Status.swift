/// How far an event had come, by one claim or after resolution.
public enum Status: String, VocabularyWord {
  case rumored, expected, announced, completed, denied, cancelled

  /// What a message calls one of the words.
  public static let noun = "status"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .rumored: "unnamed sources say so"
    case .expected: "a forecast or a plan, stated on record"
    case .announced: "the parties committed; it is not done"
    case .completed: "it happened"
    case .denied: "somebody in a position to know says that it is not so"
    case .cancelled: "it was called off"
    }
  }

  /// Whether nothing more is to come.
  public var isClosing: Bool { self == .completed || self == .cancelled || self == .denied }
}

/// How a claim stands among the others, by the judgment of its curator.
public enum Rank: String, VocabularyWord {
  case preferred, normal, deprecated

  /// What a message calls one of the words.
  public static let noun = "rank"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .preferred: "it wins before normal ones"
    case .normal: "it stands as it is"
    case .deprecated: "it is kept for the record and never wins"
    }
  }
}
