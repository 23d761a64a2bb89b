import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct ModelNameTests {
  private func library(_ name: String, event: String, in article: String) throws -> Library {
    let file = SampleSeeds.article(
      article,
      claims: """
          - release: '\(name)'
            company: OpenAI
            event: \(event)
            quote: some words
        """,
      text: "There are some words."
    )
    var library = try SampleSeeds.library([file])
    library.articles = library.articles.filter { $0.source.article == article }
    return library
  }

  private func model(_ store: Store) throws -> String? { try store.entity("openai/r-and-d")?.name }

  @Test("A model keeps its name when a release of another name comes to it")
  func kept() throws {
    let store = try SampleSeeds.store()
    _ = try store.seed(try library("R&D", event: "openai/release/one", in: "one"))
    _ = try store.seed(try library("R and D", event: "openai/release/other", in: "other"))
    #expect(try model(store) == "R&D")
    #expect(
      try store.releases(ofModel: "openai/r-and-d").map(\.title) == ["R&D", "R and D"]
    )
    #expect(try store.check() == [])
    _ = try store.rebuild()
    #expect(try model(store) == "R&D")
  }

  @Test("A model whose only release is called otherwise now is called so too")
  func renamed() throws {
    let store = try SampleSeeds.store()
    _ = try store.seed(try library("R&D", event: "openai/release/one", in: "one"))
    _ = try store.seed(try library("R and D", event: "openai/release/one", in: "one"))
    #expect(try model(store) == "R and D")
    _ = try store.seed(try library("R&D", event: "openai/release/another", in: "one"))
    #expect(try model(store) == "R&D")
    #expect(try store.check() == [])
  }

  @Test("A name that is too long for the key of a model is refused before SQLite does")
  func tooLong() throws {
    let store = try SampleSeeds.store()
    var library = try library("R&D", event: "openai/release/one", in: "one")
    let name = String(repeating: "x", count: 250)
    library.articles[0].claims[0].attributes.title = name
    #expect(throws: StoreError.tooLong(what: "name of a release", text: name, most: 193)) {
      try store.seed(library)
    }
  }
}
