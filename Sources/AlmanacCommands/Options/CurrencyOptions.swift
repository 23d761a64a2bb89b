import AlmanacModel
import ArgumentParser

/// In which currency amounts are also given, and at which rates.
struct CurrencyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Amounts also in this currency (EUR), at rates that you give.",
      valueName: "code"
    )
  )
  var currency: String?

  @Option(
    help: ArgumentHelp(
      "What one unit of a currency is in that of --currency: USD=0.92. May be repeated.",
      valueName: "code=number"
    )
  )
  var rate: [String] = []

  @Option(
    help: ArgumentHelp(
      "A table of dated rates with the columns date, currency and rate; each holds until the next.",
      valueName: "file.csv"
    ),
    completion: .file()
  )
  var rates: String?

  func validate() throws {
    guard currency != nil else {
      guard rate.isEmpty, rates == nil else {
        throw ValidationError("--rate and --rates need --currency, such as --currency EUR")
      }
      return
    }
    guard rate.isEmpty != (rates == nil) else {
      throw ValidationError(
        rates == nil
          ? "--currency needs a rate: --rate USD=0.92, or a table with --rates"
          : "give rates by --rate or by --rates, not both"
      )
    }
  }

  /// The rates; nil where no currency was asked for.
  ///
  /// - Throws: `Failure` where a currency or a rate is wrong or the table cannot be read.
  func exchangeRates() throws -> ExchangeRates? {
    guard let currency else { return nil }
    let target = try known(currency)
    do {
      return try ExchangeRates(to: target, try rates.map(RateTable.read) ?? rate.map(spoken))
    } catch let error as RateError {
      throw Failure(.usage, error.description)
    }
  }

  private func spoken(_ text: String) throws -> ExchangeRates.Rate {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      throw Failure(.usage, "'\(shortened(text))' is not a rate: write --rate USD=0.92")
    }
    return try ExchangeRates.Rate(try known(parts[0]), parts[1])
  }

  private func known(_ code: String) throws -> Currency {
    guard let currency = Currency(code.uppercased()) else {
      throw Failure(.usage, "'\(shortened(code))' is not a currency code of ISO 4217, such as EUR")
    }
    return currency
  }
}
