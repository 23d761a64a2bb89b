import AlmanacFiles
import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacArticles

@Suite struct HostileInputTests {
  private func mistakes(_ bytes: [UInt8]) -> [String] {
    LibraryReader(known: [Entity(key: "openai", kind: .company, name: "OpenAI")])
      .read([SourceFile(path: "a.md", bytes: bytes)]).diagnostics.map(\.description)
  }

  private func article(_ extra: String) -> [UInt8] {
    Array(
      """
      ---
      title: T
      publisher: OpenAI
      language: en
      published: 2025-01-01
      \(extra)
      ---
      Text.
      """.utf8
    )
  }

  @Test("Anchors and aliases are refused with their place, so that no bomb unfolds")
  func bombs() {
    #expect(
      mistakes(article("claims: &a [x]")) == [
        "a.md:6:9: error: the anchor &a is refused: write the value out"
      ]
    )
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let found = mistakes(article(bomb))
    #expect(found.count == 1)
    #expect(found[0].contains("the anchor &a0 is refused"))
  }

  @Test("Deep nesting is refused")
  func nesting() {
    let flow = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(mistakes(article("claims: \(flow)"))[0].hasSuffix("nested more than 8 deep"))
    let deeper = String(repeating: "[", count: 100_000)
    #expect(mistakes(article("claims: \(deeper)")).count == 1)
    let dashes = "claims:\n" + String(repeating: "- ", count: 500) + "x"
    #expect(mistakes(article(dashes))[0].contains("nested more than 8 deep"))
  }

  @Test("NUL, invalid UTF-8 and huge values are refused with their place")
  func bytes() {
    #expect(
      mistakes([0x2D, 0x0A, 0x61, 0x00]) == ["a.md:2:2: error: there is a NUL byte: remove it"]
    )
    #expect(
      mistakes([0x2D, 0x0A, 0xD0, 0xB6, 0xFF]) == [
        "a.md:2:2: error: the bytes are not UTF-8: save the file as UTF-8"
      ]
    )
    let long = String(repeating: "x", count: 30_000)
    #expect(
      mistakes(article("note: \(long)")) == ["a.md:6:7: error: a value is longer than 20,000 bytes"]
    )
    #expect(
      mistakes(Array(repeating: 0x61, count: 3 << 20)) == [
        "a.md:1:1: error: the file is larger than 2 MiB: split it"
      ]
    )
  }

  @Test("A file without its parts says which is missing")
  func parts() {
    #expect(
      mistakes(Array("Words.".utf8)) == [
        "a.md:1:1: error: an article starts with a line `---` and its metadata"
      ]
    )
    #expect(
      mistakes(Array("---\ntitle: T\n".utf8)) == [
        "a.md:1:1: error: the metadata has no closing line `---`"
      ]
    )
    let empty = mistakes(Array("---\ntitle: T\n---\n \n".utf8))
    #expect(empty.contains("a.md:3:1: error: the article has no text"))
    #expect(empty.contains { $0.hasPrefix("a.md:2:1: error: `publisher:` is missing") })
    #expect(
      mistakes(Array("---\ntitle: T\ntitle: U\n---\nWords.".utf8)) == [
        "a.md:2:1: error: the key 'title' stands twice in one mapping"
      ]
    )
  }

  @Test("Windows line ends and a byte order mark change nothing")
  func lineEnds() throws {
    let plain = SampleSeeds.articles[0]
    let text = String(decoding: plain.bytes, as: UTF8.self)
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    let read = { (bytes: [UInt8]) in
      LibraryReader().read([SampleSeeds.registerFile, SourceFile(path: plain.path, bytes: bytes)])
        .library.articles.first
    }
    #expect(read(Array(windows.utf8))?.claims == read(plain.bytes)?.claims)
  }

  @Test(
    "Naughty names and quotes are read equal, or refused in one line",
    arguments: [
      "undefined", "NULL", "true", "1e1000", "$1", "'; DROP TABLE claim; --", "<script>", "../../x",
      "Ω≈ç√∫", "社會科學院", "ЁЂЃЄЅІЇ", "🏳️‍🌈", "مُنَاقَشَةُ", "Z͑ͫA", "\u{202E}test", "\u{200B}", "%d%s", "{{1}}",
      "\u{7}bell", "\u{1B}[31m", "a\u{0301}\u{0302}", "ﷺ", "-", "''", "`x`",
    ]
  )
  func naughty(text: String) {
    let yaml = "'" + text.replacing("'", with: "''") + "'"
    let file = SampleSeeds.article(
      "naughty",
      claims:
        "  - milestone: \(yaml)\n    event: openai/milestone/x\n    company: OpenAI\n    quote: \(yaml)",
      text: "Before \(text) behind."
    )
    let (library, diagnostics) = LibraryReader().read(
      [SampleSeeds.registerFile, file, SampleSeeds.articles[1], SampleSeeds.articles[0]]
    )
    if diagnostics.isEmpty {
      #expect(library.articles.first?.claims.first?.attributes.title == text)
      #expect(library.articles.first?.claims.first?.quote?.text == text)
    } else {
      #expect(diagnostics.allSatisfy { !$0.description.contains("\n") })
    }
  }
}
