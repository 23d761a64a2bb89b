import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacArticles

@Suite struct SharedKeyTests {
  private func releases(_ names: String..., in key: String = "test") -> SourceFile {
    Fixtures.file(
      key,
      claims: names.map { "- release: '\($0)'\n  company: OpenAI\n  quote: some words" }
        .joined(separator: "\n"),
      text: "There are some words."
    )
  }

  private func read(
    _ files: [SourceFile],
    register: String = "",
    titles: [(article: String, title: String)] = [],
    formerKeys: [String: String] = [:],
    events: Set<String> = []
  ) -> (library: Library, diagnostics: [Diagnostic]) {
    var reader = Fixtures.reader(knowing: events)
    reader.titles = { _ in titles }
    reader.formerKeys = formerKeys
    return reader.read([Fixtures.registering(Fixtures.register + register)] + files)
  }

  @Test("Names that differ have keys of their own")
  func apart() {
    let (library, diagnostics) = read([
      releases("Command R", "Command R+", "擎天3", "星辰3", "Полярис 2", "Вега 2")
    ])
    #expect(diagnostics == [])
    #expect(Set(library.articles.flatMap { $0.claims.map(\.event) }).count == 6)
  }

  @Test("Where two names would still share a key, the later asks for an event of its own")
  func shared() {
    let message =
      "'Command R plus' and 'Command R+' would share the key openai/release/command-r-plus: give this one an `event:` of its own"
    #expect(
      read([releases("Command R+", "Command R plus")]).diagnostics.map(\.description) == [
        "test.md:10:12: error: \(message)"
      ]
    )
    let files = [releases("Command R plus", in: "second"), releases("Command R+", in: "first")]
    #expect(
      read(files).diagnostics.map(\.description) == ["second.md:7:12: error: \(message)"]
    )
    #expect(read([releases("GPT-5", "gpt 5", "ＧＰＴ-5")]).diagnostics == [])
  }

  @Test("An article of the store counts, but not the one that is read again")
  func store() {
    let file = releases("Command R plus")
    let others = [(article: "other", title: "Command R+")]
    #expect(read([file], titles: others).diagnostics.map(\.rule) == [.sharedKey])
    #expect(read([file], titles: [(article: "test", title: "Command R+")]).diagnostics == [])
    #expect(read([file], titles: [(article: "other", title: "Another")]).diagnostics == [])
  }

  @Test("Names that are registered as one thing's are no two")
  func registered() {
    let models = """
      models:
      - {key: openai/dall-e, name: DALL·E, company: openai, aliases: [DALL-E]}

      """
    #expect(read([releases("DALL·E", "DALL-E")]).diagnostics.map(\.rule) == [.sharedKey])
    #expect(read([releases("DALL·E", "DALL-E")], register: models).diagnostics == [])
    let events = """
      events:
      - {key: openai/release/dall-e, aliases: [DALL-E]}

      """
    #expect(read([releases("DALL·E", "DALL-E")], register: events).diagnostics == [])
  }

  @Test("A former key leads to the event that has another now, in claims, edges and names")
  func former() throws {
    let file = Fixtures.file(
      "later",
      claims: """
        - release: The larger one
          company: OpenAI
          event: openai/release/command-r
          follows: openai/release/gpt-5
          quote: some words
        - release: GPT-5
          company: OpenAI
          follows: openai/release/command-r
          quote: some words
        """,
      text: "There are some words."
    )
    let names = "events:\n- {key: openai/release/command-r, aliases: [КомандАр]}\n"
    let (library, diagnostics) = read([releases("Command R+"), file], register: names)
    let present = "openai/release/command-r-plus"
    #expect(diagnostics == [])
    #expect(
      library.articles.flatMap { $0.claims.map(\.event.description) }
        == [present, present, "openai/release/gpt-5"]
    )
    #expect(library.articles.last?.claims.last?.relations == [Relation(.follows, present)])
    #expect(library.eventNames.map(\.event.description) == [present])
    #expect(library.renamed == [RenamedKey(former: "openai/release/command-r", present: present)])
  }

  @Test("A former key of the store is followed, unless another event takes it")
  func storedFormer() {
    let file = Fixtures.file(
      claims: """
        - alert: an alarm
          company: OpenAI
          because: openai/release/command-r
          quote: some words
        """,
      text: "There are some words."
    )
    let former = ["openai/release/command-r": "openai/release/command-r-plus"]
    let targets = { (files: [SourceFile], events: Set<String>) in
      read(files, formerKeys: former, events: events).library.articles
        .flatMap { $0.claims.flatMap(\.relations) }.map(\.target)
    }
    let (present, taken) = ("openai/release/command-r-plus", "openai/release/command-r")
    #expect(targets([file], [present]) == [present])
    #expect(targets([file], [present, taken]) == [taken])
    #expect(targets([file, releases("Command R", in: "r")], [present]) == [taken])
  }

  @Test("The key that an open date made before leads to the event, unless a plain date takes it")
  func openDates() {
    let valuation = { (key: String, date: String) in
      Fixtures.file(
        key,
        claims: """
          - valuation: $5B
            company: OpenAI
            date: \(date)
            status: expected
            inferred: {date: a test, amount: a test}
            quote: some words
          """,
        text: "There are some words."
      )
    }
    let alert = Fixtures.file(
      "alert",
      claims: """
        - alert: an alarm
          company: OpenAI
          because: openai/valuation/2030
          quote: some words
        """,
      text: "There are some words."
    )
    let targets = { (files: [SourceFile]) in
      read(files).library.articles.flatMap { $0.claims.flatMap(\.relations) }.map(\.target)
    }
    #expect(targets([alert, valuation("by", "../2030")]) == ["openai/valuation/by-2030"])
    #expect(
      targets([alert, valuation("by", "../2030"), valuation("in", "2030")]) == [
        "openai/valuation/2030"
      ]
    )
  }

  @Test("An event that was renamed does not follow itself")
  func itself() {
    let file = Fixtures.file(
      claims: """
        - release: Command R+
          company: OpenAI
          follows: openai/release/command-r
          quote: some words
        """,
      text: "There are some words."
    )
    #expect(
      read([file]).diagnostics.map(\.description) == [
        "test.md:9:12: error: `follows:` points to 'openai/release/command-r', an event that no claim names; did you mean openai/release/command-r-plus?"
      ]
    )
  }
}
