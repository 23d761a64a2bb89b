import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct SeedingTests {
  @Test("Seeding says what came, and seeding again changes nothing")
  func idempotent() throws {
    let store = try Store.inMemory()
    let first = try store.seed(try SampleSeeds.library())
    #expect(first.articles == .init(added: 6))
    #expect(first.events == .init(added: 9))
    #expect(first.claims == 10)
    let reader = LibraryReader(
      known: try store.registeredEntities(),
      digests: try store.articleDigests(),
      hasEvent: { (try? store.hasEvent($0)) ?? false }
    )
    let (library, diagnostics) = reader.read([SampleSeeds.registerFile] + SampleSeeds.articles)
    #expect(diagnostics == [])
    #expect(library.articles == [])
    let second = try store.seed(library)
    #expect(!second.isChange)
    #expect(second.articles == .init(unchanged: 6))
  }

  @Test("An edited article replaces its own claims and nothing else")
  func editing() throws {
    let store = try SampleSeeds.store()
    let edited = SampleSeeds.article(
      "red-two",
      publisher: "The Wall Street Journal",
      published: "2025-12-03",
      claims: """
          - alert: code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-12-03
            quote: a code red on 3 December 2025
        """,
      text: "Staff heard of a code red on 3 December 2025."
    )
    let others = SampleSeeds.articles.filter { $0.stem != "red-two" }
    let (library, _) = LibraryReader(digests: try store.articleDigests())
      .read([SampleSeeds.registerFile] + others + [edited])
    let report = try store.seed(library)
    #expect(report.articles == .init(changed: 1, unchanged: 5))
    #expect(report.events == .init(changed: 1, unchanged: 8))
    let resolution = try #require(
      try store.resolutions(EventScope(events: ["openai/alert/code-red-2025"])).first
    )
    #expect(resolution.event.attributes.date == (try EventDate("2025-12-03")))
    #expect(resolution.event.rivals.map(\.text) == ["1 Dec 2025"])
    #expect(try store.check() == [])
  }

  @Test("What is not among the files stays until --prune, and then goes with its events")
  func pruning() throws {
    let store = try SampleSeeds.store()
    let some = SampleSeeds.articles.filter { $0.stem != "rounds" }
    let (library, _) = LibraryReader().read([SampleSeeds.registerFile] + some)
    let kept = try store.seed(library)
    #expect(kept.kept == 1)
    #expect(kept.articles.removed == 0)
    let pruned = try store.seed(library, prune: true)
    #expect(pruned.articles.removed == 1)
    #expect(pruned.events.removed == 3)
    #expect(try store.resolutions(EventScope(kinds: [.valuation])).count == 1)
    #expect(try store.check() == [])
  }

  @Test("The key of a company with events cannot go to something else")
  func keyOfTwo() throws {
    let store = try SampleSeeds.store()
    let register = SourceFile(
      path: "entities.yaml",
      bytes: Array("outlets:\n  - {key: openai, name: Open Outlet}\n".utf8)
    )
    let before = try store.registeredEntities()
    #expect(throws: StoreError.keyOfTwo(key: "openai", kind: "outlet")) {
      try store.seed(LibraryReader().read([register]).library)
    }
    #expect(try store.registeredEntities() == before)
  }

  @Test("An event that others point to cannot lose its last claim")
  func dangling() throws {
    let store = try SampleSeeds.store()
    let some = SampleSeeds.articles.filter { $0.stem != "gemini" }
    let (library, _) = LibraryReader(hasEvent: { _ in true })
      .read([SampleSeeds.registerFile] + some)
    #expect(
      throws: StoreError.danglingRelation(
        from: "openai/alert/code-red-2025",
        to: "google/release/gemini-3-pro"
      )
    ) {
      try store.seed(library, prune: true)
    }
    #expect(try store.articles().count == 6)
  }

  @Test("A dry run says the same and changes nothing")
  func dryRun() throws {
    let store = try Store.inMemory()
    let report = try store.seed(try SampleSeeds.library(), dryRun: true)
    #expect(report.articles == .init(added: 6))
    #expect(try store.articles() == [])
    #expect(try store.companies() == [])
  }

  @Test("The order of loading never matters")
  func order() throws {
    let forwards = try SampleSeeds.store()
    let backwards = try Store.inMemory()
    var library = try SampleSeeds.library()
    library.articles.reverse()
    _ = try backwards.seed(library)
    let events = { (store: Store) in
      try store.resolutions(EventScope()).map(\.event).sorted(by: Event.isEarlier)
    }
    #expect(try events(forwards) == events(backwards))
  }

  @Test("A round cannot be part of itself by way of others: its money would count nowhere")
  func circle() throws {
    let store = try SampleSeeds.store()
    let rounds = { (part: String, whole: String) in
      """
        - funding: series-a
          company: OpenAI
          event: openai/funding/\(part)
          part-of: openai/funding/\(whole)
          quote: round \(part)
      """
    }
    let file = SampleSeeds.article(
      "circle",
      claims: ["aa bb", "bb cc", "cc aa"].map { words in
        let pair = words.split(separator: " ").map(String.init)
        return rounds(pair[0], pair[1])
      }.joined(separator: "\n"),
      text: "There was round aa, round bb and round cc."
    )
    let (library, diagnostics) = LibraryReader().read(
      [SampleSeeds.registerFile] + SampleSeeds.articles + [file]
    )
    #expect(diagnostics == [])
    #expect(throws: StoreError.circular(event: "openai/funding/aa")) { try store.seed(library) }
    #expect(try store.articles().count == 6)
  }

  @Test("A text never takes the place of a table, nor a table that of a text")
  func kinds() throws {
    let store = try SampleSeeds.store()
    let article = { (key: String, text: String?) throws in
      let source = try #require(try SampleSeeds.library().articles.first).source
      return Article(
        source: Source(
          article: key,
          title: source.title,
          publisher: source.publisher,
          publisherKey: source.publisherKey,
          published: source.published,
          url: source.url,
          isPrimary: false
        ),
        author: nil,
        language: "en",
        text: text,
        sha256: String(repeating: "0", count: 64),
        claims: []
      )
    }
    #expect(throws: StoreError.articleOfTwo(key: "gemini", stored: "text")) {
      try store.load(table: try article("gemini", nil)) { _ in }
    }
    _ = try store.load(table: try article("a-table", nil)) { _ in }
    var library = try SampleSeeds.library()
    library.articles = [try article("a-table", "Words.")]
    #expect(throws: StoreError.articleOfTwo(key: "a-table", stored: "table")) {
      try store.seed(library)
    }
    #expect(try store.check() == [])
  }
}
