import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct NameListTests {
  private func mistakes(_ lines: String) -> [String] {
    Fixtures.mistakes(
      Fixtures.file(
        claims: "- deal: acquisition\n  company: OpenAI\n\(lines)\n  quote: some words",
        text: "There are some words."
      )
    )
  }

  @Test("What is no name in a list of names is a mistake at its place")
  func shapes() {
    #expect(
      mistakes("  parties: [{nam: Google}, [Google], Google, '']") == [
        "test.md:9:13: error: `parties:` takes a registered name, or a list of them",
        "test.md:9:28: error: `parties:` takes a registered name, or a list of them",
        "test.md:9:46: error: the name '' is not registered in entities.yaml",
      ]
    )
    #expect(
      mistakes("  parties: {name: Google}") == [
        "test.md:9:12: error: `parties:` takes a registered name, or a list of them"
      ]
    )
  }

  @Test("A name stands once in a list, under whatever alias")
  func twice() {
    #expect(
      mistakes("  parties: [SoftBank, Google, softbank]") == [
        "test.md:9:31: error: `parties:` names 'SoftBank' twice"
      ]
    )
    let funding = Fixtures.file(
      claims: """
        - funding: seed
          company: OpenAI
          investors: [Google, {name: SoftBank, role: lead}, Google, SoftBank]
          quote: some words
        """,
      text: "There are some words."
    )
    #expect(
      Fixtures.mistakes(funding) == [
        "test.md:9:53: error: the investor 'Google' stands twice in one claim",
        "test.md:9:61: error: the investor 'SoftBank' stands twice in one claim",
      ]
    )
  }

  @Test("A deal is told from others by its parties, or by its event")
  func deals() {
    #expect(
      mistakes("  date: 2025-12\n  inferred: a test") == [
        "test.md:7:3: error: the deal needs its `parties:` or an `event:` key, openai/deal/…"
      ]
    )
    #expect(mistakes("  event: openai/deal/something") == [])
    #expect(mistakes("  parties: Google") == [])
  }

  @Test("A title of too many parties is a mistake at their place")
  func longTitle() {
    let people = (1...4).map { "\($0)" + String(repeating: "x", count: 80) }
    let register = Fixtures.register.replacing(
      "people:\n",
      with: "people:\n" + people.map { "- {key: '\($0)', name: '\($0)'}\n" }.joined()
    )
    let file = Fixtures.file(
      claims: """
        - deal: acquisition
          company: OpenAI
          event: openai/deal/many
          parties: [\(people.map { "'\($0)'" }.joined(separator: ", "))]
          quote: some words
        """,
      text: "There are some words."
    )
    let title = "Acquisition of " + people.joined(separator: ", ")
    #expect(
      Fixtures.reader().read([Fixtures.registering(register), file]).diagnostics
        .map(\.description) == [
          "test.md:10:12: error: the title '\(title.prefix(59))…' is longer than 300 characters"
        ]
    )
  }
}
