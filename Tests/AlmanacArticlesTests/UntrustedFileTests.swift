import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct UntrustedFileTests {
  private func mistakes(_ bytes: [UInt8]) -> [String] {
    Fixtures.mistakes(SourceFile(path: "a.md", bytes: bytes))
  }

  private func mistakes(_ contents: String) -> [String] { mistakes(Array(contents.utf8)) }

  @Test("An alias without its anchor is refused with its place")
  func undefinedAlias() {
    #expect(
      mistakes("---\ntitle: A test\nclaims: *x\n---\nText.") == [
        "a.md:3:9: error: the alias *x is refused: write the value out"
      ]
    )
  }

  @Test("A bomb of aliases is refused at once, even as a key, where it would be hashed")
  func bombAsKey() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...22 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    var found: [String] = []
    let time = ContinuousClock().measure {
      found = mistakes("---\n\(bomb)? *a22\n: x\n---\nText.")
    }
    #expect(found == ["a.md:2:5: error: the anchor &a0 is refused: write the value out"])
    #expect(time < .seconds(5))
  }

  @Test(
    "Nesting is refused at the ninth level, however many follow",
    arguments: [
      ("claims: ", "[", "2:16"), ("claims: ", "{a: ", "2:37"), ("claims:\n", "- ", "3:17"),
      ("", "? ", "2:17"),
    ]
  )
  func nesting(beginning: String, level: String, place: String) {
    for count in [100, 2000] {
      let levels = String(repeating: level, count: count)
      #expect(
        mistakes("---\n\(beginning)\(levels)x\n---\nText.") == [
          "a.md:\(place): error: the YAML is nested more than 8 deep"
        ]
      )
    }
  }

  @Test("A tag is refused with its place")
  func tags() {
    #expect(
      mistakes("---\ntitle: !!binary aGk=\n---\nText.") == [
        "a.md:2:8: error: the tag !!binary is refused: write the value without it"
      ]
    )
  }

  @Test(
    "Bytes that are not UTF-8 are refused at the first of them",
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func invalidUTF8(bytes: [UInt8]) {
    #expect(
      mistakes(Array("---\ntitle: é".utf8) + bytes + Array("\n---\nText.".utf8)) == [
        "a.md:2:9: error: the bytes are not UTF-8: save the file as UTF-8"
      ]
    )
  }

  @Test("NUL is refused in the text as in the metadata, with its place")
  func nul() {
    #expect(
      mistakes("---\ntitle: é\n---\nТекст\u{0}.") == [
        "a.md:4:6: error: there is a NUL byte: remove it"
      ]
    )
  }

  @Test("Metadata over 512 KiB is refused")
  func largeMetadata() {
    let filler = String(repeating: "# filler\n", count: 70_000)
    #expect(
      mistakes("---\ntitle: A test\n\(filler)---\nText.") == [
        "a.md:1:1: error: the metadata is larger than 512 KiB: split the article"
      ]
    )
  }

  @Test(
    "Metadata that is no mapping is refused",
    arguments: ["", "words\n", "- a list\n", "# a remark\n"]
  )
  func noMapping(yaml: String) {
    #expect(
      mistakes("---\n\(yaml)---\nText.") == [
        "a.md:2:1: error: the metadata is a mapping of keys"
      ]
    )
  }

  @Test(
    "Any line ends and a byte order mark leave every place as it was",
    arguments: ["\r\n", "\r"]
  )
  func lineEnds(lineEnd: String) {
    let good = Fixtures.file(
      claims: "- milestone: it\n  company: OpenAI\n  quote: one two",
      text: "It is one\ntwo."
    )
    let bad = Fixtures.file(
      claims: "- milestone: it\n  company: Opnai\n  quote: three",
      text: "It is one\ntwo."
    )
    let changed = { (file: SourceFile) in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let bytes = Array(("\u{FEFF}" + text.replacing("\n", with: lineEnd)).utf8)
      return SourceFile(path: file.path, bytes: bytes)
    }
    #expect(Fixtures.claims(of: changed(good)) == Fixtures.claims(of: good))
    #expect(Fixtures.mistakes(changed(bad)) == Fixtures.mistakes(bad))
    #expect(Fixtures.mistakes(bad).count == 2)
  }
}
