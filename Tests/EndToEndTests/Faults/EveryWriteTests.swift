import AlmanacGenerator
import Foundation
import TestSupport
import Testing

/// A kill at whatever call leaves the old state or the new one, and nothing between.
@Suite struct EveryWriteTests {
  private func seed(_ almanac: Almanac, _ folder: String = "one") async throws {
    try SampleSeeds.write(["gemini", "red-one", "rounds"], to: almanac.folder + "/one")
    try SampleSeeds.write(["gemini", "red-one", "red-two", "talks"], to: almanac.folder + "/two")
    let outcome = try await almanac("seed", folder, "-q")
    #expect(outcome == .init(status: 0, out: "", err: ""))
  }

  @Test("The first seeding leaves no database, an empty one that says so, or a whole one")
  func first() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["seed", "one", "-q"], in: folder) { almanac in
        try SampleSeeds.write(["gemini", "red-one", "rounds"], to: almanac.folder + "/one")
      }
      let (before, after) = try await run.states()
      #expect(before == .missing)
      let allowed: [StoreState] = [.missing, .empty, after]
      var empty = 0
      let calls = try await run.kill { almanac, call in
        let state = StoreState.of(almanac.database)
        #expect(allowed.contains(state), "at call \(call): \(state)")
        guard state == .empty else { return }
        empty += 1
        guard empty % 40 == 1 else { return }
        for words in [["timeline"], ["check"], ["backup", "b.sqlite"], ["remove", "gemini"]] {
          let outcome = try await almanac.run(words)
          #expect(
            outcome
              == .init(
                status: 1,
                out: "",
                err:
                  "almanac: there is nothing in \(almanac.database) yet: run `almanac seed`, or name another with --db\n"
              )
          )
        }
        let tried = try await almanac("seed", "one", "--dry-run")
        #expect(tried.status == 0)
        let seeded = try await almanac("seed", "one", "-q")
        #expect(seeded.status == 0)
        #expect(StoreState.of(almanac.database) == after)
      }
      #expect(calls > 100)
      #expect(empty > 50)
    }
  }

  @Test("Seeding other articles")
  func seeding() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["seed", "two", "--prune", "-q"], in: folder) {
        try await seed($0)
      }
      try await run.leavesOldOrNew(least: 10)
    }
  }

  @Test("Importing another edition of a table")
  func importing() async throws {
    try await withTemporaryFolder { folder in
      let words = ["import", "table-1-2.csv", "--map", "table-1.yaml", "-q"]
      let run = try await EveryWrite(words, in: folder) { almanac in
        let world = World(companies: 4, events: 40)
        try world.writeSeeds(to: almanac.folder + "/seeds", articles: 0..<2)
        try world.writeTable(1, rows: 5, to: almanac.folder)
        try world.writeTable(1, rows: 8, edition: 2, to: almanac.folder)
        #expect(try await almanac("seed", "seeds", "-q").status == 0)
        let first = ["import", "table-1-1.csv", "--map", "table-1.yaml", "-q"]
        #expect(try await almanac.run(first).status == 0)
      }
      try await run.leavesOldOrNew(least: 10)
    }
  }

  @Test("Migrating a store of the first schema, which is copied beside itself before")
  func migrating() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["seed", "one", "-q"], in: folder) { almanac in
        let new = Almanac(database: folder + "/new.sqlite", folder: almanac.folder)
        try await seed(new)
        try OldStore.write(almanac.database, schema: 1, like: new.database)
      }
      let (before, after) = try await run.states()
      #expect(before == .older(articles: ["gemini", "red-one", "rounds"]))
      let calls = try await run.kill { almanac, call in
        let state = StoreState.of(almanac.database)
        #expect(state == before || state == after, "at call \(call): \(state)")
        let copy = StoreState.of(almanac.database + ".before-schema-2")
        #expect(copy == before || copy == .missing, "at call \(call): \(copy)")
      }
      #expect(calls > 50)
    }
  }

  @Test("Building anew what is derived")
  func repairing() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["check", "--repair"], in: folder) { almanac in
        try await seed(almanac)
        try await SQLiteShell.run(
          "UPDATE event SET title = 'wrong', title_folded = 'wrong'; DELETE FROM search",
          on: almanac.database
        )
      }
      try await run.leavesOldOrNew(least: 10)
    }
  }

  @Test("Taking an article out")
  func removing() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["remove", "rounds"], in: folder) { try await seed($0) }
      try await run.leavesOldOrNew(least: 10)
    }
  }

  @Test("Taking a copy back")
  func restoring() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["restore", "copy.sqlite", "--yes"], in: folder) { almanac in
        try await seed(almanac)
        #expect(try await almanac("backup", "copy.sqlite", "-q").status == 0)
        #expect(try await almanac("seed", "two", "--prune", "-q").status == 0)
      }
      try await run.leavesOldOrNew(least: 50)
    }
  }

  @Test("A backup is there whole or not at all, and changes nothing")
  func backup() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["backup", "copy.sqlite", "-q"], in: folder) {
        try await seed($0)
      }
      let (before, after) = try await run.states()
      #expect(before == after)
      let calls = try await run.kill { almanac, call in
        let (store, copy) = (
          StoreState.of(almanac.database), StoreState.of(almanac.folder + "/copy.sqlite")
        )
        #expect(store == before, "at call \(call): \(store)")
        #expect(copy == before || copy == .missing, "at call \(call): \(copy)")
      }
      #expect(calls > 50)
    }
  }

  @Test("An export is the old file or the new one, also through a link")
  func export() async throws {
    try await withTemporaryFolder { folder in
      let run = try await EveryWrite(["export", "timeline", "-o", "link.csv"], in: folder) {
        almanac in
        try await seed(almanac)
        try write("what was there", to: almanac.folder + "/out.csv")
        try FileManager.default.createSymbolicLink(
          atPath: almanac.folder + "/link.csv",
          withDestinationPath: "out.csv"
        )
      }
      _ = try await run.states()
      let whole = try String(contentsOfFile: run.place + "/out.csv", encoding: .utf8)
      #expect(whole.hasPrefix("event,kind,company"))
      let calls = try await run.kill { almanac, call in
        let text = try String(contentsOfFile: almanac.folder + "/out.csv", encoding: .utf8)
        #expect(text == "what was there" || text == whole, "at call \(call)")
      }
      #expect(calls >= 2)
    }
  }
}
