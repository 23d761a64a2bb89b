import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// Whom a text is about: its own publisher, the company of its headline, of its part, of its entry.
@Suite struct TopicTests {
  private func lines(
    _ text: String,
    title: String = "News",
    publisher: String = "The Verge",
    language: String = "en"
  ) throws -> [String] {
    try Drafts.lines(
      Drafts.page(text, language: language).with(title: title, publisher: publisher)
    )
  }

  @Test(
    "Where a company writes of itself, we are the company",
    arguments: [
      (
        "en", "Kestrel Labs",
        "Starting today, Kestrel 3 is generally available. We also open-sourced Kestrel Mini last week. "
          + "Our round of $25 million was led by Index Ventures.",
        [
          "release | Kestrel Labs | Kestrel 3 | 2026-03-12 | completed",
          "release | Kestrel Labs | Kestrel Mini | 2026-03-02/2026-03-08 | completed",
          "funding | Kestrel Labs | completed | $25M | undisclosed | lead Index Ventures",
        ]
      ),
      (
        "ru", "Блог «Тетрики»",
        "Мы привлекли 150 млн рублей. Сегодня мы запускаем «Тетрику 2.0».",
        [
          "funding | Тетрика | completed | ₽150M | undisclosed",
          "release | Тетрика | Тетрику 2.0 | 2026-03-12 | completed",
        ]
      ),
      (
        "zh", "星河动力智能",
        "今天我们正式发布星河-2。上个月，我们拿到了经纬创投领投的2亿元B轮融资。",
        [
          "release | 星河动力智能 | 星河-2 | 2026-03-12 | completed",
          "funding | 星河动力智能 | 2026-02 | completed | CNY 200M | series-b | lead Matrix Partners China",
        ]
      ),
    ]
  )
  func speakers(language: String, publisher: String, text: String, lines: [String]) throws {
    #expect(try self.lines(text, publisher: publisher, language: language) == lines)
  }

  @Test("A newspaper that says we is no company")
  func newspapers() throws {
    let text = "We met in a canteen. Our questions were short. We raised $5 million, he said."
    #expect(try lines(text, publisher: "Workbench") == [])
  }

  @Test("A paragraph that names nobody is about the company of the headline")
  func headline() throws {
    let text = """
      Perplexity makes a search engine.

      Its rival Nvidia reported on Wednesday.

      The company raised $500 million in January.
      """
    #expect(
      try lines(text, title: "Perplexity grows") == [
        "funding | Perplexity | 2026-01 | completed | $500M | undisclosed"
      ]
    )
  }

  @Test("Each part of a newsletter is about the company of its heading")
  func parts() throws {
    let text = """
      ## Suno sings

      The price tag is $5.4 billion.

      ## Harvey argues

      The startup raised $300 million on Tuesday.
      """
    #expect(
      try lines(text) == [
        "valuation | Suno | completed | $5.4B | unspecified",
        "funding | Harvey | 2026-03-10 | completed | $300M | undisclosed",
      ]
    )
  }

  @Test("An entry starts with a sum that the words behind it explain")
  func entries() throws {
    let text = "**Decagon — $131 million.** The maker of agents closed its Series C on Monday."
    #expect(
      try lines(text) == ["funding | Decagon | 2026-03-09 | completed | $131M | series-c"]
    )
  }

  @Test("Who gives the money is not whom the company stands for")
  func givers() throws {
    let text =
      "Harvey closed a round. New investors are Nvidia and SoftBank. The startup is worth $8 billion."
    #expect(try lines(text) == ["valuation | Harvey | completed | $8B | unspecified"])
  }
}
