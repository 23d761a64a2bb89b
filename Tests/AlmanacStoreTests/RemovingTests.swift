import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct RemovingTests {
  @Test("An article goes with its claims and the events that nothing else speaks of")
  func removes() throws {
    let store = try SampleSeeds.store()
    let trial = try #require(try store.remove("rounds", dryRun: true))
    #expect(try store.articleKeys().count == 6)
    let removal = try #require(try store.remove("rounds"))
    #expect(removal == trial)
    #expect(!removal.isTable)
    #expect(removal.claims == 3)
    #expect(removal.report.events == .init(removed: 3, unchanged: 6))
    #expect(
      removal.report.gone.map(\.description) == [
        "openai/funding/2024-10", "openai/valuation/2024-10", "openai/valuation/2025-10-tender",
      ]
    )
    #expect(try store.check() == [])
  }

  @Test("An event of which others speak stays, and is resolved from them")
  func stays() throws {
    let store = try SampleSeeds.store()
    let removal = try #require(try store.remove("red-two"))
    #expect(removal.report.events == .init(changed: 1, unchanged: 8))
    #expect(removal.report.changes.map(\.event.description) == ["openai/alert/code-red-2025"])
    #expect(try store.check() == [])
  }

  @Test("An article to whose event another points stays, and an unknown key is nothing")
  func refused() throws {
    let store = try SampleSeeds.store()
    #expect(
      throws: StoreError.danglingRelation(
        from: "openai/alert/code-red-2025",
        to: "google/release/gemini-3-pro"
      )
    ) { try store.remove("gemini") }
    #expect(try store.remove("none") == nil)
    #expect(try store.articleKeys().count == 6)
  }

  @Test(
    "A name that a terminal would obey, or of more marks than it has room for, is refused",
    arguments: [
      ("a\u{9B}31m", StoreError.forbidden(what: "name", text: "a\u{9B}31m", character: 0x9B)),
      (
        "a\u{202E}b",
        StoreError.forbidden(what: "name", text: "a\u{202E}b", character: 0x202E)
      ),
    ]
  )
  func names(name: String, error: StoreError) throws {
    let store = try SampleSeeds.store()
    var library = try SampleSeeds.library()
    library.entities.append(Entity(key: "new", kind: .outlet, name: name))
    #expect(throws: error) { try store.seed(library) }
    #expect(error.description.split(separator: "\n").count == 1)
  }

  @Test("A name of a hundred thousand marks is refused in a short line")
  func marks() throws {
    let store = try SampleSeeds.store()
    var library = try SampleSeeds.library()
    let name = "e" + String(repeating: "\u{301}", count: 100_000)
    library.entities.append(Entity(key: "new", kind: .outlet, name: name))
    let error = #expect(throws: StoreError.self) { try store.seed(library) }
    #expect(error == .tooLong(what: "name", text: name, most: 300))
    #expect((error?.description.unicodeScalars.count ?? 0) < 250)
    #expect(try store.entity("new") == nil)
  }
}
