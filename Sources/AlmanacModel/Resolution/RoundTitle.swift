extension Attributes {
  /// The attributes with the name that people give a round which has none: by its leads, or else by
  /// who put most into it, and what part of the whole it is.
  ///
  /// - Parameters:
  ///   - key: the key of the round.
  ///   - wholes: the keys of what it is part of.
  /// - Returns: the same where the round has a name, or no investor is known.
  func named(as key: EventKey, partOf wholes: [String]) -> Attributes {
    guard key.kind == .funding, round ?? .undisclosed == .undisclosed,
      title == RoundType.undisclosed.title, let who = backers
    else { return self }
    var named = self
    named.title = who + (tranche(of: key.description, in: wholes).map { ", " + $0 } ?? "")
    return named
  }

  private var backers: String? {
    let leads = investors.filter { $0.role == .lead }.map(\.name)
    let amounts = investors.filter { $0.amount != nil }
      .sorted {
        ($0.amount?.bounds.high ?? .max, $1.name) > ($1.amount?.bounds.high ?? .max, $0.name)
      }
      .map(\.name)
    let names = [leads, amounts, investors.map(\.name)].first { !$0.isEmpty } ?? []
    switch names.count {
    case 0: return nil
    case 1: return "\(names[0]) round"
    case 2: return "Round of \(names[0]) and \(names[1])"
    default: return "Round of \(names[0]), \(names[1]) and \(names.count - 2) more"
    }
  }

  /// What the key of a part says behind the key of its whole, `final tranche`.
  private func tranche(of key: String, in wholes: [String]) -> String? {
    guard let whole = wholes.first else { return nil }
    guard key.hasPrefix(whole + "-") else { return "part" }
    return String(key.dropFirst(whole.count + 1)).replacing("-", with: " ")
  }
}
