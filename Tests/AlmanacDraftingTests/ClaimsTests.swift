import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Foundation
import Testing

@testable import AlmanacDrafting

@Suite struct ClaimsTests {
  @Test("Each language says the same things in its own ways", arguments: ["en", "ru", "zh"])
  func languages(code: String) throws {
    let draft = try Drafts.drafter.draft(Page(Drafts.file("\(code).txt")))
    let wanted = String(decoding: try Drafts.file("\(code).claims"), as: UTF8.self)
    if ProcessInfo.processInfo.environment["ALMANAC_RECORD"] != nil {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Articles/\(code).claims"
      )
      try Data((draft.lines.joined(separator: "\n") + "\n").utf8).write(to: folder)
      return
    }
    #expect(draft.lines == wanted.split(separator: "\n").map(String.init))
    #expect(draft.refused.map(\.reason) == [])
  }

  @Test("Opinion, markets, prices and recipes are no claims")
  func quiet() throws {
    let draft = try Drafts.drafter.draft(Page(Drafts.file("quiet.txt")))
    #expect(draft.lines == [])
    #expect(draft.file.contains("draft: true\nclaims: []\n"))
  }

  @Test(
    "Words before and behind an amount say what it is",
    arguments: [
      (
        "Harvey was valued at $11 billion in February.",
        "valuation | Harvey | 2026-02 | completed | $11B | unspecified"
      ),
      (
        "OpenAI is in talks to raise $40 billion.",
        "funding | OpenAI | rumored | $40B | undisclosed"
      ),
      (
        "Anthropic bought Bun for $30 million in December.",
        "deal | Anthropic | acquisition | 2025-12 | completed | $30M | Bun"
      ),
      ("xAI launched Grok 6 on Monday.", "release | xAI | Grok 6 | 2026-03-09 | completed"),
      (
        "OpenAI declared a code red on 2 December 2025.",
        "alert | OpenAI | Code red | 2025-12-02 | completed"
      ),
      (
        "Anthropic's annual recurring revenue surpassed $9 billion.",
        "metric | Anthropic | annual recurring revenue | completed | at least $9B a year"
      ),
      (
        "SoftBank sold its stake in Nvidia for $5.8 billion.",
        "deal | SoftBank | stake-sale | completed | $5.8B | Nvidia"
      ),
      (
        "The maker of ChatGPT raised $6.6 billion in October 2024.",
        "funding | OpenAI | 2024-10 | completed | $6.6B | undisclosed | background"
      ),
      (
        "OpenAI called off its $3 billion purchase of Windsurf.",
        "deal | OpenAI | acquisition | cancelled | $3B | Windsurf"
      ),
    ]
  )
  func amounts(text: String, line: String) throws {
    #expect(try Drafts.lines(Drafts.page(text)) == [line])
  }

  @Test("A number behind a sum that counts weeks is no part of the sum")
  func weeks() throws {
    let draft = try Drafts.drafter.draft(
      Drafts.page("Anthropic raised another $1 billion five weeks ago.")
    )
    #expect(draft.article.claims.map { $0.attributes.headline?.text } == ["$1B"])
  }

  @Test("The price of a company in a round is part of the round")
  func parts() throws {
    let text = "OpenAI closed a $40 billion round on Tuesday at a valuation of $300 billion."
    let draft = try Drafts.drafter.draft(Drafts.page(text))
    #expect(
      draft.article.claims.map(\.relations) == [
        [], [Relation(.partOf, "openai/funding/2026-03-10")],
      ]
    )
    #expect(draft.file.contains("part-of: openai/funding/2026-03-10"))
  }

  @Test(
    "Users, staff and processors are counted",
    arguments: [
      (
        "ChatGPT has 900 million weekly users.",
        "metric | OpenAI | ChatGPT weekly users | completed | 900M users"
      ),
      (
        "Anthropic has 4,500 employees.",
        "metric | Anthropic | employees | completed | 4.5K employees | background"
      ),
      (
        "xAI runs 200,000 GPUs.",
        "metric | xAI | GPUs | completed | 200K GPUs | background"
      ),
    ]
  )
  func counts(text: String, line: String) throws {
    #expect(try Drafts.lines(Drafts.page(text)) == [line])
  }

  @Test("The startup, the company and it are the company that was named last")
  func coreference() throws {
    let text = """
      Perplexity closed a $500 million round on Tuesday. The startup is worth $20 billion.

      Nvidia reported on Wednesday. It expects revenue of $200 billion this year.
      """
    #expect(
      try Drafts.lines(Drafts.page(text)) == [
        "funding | Perplexity | 2026-03-10 | completed | $500M | undisclosed",
        "valuation | Perplexity | 2026-03-10 | completed | $20B | unspecified",
        "metric | Nvidia | revenue | 2026 | expected | $200B",
      ]
    )
  }

  @Test(
    "Every quote stands in the text, and the checker finds nothing",
    arguments: ["en", "ru", "zh"]
  )
  func checked(code: String) throws {
    let page = try Page(Drafts.file("\(code).txt"))
    let draft = try Drafts.drafter.draft(page)
    let known = Drafts.entities + draft.unknown
    let read = LibraryReader(known: known).read([
      SourceFile(path: "\(draft.article.source.article).md", bytes: Array(draft.file.utf8))
    ])
    #expect(read.diagnostics.map(\.description) == [])
    #expect(read.library.drafts == [draft.article.source.article])
    #expect(read.library.articles.map(\.claims.count) == [draft.article.claims.count])
    #expect(draft.article.claims.allSatisfy { page.text.contains($0.quote?.text ?? "?") })
  }
}
