import AlmanacArticles
import AlmanacModel
import Testing

@Suite struct ClaimAmountTests {
  @Test("A funding has its round, sums and investors, by name alone or with their part")
  func funding() throws {
    let quote = """
      On 31 March 2025 it raised $40 billion of up to $41 billion at $260 billion before and $300 \
      billion after, $30 billion from SoftBank
      """
    let claims = Fixtures.claims(
      """
      - funding: series-f
        event: openai/funding/2025-03
        date: 2025-03-31
        status: announced
        raised: $40B
        target: up to $41B
        pre_money: $260B
        post_money: $300B
        investors:
        - Google
        - {name: SoftBank, role: lead, amount: $30B, state: committed}
      """,
      quote: quote
    )
    var expected = try Fixtures.claim("openai/funding/2025-03", title: "Series F", quote: quote)
    expected.status = .announced
    expected.attributes.date = try EventDate("2025-03-31")
    expected.attributes.round = RoundType(rawValue: "series-f")
    expected.attributes.raised = try Money("$40B")
    expected.attributes.target = try Money("up to $41B")
    expected.attributes.preMoney = try Money("$260B")
    expected.attributes.postMoney = try Money("$300B")
    expected.attributes.investors = [
      Investor(name: "Google", role: .participant, amount: nil, state: nil),
      Investor(name: "SoftBank", role: .lead, amount: try Money("$30B"), state: .committed),
    ]
    #expect(claims == [expected])
  }

  @Test("A valuation has its basis, and relays an outlet under its registered name")
  func valuation() throws {
    let quote = "up to $830 billion in the first quarter of next year"
    let claims = Fixtures.claims(
      """
      - valuation: up to $830B
        date: 2026-Q1
        basis: ask
        status: rumored
        rank: preferred
        origin: WSJ
        part-of: openai/funding/2026-q1
        note: as the paper heard
      """,
      quote: quote,
      knowing: ["openai/funding/2026-q1"]
    )
    var expected = try Fixtures.claim("openai/valuation/2026-q1", title: "Valuation", quote: quote)
    expected.status = .rumored
    expected.rank = .preferred
    expected.attributes.date = try EventDate("2026-Q1")
    expected.attributes.amount = try Money("up to $830B")
    expected.attributes.basis = .ask
    expected.relations = [Relation(.partOf, "openai/funding/2026-q1")]
    expected.origin = "The Wall Street Journal"
    expected.note = "as the paper heard"
    #expect(claims == [expected])
  }

  @Test("A deal has its parties under their registered names, and is called after them")
  func deal() throws {
    let quote = "In March 2025 SoftBank and Altman put about $30 billion into it"
    let claims = Fixtures.claims(
      """
      - deal: investment
        date: 2025-03
        parties: [SoftBank, Сэм Альтман]
        amount: ~$30B
      """,
      quote: quote
    )
    var expected = try Fixtures.claim(
      "openai/deal/investment-in-softbank-sam-altman",
      title: "Investment in SoftBank, Sam Altman",
      quote: quote
    )
    expected.attributes.date = try EventDate("2025-03")
    expected.attributes.deal = .investment
    expected.attributes.parties = ["SoftBank", "Sam Altman"]
    expected.attributes.amount = try Money("~$30B")
    #expect(claims == [expected])
  }

  @Test("A metric has a value and its unit")
  func metric() throws {
    let quote = "800 million people a week in October 2025"
    let claims = Fixtures.claims(
      """
      - metric: weekly users of ChatGPT
        date: 2025-10
        value: 800M
        unit: users
      """,
      quote: quote
    )
    var expected = try Fixtures.claim(
      "openai/metric/weekly-users-of-chatgpt-2025-10",
      title: "weekly users of ChatGPT",
      quote: quote
    )
    expected.attributes.date = try EventDate("2025-10")
    expected.attributes.figure = try Figure("800M", unit: "users")
    #expect(claims == [expected])
  }
}
