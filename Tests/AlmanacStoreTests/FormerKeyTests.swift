import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct FormerKeyTests {
  private func library(_ name: String, event: String? = nil, in article: String = "names") throws
    -> Library
  {
    let file = SampleSeeds.article(
      article,
      claims: """
          - release: '\(name)'
            company: OpenAI
            quote: some words
        """,
      text: "There are some words."
    )
    var library = try SampleSeeds.library([file])
    library.articles = library.articles.filter { $0.source.article == article }
    if let event { library.articles[0].claims[0].event = try #require(EventKey(event)) }
    return library
  }

  private let former = "openai/release/command-r"
  private let present = "openai/release/command-r-plus"

  private func keys(_ store: Store, _ text: String) throws -> [String] {
    try store.events(named: text).map(\.key)
  }

  @Test("The key that a name had before leads to its event, also in a new store")
  func leads() throws {
    let store = try SampleSeeds.store()
    let report = try store.seed(try library("Command R+"))
    #expect(report.renamed == [])
    #expect(try keys(store, former) == [present])
    #expect(try keys(store, present) == [present])
    #expect(try store.formerKeys() == [former: present])
    #expect(try store.check() == [])
  }

  @Test("A claim under a former key joins the event, and an edge to it points to the event")
  func joins() throws {
    let store = try SampleSeeds.store()
    _ = try store.seed(try library("Command R+"))
    var second = try library("The larger one", event: former, in: "second")
    second.articles[0].claims[0].relations = [Relation(.answers, "openai/alert/code-red-2025")]
    _ = try store.seed(second)
    #expect(try store.titles(ofEvent: present).map(\.article) == ["names", "second"])
    var third = try library("GPT-7", in: "third")
    third.articles[0].claims[0].relations = [Relation(.follows, former)]
    _ = try store.seed(third)
    let scope = EventScope(events: ["openai/release/gpt-7"])
    #expect(
      try store.resolutions(scope).first?.event.relations == [Relation(.follows, present)]
    )
    #expect(try store.check() == [])
  }

  @Test("An event that takes a former key by its own name has it")
  func taken() throws {
    let store = try SampleSeeds.store()
    _ = try store.seed(try library("Command R+"))
    _ = try store.seed(try library("Command R", in: "second"))
    #expect(try keys(store, former) == [former])
    #expect(try store.formerKeys() == [:])
    let both = try SampleSeeds.store()
    _ = try both.seed(try library("Command R", in: "second"))
    _ = try both.seed(try library("Command R+"))
    #expect(try keys(both, former) == [former])
    #expect(try both.formerKeys() == [:])
  }

  @Test("A former key of two events leads to neither")
  func ambiguous() throws {
    let store = try SampleSeeds.store()
    var library = try library("擎天3")
    library.articles += try self.library("星辰3", in: "second").articles
    _ = try store.seed(library)
    #expect(try store.formerKeys() == [:])
  }
}
