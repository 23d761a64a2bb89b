import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct ArticleFormatTests {
  @Test("An article is its metadata and its text, without the empty lines around it")
  func metadata() throws {
    let contents = """
      ---
      title: A test
      publisher: 爱范儿
      author: iFanr editors
      url: https://example.com/a-test
      language: ru
      published: 2025-12
      digest: true
      primary: true
      claims: []
      ---

      One line.

      Another – 😀.


      """
    let file = SourceFile(path: "seeds/articles/a-test.md", bytes: Array(contents.utf8))
    let (library, diagnostics) = Fixtures.read([file])
    #expect(diagnostics == [])
    #expect(library.keys == ["a-test"])
    #expect(
      library.articles == [
        Article(
          source: Source(
            article: "a-test",
            title: "A test",
            publisher: "iFanr",
            publisherKey: "ifanr",
            published: try EventDate("2025-12"),
            url: "https://example.com/a-test",
            isPrimary: true,
            isDigest: true
          ),
          author: "iFanr editors",
          language: "ru",
          text: "One line.\n\nAnother – 😀.",
          sha256: "b4cfe57b0fab9ec5113a0ea84584eac021b74d0aa2fb3a3f165acffb245e5951",
          claims: []
        )
      ]
    )
  }

  @Test("A claim that says no more is completed, of normal rank and of the plainest sort")
  func defaults() throws {
    let claims = Fixtures.claims(
      of: Fixtures.file(
        claims: """
          - release: GPT-5.2
            company: OpenAI
            quote: GPT-5.2
          - valuation: $5B
            event: openai/valuation/early
            company: OpenAI
            quote: $5 billion
          """,
        text: "GPT-5.2 at $5 billion"
      )
    )
    var release = try Fixtures.claim(
      "openai/release/gpt-5.2",
      title: "GPT-5.2",
      quote: "GPT-5.2",
      at: 0
    )
    release.attributes.milestone = .available
    var valuation = try Fixtures.claim(
      "openai/valuation/early",
      title: "Valuation",
      quote: "$5 billion",
      at: 11
    )
    valuation.ordinal = 1
    valuation.attributes.amount = try Money("$5B")
    valuation.attributes.basis = .unspecified
    #expect(claims == [release, valuation])
  }

  @Test(
    "Where `event:` is left out, the kind, the subject and the date make the key",
    arguments: [
      ("release: GPT-4o mini", "openai/release/gpt-4o-mini"),
      ("release: GPT-5.2\n  milestone: available", "openai/release/gpt-5.2"),
      ("release: GPT-5.2\n  milestone: announced", "openai/release/gpt-5.2-announced"),
      ("release: GPT-5.2 weights\n  milestone: weights", "openai/release/gpt-5.2-weights"),
      ("funding: tender", "openai/funding/tender"),
      ("valuation: $5B\n  date: 2025-H2", "openai/valuation/2025-h2"),
      ("valuation: $5B\n  date: 2025", "openai/valuation/2025"),
      ("valuation: $5B\n  date: ../2030", "openai/valuation/by-2030"),
      ("valuation: $5B\n  date: '[..2030]'", "openai/valuation/by-2030"),
      ("valuation: $5B\n  date: 2025-Q1/..", "openai/valuation/from-2025-q1"),
      ("valuation: $5B\n  date: 2025/2026", "openai/valuation/2025-2026"),
      ("valuation: $5B\n  date: '[2025,2026]'", "openai/valuation/2025-or-2026"),
      ("valuation: $5B\n  date: 2025-12~", "openai/valuation/2025-12"),
      ("alert: Code Red!", "openai/alert/code-red"),
      ("deal: partnership\n  parties: Google", "openai/deal/partnership-with-google"),
      ("metric: ARR\n  date: 2025-11-30\n  value: $20B", "openai/metric/arr-2025-11-30"),
      ("milestone: Café opened", "openai/milestone/cafe-opened-upv4y"),
      ("release: Command R+", "openai/release/command-r-plus"),
      ("release: 擎天3", "openai/release/qingtian3-v1bwm"),
    ]
  )
  func eventKeys(claim: String, key: String) {
    let claims = Fixtures.claims(
      "- \(claim)\n  inferred: a test",
      quote: "$5 billion, then $20 billion"
    )
    #expect(claims.map(\.event.description) == [key])
  }

  @Test(
    "Where nothing makes a key, `event:` is asked for",
    arguments: [
      ("valuation: $5B", "the valuation needs an `event:` key, openai/valuation/…"),
      (
        "metric: worth\n  value: $5B",
        "the metric needs an `event:` key, openai/metric/…"
      ),
    ]
  )
  func missingKey(claim: String, message: String) {
    let file = Fixtures.file(
      claims: "- \(claim)\n  company: OpenAI\n  quote: worth $5 billion",
      text: "It is worth $5 billion."
    )
    #expect(Fixtures.mistakes(file) == ["test.md:7:3: error: \(message)"])
  }
}
