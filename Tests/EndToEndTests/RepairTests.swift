import AlmanacGenerator
import Foundation
import TestSupport
import Testing

@Suite struct RepairTests {
  @Test("A copy of a database in use holds the same, and no file is overwritten")
  func backup() async throws {
    try await withSeededAlmanac { almanac in
      let copy = almanac.folder + "/copy.sqlite"
      let written = try await almanac("backup", copy)
      #expect(written == .init(status: 0, out: "", err: "almanac: wrote \(copy)\n"))
      let original = try await almanac("export", "timeline").out
      let copied = try await almanac("export", "timeline", "--db", copy).out
      #expect(original == copied)
      let again = try await almanac("backup", copy)
      #expect(
        again
          == .init(
            status: 74,
            out: "",
            err: "almanac: \(copy) already exists; choose another name\n"
          )
      )
      let nowhere = try await almanac("backup", almanac.folder + "/no/such/x.sqlite")
      #expect(nowhere.status == 74)
    }
  }

  @Test("What is derived is found to be wrong, and is built anew from the claims")
  func repair() async throws {
    try await withSeededAlmanac { almanac in
      let before = try await almanac("timeline", "OpenAI", "--format", "csv").out
      try await SQLiteShell.run(
        "UPDATE event SET title = 'wrong', date_edtf = '1999' WHERE key = 'openai/release/gpt-5.2'; DELETE FROM search;",
        on: almanac.database
      )
      let found = try await almanac("check")
      #expect(found.status == 1)
      #expect(found.out == "the row of openai/release/gpt-5.2 is not what its claims resolve to\n")
      let repaired = try await almanac("check", "--repair")
      #expect(repaired.status == 0)
      #expect(repaired.out == "")
      let after = try await almanac("timeline", "OpenAI", "--format", "csv").out
      #expect(after == before)
      let search = try await almanac("search", "Ghibli")
      #expect(search.status == 0)
    }
  }

  @Test("A disk that is full is said so in one line, and the store is as before")
  func fullDisk() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      let failed = try await almanac.run(["seed"], blocks: 400)
      #expect(failed.status == 74)
      #expect(failed.out == "")
      #expect(
        failed.err
          == "almanac: \(almanac.database): reading or writing failed; is the disk full?\n"
      )
      let seeded = try await almanac("seed", "--quiet")
      #expect(seeded == .init(status: 0, out: "", err: ""))
      let check = try await almanac("check")
      #expect(check == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("An export to a full disk leaves the file that was there")
  func fullDiskExport() async throws {
    try await withSeededAlmanac { almanac in
      let path = almanac.folder + "/out.csv"
      try write("what was there", to: path)
      let failed = try await almanac.run(["export", "timeline", "-o", path], blocks: 64)
      #expect(
        failed
          == .init(
            status: 74,
            out: "",
            err:
              "almanac: \(path) cannot be written: is its folder there and writable, and the disk not full?\n"
          )
      )
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "what was there")
      let files = try FileManager.default.contentsOfDirectory(atPath: almanac.folder)
      #expect(files.filter { $0.hasPrefix("out.csv") } == ["out.csv"])
    }
  }

  @Test("An import to a full disk leaves the store as it was")
  func fullDiskImport() async throws {
    try await withTemporaryFolder { folder in
      let world = World(companies: 20, events: 2000)
      try world.writeSeeds(to: folder + "/seeds", articles: 0..<2)
      try world.writeTable(1, rows: 2000, to: folder)
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      #expect(try await almanac("seed", "seeds").status == 0)
      let before = try await almanac("export", "evidence").out
      let words = ["import", "table-1-1.csv", "--map", "table-1.yaml"]
      let failed = try await almanac.run(words, blocks: 1200)
      #expect(failed.status == 74)
      #expect(failed.out == "")
      #expect(failed.err.split(separator: "\n").count == 1)
      #expect(try await almanac("export", "evidence").out == before)
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      #expect(try await almanac.run(words).status == 0)
    }
  }

  @Test("A repair of no database makes none")
  func nothing() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/none.sqlite", folder: folder)
      let outcome = try await almanac("check", "--repair")
      #expect(outcome.status == 66)
      #expect(!FileManager.default.fileExists(atPath: almanac.database))
    }
  }
}
