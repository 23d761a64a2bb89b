import AlmanacArticles
import AlmanacModel
import GRDB
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct FieldTests {
  private var library: Library {
    get throws {
      let file = SampleSeeds.article(
        "fields",
        claims: """
            - funding: series-a
              event: openai/funding/fields
              company: OpenAI
              date: 2025-03
              raised: $5B
              target: $6B
              inferred: {date: the month of it, target: twice as much}
              quotes: {raised: five billion dollars}
              quote: They raised money
          """,
        text: "They raised money, five billion dollars."
      )
      var library = try SampleSeeds.library([file])
      let article = try #require(library.articles.firstIndex { $0.source.article == "fields" })
      library.articles[article].source.via = [
        Via(
          outlet: "The Wall Street Journal",
          outletKey: "the-wall-street-journal",
          place: "page 3"
        ),
        Via(outlet: "The Daily", outletKey: "daily"),
      ]
      library.articles[article].source.accessed = try EventDate("2025-12-21")
      return library
    }
  }

  private func claim(in store: Store) throws -> Claim {
    let scope = EventScope(events: ["openai/funding/fields"])
    return try #require(try store.resolutions(scope).first).evidence[0].claim
  }

  @Test("Fields, what an article was seen through and when come back as they were")
  func roundTrip() throws {
    let store = try Store.inMemory()
    let library = try self.library
    _ = try store.seed(library)
    let article = try #require(library.articles.first { $0.source.article == "fields" })
    var written = article.claims[0]
    written.source = article.source
    #expect(try claim(in: store) == written)
    #expect(written.inferred == "the month of it")
    #expect(written.fields.map(\.attribute) == [.raised, .target])
    #expect(try store.articles(key: "fields").map(\.source) == [article.source])
    #expect(try store.check() == [])
  }

  @Test("An edited article loses the fields and the outlets that it had")
  func edited() throws {
    let store = try Store.inMemory()
    var library = try self.library
    _ = try store.seed(library)
    library.articles = library.articles.filter { $0.source.article == "fields" }
    library.articles[0].source.via = []
    library.articles[0].claims[0].fields = []
    _ = try store.seed(library)
    #expect(try claim(in: store).fields == [])
    #expect(try claim(in: store).source.via == [])
    let rows = try store.query("SELECT (SELECT count(*) FROM field), (SELECT count(*) FROM via)")
    #expect(rows.rows == [[.integer(0), .integer(0)]])
  }

  @Test("The quote of a field that is not at its place is found")
  func check() throws {
    let store = try Store.inMemory()
    _ = try store.seed(try self.library)
    try store.database.write { db in
      try db.execute(
        sql: "UPDATE field SET quote_start = 1, quote_end = quote_end - quote_start + 1"
          + " WHERE quote IS NOT NULL"
      )
    }
    #expect(
      try store.check() == [
        "the quote of claim 1 of fields for its raised is not at its place in the text",
        "fields does not say what it said when it was loaded: load it again",
      ]
    )
  }

  @Test("What has events and is no company is found")
  func companyGone() throws {
    let store = try SampleSeeds.store()
    try store.database.write { db in
      try db.execute(sql: "UPDATE entity SET kind = 'outlet' WHERE key = 'google'")
    }
    #expect(
      try store.check() == ["google has events and is registered as outlet, not as a company"]
    )
  }
}
