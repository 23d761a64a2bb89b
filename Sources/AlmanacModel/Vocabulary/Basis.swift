/// What a valuation rests on.
public enum Basis: String, VocabularyWord {
  case preMoney = "pre-money"
  case postMoney = "post-money"
  case tender, ask
  case marketCap = "market-cap"
  case unspecified

  /// What a message calls one of the words.
  public static let noun = "basis"

  /// The word that says only that the source does not say.
  public static let unsaid: Basis? = .unspecified

  /// What the word means.
  public var meaning: String {
    switch self {
    case .preMoney: "the value before the new money of a round"
    case .postMoney: "the value with the new money of a round"
    case .tender: "the price of a tender offer or a secondary sale"
    case .ask: "what was sought in talks"
    case .marketCap: "the price of all shares on an exchange"
    case .unspecified: "the source does not say"
    }
  }

  /// Whether somebody paid this price, so that it takes part in changes.
  public var isPaid: Bool { self == .postMoney || self == .tender || self == .marketCap }
}
