import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// What articles of other sorts than news of one round say in their own ways.
@Suite struct StyleTests {
  @Test(
    "English of markets, features and denials",
    arguments: [
      ("The sell-off wiped $120 billion off the market value of Nvidia.", []),
      (
        "OpenAI closed a round of $110 billion in February, with $30 billion from SoftBank.",
        ["funding | OpenAI | 2026-02 | completed | $110B | undisclosed | SoftBank"]
      ),
      (
        "Lovable, a Swedish startup, has taken in $50 million.",
        ["funding | Lovable | completed | $50M | undisclosed"]
      ),
      ("Anthropic tried to buy xAI last year.", []),
      (
        "SoftBank said that it would sell $4 billion of bonds.",
        ["funding | SoftBank | expected | $4B | debt"]
      ),
    ]
  )
  func english(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text)) == lines)
  }

  @Test(
    "Russian of founders, attempts and whole companies",
    arguments: [
      (
        "Anthropic, основанная бывшим научным директором OpenAI, привлекла $2 млрд.",
        ["funding | Anthropic | completed | $2B | undisclosed"]
      ),
      ("В 2025 году Anthropic пыталась купить xAI.", []),
      (
        "В марте Anthropic купила 100% xAI за $6 млрд.",
        ["deal | Anthropic | acquisition | 2026-03 | completed | $6B | xAI"]
      ),
    ]
  )
  func russian(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text, language: "ru")) == lines)
  }

  @Test(
    "Chinese of rumors, losses and names within names",
    arguments: [
      (
        "针对“OpenAI将被英伟达收购”的传闻，OpenAI回应称，消息不实。",
        ["deal | Nvidia | acquisition | denied | OpenAI"]
      ),
      ("英伟达股价下跌，市值蒸发1200亿美元。", []),
    ]
  )
  func chinese(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text, language: "zh")) == lines)
  }

  @Test("A part of a sum with a verb of its own is an investment")
  func parts() throws {
    let text =
      "В апреле 2025 года OpenAI привлекла $10 млрд, из которых $7,5 млрд пришли от SoftBank."
    let lines = try Drafts.lines(Drafts.page(text, language: "ru"))
    #expect(lines.contains("deal | OpenAI | investment | 2025-04 | completed | $7.5B | SoftBank"))
  }

  @Test("A short name of a company is not found within a longer one of another")
  func withinNames() throws {
    let cisco = Entity(key: "cisco", kind: .company, name: "Cisco", aliases: [Alias("思科")])
    let drafter = Drafter(knowing: Drafts.entities + [cisco])
    func parties(_ text: String) throws -> [String] {
      try drafter.draft(Drafts.page(text, language: "zh")).article.claims.flatMap(
        \.attributes.parties
      )
    }
    #expect(try parties("英伟达宣布以20亿美元入股思科。") == ["Cisco"])
    #expect(try parties("英伟达宣布以20亿美元入股小思科技。").contains("Cisco") == false)
  }
}
