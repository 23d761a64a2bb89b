/// A directed edge from one event to another.
public enum RelationType: String, VocabularyWord {
  case because, answers
  case partOf = "part-of"
  case follows, supersedes

  /// What a message calls one of the words.
  public static let noun = "relation type"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .because: "an alert because of a release or another event"
    case .answers: "a release that answers an alert or a rival's release"
    case .partOf: "a valuation or a tranche of a round"
    case .follows: "a model after the one that it builds on"
    case .supersedes: "an event that replaces another"
    }
  }
}
