import AlmanacModel
import Testing

@Suite struct RateTests {
  private func euro(_ rates: (String, String, String?)...) throws -> ExchangeRates {
    try ExchangeRates(
      to: try #require(Currency("EUR")),
      try rates.map { code, rate, since in
        try ExchangeRates.Rate(
          try #require(Currency(code)),
          rate,
          since: try since.flatMap { try EventDate($0).earliest }
        )
      }
    )
  }

  @Test("An amount is multiplied by its rate, and keeps what its source leaves open")
  func multiplies() throws {
    let rates = try euro(("USD", "0.92", nil))
    let texts = try ["$1B", "~$1B", "up to $830B", "at least $200B", "$25B to $30B", "EUR 5M"].map {
      try rates.converted(Money($0), of: nil).text
    }
    #expect(
      texts == ["€920M", "~€920M", "up to €763.6B", "at least €184B", "€23B to €27.6B", "€5M"]
    )
  }

  @Test("A dated rate holds until the next, and a rough date gives the range of those that held")
  func dated() throws {
    let rates = try euro(("USD", "0.9", "2025-01-01"), ("USD", "0.8", "2025-07-01"))
    let amount = { (date: String) in
      try rates.converted(Money("$10"), of: EventDate(date).span).text
    }
    #expect(try amount("2025-06-30") == "€9")
    #expect(try amount("2025-07-01") == "€8")
    #expect(try amount("2025") == "€8 to €9")
    let usd = try #require(Currency("USD"))
    #expect(
      throws: RateError.missing(usd, to: rates.target, try EventDate("2024-12-31").earliest)
    ) {
      try amount("2024-12-31")
    }
    #expect(throws: RateError.undated(usd)) { try rates.converted(Money("$10"), of: nil) }
  }

  @Test(
    "What is not a number above zero is not a rate",
    arguments: [
      "", "0", "0.0", "-1", "1e3", "NaN", "inf", "1,5", ".", ".5", "5.", "0.123456789", "٣",
    ]
  )
  func numbers(text: String) throws {
    #expect(throws: RateError.badNumber(text)) { try euro(("USD", text, nil)) }
  }

  @Test("Two rates from one day, a rate of the target and a missing one are mistakes")
  func mistakes() throws {
    let (usd, gbp) = (try #require(Currency("USD")), try #require(Currency("GBP")))
    #expect(throws: RateError.twice(usd, nil)) { try euro(("USD", "1", nil), ("USD", "2", nil)) }
    let euros = try #require(Currency("EUR"))
    #expect(throws: RateError.ofTarget(euros)) { try euro(("EUR", "1", nil)) }
    let rates = try euro(("USD", "0.92", nil))
    #expect(throws: RateError.missing(gbp, to: euros, nil)) {
      try rates.converted(Money("£1"), of: nil)
    }
    #expect(throws: RateError.tooLarge) {
      try euro(("USD", "999999999", nil)).converted(Money("$20T"), of: nil)
    }
  }
}
