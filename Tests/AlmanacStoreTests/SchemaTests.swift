import AlmanacModel
import AlmanacStore
import GRDB
import TestSupport
import Testing

@Suite struct SchemaTests {
  /// The schema refuses what the vocabulary refuses, whoever writes.
  @Test(
    "The schema refuses",
    arguments: [
      "UPDATE event SET status = 'maybe'", "UPDATE event SET kind = 'gossip'",
      "UPDATE event SET basis = 'ask' WHERE kind = 'release'",
      "UPDATE claim SET status = 'done'", "UPDATE claim SET rank = 'best'",
      "UPDATE claim SET quote_end = quote_end + 1", "UPDATE claim SET quote = NULL",
      "UPDATE claim SET raised_low = 1 WHERE kind = 'release'",
      "UPDATE claim SET amount_low = 5, amount_high = 4 WHERE kind = 'valuation'",
      "UPDATE claim SET earliest = '2026-01-01', latest = '2025-01-01'",
      "UPDATE article SET is_digest = 0, digest_language = 'ru'",
      "UPDATE article SET sha256 = 'abc'", "UPDATE article SET text = NULL",
      "DELETE FROM event", "DELETE FROM entity WHERE kind = 'company'",
      "INSERT INTO claim (article_id, ordinal, event_id, kind, status, rank, title, locator) VALUES (1, 99, 1, 'deal', 'completed', 'normal', 'x', 'row 1')",
    ]
  )
  func refuses(statement: String) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do {
        _ = try Store.writing(path).seed(try SampleSeeds.library())
      }
      let database = try DatabaseQueue(path: path)
      await #expect(throws: DatabaseError.self) {
        try await database.write { try $0.execute(sql: statement) }
      }
    }
  }

  @Test(
    "The tables of the vocabulary hold the words as they are declared",
    arguments: Vocabulary.all
  )
  func vocabulary(_ vocabulary: Vocabulary) throws {
    let store = try Store.inMemory()
    let table = try store.query(
      "SELECT word, title, meaning FROM \(vocabulary.table) ORDER BY word"
    )
    let declared = vocabulary.entries.sorted {
      $0.word.utf8.lexicographicallyPrecedes($1.word.utf8)
    }
    #expect(table.rows == declared.map { [.text($0.word), .text($0.title), .text($0.meaning)] })
  }

  @Test("Every view can be read")
  func views() async throws {
    let store = try SampleSeeds.store()
    for view in [
      "companies", "events", "releases", "funding_rounds", "valuations", "deals", "metrics",
      "alerts", "evidence", "investments", "milestones", "relations",
    ] {
      let table = try store.query("SELECT * FROM \(view)")
      #expect(!table.columns.isEmpty)
    }
    let rounds = try store.query(
      "SELECT event, raised_low, post_money_high, raised_currency FROM funding_rounds ORDER BY event"
    )
    #expect(
      rounds.rows == [
        [.text("openai/funding/2024-10"), .real(6.6e9), .real(157e9), .text("USD")],
        [.text("openai/funding/2026-q1"), .null, .null, .null],
      ]
    )
  }
}
