import AlmanacStore
import TestSupport
import Testing

@Suite struct SQLTests {
  @Test(
    "SQL that writes, attaches, loads or says two things is refused",
    arguments: [
      "DELETE FROM event", "UPDATE claim SET title = 'x'", "INSERT INTO article DEFAULT VALUES",
      "DROP TABLE event", "CREATE TABLE t (x)", "CREATE TEMP TABLE t (x)", "ATTACH '/tmp/x' AS x",
      "PRAGMA query_only = 0", "PRAGMA journal_mode = DELETE", "VACUUM", "BEGIN", "REINDEX",
      "SELECT load_extension('x')", "SELECT 1; DELETE FROM event", "", ";", "SELEKT 1",
      "SELECT * FROM nothing", "SELECT :a", "SELECT randomblob(2000000000)",
      "WITH a AS (SELECT 1) DELETE FROM event",
    ]
  )
  func refuses(sql: String) throws {
    let store = try SampleSeeds.store()
    let error = #expect(throws: StoreError.self) { try store.query(sql) }
    if case .badQuery = error {} else { Issue.record("\(String(describing: error))") }
    #expect(try store.check() == [])
  }

  @Test("SQL that reads gives its columns and rows")
  func reads() throws {
    let store = try SampleSeeds.store()
    let table = try store.query(
      "SELECT alert, date, NULL AS n, 1.5 AS r, count(*) AS c FROM alerts GROUP BY alert;  -- done"
    )
    #expect(table.columns == ["alert", "date", "n", "r", "c"])
    #expect(
      table.rows == [[.text("Code red"), .text("2025-12-02"), .null, .real(1.5), .integer(1)]]
    )
  }
}
