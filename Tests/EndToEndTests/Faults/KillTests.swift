import AlmanacGenerator
import Foundation
import TestSupport
import Testing

/// A run that is killed leaves the old state or the new one, and nothing between.
@Suite(.serialized) struct KillTests {
  /// Kills runs that lead from one state to the other and back, until enough were killed.
  private func killRuns(
    _ almanac: Almanac,
    kills: Int,
    seed: UInt64,
    states: [[String]]
  ) async throws {
    var exports: [String] = []
    var shortest = Duration.seconds(60)
    for state in states {
      let start = ContinuousClock.now
      #expect(try await almanac.run(state).status == 0)
      shortest = min(shortest, ContinuousClock.now - start)
      exports.append(try await almanac("export", "timeline").out)
    }
    #expect(Set(exports).count == states.count)
    var random = SplitMix64(seed: seed)
    var (killed, runs, present) = (0, 0, states.count - 1)
    while killed < kills, runs < kills * 4 {
      runs += 1
      let next = (present + 1) % states.count
      let delay = shortest * Double.random(in: 0..<1, using: &random)
      let start = ContinuousClock.now
      let status = try await almanac.runKilled(states[next], after: delay)
      if status == -9 { killed += 1 } else { shortest = min(shortest, ContinuousClock.now - start) }
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      let export = try await almanac("export", "timeline").out
      #expect([exports[present], exports[next]].contains(export))
      if export == exports[next] { present = next }
    }
    #expect(killed == kills)
  }

  @Test("An import that is killed at any moment leaves the old edition or the new one")
  func importing() async throws {
    try await withTemporaryFolder { folder in
      let world = World(companies: 30, events: 250)
      try world.writeSeeds(to: folder + "/seeds", articles: 0..<5)
      try world.writeTable(1, rows: 200, to: folder)
      try world.writeTable(1, rows: 250, edition: 2, to: folder)
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      #expect(try await almanac("seed", "seeds").status == 0)
      try await killRuns(
        almanac,
        kills: 50,
        seed: 1,
        states: [1, 2].map { ["import", "table-1-\($0).csv", "--map", "table-1.yaml"] }
      )
    }
  }

  @Test("A seeding that is killed at any moment leaves the old articles or the new ones")
  func seeding() async throws {
    try await withTemporaryFolder { folder in
      let world = World(companies: 30, events: 300)
      try world.writeSeeds(to: folder + "/one", articles: 0..<30)
      try world.writeSeeds(to: folder + "/two", articles: 20..<50)
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      try await killRuns(
        almanac,
        kills: 50,
        seed: 2,
        states: ["one", "two"].map { ["seed", $0, "--prune"] }
      )
    }
  }
}
