import AlmanacGenerator
import GRDB
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
  /// A connection that keeps a transaction open, as another process would.
  private func writer(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  @Test("A reader answers from the old state while another process writes")
  func readerDuringWrite() async throws {
    try await withSeededAlmanac { almanac in
      let before = try await almanac("timeline", "OpenAI", "--format", "csv").out
      let writer = try writer(almanac.database)
      try await writer.writeWithoutTransaction { db in
        try db.execute(
          sql: "BEGIN IMMEDIATE; UPDATE event SET title = 'half written' WHERE title IS NOT NULL"
        )
      }
      let during = try await almanac("timeline", "OpenAI", "--format", "csv")
      #expect(during == .init(status: 0, out: before, err: ""))
      try await writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    }
  }

  @Test("A second writer waits, and then says that the database is locked")
  func writerDuringWrite() async throws {
    try await withSeededAlmanac { almanac in
      let writer = try writer(almanac.database)
      try await writer.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      let second = try await almanac("check", "--repair")
      #expect(
        second
          == .init(
            status: 69,
            out: "",
            err:
              "almanac: \(almanac.database) is locked by another process: try again when it is done\n"
          )
      )
      try await writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      #expect(try await almanac("check", "--repair").status == 0)
    }
  }

  @Test("Writers and readers at one time all finish, and the store is whole")
  func manyAtOnce() async throws {
    try await withTemporaryFolder { folder in
      let world = World(companies: 20, events: 200)
      try world.writeSeeds(to: folder + "/seeds", articles: 0..<20)
      for table in 1...3 { try world.writeTable(table, rows: 200, to: folder) }
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      #expect(try await almanac("seed", "seeds").status == 0)
      let outcomes = try await withThrowingTaskGroup(of: Almanac.Outcome.self) { group in
        for table in 1...3 {
          group.addTask {
            try await almanac(
              "import",
              "table-\(table)-1.csv",
              "--map",
              "table-\(table).yaml",
              "-q"
            )
          }
          group.addTask { try await almanac("timeline", "invented-0", "--format", "json", "-q") }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0.status != 0 && $0.status != 1 } == [])
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      let tables = try await almanac("sql", "SELECT count(*) FROM evidence", "--no-headers").out
      let articles = try await almanac("articles", "--format", "csv", "--no-headers").out
      #expect(articles.split(separator: "\r\n").count == 23)
      #expect(tables.contains("660"))
    }
  }
}
