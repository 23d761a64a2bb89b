import AlmanacArticles
import AlmanacModel
import Testing

@Suite struct ClaimKindTests {
  @Test("A release has a milestone, a family and what it answers")
  func release() throws {
    let quote = "GPT-5.2 came on 11 December 2025"
    let claims = Fixtures.claims(
      """
      - release: GPT-5.2
        date: 2025-12-11
        milestone: preview
        family: GPT
        answers: openai/alert/code-red
        follows: [openai/release/gpt-5.1, openai/release/gpt-5]
      """,
      quote: quote,
      knowing: ["openai/alert/code-red", "openai/release/gpt-5.1", "openai/release/gpt-5"]
    )
    var expected = try Fixtures.claim(
      "openai/release/gpt-5.2-preview",
      title: "GPT-5.2",
      quote: quote
    )
    expected.attributes.date = try EventDate("2025-12-11")
    expected.attributes.milestone = .preview
    expected.attributes.family = "GPT"
    expected.relations = [
      Relation(.answers, "openai/alert/code-red"), Relation(.follows, "openai/release/gpt-5.1"),
      Relation(.follows, "openai/release/gpt-5"),
    ]
    #expect(claims == [expected])
  }

  @Test("An alert has its level, its end and its cause")
  func alert() throws {
    let quote = "a code red on 1 December 2025, until January 2026"
    let claims = Fixtures.claims(
      """
      - alert: code red
        date: 2025-12-01
        end: 2026-01
        level: red
        because: google/release/gemini-3-pro
      """,
      quote: quote,
      knowing: ["google/release/gemini-3-pro"]
    )
    var expected = try Fixtures.claim("openai/alert/code-red", title: "Code red", quote: quote)
    expected.attributes.date = try EventDate("2025-12-01")
    expected.attributes.end = try EventDate("2026-01")
    expected.attributes.level = "red"
    expected.relations = [Relation(.because, "google/release/gemini-3-pro")]
    #expect(claims == [expected])
  }

  @Test("A milestone is only dated, and says why where its quote does not")
  func milestone() throws {
    let claims = Fixtures.claims(
      """
      - milestone: ten years
        date: 2025-12-11
        inferred: the company was founded on 11 December 2015
        supersedes: openai/milestone/nine-years
      """,
      quote: "the tenth anniversary",
      knowing: ["openai/milestone/nine-years"]
    )
    var expected = try Fixtures.claim(
      "openai/milestone/ten-years",
      title: "ten years",
      quote: "the tenth anniversary"
    )
    expected.attributes.date = try EventDate("2025-12-11")
    expected.inferred = "the company was founded on 11 December 2015"
    expected.relations = [Relation(.supersedes, "openai/milestone/nine-years")]
    #expect(claims == [expected])
  }
}
