import AlmanacArticles
import AlmanacFiles
import Testing

/// What can be written and cannot be true.
@Suite struct ImpossibleClaimTests {
  @Test("No event is a part, a cause or an answer of itself")
  func itself() {
    let file = Fixtures.file(
      claims: """
        - funding: series-a
          company: OpenAI
          event: openai/funding/a
          part-of: openai/funding/a
          quote: raised money
        """,
      text: "They raised money."
    )
    #expect(
      Fixtures.mistakes(file) == ["test.md:10:12: error: `part-of:` names the event itself"]
    )
  }

  @Test("Nobody pays, asks or raises nothing, or less", arguments: ["$0", "-$5B", "-$5B to -$3B"])
  func nothing(amount: String) {
    let file = Fixtures.file(
      claims: """
        - valuation: \(amount)
          company: OpenAI
          quote: worth $5 billion
          inferred: by hand
        """,
      text: "It is worth $5 billion."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:7:14: error: `valuation:` is an amount above zero, not \(amount)"
      ]
    )
  }

  @Test("A name or a title is never empty")
  func empty() {
    let file = Fixtures.file(title: "''", claims: "  []", text: "Words.")
    #expect(Fixtures.mistakes(file).first == "test.md:2:8: error: `title:` is empty")
    let register = Fixtures.registering(
      "companies:\n- {key: openai, name: ' '}\n- {key: /, name: X}\n"
    )
    #expect(
      LibraryReader().read([register]).diagnostics.map(\.description) == [
        "entities.yaml:2:23: error: `name:` is empty",
        "entities.yaml:3:9: error: '/' is not a key: use a–z, 0–9, . and -",
      ]
    )
  }

  @Test(
    "A control character in the text is refused with its place",
    arguments: ["\u{1B}", "\u{7}", "\u{9B}"]
  )
  func control(character: String) {
    let file = Fixtures.file(
      claims: """
        - milestone: a thing
          company: OpenAI
          quote: a thing
        """,
      text: "One line.\nThen \(character)a thing."
    )
    let code = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:13:6: error: there is the control character U+\(code): remove it"
      ]
    )
  }

  @Test("What an article says is done cannot have been done after it was published")
  func ahead() {
    func file(_ day: Int, _ status: String) -> [String] {
      Fixtures.mistakes(
        Fixtures.file(
          published: "2025-12-19",
          claims: """
            - release: GPT-6
              company: OpenAI
              status: \(status)
              date: 2025-12-\(day)
              quote: GPT-6 of \(day) December 2025
            """,
          text: "It is about GPT-6 of \(day) December 2025."
        )
      )
    }
    #expect(file(21, "expected") == [])
    #expect(file(20, "completed") == [])
    #expect(
      file(21, "completed") == [
        "test.md:10:9: error: 21 Dec 2025 is after the article's own date, 19 Dec 2025: is the event `expected`, or `published:` too early?"
      ]
    )
  }
}
