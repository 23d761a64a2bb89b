import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct RegisterTests {
  private func register(_ entities: Entity..., replaced: Set<String> = []) -> Library {
    Library(entities: entities, replaced: replaced, registersNames: true)
  }

  private let openAI = Entity(
    key: "openai",
    kind: .company,
    name: "OpenAI",
    aliases: [Alias("Open AI"), Alias("开放人工智能", language: "zh")]
  )

  @Test("A second register adds its names and takes none away")
  func adds() throws {
    let store = try SampleSeeds.store()
    let first = try store.seed(register(openAI))
    #expect(first.entities == .init(changed: 1))
    #expect(
      try store.entity("openai")?.aliases == [
        Alias("Open AI"), Alias("ОупенЭйАй"), Alias("开放人工智能", language: "zh"),
      ]
    )
    #expect(try store.events(named: "красная тревога").count == 1)
    let second = try store.seed(register(openAI))
    #expect(second.entities == .init(unchanged: 1))
    #expect(!second.isChange)
  }

  @Test("What a register replaces, or prunes, is as the register has it")
  func replaces() throws {
    let store = try SampleSeeds.store()
    let open = Entity(key: "openai", kind: .company, name: "Open", aliases: [Alias("Open AI")])
    _ = try store.seed(register(open, replaced: ["openai"]))
    #expect(try store.entity("openai") == open)
    #expect(try store.check() == [])
    var library = try SampleSeeds.library()
    library.replaced = ["openai"]
    _ = try store.seed(library)
    _ = try store.seed(register(openAI))
    _ = try store.seed(try SampleSeeds.library(), prune: true)
    #expect(try store.entity("openai")?.aliases == [Alias("Open AI"), Alias("ОупенЭйАй")])
  }

  @Test("A name that something else has is refused before SQLite does")
  func nameOfTwo() throws {
    let store = try SampleSeeds.store()
    let outlet = Entity(key: "journal", kind: .outlet, name: "The Wall Street Journal")
    let error = StoreError.nameOfTwo(
      name: "The Wall Street Journal",
      key: "journal",
      other: "the-wall-street-journal"
    )
    #expect(throws: error) { try store.seed(register(outlet)) }
    #expect(
      error.description
        == "the name 'The Wall Street Journal' of 'journal' is that of 'the-wall-street-journal' here: nothing was changed; give one another name"
    )
  }

  @Test("Two names that change places are written, whichever comes first")
  func swapped() throws {
    for keys in [["openai", "google"], ["google", "openai"]] {
      let store = try SampleSeeds.store()
      let names = ["openai": "Google", "google": "OpenAI"]
      let entities = keys.map { Entity(key: $0, kind: .company, name: names[$0] ?? "") }
      _ = try store.seed(
        Library(entities: entities, replaced: Set(keys), registersNames: true)
      )
      #expect(try store.entity("openai") == entities.first { $0.key == "openai" })
      #expect(try store.entity("google") == entities.first { $0.key == "google" })
      #expect(try store.check() == [])
    }
  }

  @Test("Names of one event that stand in two entries are all kept, also where the rest is removed")
  func eventInTwoEntries() throws {
    let store = try SampleSeeds.store()
    var library = try SampleSeeds.library()
    let key = try #require(EventKey("openai/alert/code-red-2025"))
    library.eventNames = [
      EventNames(event: key, aliases: [Alias("red")]),
      EventNames(event: key, aliases: [Alias("rot"), Alias("red")]),
    ]
    _ = try store.seed(library, prune: true)
    #expect(try store.eventNames().map(\.aliases) == [[Alias("red"), Alias("rot")]])
  }

  @Test("The kind of an outlet is kept, and added where it was not known")
  func outletKinds() throws {
    let store = try SampleSeeds.store()
    let journal = Entity(
      key: "the-wall-street-journal",
      kind: .outlet,
      name: "The Wall Street Journal",
      outletKind: .press
    )
    _ = try store.seed(register(journal))
    #expect(try store.entity("the-wall-street-journal")?.outletKind == .press)
    _ = try store.seed(try SampleSeeds.library())
    let kept = try store.registeredEntities().first { $0.key == "the-wall-street-journal" }
    #expect(kept?.outletKind == .press)
  }

  @Test("What is no company here gets no events")
  func notACompany() throws {
    let store = try SampleSeeds.store()
    var library = try SampleSeeds.library()
    library.articles = [try #require(library.articles.first)]
    let key = try #require(EventKey("daily/release/x"))
    library.articles[0].claims[0].event = key
    #expect(throws: StoreError.notACompany(key: "daily", kind: "outlet")) {
      try store.seed(library)
    }
    #expect(
      StoreError.notACompany(key: "daily", kind: "outlet").description
        == "'daily' is an outlet here and not a company: nothing was changed; give the company another key"
    )
  }
}
