/// The type of a deal between companies.
public enum DealType: String, VocabularyWord {
  case acquisition
  case stakeSale = "stake-sale"
  case investment, partnership

  /// What a message calls one of the words.
  public static let noun = "deal type"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .acquisition: "one company buys another, or its people and rights"
    case .stakeSale: "a holder sells a part of a company"
    case .investment: "one company puts money into another"
    case .partnership: "companies agree to work together, to license or to supply"
    }
  }

  /// The name of a deal in a timeline, `Acquisition of Windsurf`.
  public func title(with parties: [String]) -> String {
    let others = parties.joined(separator: ", ")
    guard !others.isEmpty else { return title }
    return switch self {
    case .acquisition: "Acquisition of \(others)"
    case .stakeSale: "Sale of a stake in \(others)"
    case .investment: "Investment in \(others)"
    case .partnership: "Partnership with \(others)"
    }
  }
}
