import AlmanacGenerator
import AlmanacModel
import TestSupport
import Testing

@Suite struct AmountTests {
  @Test(
    "A written amount is read to the hundredth and printed so that it reads the same",
    arguments: [
      ("$830B", "$830B", 83_000_000_000_000, 83_000_000_000_000, "exact"),
      ("USD 5.8B", "$5.8B", 580_000_000_000, 580_000_000_000, "exact"),
      ("~€1.7B", "~€1.7B", 170_000_000_000, 170_000_000_000, "~"),
      ("about €1.7B", "~€1.7B", 170_000_000_000, 170_000_000_000, "~"),
      ("up to $830B", "up to $830B", nil, 83_000_000_000_000, "<="),
      (">=$200B", "at least $200B", 20_000_000_000_000, nil, ">="),
      ("at least $200 billion", "at least $200B", 20_000_000_000_000, nil, ">="),
      ("$25B to $30B", "$25B to $30B", 2_500_000_000_000, 3_000_000_000_000, ".."),
      ("$25-30B", "$25B to $30B", 2_500_000_000_000, 3_000_000_000_000, ".."),
      ("$1,234.56", "$1,234.56", 123_456, 123_456, "exact"),
      ("$2.0B+", "at least $2B", 200_000_000_000, nil, ">="),
      ("₹9.9Cr", "₹99M", 9_900_000_000, 9_900_000_000, "exact"),
      ("HK$57.9B", "HK$57.9B", 5_790_000_000_000, 5_790_000_000_000, "exact"),
      ("CNY 50B", "CNY 50B", 5_000_000_000_000, 5_000_000_000_000, "exact"),
      ("$0", "$0", 0, 0, "exact"), ("-$5M", "-$5M", -500_000_000, -500_000_000, "exact"),
    ] as [(String, String, Int64?, Int64?, String)]
  )
  func reads(text: String, printed: String, low: Int64?, high: Int64?, qualifier: String) throws {
    let money = try Money(text)
    #expect(money.text == printed)
    #expect(money.bounds.low == low)
    #expect(money.bounds.high == high)
    #expect(money.bounds.qualifier.rawValue == qualifier)
    #expect(try Money(money.text) == money)
  }

  @Test(
    "What is no amount is refused",
    arguments: [
      "", "5B", "¥5B", "$", "$B", "$5 zillion", "XXX 5B", "$1.234", "$99999999999T", "$5B to $4B",
      "$5B to €6B", "$1,23", "$1.2.3", "five dollars", "$5B to $5B", "$-", "USD USD 5",
    ]
  )
  func refuses(text: String) {
    #expect(throws: AmountError.self) { try Money(text) }
  }

  @Test("¥ alone is refused with what to say instead")
  func yen() {
    let error = #expect(throws: AmountError.self) { try Money("¥5B") }
    #expect(error?.problem == "¥ is the yen and the yuan: say JPY or CNY")
  }

  @Test("Any amount is printed so that it reads the same", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let digits = Int.random(in: 1...16, using: &generator)
      let most = (0..<digits).reduce(Int64(1)) { value, _ in value * 10 }
      let value = Int64.random(in: 0...most, using: &generator)
      let qualifier: Bounds.Qualifier =
        [.exact, .about, .atLeast, .atMost].randomElement(using: &generator) ?? .exact
      let bounds =
        Bool.random(using: &generator)
        ? Bounds(value, qualifier) : Bounds(from: value, to: value + 100) ?? Bounds(value)
      let code = ["USD", "EUR", "INR", "HKD", "CNY", "CHF"].randomElement(using: &generator)
      let money = Money(try #require(Currency(code ?? "USD")), bounds)
      #expect(try Money(money.text) == money)
    }
  }

  @Test("A change is a range that holds every change between amounts inside", arguments: 0..<10)
  func change(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let ends = (0..<4).map { _ in Int64.random(in: 1...1_000_000, using: &generator) }
      let (a, b) = (min(ends[0], ends[1]), max(ends[0], ends[1]) + 1)
      let (c, d) = (min(ends[2], ends[3]), max(ends[2], ends[3]) + 1)
      let from = Money(.usd, try #require(Bounds(from: a, to: b)))
      let to = Money(.usd, try #require(Bounds(from: c, to: d)))
      let days = DayRange(min: 400, max: 800)
      let change = try #require(Change(from: from, to: to, days: days))
      let (before, after) = (
        Int64.random(in: a...b, using: &generator), Int64.random(in: c...d, using: &generator)
      )
      #expect(try #require(change.amount.low) <= after - before)
      #expect(after - before <= (try #require(change.amount.high)))
      let multiple = Double(after) / Double(before)
      #expect(try #require(change.multiple.low) <= multiple + 1e-9)
      #expect(multiple <= (try #require(change.multiple.high)) + 1e-9)
    }
  }

  @Test("Nothing is compared across currencies, and nothing is annualized below a year")
  func limits() throws {
    let (dollars, euros) = (try Money("$1B"), try Money("€2B"))
    #expect(Change(from: dollars, to: euros, days: nil) == nil)
    let double = try Money("$2B")
    let short = Change(from: dollars, to: double, days: DayRange(exactly: 364))
    #expect(short?.annualized == nil)
    let year = Change(from: dollars, to: double, days: DayRange(exactly: 1461))
    #expect(year?.annualized?.low.map { ($0 * 100).rounded() } == 1892)
  }

  @Test("The change of an amount that is only about known is itself only about known")
  func about() throws {
    let (exact, about) = (try Money("$9B"), try Money("~$18B"))
    #expect(Change(from: exact, to: about, days: nil)?.isAbout == true)
    #expect(Change(from: about, to: exact, days: nil)?.isAbout == true)
    #expect(Change(from: exact, to: try Money("up to $18B"), days: nil)?.isAbout == false)
  }
}
