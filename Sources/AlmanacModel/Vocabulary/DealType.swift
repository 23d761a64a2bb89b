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
    return others.isEmpty ? title : start + others
  }

  /// How the name begins, before the parties.
  package var start: String {
    switch self {
    case .acquisition: "Acquisition of "
    case .stakeSale: "Sale of a stake in "
    case .investment: "Investment in "
    case .partnership: "Partnership with "
    }
  }
}

extension Attributes {
  /// Whether the title is only what the type of a deal and its parties make.
  var isNamedByParties: Bool { deal?.title(with: parties) == title }

  /// The attributes with the title that the deal's type and parties make, so that a claim which leaves
  /// out a party does not name the deal.
  func namedByParties(if isNamed: Bool) -> Attributes {
    guard isNamed, let deal else { return self }
    var named = self
    named.title = deal.title(with: parties)
    return named
  }
}
