/// What sort of thing an event is.
public enum Kind: String, VocabularyWord {
  case release, funding, valuation, alert, deal, metric, milestone

  /// What a message calls one of the words.
  public static let noun = "kind"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .release: "a model or another product comes out, or is shown"
    case .funding: "a round of money for a company"
    case .valuation: "what a company is worth, and on what basis"
    case .alert: "an emergency, an outage, a ban and the like: something that calls for an answer"
    case .deal: "an acquisition, the sale of a stake, an investment, a partnership"
    case .metric: "a figure of a company or product: users, revenue, a share"
    case .milestone: "anything else that has a date"
    }
  }

  /// The kind as the heading of a list, `Releases`.
  public var heading: String {
    switch self {
    case .funding: title
    case .release, .valuation, .alert, .deal, .metric, .milestone: title + "s"
    }
  }
}
