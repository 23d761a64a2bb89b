import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacArticles

@Suite struct MetadataTests {
  private func read(_ lines: String, today: Day? = nil) -> (Article?, [String]) {
    let contents = "---\ntitle: A test\npublisher: iFanr\n\(lines)\nclaims: []\n---\nWords.\n"
    var reader = Fixtures.reader()
    reader.today = today
    let file = SourceFile(path: "test.md", bytes: Array(contents.utf8))
    let (library, diagnostics) = reader.read([Fixtures.registerFile, file])
    return (library.articles.first, diagnostics.map(\.description))
  }

  private func mistakes(_ lines: String, today: Day? = nil) -> [String] {
    read(lines, today: today).1
  }

  @Test("Nothing is published or seen after today, but for a day that is left to the time zones")
  func future() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    #expect(mistakes("language: en\npublished: 2026-11-24", today: today) == [])
    #expect(mistakes("language: en\npublished: 2026", today: today) == [])
    #expect(mistakes("language: en\npublished: 2036") == [])
    #expect(
      mistakes("language: en\npublished: 2036\naccessed: 2026-11-25", today: today) == [
        "test.md:5:12: error: `published:` 2036 is in the future: today is 2026-11-23",
        "test.md:6:11: error: `accessed:` 25 Nov 2026 is in the future: today is 2026-11-23",
      ]
    )
  }

  @Test(
    "What is published or seen between two days, or has an open end, is not dated",
    arguments: ["2020/..", "../2030", "2020/2036", "2025-01/2025-02", "[..2030]", "[2020..2036]"]
  )
  func ranges(date: String) throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let message = "is a day, or the month, quarter or year that it lies in, not"
    #expect(
      mistakes("language: en\npublished: '\(date)'\naccessed: '\(date)'", today: today) == [
        "test.md:5:12: error: `published:` \(message) '\(date)'",
        "test.md:6:11: error: `accessed:` \(message) '\(date)'",
      ]
    )
  }

  @Test("One of several days is a date, unless one of them is in the future")
  func oneOf() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    #expect(mistakes("language: en\npublished: '[2025-12-18,2025-12-19]'", today: today) == [])
    #expect(
      mistakes("language: en\npublished: '[2025,2036]'", today: today) == [
        "test.md:5:12: error: `published:` 2025 or 2036 is in the future: today is 2026-11-23"
      ]
    )
  }

  @Test(
    "A language is a code of ISO 639-1, and a text in one is read only where a reader knows it",
    arguments: [
      ("english", "'english' is not a language code of ISO 639-1; did you mean en?"),
      ("ZH-cn", "'ZH-cn' is not a language code of ISO 639-1; did you mean zh?"),
      (
        "klingon",
        "'klingon' is not a language code of ISO 639-1; write en, ru, zh, de or another of them"
      ),
      (
        "ja",
        "a text in 'ja' cannot be read, only one in en, ru, zh, de: write a digest in one of them, and which with `digest:`"
      ),
    ]
  )
  func languages(code: String, message: String) {
    #expect(
      mistakes("language: \(code)\npublished: 2025-12-19") == [
        "test.md:4:11: error: `language:` \(message)"
      ]
    )
  }

  @Test("A digest is in English, or in the language that it says; the original's does not matter")
  func digests() {
    let language = { (digest: String) in
      let (article, mistakes) = read("language: ja\npublished: 2025-12-19\ndigest: \(digest)")
      return ([article?.digestLanguage ?? "none"] + mistakes).joined(separator: " ")
    }
    #expect(language("true") == "none")
    #expect(language("de") == "de")
    #expect(
      language("jp")
        == "none test.md:6:9: error: `digest:` is true, false or the language of the digest, en, ru, zh, de"
    )
    #expect(read("language: ru\npublished: 2025-12-19\ndigest: false").0?.source.isDigest == false)
  }

  @Test(
    "An address is one on the web, or left out",
    arguments: [
      ("https://example.com/x", true), ("HTTP://example.com", true), ("", true),
      ("javascript:alert(1)", false), ("ftp://example.com", false), ("https://", false),
      ("https:///x", false), ("example.com", false), ("https://exa mple.com", false),
    ]
  )
  func addresses(url: String, isOne: Bool) {
    let found = mistakes("language: en\npublished: 2025-12-19\nurl: \(url)")
    #expect(found.isEmpty == isOne)
    let beginning = "test.md:6:6: error: `url:` '\(url)' is not an address"
    #expect(found.allSatisfy { $0.hasPrefix(beginning) })
  }

  @Test("What an article was seen through is an outlet, or several, each with a place in it")
  func via() {
    let via = { (yaml: String) in
      read("language: en\npublished: 2025-12-19\naccessed: 2025-12-20\nvia: \(yaml)")
    }
    let wsj = "The Wall Street Journal"
    #expect(via("WSJ").0?.source.via == [Via(outlet: wsj, outletKey: "wsj")])
    #expect(
      via("{source: wsj, at: \"85b3875 data/openai.json\"}").0?.source.via == [
        Via(outlet: wsj, outletKey: "wsj", place: "85b3875 data/openai.json")
      ]
    )
    let several = via("[WSJ, {source: OpenAI, at: page 3}]")
    #expect(several.1 == [])
    #expect(
      several.0?.source.via == [
        Via(outlet: wsj, outletKey: "wsj"),
        Via(outlet: "OpenAI", outletKey: "openai", place: "page 3"),
      ]
    )
    #expect(several.0?.source.accessed?.edtf == "2025-12-20")
    #expect(
      via("{source: WSK, place: x}").1 == [
        "test.md:7:15: error: the name 'WSK' is not registered in entities.yaml; did you mean WSJ?",
        "test.md:7:20: error: there is no key `place:`",
      ]
    )
  }
}
