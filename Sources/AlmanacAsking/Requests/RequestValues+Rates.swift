import AlmanacModel

extension RequestValues {
  /// The rates of a request; nil where no currency was asked for.
  ///
  /// - Throws: `RequestError` where a currency or a rate is wrong, or one comes without the other.
  func rates() throws(RequestError) -> ExchangeRates? {
    guard let code = text("currency") else {
      guard !has("rate") else { throw .contrary("rate needs currency, such as EUR") }
      return nil
    }
    guard has("rate") else { throw .contrary("currency needs a rate, such as USD=0.92") }
    let target = try currency(code, of: "currency")
    var rates: [ExchangeRates.Rate] = []
    for text in texts("rate") {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw .malformed("rate", reason: "'\(shortened(text))' is not a rate: write USD=0.92")
      }
      let source = try currency(parts[0], of: "rate")
      do {
        rates.append(try ExchangeRates.Rate(source, parts[1]))
      } catch {
        throw .malformed("rate", reason: error.description)
      }
    }
    do {
      return try ExchangeRates(to: target, rates)
    } catch {
      throw .malformed("rate", reason: error.description)
    }
  }

  private func currency(_ code: String, of name: String) throws(RequestError) -> Currency {
    guard let currency = Currency(code.uppercased()) else {
      throw .malformed(
        name,
        reason: "'\(shortened(code))' is not a currency code of ISO 4217, such as EUR"
      )
    }
    return currency
  }
}
