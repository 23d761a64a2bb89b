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

  @Test(
    "SQL that makes a value of more than ten million bytes is refused, and the store reads as before",
    arguments: [
      "SELECT length(zeroblob(10000001))", "SELECT randomblob(900000000)",
      "SELECT length(replace(printf('%.*c', 9000, 'x'), 'x', printf('%.*c', 9000, 'y')))",
      "SELECT length(hex(zeroblob(9000000)))",
    ]
  )
  func largeValues(sql: String) throws {
    let store = try SampleSeeds.store()
    let reason = "the SQL has or makes a value of more than 10000000 bytes: ask for less"
    #expect(throws: StoreError.badQuery(reason)) { try store.query(sql) }
    #expect(
      try store.query("SELECT length(zeroblob(9000000)) AS n").rows == [[.integer(9_000_000)]]
    )
    #expect(try store.check() == [])
  }

  @Test("A name that there is not is repeated shortened, and on one line")
  func longNames() throws {
    let name = String(repeating: "x", count: 5000)
    let reason =
      "the SQL cannot be run: no such column: " + String(repeating: "x", count: 183) + "…"
    let store = try SampleSeeds.store()
    #expect(throws: StoreError.badQuery(reason)) { try store.query("SELECT \(name)") }
    #expect(throws: StoreError.badQuery("the SQL cannot be run: no such column: a b")) {
      try store.query("SELECT [a\nb]")
    }
  }

  @Test("The value of a `printf` that is larger is NULL, as SQLite has it, and is not made")
  func printed() throws {
    let sql = "SELECT printf('%.*c', 900000000, 'x') IS NULL AS x"
    #expect(try SampleSeeds.store().query(sql).rows == [[.integer(1)]])
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
