import AlmanacModel
import AlmanacReading

/// Whether the values of a claim can be read in a quote.
struct QuoteCheck {
  /// The languages that can be read.
  static let languages = ["en", "ru", "zh", "de"]

  private let amounts: QuotedAmounts
  private let dates: QuotedDates

  /// A check of a quote.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - language: their language, one that can be read.
  ///   - published: when the article was published, from which its dates count.
  init(quote: String, language: String, published: EventDate) {
    let words = Words(quote)
    amounts = QuotedAmounts(words)
    dates = QuotedDates(words, published: published)
  }

  /// What the quote does not say, a line each.
  func problems(_ values: [Attributes.Entry]) -> [String] {
    values.flatMap { entry -> [String] in
      switch entry.value {
      case .date(let date):
        dates.say(date) ? [] : [missing("the date \(date.edtf)", entry.attribute)]
      case .money(let money):
        problems(money.text, money.bounds, money.currency, entry.attribute)
      case .figure(let figure):
        problems(figure.text, figure.bounds, figure.currency, entry.attribute)
      case .investors(let investors):
        investors.compactMap(\.amount).flatMap {
          problems($0.text, $0.bounds, $0.currency, entry.attribute)
        }
      case .word, .text, .names: []
      }
    }
  }

  private func problems(
    _ text: String,
    _ bounds: Bounds,
    _ currency: Currency?,
    _ attribute: Attribute
  ) -> [String] {
    guard amounts.say(bounds) else { return [missing(text, attribute)] }
    guard let currency, !amounts.agree(with: currency) else { return [] }
    return ["the quote gives \(text) in another currency"]
  }

  private func missing(_ what: String, _ attribute: Attribute) -> String {
    let why = attribute == .date ? "<why>" : "{\(attribute.declaration.key): <why>}"
    return "the quote does not say \(what): widen it, or add `inferred: \(why)`"
  }
}
