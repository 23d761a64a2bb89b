import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// Companies that nobody registered and no list has, told by the words around their names.
@Suite struct UnknownNamesTests {
  @Test(
    "English introduces a company with what it is, where it is from and who holds it",
    arguments: [
      (
        "Robotics firm Halden is raising $400 million, Bloomberg reported on Monday.",
        ["funding | Halden | rumored | $400M | undisclosed | by Bloomberg"]
      ),
      (
        "Nordlyset Compute of Tromsø has borrowed €90 million.",
        ["funding | Nordlyset Compute | completed | €90M | debt"]
      ),
      (
        "Legal AI company Harvey raised $300 million in June.",
        ["funding | Harvey | 2025-06 | completed | $300M | undisclosed"]
      ),
      (
        "SoftBank completed its $40 billion investment in OpenAI last week.",
        ["deal | SoftBank | investment | 2026-03-02/2026-03-08 | completed | $40B | OpenAI"]
      ),
    ]
  )
  func english(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text)) == lines)
  }

  @Test("The cases of a Russian name are one company")
  func cases() throws {
    let text =
      "«Лучина» привлекла $2 млн. У «Лучины» два продукта. Инвесторы оценили «Лучину» в $20 млн."
    #expect(
      try Drafts.lines(Drafts.page(text, language: "ru")) == [
        "funding | Лучина | completed | $2M | undisclosed",
        "valuation | Лучина | completed | $20M | unspecified",
      ]
    )
  }

  @Test(
    "Chinese names stand behind a noun, end as companies' do, and are cut short later",
    arguments: [
      (
        "上海AI芯片企业曦望近日宣布完成近10亿元B轮融资。",
        ["funding | 曦望 | completed | ~CNY 1B | series-b"]
      ),
      (
        "岭雁科技完成1.2亿元A轮融资。岭雁投后估值8亿元。",
        [
          "funding | 岭雁科技 | completed | CNY 120M | series-a",
          "valuation | 岭雁科技 | completed | CNY 800M | post-money",
        ]
      ),
      (
        "輝達宣布投資英特爾50億美元。",
        ["deal | Nvidia | investment | announced | $5B | Intel"]
      ),
    ]
  )
  func chinese(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text, language: "zh")) == lines)
  }

  @Test("A fruit is no company")
  func fruit() throws {
    let text = "七月的果园里，他在数苹果。机器今年卖出两百套，收入6000万元。"
    #expect(try Drafts.lines(Drafts.page(text, language: "zh")) == [])
  }
}
