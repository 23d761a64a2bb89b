import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct CellAmountTests {
  @Test(
    "Amounts are read in the groups, signs and scales of several countries",
    arguments: [
      ("1234", "1234"), ("1,234,567", "1234567"), ("20,00,00,000", "200000000"),
      ("1,50,000.50", "150000.5"), ("1 234 567", "1234567"), ("1\u{A0}234", "1234"),
      ("1'234'567", "1234567"), ("5M", "5000000"), ("5 million", "5000000"),
      ("2E+11", "200000000000"),
      ("1.5e6", "1500000"), ("5M€", "5000000 EUR"), ("5 M €", "5000000 EUR"),
      ("€5M", "5000000 EUR"), ("RMB 5M", "5000000 CNY"), ("5M RMB", "5000000 CNY"),
      ("5MEUR", "5000000 EUR"), ("US$5M", "5000000 USD"), ("C$5M", "5000000 CAD"),
      ("$5M", "5000000 USD"), ("₹9.9Cr", "99000000 INR"), ("12亿元", "1200000000 CNY"),
      ("5万亿美元", "5000000000000 USD"), ("3 млн руб.", "3000000 RUB"), ("2 Mrd. €", "2000000000 EUR"),
      ("1.5 lakh crore", "1500000000000"), ("USD 5.8B", "5800000000 USD"), ("29%", "29%"),
      ("1’234'567", "1234567"), ("1\u{202F}234 567", "1234567"),
      ("16666666.6666667", "16666666.67"), ("(5)", "-5"), ("-5", "-5"),
    ]
  )
  func exact(text: String, expected: String) throws {
    let amount = try CellAmount(text)
    #expect(amount.bounds.qualifier == .exact)
    #expect(written(amount) == expected)
  }

  @Test(
    "What qualifies an amount is kept",
    arguments: [
      ("~5M", Bounds(500_000_000, .about)), ("about $5M", Bounds(500_000_000, .about)),
      ("up to €5M", Bounds(500_000_000, .atMost)), ("<5M", Bounds(500_000_000, .atMost)),
      ("at least 5M", Bounds(500_000_000, .atLeast)), ("$2.0B+", Bounds(200_000_000_000, .atLeast)),
      (">= 5M USD", Bounds(500_000_000, .atLeast)),
    ]
  )
  func qualified(text: String, bounds: Bounds) throws {
    #expect(try CellAmount(text).bounds == bounds)
  }

  @Test("The two ends of a range share the scale that stands once")
  func ranges() throws {
    let range = Bounds(from: 2_500_000_000_000, to: 3_000_000_000_000)
    for text in ["$25-30B", "$25B to $30B", "25–30 billion USD", "25B..30B"] {
      #expect(try CellAmount(text).bounds == range, "\(text)")
    }
  }

  @Test("The map's scale multiplies numbers that have none of their own")
  func scale() throws {
    #expect(written(try CellAmount("6.6", scale: 9)) == "6600000000")
    #expect(written(try CellAmount("16.6666666666667", scale: 6)) == "16666666.67")
    #expect(written(try CellAmount("5M", scale: 9)) == "5000000")
    #expect(written(try CellAmount("$5", scale: 6)) == "5000000 USD")
  }

  @Test("A comma stands before decimals where the map says so")
  func decimalComma() throws {
    #expect(written(try CellAmount("1.234.567,5", decimal: .comma)) == "1234567.5")
    #expect(written(try CellAmount("1,5 Mio. €", decimal: .comma)) == "1500000 EUR")
  }

  @Test(
    "What is no amount is refused with the reason",
    arguments: [
      ("1 zillion", "'zillion' is no scale (K, M, B, T) and no currency"),
      (
        "1,5",
        "the digits of '1,5' are in no known groups; if ',' stands before decimals, say `decimal: \",\"`"
      ),
      ("1,234'567", "the digits of '1,234'567' are divided by several signs"),
      ("1,234 567", "the digits of '1,234 567' are divided by several signs"),
      ("1'234 567.5", "the digits of '1'234 567.5' are divided by several signs"),
      ("5K%", "a percentage has no scale"),
      ("5 MB", "'MB' is no scale (K, M, B, T) and no currency"),
      ("5M 6M", "it has more than one number"),
      ("5M-", "its range has one end only"), ("M5", "its scale stands before the number"),
      ("0.001", "it is finer than a hundredth"), ("99999999999T", "it is too large"),
      ("$5M/6M", "'/' is no sign of an amount"),
      ("soon", "'soon' is no scale (K, M, B, T) and no currency"),
      ("30-25M", "a range goes from the lower to the higher number"),
    ]
  )
  func refused(text: String, reason: String) {
    #expect(
      throws: CellError(
        "'\(text)' is not an amount: \(reason); write $6.6B, EUR 1.7B, ~$29B or $25B to $30B"
      )
    ) { try CellAmount(text) }
  }

  /// The number and the currency that the cell means by itself.
  private func written(_ amount: CellAmount) -> String {
    let value = amount.bounds.low ?? 0
    let (whole, rest) = abs(value).quotientAndRemainder(dividingBy: 100)
    var text = (value < 0 ? "-" : "") + "\(whole)"
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
    if amount.isPercent { return text + "%" }
    let code = try? SaidCurrency.decide(amount.currencies, row: nil, standard: nil)
    return code.map { text + " " + $0.code } ?? text
  }
}
