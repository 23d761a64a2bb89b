import AlmanacGenerator
import Foundation
import TestSupport
import Testing

@Suite struct InventedWorldTests {
  private func table(_ world: World, _ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    world.table(number, rows: 50) { bytes += $0 }
    return bytes
  }

  @Test("The same seed makes the same world, and another seed another")
  func repeatable() {
    let (one, same, other) = (
      World(companies: 20, events: 100), World(companies: 20, events: 100),
      World(companies: 20, events: 100, seed: 2)
    )
    #expect(table(one, 1) == table(same, 1))
    #expect(table(one, 2) == table(same, 2))
    #expect(one.article(7).text == same.article(7).text)
    #expect(table(one, 1) != table(other, 1))
    #expect(one.article(7).text != other.article(7).text)
  }

  @Test("An invented world is seeded and imported, in three scripts, and passes the check")
  func world() async throws {
    try await withTemporaryFolder { folder in
      let world = World(companies: 40, events: 600)
      try world.writeSeeds(to: folder + "/seeds", articles: 0..<40)
      for table in 1...2 { try world.writeTable(table, rows: 600 / table, to: folder) }
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      #expect(try await almanac("seed", "seeds").status == 0)
      for table in 1...2 {
        let words = ["import", "table-\(table)-1.csv", "--map", "table-\(table).yaml", "-q"]
        #expect(try await almanac.run(words).status == 0)
      }
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      let conflicts = try await almanac("conflicts", "--format", "csv").out
      #expect(conflicts.split(separator: "\r\n").count > 10)
      for word in ["report", "план", "资金"] {
        #expect(try await almanac("search", word).status == 0)
      }
      // What is exported from stored rows is what the questions resolve, in an order of its own.
      let limits = [
        [], ["--known-by", "2018"], ["--known-by", "2026-02-20"], ["--known-by", "2026-12"],
        ["--status", "rumored,expected"],
      ]
      for limit in limits {
        let exported = try await almanac.run(["export", "timeline"] + limit).out
        let asked = try await almanac.run(["timeline", "--format", "csv"] + limit).out
        #expect(lines(exported) == lines(asked), "\(limit)")
      }
      #expect(try await almanac("check", "--repair").status == 0)
    }
  }

  private func lines(_ table: String) -> [Substring] { table.split(separator: "\r\n").sorted() }
}
