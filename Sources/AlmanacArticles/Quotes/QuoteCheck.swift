import AlmanacFiles
import AlmanacModel
import AlmanacReading

/// Whether the values of a claim can be read in its quote.
struct QuoteCheck {
  private let quote: String
  private let amounts: QuotedAmounts
  private let dates: QuotedDates

  init(quote: String, published: EventDate) {
    self.quote = quote
    let words = Words(quote)
    amounts = QuotedAmounts(words)
    dates = QuotedDates(words, published: published)
  }

  /// What the quote does not say, a line each.
  func problems(_ claim: Claim) -> [String] {
    var problems: [String] = []
    let attributes = claim.attributes
    for date in [attributes.date, attributes.end].compactMap(\.self) where !dates.say(date) {
      problems.append(
        "the quote does not say the date \(date.edtf): widen it, or add `inferred: <why>`"
      )
    }
    let moneys = [
      attributes.amount, attributes.raised, attributes.target, attributes.preMoney,
      attributes.postMoney,
    ]
    for money in (moneys + attributes.investors.map(\.amount)).compactMap(\.self) {
      problems += self.problems(money.text, money.bounds, money.currency)
    }
    if let figure = attributes.figure {
      problems += self.problems(figure.text, figure.bounds, figure.currency)
    }
    return problems
  }

  private func problems(_ text: String, _ bounds: Bounds, _ currency: Currency?) -> [String] {
    guard amounts.say(bounds) else {
      return ["the quote does not say \(text): widen it, or add `inferred: <why>`"]
    }
    guard let currency, !amounts.agree(with: currency) else { return [] }
    return ["the quote gives \(text) in another currency"]
  }
}
