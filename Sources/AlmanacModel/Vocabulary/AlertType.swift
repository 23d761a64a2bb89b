/// What sort of alert it is.
public enum AlertType: String, VocabularyWord {
  case emergency, outage, breach, ban, withdrawal

  /// What a message calls one of the words.
  public static let noun = "alert type"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .emergency:
      "a company calls its people to one task; what an article means that does not say"
    case .outage: "a service fails"
    case .breach: "data or models get out"
    case .ban: "an authority or a customer forbids a product"
    case .withdrawal: "a company takes back what it had released"
    }
  }

  /// Whether the company raises it itself, and does not suffer it.
  public var isOwnMove: Bool { self == .emergency || self == .withdrawal }
}

/// What a milestone is about.
public enum Topic: String, VocabularyWord {
  case company, law, policy, people, research, product, infrastructure

  /// What a message calls one of the words.
  public static let noun = "topic"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .company: "the company itself; what an article means that does not say"
    case .law: "courts, lawsuits, regulators"
    case .policy: "laws, rules and what states decide"
    case .people: "who comes, goes and leads"
    case .research: "what was found or shown"
    case .product: "products, but for their releases"
    case .infrastructure: "data centers, chips, power"
    }
  }
}
