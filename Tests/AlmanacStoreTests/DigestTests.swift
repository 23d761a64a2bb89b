import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

/// What somebody's own SQL changes of an article is noticed.
@Suite struct DigestTests {
  @Test(
    "A change of what an article says is noticed",
    arguments: [
      "UPDATE article SET url = 'https://example.com/other' WHERE key = 'rounds'",
      "UPDATE article SET author = 'somebody' WHERE key = 'rounds'",
      "UPDATE article SET text = text || '!' WHERE key = 'rounds'",
      "UPDATE article SET is_primary = 1 WHERE key = 'rounds'",
      "UPDATE article SET digest_language = 'ru' WHERE key = 'rounds'",
      "UPDATE claim SET raised_currency = 'EUR' WHERE raised_currency = 'USD'",
      "UPDATE claim SET note = 'a remark' WHERE kind = 'funding' AND raised_low IS NOT NULL",
      "UPDATE claim SET rank = 'deprecated' WHERE basis = 'tender'",
      "UPDATE claim SET earliest = '2025-10-02' WHERE basis = 'tender'",
      "UPDATE investor SET amount_low = 5, amount_high = 5",
      "DELETE FROM investor",
      "DELETE FROM relation WHERE claim_id IN (SELECT id FROM claim WHERE kind = 'valuation') AND target_id = (SELECT id FROM event WHERE key = 'openai/funding/2024-10')",
      "INSERT INTO field (claim_id, attribute, inferred) SELECT id, 'date', 'why' FROM claim WHERE basis = 'tender'",
    ]
  )
  func noticed(sql: String) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      #expect(try Store.reading(path).check() == [])
      try await SQLiteShell.run(sql, on: path)
      let finding = "rounds does not say what it said when it was loaded: load it again"
      #expect(try Store.reading(path).check().contains(finding))
      let store = try Store.writing(path)
      _ = try store.rebuild()
      #expect(try store.check() == [finding])
      #expect(try store.articleDigests()["rounds"] == String(repeating: "0", count: 64))
      _ = try store.seed(try SampleSeeds.library())
      #expect(try store.check() == [])
    }
  }

  @Test("Two stores that hold the same articles have the same digests, whatever was in them before")
  func equal() throws {
    let one = try SampleSeeds.store()
    let other = try SampleSeeds.store()
    _ = try other.remove("talks")
    _ = try other.remove("rounds")
    _ = try other.seed(try SampleSeeds.library())
    let digests = "SELECT key, claims_sha256 FROM article ORDER BY key"
    #expect(try one.query(digests) == other.query(digests))
    #expect(try one.query(digests).rows.count == 6)
  }

  @Test("An article of which nothing was written down is said so, and a repair does it")
  func unsealed() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      try await SQLiteShell.run(
        "UPDATE article SET claims_sha256 = NULL WHERE key = 'talks'",
        on: path
      )
      let store = try Store.writing(path)
      #expect(
        try store.check()
          == ["talks has no digest: whether it says what was loaded is not known"]
      )
      _ = try store.rebuild()
      #expect(try store.check() == [])
    }
  }
}
