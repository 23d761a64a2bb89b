/// Somebody who put money into a round.
public struct Investor: Hashable, Sendable {
  /// The registered name.
  public let name: String
  /// Whether it led the round.
  public let role: Role
  /// How much it put in, where a source says so.
  public let amount: Money?
  /// Whether that amount was paid, or only promised; nil where no source says.
  public let state: State?

  /// The part an investor plays in a round.
  public enum Role: String, VocabularyWord {
    case lead, participant

    /// What a message calls one of the words.
    public static let noun = "investor role"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .lead: "sets the terms of the round"
      case .participant: "takes part; what an article means that does not say"
      }
    }
  }

  /// How far an investor's money had come.
  public enum State: String, VocabularyWord {
    case committed, paid

    /// What a message calls one of the words.
    public static let noun = "investor state"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .committed: "promised"
      case .paid: "handed over"
      }
    }
  }

  /// An investor of a round.
  public init(name: String, role: Role, amount: Money?, state: State?) {
    self.name = name
    self.role = role
    self.amount = amount
    self.state = state
  }

  /// The order of a round's investors: those who lead it, then the others, each by name.
  static func isEarlier(_ one: Investor, _ other: Investor) -> Bool {
    (one.role == .lead ? 0 : 1, one.name) < (other.role == .lead ? 0 : 1, other.name)
  }
}
