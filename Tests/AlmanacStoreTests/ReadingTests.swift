import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

/// What somebody who uses the store from another package could trip over.
@Suite struct ReadingTests {
  @Test("After somebody's SQL the store can be written as before")
  func queryThenWrite() throws {
    let store = try SampleSeeds.store()
    _ = try store.query("SELECT * FROM events")
    #expect(throws: StoreError.self) { try store.query("DELETE FROM event") }
    var library = try SampleSeeds.library()
    library.articles.removeAll { $0.source.article == "rounds" }
    library.keys.remove("rounds")
    #expect(try store.seed(library, prune: true).articles.removed == 1)
    #expect(try store.check() == [])
  }

  @Test("Events as of a day come in the order of a timeline from a store that is being written")
  func order() throws {
    let store = try SampleSeeds.store()
    let day = try #require(Day(year: 2025, month: 12, day: 16))
    var streamed: [String] = []
    try store.eachResolution(EventScope(), knownBy: day) { resolution, phase in
      if phase.status == resolution.event.status {
        streamed.append(resolution.event.key.description)
      }
    }
    let sorted = try store.resolutions(EventScope(), knownBy: day).map(\.event)
      .sorted(by: Event.isEarlier).map(\.key.description)
    #expect(streamed == sorted)
    #expect(streamed.count == 6)
    let made = try store.query("SELECT name FROM temp.sqlite_schema ORDER BY name").rows
    #expect(made == [[.text("amount")], [.text("touched")]])
  }

  @Test("Whoever is given rows may ask the store again")
  func reentrant() throws {
    let store = try SampleSeeds.store()
    var titles: [String] = []
    try store.eachTimelineRow(EventScope(kinds: [.release])) { row in
      let key = try #require(row.text(.event))
      titles += try store.events(named: key).map(\.name)
    }
    #expect(titles == ["Gemini 3 Pro", "GPT-5.2", "GPT-6"])
  }

  @Test("A row that is kept longer than it is given has no values")
  func keptRow() throws {
    let store = try SampleSeeds.store()
    var kept: TimelineRow?
    try store.eachTimelineRow(EventScope()) { kept = $0 }
    let row = try #require(kept)
    #expect(row.text(.event) == nil)
    #expect(row.number(.claims) == nil)
    row.withBytes(.title) { bytes in #expect(bytes.isEmpty) }
  }

  @Test("SQL that never ends is ended, and the store can be asked again")
  func deadline() throws {
    let store = try SampleSeeds.store()
    let endless = """
      WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c
      """
    #expect(throws: StoreError.tooSlow(seconds: 0.2)) { try store.query(endless, within: 0.2) }
    #expect(throws: StoreError.tooSlow(seconds: -1)) { try store.query(endless, within: -1) }
    #expect(try store.query("SELECT 1", within: .infinity).rows == [[.integer(1)]])
    #expect(try store.companies().count == 2)
  }

  @Test("Text is read to its end, also behind a NUL, and SQL with one is refused")
  func nul() throws {
    let store = try SampleSeeds.store()
    let table = try store.query("SELECT CAST(x'610062' AS TEXT) AS t")
    #expect(table.rows == [[.text("a\0b")]])
    #expect(throws: StoreError.self) { try store.query("SELECT 1\0; DELETE FROM event") }
  }

  @Test("A search looks for each word once, and for no more than it can")
  func manyWords() throws {
    let store = try SampleSeeds.store()
    let again = Array(repeating: "code red", count: 50_000).joined(separator: " ")
    let hits = try store.search([again], knownBy: nil, limit: 5)
    #expect(try store.search(["code red"], knownBy: nil, limit: 5) == hits)
    let different = (0..<65).map { "word\($0)" }.joined(separator: " ")
    #expect(throws: StoreError.tooManyWords(most: 64)) {
      try store.search([different], knownBy: nil, limit: 5)
    }
    let signs = String(repeating: "红", count: 65)
    #expect(throws: StoreError.tooManyWords(most: 64)) {
      try store.search([signs], knownBy: nil, limit: 5)
    }
    #expect(try store.search([different, "code red"], knownBy: nil, limit: 5) == hits)
  }
}
