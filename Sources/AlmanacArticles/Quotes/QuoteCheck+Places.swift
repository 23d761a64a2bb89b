import AlmanacModel
import AlmanacReading

extension QuoteCheck {
  /// What is wrong with an amount that the quote gives, but not as the claim's.
  func misplaced(saying money: Money, _ date: EventDate?, _ attribute: Attribute) -> [String]? {
    let sayings = quote.mentions.filter { $0.says(money) }
    return misplaced(money.text, sayings, date, attribute)
      ?? wrongBasis(sayings, attribute).map { [$0] }
  }

  /// The same of a figure.
  func misplaced(saying figure: Figure, _ date: EventDate?, _ attribute: Attribute) -> [String]? {
    misplaced(figure.text, quote.mentions.filter { $0.says(figure) }, date, attribute)
  }

  private func misplaced(
    _ text: String,
    _ sayings: [Mention],
    _ date: EventDate?,
    _ attribute: Attribute
  ) -> [String]? {
    let why = "add `inferred: {\(attribute.declaration.key): <why>}`"
    if isLevel(attribute), !sayings.isEmpty, sayings.allSatisfy(\.isIncrement) {
      return ["the quote gives \(text) as a change, and not as what it came to: \(why)"]
    }
    // The value before a round is one that was before.
    let isBefore = attribute == .preMoney || claim.attributes.basis == .preMoney
    if !isBefore, !sayings.isEmpty, sayings.allSatisfy(\.isFormer) {
      // A former amount is that of its own date, and of one that rests on other words.
      let isDated =
        date.map { date in sayings.contains { quote.isDated($0, date) } }
        ?? (claim.attributes.date != nil)
      if !isDated {
        return ["the quote gives \(text) as what it was before: quote its date, or \(why)"]
      }
    }
    if let date, quote.isOfAnotherDate(sayings, date) {
      return ["the quote gives \(text) with another date than \(date.edtf): \(why)"]
    }
    return nil
  }

  /// Whether a value tells how much there is: a worth, or a figure that is no share and no growth.
  private func isLevel(_ attribute: Attribute) -> Bool {
    guard let figure = claim.attributes.figure else {
      return attribute == .amount && claim.kind == .valuation
    }
    let title = claim.attributes.title.lowercased()
    let growth = ["growth", "increase", "change", "рост", "прирост", "wachstum", "增长"]
    return !figure.unit.hasPrefix("percent") && !growth.contains { title.contains($0) }
  }

  /// What is wrong with what a worth rests on, where the quote says something of it.
  private func wrongBasis(_ sayings: [Mention], _ attribute: Attribute) -> String? {
    guard !sayings.isEmpty, !claim.others.contains(.basis) else { return nil }
    let basis: Basis? =
      switch attribute {
      case .amount where claim.kind == .valuation: claim.attributes.basis
      case .preMoney: .preMoney
      case .postMoney: .postMoney
      default: nil
      }
    guard let basis else { return nil }
    let said = quote.bases(of: sayings)
    let plain = said.subtracting([.ask])
    let isSaid: Bool =
      switch basis {
      case .ask: !plain.contains(.marketCap)
      case .unspecified: plain.count != 1
      default: plain.isEmpty ? said.isEmpty || attribute != .amount : plain.contains(basis)
      }
    if isSaid { return nil }
    let words = (plain.isEmpty ? said : plain).map(\.rawValue).sorted()
    return attribute == .amount
      ? "the quote gives the value as \(words.joined(separator: " or ")), and the basis is '\(basis.rawValue)'"
      : "the quote gives the value as \(words.joined(separator: " or ")), and the field is `\(attribute.declaration.key):`"
  }
}
