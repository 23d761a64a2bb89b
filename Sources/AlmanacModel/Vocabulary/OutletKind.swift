/// What sort of outlet it is.
public enum OutletKind: String, VocabularyWord {
  case filing, press, newsletter, dataset, aggregator, blog

  /// What a message calls one of the words.
  public static let noun = "outlet kind"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .filing: "documents of companies, courts and regulators"
    case .press: "reporters who ask and check"
    case .newsletter: "a digest of what others report"
    case .dataset: "a table that somebody keeps"
    case .aggregator: "the articles of others, copied or listed"
    case .blog: "one person's or company's notes"
    }
  }
}
