import AlmanacModel
import AlmanacReading

/// Whether the values of a claim can be read in a quote.
struct QuoteCheck {
  private let mentions: [Mention]

  /// A check of a quote.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - reader: a reader of their language.
  ///   - published: when the article was published, from which its dates count.
  init(quote: String, reader: TextReader, published: EventDate) {
    mentions = reader.mentions(in: quote, published: published)
  }

  /// What the quote does not say, a line each.
  func problems(_ values: [Attributes.Entry]) -> [String] {
    values.flatMap { entry -> [String] in
      switch entry.value {
      case .date(let date):
        mentions.say(date) ? [] : [missing("the date \(date.edtf)", entry.attribute)]
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
    if mentions.say(figure) { return [] }
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
