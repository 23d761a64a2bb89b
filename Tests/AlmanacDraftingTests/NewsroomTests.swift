import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// What newsrooms write of deals, bans, figures and rounds in words of their own.
@Suite struct NewsroomTests {
  private func expect(_ language: String, _ text: String, _ lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text, language: language)) == lines, "\(text)")
  }

  @Test(
    "An authority that forbids a product is told of who makes it",
    arguments: [
      (
        "en",
        "Taiwan has barred government agencies from using DeepSeek, a minister said on Monday.",
        ["alert | DeepSeek | Ban | 2026-03-09 | completed"]
      ),
      (
        "ru", "Италия запретила DeepSeek в январе.",
        ["alert | DeepSeek | Ban | 2026-01 | completed"]
      ),
      (
        "zh", "意大利数据保护局周四下令封锁DeepSeek应用。",
        ["alert | DeepSeek | Ban | 2026-03-12 | completed"]
      ),
      ("en", "Italy may ban ChatGPT next month.", []),
      ("ru", "Регулятор заблокировал покупку Anthropic.", []),
    ]
  )
  func bans(language: String, text: String, lines: [String]) throws {
    try expect(language, text, lines)
  }

  @Test(
    "Of a figure that rose from one value to another the second is claimed",
    arguments: [
      (
        "ru", "Годовая выручка Anthropic подскочила с $1 млрд до $9 млрд.",
        [
          "metric | Anthropic | annual recurring revenue | completed | $9B a year"
        ]
      ),
      (
        "en", "Anthropic said that its revenue went from $1 billion to $9 billion.",
        [
          "metric | Anthropic | revenue | completed | $9B"
        ]
      ),
    ]
  )
  func changes(language: String, text: String, lines: [String]) throws {
    try expect(language, text, lines)
  }

  @Test("A place before a noun for a company is no company")
  func places() throws {
    try expect(
      "en",
      """
      Lovable had a good week. The Stockholm software firm closed a Series B of $300 million on Monday.
      """,
      ["funding | Lovable | 2026-03-09 | completed | $300M | series-b"]
    )
  }

  @Test("A bid for a company is its price, and a stake that somebody appraises is not")
  func bids() throws {
    try expect(
      "ru",
      "В сентябре за Anthropic давали $39 млрд.",
      ["valuation | Anthropic | 2025-09 | completed | $39B | unspecified"]
    )
    try expect("ru", "Пакет основателя Anthropic Bloomberg оценил в $3 млрд.", [])
  }

  @Test(
    "Who orders a company's goods does not buy the company",
    arguments: [
      (
        "en", "In February the kingdom committed $1.5 billion to buy Nvidia hardware.",
        "deal | Nvidia | partnership | 2026-02 | announced | $1.5B | background"
      ),
      (
        "ru", "OpenAI арендует у CoreWeave мощности на $10 млрд.",
        "deal | OpenAI | partnership | announced | $10B | CoreWeave"
      ),
    ]
  )
  func orders(language: String, text: String, line: String) throws {
    try expect(language, text, [line])
  }

  @Test(
    "Backers without a name that put money into a company are a round of it",
    arguments: [
      (
        "en", "Backers including Thrive Capital put $2.3 billion into Anthropic in November.",
        "funding | Anthropic | 2025-11 | completed | $2.3B | undisclosed | Thrive Capital"
      ),
      (
        "ru", "Группа инвесторов во главе с Thrive Capital вложила в Anthropic $2,3 млрд.",
        "funding | Anthropic | completed | $2.3B | undisclosed | lead Thrive Capital"
      ),
    ]
  )
  func backers(language: String, text: String, line: String) throws {
    try expect(language, text, [line])
  }

  @Test("A round that was closed without a sum has its day and who led it")
  func bareRounds() throws {
    try expect(
      "zh",
      "爱诗科技上周刚完成A5轮融资。",
      ["funding | AISphere | 2026-03-02/2026-03-08 | completed | series-a"]
    )
  }

  @Test("The buyer of a noun stands behind it")
  func nominal() throws {
    try expect(
      "ru",
      "Ходят слухи о поглощении Mistral AI со стороны Nvidia.",
      ["deal | Nvidia | acquisition | rumored | Mistral AI"]
    )
    try expect(
      "ru",
      "Сделка по покупке xAI компанией OpenAI за $3 млрд сорвалась в феврале.",
      ["deal | OpenAI | acquisition | 2026-02 | cancelled | $3B | xAI"]
    )
  }

  @Test("A clause without a subject belongs to the company behind it")
  func leading() throws {
    try expect(
      "en",
      "Fresh from a $75 million Series B last month, Lovable is looking for staff.",
      ["funding | Lovable | 2026-02 | completed | $75M | series-b"]
    )
  }

  @Test("What its maker takes back does not come out")
  func takenBack() throws {
    try expect(
      "en",
      "OpenAI rolled back the GPT-4o update on March 3.",
      ["alert | OpenAI | GPT-4o withdrawal | 2026-03-03 | completed"]
    )
  }

  @Test(
    "An offer that is turned down is cancelled, and a report that is rejected denied",
    arguments: [
      (
        "ru", "xAI отвергла предложение OpenAI о покупке за $1,6 млрд.",
        ["deal | OpenAI | acquisition | cancelled | $1.6B | background"]
      ),
      (
        "en", "OpenAI closed its $11 billion takeover of xAI on March 3.",
        ["deal | OpenAI | acquisition | 2026-03-03 | completed | $11B | xAI"]
      ),
    ]
  )
  func offers(language: String, text: String, lines: [String]) throws {
    try expect(language, text, lines)
  }

  @Test("Two sums of which the second is a price are a round, whatever the verb")
  func pairs() throws {
    try expect(
      "en",
      "Lovable has unearthed another $200 million, at $11 billion.",
      [
        "funding | Lovable | completed | $200M | undisclosed",
        "valuation | Lovable | completed | $11B | unspecified",
      ]
    )
  }

  @Test("Partners stand on both sides of a verb, in a list before it, or behind a noun alone")
  func partners() throws {
    try expect(
      "en",
      "OpenAI and Anthropic announced a three-year partnership on Tuesday.",
      ["deal | OpenAI | partnership | 2026-03-10 | announced | Anthropic | background"]
    )
    try expect(
      "en",
      "xAI raised $350 million. With the money comes a multi-year tie-up with Nvidia.",
      [
        "funding | xAI | completed | $350M | undisclosed",
        "deal | xAI | partnership | announced | Nvidia | background",
      ]
    )
  }

  @Test("What one investor gave of a sum and what growth is compared with are no sums of their own")
  func parts() throws {
    try expect(
      "zh",
      "去年9月，Anthropic融资17亿欧元，其中英伟达出资13亿欧元。",
      ["funding | Anthropic | 2025-09 | completed | €1.7B | undisclosed | Nvidia"]
    )
    try expect(
      "zh",
      "Anthropic四季度收入同比增长123%至3.1亿元。",
      ["metric | Anthropic | revenue | 2025-36 | completed | CNY 310M"]
    )
  }
}
