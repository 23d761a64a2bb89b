import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// Which day a claim has.
@Suite struct DaysTests {
  @Test("The day on which a newspaper told of talks is not theirs")
  func talks() throws {
    #expect(
      try Drafts.lines(
        Drafts.page("Anthropic is in talks to raise $5 billion, Bloomberg reported on Tuesday.")
      ) == ["funding | Anthropic | rumored | $5B | undisclosed | by Bloomberg"]
    )
  }

  @Test("Behind a semicolon stands the day of another sum")
  func semicolon() throws {
    #expect(
      try Drafts.lines(
        Drafts.page(
          "Anthropic was valued at $2 billion in July; OpenAI raised $1 billion in August."
        )
      ) == [
        "funding | OpenAI | 2025-08 | completed | $1B | undisclosed",
        "valuation | Anthropic | 2025-07 | completed | $2B | unspecified",
      ]
    )
  }

  @Test("The news of a digest are of the days that its first sentence names")
  func digest() throws {
    let text = """
      Here are three deals of last week that you may have missed.

      Anthropic raised $2 billion from old investors.

      xAI has closed a round of $3 billion.
      """
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "funding | Anthropic | 2026-03-02/2026-03-08 | completed | $2B | undisclosed",
        "funding | xAI | 2026-03-02/2026-03-08 | completed | $3B | undisclosed",
      ]
    )
  }

  @Test("What a company is worth on the market has the day on which its shares moved")
  func shares() throws {
    let text = """
      Во вторник акции Nvidia подорожали на 9%. Капитализация компании перевалила за $5 трлн, хотя ещё \
      в пятницу не дотягивала до $4,6 трлн.
      """
    #expect(
      try Drafts.lines(Drafts.page(text, language: "ru")).first
        == "valuation | Nvidia | 2026-03-10 | completed | at least $5T | market-cap | background"
    )
  }

  @Test("The price told in the next paragraph is of the day of its round")
  func nextParagraph() throws {
    let text = """
      Lovable closed a Series B of $300 million on Monday.

      New price tag: $3.25 billion, money included.
      """
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "funding | Lovable | 2026-03-09 | completed | $300M | series-b",
        "valuation | Lovable | 2026-03-09 | completed | $3.25B | post-money",
      ]
    )
  }

  @Test("The day of a contract can stand in the sentence behind it")
  func contract() throws {
    let text = """
      xAI договорилась с OpenAI о поставке мощностей. Контракт объявлен в понедельник. За пять лет \
      компания заплатит $17 млрд.
      """
    #expect(
      try Drafts.lines(Drafts.page(text, language: "ru")) == [
        "deal | xAI | partnership | 2026-03-09 | announced | $17B | OpenAI"
      ]
    )
  }
}
