import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct MistakeTests {
  private let first = Fixtures.file(
    "first",
    claims: """
      - release: GPT-5.2
        company: OpenAI
        stauts: completed
        quote: GPT-5.2 shipped
      - relaese: GPT-6
        company: OpenAI
        quote: GPT-5.2 shipped
      - valuation: ¥5B
        company: OpenAI
        quote: GPT-5.2 shipped
      - milestone: a plan
        company: OpenAI
        quote: GPT-5.2 shiped
      - milestone: a race
        company: OpenAI
        quote: again
      - valuation: $830B
        company: OpenAI
        date: 2025-Q1
        quote: at 83 billion dollars in Q1 2025
      - release: Gemini 3
        company: Google
        event: openai/release/gemini-3
        quote: Gemini 3
      - alert: code red
        company: OpenAI
        because: openai/release/gpt-5.3
        quote: a code red
      """,
    text: """
      GPT-5.2 shipped again
      and again, at 83 billion dollars in Q1 2025, after Gemini 3, with a code red.
      """
  )

  private let second = Fixtures.file(
    "second",
    claims: """
      - release: GPT-5
        company: OpenAI
        company: Google
        quote: words
      """,
    text: "There are words."
  )

  private let third = Fixtures.file(
    "third",
    title: nil,
    claims: """
      - release: GPT-7
        company: OpenIA
        date: 2025-13-01
        quote: words
      """,
    text: "There are words."
  )

  @Test("Twelve different mistakes in three files are all reported, in order, each with its place")
  func twelveMistakes() {
    #expect(
      Fixtures.mistakes(third, first, second) == [
        "first.md:9:3: error: there is no key `stauts:`; did you mean status?",
        "first.md:11:3: error: a claim starts with its kind (release, funding, valuation, alert, deal, metric, milestone), not `relaese:`; did you mean release?",
        "first.md:14:14: error: `valuation:` '¥5B' is not an amount: ¥ is the yen and the yuan: say JPY or CNY; write $6.6B, EUR 1.7B, ~$29B, up to $830B or $25B to $30B",
        "first.md:19:10: error: the quote is not in the text: it is there only as far as 'GPT-5.2'",
        "first.md:22:10: error: the quote stands in the text 2 times (lines 37, 38): add `before:` or `after:` with other words of the text",
        "first.md:26:10: error: the quote does not say $830B: widen it, or add `inferred: {amount: <why>}`",
        "first.md:29:10: error: the event 'openai/release/gemini-3' is of openai's releases, the claim of google's releases",
        "first.md:33:12: error: `because:` points to 'openai/release/gpt-5.3', an event that no claim names; did you mean openai/release/gpt-5.2?",
        "second.md:8:3: error: the key 'company' stands twice in one mapping",
        "third.md:2:1: error: `title:` is missing: the title of the original",
        "third.md:7:12: error: the company 'OpenIA' is not registered in entities.yaml; did you mean OpenAI?",
        "third.md:8:9: error: `date:` '2025-13-01' is not a date: there is no month 13; write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030",
      ]
    )
  }

  @Test(
    "A value that cannot be read does not make the claim's other keys unknown",
    arguments: [
      ("release: GPT-6\n  date: 2025-13\n  family: GPT\n  milestone: preview", 8),
      ("valuation: 5B\n  basis: ask", 7),
      ("funding: sereis-a\n  raised: $5B\n  investors: Google", 7),
      ("deal: merger\n  parties: Google\n  amount: $5B", 7),
      ("metric: users\n  unit: users", 7),
    ]
  )
  func otherKeys(claim: String, line: Int) {
    let file = Fixtures.file(
      claims: "- \(claim)\n  company: OpenAI\n  quote: some words of $5 billion",
      text: "There are some words of $5 billion."
    )
    #expect(Fixtures.read([file]).diagnostics.map(\.line) == [line])
  }

  @Test("A relation to a claim that has a mistake of its own is no mistake")
  func cascade() {
    let cause = Fixtures.file(
      "cause",
      claims: "- release: Gemini 3\n  company: Google\n  date: 2025-13\n  quote: Gemini 3",
      text: "Google has Gemini 3."
    )
    let alert = Fixtures.file(
      "alert",
      claims:
        "- alert: code red\n  company: OpenAI\n  because: google/release/gemini-3\n  quote: red",
      text: "A code red."
    )
    let found = Fixtures.read([alert, cause]).diagnostics
    #expect(found.map { "\($0.file):\($0.line):\($0.column)" } == ["cause.md:9:9"])
  }

  @Test("A relation to a claim of an article that has a mistake of its own is no mistake")
  func cascadeOfArticle() {
    let cause = Fixtures.file(
      "cause",
      title: nil,
      claims: "- release: Gemini 3\n  company: Google\n  quote: Gemini 3",
      text: "Google has Gemini 3."
    )
    let alert = Fixtures.file(
      "alert",
      claims:
        "- alert: code red\n  company: OpenAI\n  because: google/release/gemini-3\n  quote: red",
      text: "A code red."
    )
    #expect(
      Fixtures.mistakes(alert, cause) == [
        "cause.md:2:1: error: `title:` is missing: the title of the original"
      ]
    )
  }
}
