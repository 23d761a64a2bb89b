import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

/// Two names never become one model, over files, registers and runs.
@Suite struct SharedModelTests {
  private func release(_ name: String, _ lines: String = "", in key: String = "test") -> SourceFile
  {
    Fixtures.file(
      key,
      claims: "- release: '\(name)'\n  company: OpenAI\n\(lines)  quote: some words",
      text: "There are some words."
    )
  }

  private func mistakes(
    _ files: [SourceFile],
    register: String = "",
    known: [Entity] = [],
    releases: [(article: String, event: String, title: String)] = []
  ) -> [String] {
    var reader = Fixtures.reader()
    reader.known = known
    reader.releases = { $0 == "openai/r-and-d" ? releases : [] }
    let read = reader.read([Fixtures.registering(Fixtures.register + register)] + files)
    return read.diagnostics.map(\.description)
  }

  private func message(_ one: String, _ other: String) -> String {
    "'\(one)' and '\(other)' would be one model, openai/r-and-d: write one of the names, or register both as names of one model"
  }

  @Test("A model of the store keeps its name, under whatever event another one comes")
  func store() {
    let stored = [(article: "other", event: "openai/release/r-and-d", title: "R&D")]
    let preview = release("R and D", "  milestone: preview\n")
    let chosen = release("R and D", "  event: openai/release/another\n")
    for file in [preview, chosen] {
      #expect(
        mistakes([file], releases: stored) == [
          "test.md:7:12: error: " + message("R and D", "R&D")
        ]
      )
    }
    #expect(mistakes([release("R&D", "  milestone: preview\n")], releases: stored) == [])
    let ours = [(article: "test", event: "openai/release/r-and-d", title: "R&D")]
    #expect(mistakes([preview], releases: ours) == [])
    // A title that gives its event's model no such key, since another claim's is preferred.
    let further = [(article: "other", event: "openai/release/r-and-d", title: "The lab")]
    #expect(mistakes([preview], releases: further) == [])
  }

  private let models = """
    models:
    - {key: openai/r-and-d, name: R&D, company: openai}

    """

  @Test("A registered model is called by its names alone")
  func registered() {
    let mistake = "test.md:7:12: error: " + message("R and D", "R&D")
    #expect(mistakes([release("R and D")], register: models) == [mistake])
    let model = Entity(key: "openai/r-and-d", kind: .model, name: "R&D", company: "openai")
    #expect(mistakes([release("R and D")], known: [model]) == [mistake])
    let named = models.replacing("company: openai}", with: "company: openai, aliases: [R and D]}")
    #expect(mistakes([release("R and D")], register: named) == [])
    #expect(mistakes([release("r&d")], register: models) == [])
  }

  @Test("A register takes no release of the store that has another name")
  func taken() {
    let stored = [(article: "other", event: "openai/release/r-and-d", title: "R and D")]
    #expect(
      mistakes([], register: models, releases: stored) == [
        "entities.yaml:17:31: error: " + message("R&D", "R and D")
      ]
    )
    let named = models.replacing("company: openai}", with: "company: openai, aliases: [R and D]}")
    #expect(mistakes([], register: named, releases: stored) == [])
    // The article that is read again says so itself.
    #expect(
      mistakes([release("R and D", in: "other")], register: models, releases: stored) == [
        "other.md:7:12: error: " + message("R and D", "R&D")
      ]
    )
  }

  @Test("Names without letters and digits are none of one model, and make no key")
  func signs() {
    let chosen = [
      release("!!!", "  event: openai/release/one\n", in: "one"),
      release("???", "  event: openai/release/other\n", in: "other"),
    ]
    #expect(mistakes(chosen) == [])
    let claims = """
      - metric: '!!!'
        company: OpenAI
        value: $1
        inferred: {date: a test, value: a test}
        date: 2025-11
        quote: some words
      - release: '???'
        milestone: preview
        company: OpenAI
        quote: some words
      """
    #expect(
      mistakes([Fixtures.file(claims: claims, text: "There are some words.")]) == [
        "test.md:7:11: error: the name '!!!' has no letters or digits: give the metric an `event:` key, openai/metric/…",
        "test.md:13:12: error: the name '???' has no letters or digits: give the release an `event:` key, openai/release/…",
      ]
    )
  }

  @Test("A name that is too long for the key of a model is a mistake at its place")
  func tooLong() {
    let name = String(repeating: "very ", count: 45) + "long"
    let lines = "  event: openai/release/long\n"
    let most = String(repeating: "x", count: 193)
    #expect(mistakes([release(most, lines)]) == [])
    #expect(
      mistakes([release(name, lines)]) == [
        "test.md:7:12: error: the name '\(name.prefix(59))…' is too long: the key of its model would have more than 200 characters"
      ]
    )
  }
}
