import Foundation
import TestSupport
import Testing

/// Amounts in one currency, at rates that a user gave.
@Suite struct CurrencyTests {
  @Test(
    "What is wrong with a currency or a rate is said, and ends with 64",
    arguments: [
      ("--rate USD=0.92", "--rate and --rates need --currency, such as --currency EUR"),
      ("--currency EUR", "--currency needs a rate: --rate USD=0.92, or a table with --rates"),
      ("--currency EURO --rate USD=1", "'EURO' is not a currency code of ISO 4217, such as EUR"),
      ("--currency EUR --rate USD", "'USD' is not a rate: write --rate USD=0.92"),
      (
        "--currency EUR --rate USD=0",
        "'0' is not a rate: write a number above 0, such as 0.92"
      ),
      ("--currency EUR --rate EUR=1", "a rate of EUR to itself is given"),
      ("--currency EUR --rate USD=1 --rate usd=2", "two rates are given for USD"),
      (
        "--currency EUR --rate GBP=1",
        "no rate is given for USD to EUR: what is one USD?"
      ),
      ("--currency EUR --rates none.csv", "none.csv"),
    ]
  )
  func mistakes(options: String, message: String) async throws {
    try await withSampleAlmanac { almanac in
      for command in ["valuation OpenAI", "funding OpenAI", "compare OpenAI"] {
        let words = "\(command) \(options)".split(separator: " ").map(String.init)
        let outcome = try await almanac.run(words)
        #expect(outcome.out == "")
        #expect(outcome.status == (options.hasSuffix(".csv") ? 66 : 64), "\(command)")
        #expect(outcome.err.contains(message), "\(outcome.err)")
      }
    }
  }

  @Test(
    "A table of rates that cannot be right is refused at its line",
    arguments: [
      ("", "rates.csv is empty"), ("date,rate\n", "rates.csv:1: a table of rates has the columns"),
      ("date,currency,rate\n", "rates.csv holds no rate"),
      ("date,currency,rate\n2024,USD,1\n", "rates.csv:2: '2024' is not a day"),
      ("date,currency,rate\n2024-01-01,XXX,1\n", "rates.csv:2: 'XXX' is not a currency code"),
      ("date,currency,rate\n2024-01-01,USD,1,2\n", "rates.csv:2: the row has 4 cells, not 3"),
      ("date,currency,rate\n2024-01-01,USD,=1\n", "rates.csv:2: '=1' is not a rate"),
      (
        "date,currency,rate\n2024-01-01,USD,1\n2024-01-01,USD,2\n",
        "two rates are given for USD on 2024-01-01"
      ),
      (
        "date,currency,rate\n2025-01-01,USD,1\n",
        "no rate is given for USD to EUR on 2024-10-02 or before: what is one USD?"
      ),
    ]
  )
  func tables(text: String, message: String) async throws {
    try await withSampleAlmanac { almanac in
      try write(text, to: almanac.folder + "/rates.csv")
      let outcome = try await almanac(
        "valuation",
        "OpenAI",
        "--currency",
        "EUR",
        "--rates",
        "rates.csv"
      )
      #expect(outcome.status == 64)
      #expect(outcome.out == "")
      #expect(outcome.err.contains(message), "\(outcome.err)")
    }
  }

  @Test(
    "JSON of every question that takes a rate names it",
    arguments: [
      "valuation OpenAI", "valuation OpenAI --on 2025", "funding OpenAI",
      "funding OpenAI --status completed", "funding --investor SoftBank", "investor SoftBank",
      "metrics OpenAI", "compare OpenAI Anthropic",
    ]
  )
  func named(question: String) async throws {
    try await withSeededAlmanac { almanac in
      let words = question.split(separator: " ").map(String.init)
      let outcome = try await almanac.run(
        words + ["--currency", "EUR", "--rate", "USD=0.5", "--format", "json"]
      )
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(
        outcome.out.contains(#""rates": [{"currency": "USD", "since": null, "rate": "0.5"}]"#)
      )
    }
  }

  @Test("Amounts stand beside those of the sources, and the foot names the rate")
  func converts() async throws {
    try await withSampleAlmanac { almanac in
      let plain = try await almanac("funding", "OpenAI")
      let outcome = try await almanac("funding", "OpenAI", "--currency", "EUR", "--rate", "USD=0.5")
      #expect(
        outcome.out == plain.out + """

          In EUR

          DATE        EVENT                                         AMOUNT      IN EUR
          2 Oct 2024  OpenAI: Thrive Capital convertible note        $6.6B      ~€3.3B
          Q1 2026     OpenAI: Funding round                    up to $100B  up to €50B

          OpenAI: completed primary rounds come to ~€3.3B

          in EUR at the rates given: 1 USD = 0.5 EUR

          """
      )
    }
  }
}

private func withSampleAlmanac(_ body: (Almanac) async throws -> Void) async throws {
  try await withTemporaryFolder { folder in
    let almanac = Almanac(database: folder + "/almanac.sqlite", folder: folder)
    try SampleSeeds.write(to: folder + "/seeds")
    let seeded = try await almanac("seed", folder + "/seeds")
    #expect(seeded.status == 0, "\(seeded.err)")
    try await body(almanac)
  }
}
