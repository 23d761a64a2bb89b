import AlmanacArticles
import AlmanacModel
import Testing

@Suite struct UntrustedWordsTests {
  @Test(
    "Words that other programs would obey are kept as they are",
    arguments: [
      "~", "null", "true", "yes", "0x1F", "1_000", "1e3", ".inf", "2001-01-01", "<<", "=", "!tag x",
      "&anchor x", "*alias x", "- x", "? x", ": x", "{", "[x", "a: b", "a #b", "%YAML 1.2", "---",
      "...", "@x", "|", ">", "\"", "it's", "\\n", "\\u0000", "%s%n", "${HOME}", "$(rm -rf /)",
      "Robert'); DROP TABLE event;--", "../../etc/passwd", "<b>&amp;</b>", "{{7*7}}", "=1+1",
      "İstanbul", "ﬃ", "ǆ", "e\u{301}\u{302}\u{303}", "가\u{1100}\u{1161}", "１２３", "Å\u{212B}",
      "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1FA}\u{1F1F8}\u{1F1FA}",
      "\u{5E2}\u{5D1}\u{5E8}", "x\u{200F}y", "x\u{FEFF}", "\u{FFFD}", "\u{E000}",
      "\u{10FFFD}", "x\u{AD}y", "\u{2011}",
    ]
  )
  func kept(words: String) {
    let yaml = "'" + words.replacing("'", with: "''") + "'"
    let claims = Fixtures.claims(
      of: Fixtures.file(
        claims: """
          - milestone: \(yaml)
            event: openai/milestone/words
            company: OpenAI
            quote: \(yaml)
          """,
        text: "Before \(words) behind."
      )
    )
    let scalars = Array(words.unicodeScalars)
    #expect(claims.map { Array($0.attributes.title.unicodeScalars) } == [scalars])
    #expect(claims.compactMap(\.quote).map { Array($0.text.unicodeScalars) } == [scalars])
  }

  @Test(
    "Control characters that YAML escapes bring in are refused by name",
    arguments: [("\\0", "U+0"), ("\\e", "U+1B"), ("\\x7f", "U+7F"), ("\\x9b", "U+9B")]
  )
  func escapedControls(escape: String, name: String) {
    let file = Fixtures.file(
      title: "\"red\(escape)[31m\"",
      claims: "- milestone: it\n  company: OpenAI\n  quote: words",
      text: "There are words."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:2:8: error: `title:` has the control character \(name)"
      ]
    )
  }

  @Test("A control character that stands in the metadata itself is refused with its place")
  func rawControl() {
    let file = Fixtures.file(
      claims: "- milestone: it\n  company: Open\u{7}AI\n  quote: words",
      text: "There are words."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:8:16: error: there is the control character U+7: remove it"
      ]
    )
  }

  @Test(
    "A mistake is one line without control characters, whatever words it names",
    arguments: [
      #""no\nkey": x"#, #"parties: ["\e[31mred"]"#, #"event: "a\nb""#, #"status: "done\nnow""#,
      #"rank: "a\tb""#,
    ]
  )
  func oneLine(yaml: String) {
    let parties = yaml.hasPrefix("parties") ? "" : "\n  parties: Google"
    let file = Fixtures.file(
      claims: "- deal: partnership\n  company: OpenAI\n  quote: words\n  \(yaml)\(parties)",
      text: "There are words."
    )
    let found = Fixtures.mistakes(file).map { $0.unicodeScalars.filter { $0.value < 32 }.count }
    #expect(found == [0])
  }
}
