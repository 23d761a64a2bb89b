import AlmanacModel

/// An answer with its amounts also in one currency.
struct ConvertedPayload: Encodable, Sendable {
  let answer: any Encodable & Sendable
  let currency: String
  let rates: [Rate]
  /// Nil where the answer itself has the converted amounts.
  let converted: [Amount]?

  /// An answer that has the converted amounts itself, with the rates; without rates the answer alone.
  static func naming(_ rates: ExchangeRates?, of answer: any Encodable & Sendable)
    -> any Encodable & Sendable
  {
    guard let rates else { return answer }
    return ConvertedPayload(
      answer: answer,
      currency: rates.target.code,
      rates: rates.rates.map { Rate($0) },
      converted: nil
    )
  }

  struct Rate: Encodable, Sendable {
    let currency: String
    let since: String?
    let rate: String

    init(_ rate: ExchangeRates.Rate) {
      currency = rate.currency.code
      since = rate.since?.iso
      self.rate = rate.text
    }
  }

  struct Amount: Encodable, Sendable {
    let event: String
    let amount: MoneyPayload?
    let converted: MoneyPayload?

    init(_ row: ConvertedRow) {
      event = row.event.key.description
      amount = row.amount.map { MoneyPayload($0) }
      converted = row.converted.map { MoneyPayload($0) }
    }
  }

  private enum Keys: CodingKey { case answer, currency, rates, converted }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try answer.encode(to: object.superEncoder(forKey: .answer))
    try object.encode(currency, forKey: .currency)
    try object.encode(rates, forKey: .rates)
    if let converted { try object.encode(converted, forKey: .converted) }
  }
}
