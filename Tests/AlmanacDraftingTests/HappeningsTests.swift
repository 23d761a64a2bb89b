import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// What goes wrong, falls through and is denied.
@Suite struct HappeningsTests {
  @Test(
    "An outage, a leak and a recall are alerts of their sort",
    arguments: [
      (
        "en", "ChatGPT suffered a major outage on Tuesday.",
        ["alert | OpenAI | ChatGPT outage | 2026-03-10 | completed"]
      ),
      (
        "ru", "В ночь на вторник в работе Claude произошёл сбой.",
        ["alert | Anthropic | Claude outage | 2026-03-10 | completed"]
      ),
      (
        "zh", "DeepSeek网页端3月9日晚出现服务中断。",
        ["alert | DeepSeek | Outage | 2026-03-09 | completed"]
      ),
      ("en", "Shares of OpenAI were down 4 percent on Tuesday.", []),
    ]
  )
  func incidents(language: String, text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text, language: language)) == lines)
  }

  @Test("A listing that is withdrawn has a day and no sum")
  func listing() throws {
    #expect(
      try Drafts.lines(
        Drafts.page("Cerebras отозвала заявку на IPO в октябре прошлого года.", language: "ru")
      ) == ["funding | Cerebras | 2025-10 | cancelled | ipo"]
    )
  }

  @Test("A denial can stand before the report that it denies")
  func early() throws {
    let text = """
      xAI denied on Tuesday that it was raising money. Bloomberg had reported that xAI was in talks to \
      raise $300 million.
      """
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "funding | xAI | rumored | $300M | undisclosed | by Bloomberg",
        "funding | xAI | 2026-03-10 | denied | $300M | undisclosed",
      ]
    )
  }

  @Test("Who is sold is told before or behind the verb")
  func sales() throws {
    #expect(
      try Drafts.lines(Drafts.page("Bun was acquired by Anthropic in December.")) == [
        "deal | Anthropic | acquisition | 2025-12 | completed | Bun"
      ]
    )
  }

  @Test("One verb has one sum: another clause needs words of its own")
  func clauses() throws {
    let text = "Perplexity raised $40 million, and its rent of two floors came to $30 million."
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "funding | Perplexity | completed | $40M | undisclosed"
      ]
    )
  }

  @Test("The day on which a deal is to be done is not that of the deal")
  func closing() throws {
    let text =
      "Nvidia agreed to buy Harvey for $1.1 billion; the deal is expected to close in the fourth quarter."
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "deal | Nvidia | acquisition | announced | $1.1B | Harvey"
      ]
    )
  }

  @Test("The headlines of other articles are not read")
  func others() throws {
    let page = try Page(
      Array(
        """
        <html lang="en"><head><title>Nothing new</title></head><body><p>\
        \(String(repeating: "Nobody said anything today about chips or models. ", count: 8))</p>
        <h3>Most read</h3><ul><li>xAI raises $20 billion</li></ul></body></html>
        """.utf8
      )
    ).with(publisher: "The Verge", published: try EventDate("2026-03-12"))
    #expect(try Drafts.lines(page) == [])
  }
}
