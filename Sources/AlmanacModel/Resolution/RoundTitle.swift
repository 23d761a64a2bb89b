extension Attributes {
  /// The attributes with the name that people give a round which has none: by its leads where a
  /// source names any, or else by all who put money into it, those first who are known to have put
  /// most; and what part of the whole it is.
  ///
  /// - Parameters:
  ///   - key: the key of the round.
  ///   - wholes: the keys of what it is part of.
  /// - Returns: the same where the round has a name, or is no part and no investor is known.
  func named(as key: EventKey, partOf wholes: [String]) -> Attributes {
    guard key.kind == .funding, let noun = (round ?? .undisclosed).commonNoun,
      title == (round ?? .undisclosed).title
    else { return self }
    var named = self
    named.title =
      (backers(noun) ?? title) + (tranche(of: key.description, in: wholes).map { ", " + $0 } ?? "")
    return named
  }

  private func backers(_ noun: String) -> String? {
    let leads = investors.filter { $0.role == .lead }.map(\.name)
    let amounts = investors.filter { $0.amount != nil }
      .sorted {
        ($0.amount?.bounds.high ?? .max, $1.name) > ($1.amount?.bounds.high ?? .max, $0.name)
      }
      .map(\.name)
    let others = investors.filter { $0.amount == nil }.map(\.name)
    let names = leads.isEmpty ? amounts + others : leads
    switch names.count {
    case 0: return nil
    case 1: return "\(names[0]) \(noun)"
    case 2: return "\(noun.capitalizedFirst) of \(names[0]) and \(names[1])"
    case _ where leads.isEmpty && amounts.count == 1:
      return "\(noun.capitalizedFirst) of \(names[0]) and \(names.count - 1) more"
    default:
      return "\(noun.capitalizedFirst) of \(names[0]), \(names[1]) and \(names.count - 2) more"
    }
  }

  /// What the key of a part says behind the key of its whole, `final tranche`.
  private func tranche(of key: String, in wholes: [String]) -> String? {
    guard let whole = wholes.first else { return nil }
    guard key.hasPrefix(whole + "-") else { return "part" }
    let words = String(key.dropFirst(whole.count + 1)).replacing("-", with: " ")
    return words.contains(where: \.isLetter) ? words : "part"
  }
}

extension RoundType {
  /// What a round of this type is called behind the name of who put money into it; nil of one that
  /// has a name of its own.
  package var commonNoun: String? {
    switch self {
    case .undisclosed, .corporate: "round"
    case .convertibleNote: "convertible note"
    default: nil
    }
  }
}

extension String {
  /// The text with a capital at its start.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
