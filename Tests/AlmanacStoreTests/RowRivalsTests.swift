import GRDB
import Testing

@testable import AlmanacStore

@Suite struct RowRivalsTests {
  @Test("A row is compared with those of its event, and not with all of its table")
  func plan() throws {
    let plan = try Store.inMemory().read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + RowRivals.sql, arguments: ["a"])
        .map { $0["detail"] as String }
    }
    #expect(
      plan.filter { $0.hasPrefix("SEARCH one ") || $0.hasPrefix("SEARCH other ") } == [
        "SEARCH one USING INDEX claim_event (event_id=? AND kind=?)",
        "SEARCH other USING INDEX claim_event (event_id=? AND kind=?)",
      ]
    )
  }
}
