import AlmanacModel
import AlmanacReading

/// Whether a quote says what a claim says.
struct QuoteCheck {
  let quote: ReadQuote
  let claim: Saying

  /// What a claim says besides the values that are compared.
  struct Saying {
    let kind: Kind
    let status: Status?
    let attributes: Attributes
    /// The attributes that do not rest on the claim's quote.
    let others: Set<Attribute>

    /// Whether it tells how things stood, as a figure does, and not what happened: what had come "by
    /// May" stood so in May.
    var isState: Bool { attributes.figure != nil || attributes.basis == .marketCap }
  }

  /// What the quote does not say of some values, a line each.
  func problems(_ values: [Attributes.Entry]) -> [String] {
    let date = values.lazy.compactMap { entry -> EventDate? in
      guard entry.attribute == .date, case .date(let date) = entry.value else { return nil }
      return date
    }.first
    return values.flatMap { entry -> [String] in
      switch entry.value {
      case .date(let date):
        quote.mentions.say(date) || claim.isState && quote.mentions.sayEnd(date)
          ? [] : [missing("the date \(date.edtf)", entry.attribute)]
      case .money(let money):
        problem(money, entry.attribute)
          ?? misplaced(saying: money, date, entry.attribute) ?? []
      case .figure(let figure):
        problem(figure, entry.attribute)
          ?? misplaced(saying: figure, date, entry.attribute) ?? []
      case .investors(let investors):
        investors.compactMap(\.amount).flatMap { problem($0, entry.attribute) ?? [] }
      case .word, .text, .names: []
      }
    }
  }

  private func problem(_ money: Money, _ attribute: Attribute) -> [String]? {
    if quote.mentions.say(money) { return nil }
    return isInAnother(money.currency, money.bounds)
      ? ["the quote gives \(money.text) in another currency"] : [missing(money.text, attribute)]
  }

  private func problem(_ figure: Figure, _ attribute: Attribute) -> [String]? {
    let sayings = quote.mentions.filter { $0.says(figure) }
    guard sayings.isEmpty else {
      guard let period = figure.period else { return nil }
      let own = Set(sayings.compactMap(\.rate))
      let rates = sayings.allSatisfy { $0.rate != nil } ? own : quote.rates
      guard !rates.isEmpty, !rates.contains(period) else { return nil }
      let said = rates.sorted().joined(separator: " and a ")
      return ["the quote gives the figure of a \(said), and the unit is '\(figure.unit)'"]
    }
    let isOther = figure.currency.map { isInAnother($0, figure.bounds) } ?? false
    return isOther
      ? ["the quote gives \(figure.text) in another currency"] : [missing(figure.text, attribute)]
  }

  /// Whether the quote says the number in another currency.
  private func isInAnother(_ currency: Currency, _ bounds: Bounds) -> Bool {
    quote.mentions.flatMap(\.values).contains { value in
      guard case .money(let said) = value, said.currency != currency else { return false }
      return quote.mentions.say(Money(said.currency, bounds))
    }
  }

  private func missing(_ what: String, _ attribute: Attribute) -> String {
    let why = attribute == .date ? "<why>" : "{\(attribute.declaration.key): <why>}"
    return "the quote does not say \(what): widen it, or add `inferred: \(why)`"
  }
}
