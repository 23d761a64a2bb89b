import AlmanacModel
import AlmanacReading

/// Whether the values of a claim can be read in a quote.
struct QuoteCheck {
  private let mentions: [Mention]
  private let isState: Bool
  private let rates: Set<String>

  /// A check of a quote.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - reader: a reader of their language.
  ///   - published: when the article was published, from which its dates count.
  ///   - isState: whether the claim tells how things stood, as a figure does, and not what happened:
  ///     what had come "by May" stood so in May.
  init(quote: String, reader: TextReader, published: EventDate, isState: Bool) {
    self.isState = isState
    mentions = reader.mentions(in: quote, published: published)
    rates = reader.rates(in: quote)
  }

  /// What the quote does not say, a line each.
  func problems(_ values: [Attributes.Entry]) -> [String] {
    values.flatMap { entry -> [String] in
      switch entry.value {
      case .date(let date):
        mentions.say(date) || isState && mentions.sayEnd(date)
          ? [] : [missing("the date \(date.edtf)", entry.attribute)]
      case .money(let money): problem(money, entry.attribute)
      case .figure(let figure): problem(figure, entry.attribute)
      case .investors(let investors):
        investors.compactMap(\.amount).flatMap { problem($0, entry.attribute) }
      case .word, .text, .names: []
      }
    }
  }

  private func problem(_ money: Money, _ attribute: Attribute) -> [String] {
    if mentions.say(money) { return [] }
    return isInAnother(money.currency, money.bounds)
      ? ["the quote gives \(money.text) in another currency"] : [missing(money.text, attribute)]
  }

  private func problem(_ figure: Figure, _ attribute: Attribute) -> [String] {
    if mentions.say(figure) {
      guard let period = figure.period, !rates.isEmpty, !rates.contains(period) else { return [] }
      let said = rates.sorted().joined(separator: " and a ")
      return ["the quote gives the figure of a \(said), and the unit is '\(figure.unit)'"]
    }
    let isOther = figure.currency.map { isInAnother($0, figure.bounds) } ?? false
    return isOther
      ? ["the quote gives \(figure.text) in another currency"] : [missing(figure.text, attribute)]
  }

  /// Whether the quote says the number in another currency.
  private func isInAnother(_ currency: Currency, _ bounds: Bounds) -> Bool {
    mentions.flatMap(\.values).contains { value in
      guard case .money(let said) = value, said.currency != currency else { return false }
      return mentions.say(Money(said.currency, bounds))
    }
  }

  private func missing(_ what: String, _ attribute: Attribute) -> String {
    let why = attribute == .date ? "<why>" : "{\(attribute.declaration.key): <why>}"
    return "the quote does not say \(what): widen it, or add `inferred: \(why)`"
  }
}
