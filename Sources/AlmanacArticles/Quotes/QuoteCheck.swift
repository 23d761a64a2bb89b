import AlmanacModel
import AlmanacReading

/// Whether the values of a claim can be read in its quote.
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
  func problems(_ claim: Claim) -> [String] {
    claim.attributes.values.flatMap { entry -> [String] in
      switch entry.value {
      case .date(let date): mentions.say(date) ? [] : [missing("the date \(date.edtf)")]
      case .money(let money): problem(money)
      case .figure(let figure): problem(figure)
      case .investors(let investors): investors.compactMap(\.amount).flatMap(problem)
      case .word, .text, .names: []
      }
    }
  }

  private func problem(_ money: Money) -> [String] {
    if mentions.say(money) { return [] }
    let inOther = mentions.flatMap(\.values).contains { value in
      guard case .money(let said) = value, said.currency != money.currency else { return false }
      return mentions.say(Money(said.currency, money.bounds))
    }
    return inOther ? ["the quote gives \(money.text) in another currency"] : [missing(money.text)]
  }

  private func problem(_ figure: Figure) -> [String] {
    if mentions.say(figure) { return [] }
    guard let currency = figure.currency else { return [missing(figure.text)] }
    let isOther = problem(Money(currency, figure.bounds)).contains {
      $0.hasPrefix("the quote gives")
    }
    return isOther ? ["the quote gives \(figure.text) in another currency"] : [missing(figure.text)]
  }

  private func missing(_ what: String) -> String {
    "the quote does not say \(what): widen it, or add `inferred: <why>`"
  }
}
