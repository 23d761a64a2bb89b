import Foundation
import TestSupport
import Testing

/// What somebody's own SQL can do to a store, and what `check` and `check --repair` make of it.
@Suite struct DerivedTests {
  private struct Damage {
    let sql: String
    let finding: String
  }

  private let damages = [
    Damage(
      sql: "DROP VIEW events; DROP INDEX event_company",
      finding: """
        the index event_company is missing or altered
        the view events is missing or altered

        """
    ),
    Damage(
      sql: "CREATE TRIGGER t AFTER UPDATE ON event BEGIN DELETE FROM claim; END",
      finding: "the trigger t is not almanac's\n"
    ),
    Damage(
      sql: "DELETE FROM alias WHERE entity_id = (SELECT id FROM entity WHERE key = 'reuters')",
      finding: "Reuters is known by no name\n"
    ),
    Damage(
      sql:
        "UPDATE article SET published_latest = '1999-01-01' WHERE key = '2025-12-11-openai-gpt-5.2'",
      finding: "the days of 2025-12-11-openai-gpt-5.2 are not those of its date\n"
    ),
    Damage(
      sql: "UPDATE event SET model_id = NULL WHERE key = 'openai/release/gpt-5.2'",
      finding:
        "the name or the model of openai/release/gpt-5.2 is not what its claims resolve to\n"
    ),
    Damage(
      sql: """
        DELETE FROM search WHERE rowid
          = (SELECT id * 2 + 1 FROM event WHERE key = 'openai/release/gpt-5.2')
        """,
      finding: "the search does not hold the event openai/release/gpt-5.2 as it is\n"
    ),
  ]

  @Test("Whatever is derived and damaged is found, and a repair mends it and keeps every claim")
  func damage() async throws {
    try await withSeededAlmanac { almanac in
      let before = try await almanac("export", "evidence").out
      for damage in damages {
        try await SQLiteShell.run(damage.sql, on: almanac.database)
        let found = try await almanac("check")
        #expect(found == .init(status: 1, out: damage.finding, err: found.err))
        let repaired = try await almanac("check", "--repair")
        #expect(repaired.status == 0)
        #expect(repaired.out == "")
        #expect(try await almanac("export", "evidence").out == before)
      }
    }
  }

  @Test("An answer never takes the place of a database")
  func overwriting() async throws {
    try await withSeededAlmanac { almanac in
      for words in [
        ["alerts", "--format", "csv", "-o", almanac.database],
        ["sql", "SELECT 1", "--format", "csv", "-o", almanac.database],
      ] {
        let refused = try await almanac.run(words)
        #expect(
          refused
            == .init(
              status: 74,
              out: "",
              err: "almanac: \(almanac.database) is a database: name another file\n"
            )
        )
      }
      #expect(try await almanac("check").status == 0)
    }
  }

  @Test("A copy needs a name, and the name of a file")
  func names() async throws {
    try await withSeededAlmanac { almanac in
      let nameless = try await almanac("backup", "")
      #expect(
        nameless
          == .init(
            status: 64,
            out: "",
            err: "almanac: name the file to write; see `almanac help backup`\n"
          )
      )
      #expect(try await almanac("backup", ":memory:").status == 64)
    }
  }

  @Test("A trial of seeding makes no database, and neither does a seed with mistakes")
  func noDatabase() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/new/store.sqlite", folder: folder)
      let trial = try await almanac("seed", "--dry-run")
      #expect(trial.status == 0)
      #expect(trial.out.hasPrefix("Would change \(almanac.database):\n"))
      try write("no article", to: folder + "/x.md")
      #expect(try await almanac("seed", "x.md").status == 65)
      #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
      #expect(try await almanac("timeline").status == 66)
    }
  }
}
