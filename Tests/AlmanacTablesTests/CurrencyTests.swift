import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct CurrencyTests {
  /// The amount of one cell, or what is wrong with it.
  private func raised(_ cell: String, currency: String = "", _ lines: String = "") throws -> String
  {
    let columns = "columns: {company: Company, date: Date, raised: Raised, currency: Currency}\n"
    let map = Tables.source + "kind: funding\n" + columns + lines
    let table = "Company,Date,Raised,Currency\nOpenAI,2024-03-01,\"\(cell)\",\(currency)\n"
    let result = try Tables.read(table, map)
    return result.claims.first?.attributes.raised?.text ?? result.mistakes.first ?? ""
  }

  @Test(
    "An amount is in the currency of its own words, else of its row, else of the map",
    arguments: [
      ("5M€", "", "€5M"), ("5M", "EUR", "€5M"), ("5M", "eur", "€5M"), ("5M", "", "$5M"),
      ("$20M CAD", "", "C$20M"), ("$20M", "CAD", "C$20M"), ("¥5M", "JPY", "JPY 5M"),
      ("Rs 5Cr", "INR", "₹50M"), ("5M", "RMB", "CNY 5M"),
    ]
  )
  func decided(cell: String, currency: String, expected: String) throws {
    #expect(try raised(cell, currency: currency, "currency: USD\n") == expected)
  }

  @Test("A plain dollar is the one that the map or the row names")
  func dollars() throws {
    #expect(try raised("$5M", "currency: AUD\n") == "A$5M")
    #expect(try raised("US$5M", "currency: AUD\n") == "$5M")
    #expect(try raised("$5M") == "$5M")
  }

  @Test("What contradicts itself is reported, never converted")
  func contradictions() throws {
    #expect(
      try raised("€20M USD", "currency: USD\n")
        == "t.csv:2:19: error: column 'Raised': '€20M USD' is not clear: it names two currencies, EUR and USD"
    )
    #expect(
      try raised("€20M", currency: "USD")
        == "t.csv:2:19: error: column 'Raised': '€20M' is not clear: it names EUR and its row's column for the currency USD"
    )
    #expect(
      try raised("¥5M")
        == "t.csv:2:19: error: column 'Raised': '¥5M' is not clear: it can be in CNY or JPY: say which, in a column or in the map"
    )
    #expect(
      try raised("29%", "currency: USD\n")
        == "t.csv:2:19: error: column 'Raised': '29%' is a percentage, and raised an amount"
    )
    #expect(
      try raised("5M")
        == "t.csv:2:19: error: column 'Raised': '5M' names no currency: add `currency:` to the map"
    )
  }
}
