import AlmanacModel
import AlmanacQueries
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import AlmanacStore

/// A question about one company costs the same in any store, since no statement of it reads a
/// whole table.
@Suite struct QueryPlanTests {
  private static let day = Day(number: 20_500)

  static let questions: [(String, @Sendable (Question) throws -> Void)] = [
    ("timeline", { _ = try Timeline($0, companies: ["OpenAI"]) }),
    ("timeline of a kind", { _ = try Timeline($0, companies: ["OpenAI"], kinds: [.release]) }),
    ("valuation", { _ = try ValuationHistory($0, company: "OpenAI") }),
    ("gap", { _ = try Gap($0, from: "Gemini 3 Pro", to: "code red") }),
    ("cadence", { _ = try Cadence($0, company: "OpenAI") }),
    ("response", { _ = try ResponseTime($0, company: "OpenAI", to: "Gemini 3 Pro") }),
    ("funding", { _ = try FundingHistory($0, company: "OpenAI") }),
    ("metrics", { _ = try? MetricHistory($0, company: "OpenAI", overPrice: true) }),
    ("compare", { _ = try? Comparison($0, companies: ["OpenAI"]) }),
    ("alerts", { _ = try Alerts($0, companies: ["OpenAI"]) }),
    ("plans", { _ = try? Plans($0, companies: ["OpenAI"]) }),
    ("conflicts", { _ = try? Conflicts($0, companies: ["OpenAI"]) }),
    ("changes", { _ = try? Changes($0, since: EventDate("2025-12-01")) }),
    ("show a company", { _ = try Page($0, name: "OpenAI") }),
    ("show an event", { _ = try Page($0, name: "openai/alert/code-red-2025") }),
    ("export", { _ = try Timeline.eachRow($0, companies: ["OpenAI"]) { _ in } }),
    ("export with evidence", { _ = try Timeline.each($0, companies: ["OpenAI"]) { _, _ in } }),
  ]

  @Test("No question about one company reads a whole table", arguments: questions.map(\.0))
  func plans(name: String) async throws {
    let ask = try #require(Self.questions.first { $0.0 == name }).1
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      for knownBy in [nil, Self.day] where knownBy == nil || name != "export" {
        let store = try Store.reading(path)
        let statements = Mutex<Set<String>>([])
        try await store.database.read { db in
          db.trace { event in
            if case .statement(let statement) = event {
              statements.withLock { _ = $0.insert(statement.expandedSQL) }
            }
          }
        }
        try ask(Question(store: store, knownBy: knownBy, today: Self.day))
        let asked = statements.withLock { $0 }.filter { $0.hasPrefix("SELECT") }
        #expect(!asked.isEmpty)
        let scans = try await store.database.read { db in
          try asked.flatMap { sql in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
              .filter { $0.hasPrefix("SCAN ") && !Self.isSmall($0) }.map { "\($0): \(sql)" }
          }
        }
        #expect(scans == [])
      }
    }
  }

  /// A scan of nothing stored, of a temporary table that the question filled, or of words found.
  private static func isSmall(_ step: String) -> Bool {
    ["CONSTANT ROW", "spool", "search VIRTUAL TABLE", "(subquery", "json_each"]
      .contains { step.contains($0) }
  }
}
