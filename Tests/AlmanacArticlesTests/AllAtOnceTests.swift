import AlmanacArticles
import AlmanacFiles
import Testing

@Suite struct AllAtOnceTests {
  private func diagnostics(_ contents: String) -> [Diagnostic] {
    Fixtures.read([SourceFile(path: "test.md", bytes: Array(contents.utf8))]).diagnostics
  }

  private func places(_ contents: String) -> [String] {
    diagnostics(contents).map { "\($0.line):\($0.column) \($0.rule.rawValue)" }
  }

  @Test("Bad metadata hides nothing of what is wrong with the claims behind it")
  func metadata() {
    #expect(
      places(
        """
        ---
        title: A test
        publisher: Nobody
        url: javascript:alert(1)
        language: english
        published: 2025-13-01
        digest: maybe
        claims:
        - valuation: ¥5B
          company: OpenAI
          basis: asked
          status: maybe
          part-of: openai/funding/none
          quote: nobody said this
        - funding: series-a
          company: OpenIA
          raised: $6B
          quote: raised $5 billion
        ---
        They raised $5 billion.
        """
      ) == [
        "3:12 name", "4:6 address", "5:11 language", "6:12 date", "7:9 language", "9:14 amount",
        "11:10 word", "12:11 word", "13:12 relation", "14:10 quote", "16:12 name", "18:10 unsaid",
      ]
    )
  }

  @Test("A claim that does not start with its kind is read on by what was meant")
  func kinds() {
    #expect(
      places(
        """
        ---
        title: A test
        publisher: iFanr
        language: en
        published: 2025-12-19
        claims:
        - company: OpenAI
          funding: sereis-a
          raised: $6B
          quote: raised $5 billion
        - vlauation: $6B
          company: OpenAI
          basis: asked
          quote: worth $5 billion
        - gossip: about money
          company: OpenIA
          date: 2025-13
          quote: nobody said this
        ---
        They raised $5 billion and are worth $5 billion.
        """
      ) == [
        "7:3 word", "8:12 word", "10:10 unsaid", "11:3 word", "13:10 word", "15:3 word",
        "16:12 name", "17:9 date", "18:10 quote",
      ]
    )
  }

  @Test("A text with a control character is read on, and one that is empty is quoted by nobody")
  func texts() {
    let metadata = "title: A test\npublisher: Nobody\nlanguage: en\npublished: 2025-12-19"
    let head = "---\n\(metadata)\nclaims: []\n---\n"
    #expect(places(head + "One\u{7}.\nTwo\u{1B}.") == ["3:12 name", "8:4 file", "9:4 file"])
    #expect(places(head) == ["3:12 name", "7:1 file"])
  }

  @Test(
    "What YAML refuses says to quote the value, with its place",
    arguments: [
      ("title: Almanac: a test", "2:15", "there is a colon inside a value: quote the value"),
      ("note: one\n  two: three", "3:6", "there is a colon inside a value: quote the value"),
      (
        "title: A test\n\tauthor: x", "3:1",
        "there is a tab where YAML allows none: indent with spaces, or quote the value"
      ),
      ("title: @test", "2:8", "a value cannot start with @: quote the value"),
      (
        "title: \"A\" test", "2:12",
        "the YAML cannot be read here: quote the whole value before it, or mend the indentation"
      ),
    ]
  )
  func yaml(lines: String, place: String, message: String) {
    let found = diagnostics("---\n\(lines)\nclaims: []\n---\nWords.").map(\.description)
    #expect(found == ["test.md:\(place): error: \(message)"])
  }

  @Test("Every rule has a word of its own and says what it asks for")
  func rules() {
    let rules = Diagnostic.Rule.allCases
    #expect(Set(rules.map(\.rawValue)).count == rules.count)
    #expect(rules.allSatisfy { !$0.meaning.isEmpty && !$0.rawValue.contains(" ") })
  }
}
