import AlmanacModel
import Testing

@testable import AlmanacDrafting

/// Who is said to bring a model out, whoever is known to make it.
@Suite struct LaunchSubjectTests {
  @Test(
    "A launch is the word of the company that the sentence names, and one that is denied is none",
    arguments: [
      (
        "Anthropic released GPT-5 on 2 March.",
        ["release | Anthropic | GPT-5 | 2026-03-02 | completed | background"]
      ),
      ("OpenAI released GPT-5 on 2 March.", ["release | OpenAI | GPT-5 | 2026-03-02 | completed"]),
      ("OpenAI denied that it released GPT-5 on 2 March.", []),
    ]
  )
  func subject(text: String, lines: [String]) throws {
    #expect(try Drafts.lines(Drafts.page(text)) == lines)
  }
}
