import Foundation
import TestSupport
import Testing

@Suite struct RegisterTests {
  private let register = """
    outlets:
      - {key: wsj, name: The Wall Street Journal}

    """

  private let line =
    "seeds/entities.yaml:2:22: error: the name 'The Wall Street Journal' belongs to the outlet The Wall Street Journal, key 'the-wall-street-journal': use that key, or give this one another name\n"

  @Test("A name of another is a mistake at its line, with or without a database")
  func taken() async throws {
    try await withSeededAlmanac { almanac in
      try write(register, to: almanac.folder + "/seeds/entities.yaml")
      try write("", to: almanac.folder + "/seeds/articles/.keep")
      let without = Almanac(database: almanac.folder + "/none.sqlite", folder: almanac.folder)
      for program in [almanac, without] {
        let checked = try await program("check", "seeds")
        #expect(checked == .init(status: 1, out: line, err: "almanac: 1 finding\n"))
        let seeded = try await program("seed", "seeds")
        #expect(
          seeded
            == .init(
              status: 65,
              out: "",
              err: line + "almanac: 1 mistake in 1 file: nothing was written\n"
            )
        )
      }
      #expect(!FileManager.default.fileExists(atPath: without.database))
    }
  }

  @Test("A single article is seeded into a new database with the names that almanac ships")
  func single() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/new.sqlite", folder: folder)
      try write(
        """
        ---
        title: A test
        publisher: WSJ
        language: en
        published: 2026-01-02
        claims:
          - release: Command R+
            company: Cohere
            date: 2024-04-04
            quote: Command R+ came on 4 April 2024
        ---
        Command R+ came on 4 April 2024.
        """,
        to: folder + "/one.md"
      )
      #expect(try await almanac("check", "one.md") == .init(status: 0, out: "", err: ""))
      #expect(try await almanac("seed", "one.md").status == 0)
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      let shown = try await almanac("show", "cohere/release/command-r")
      #expect(shown.out.hasPrefix("Command R+\n"))
      #expect(try await almanac("show", "WSJ").status == 0)
    }
  }

  @Test("A company that became an outlet keeps no table from being exported, and check says so")
  func companyGone() async throws {
    try await withSeededAlmanac { almanac in
      try await SQLiteShell.run(
        "UPDATE entity SET kind = 'outlet' WHERE key = 'openai'",
        on: almanac.database
      )
      let exported = try await almanac("export", "all", "-o", "tables", "-q")
      #expect(exported == .init(status: 0, out: "", err: ""))
      let checked = try await almanac("check")
      #expect(
        checked.out == "openai has events and is registered as outlet, not as a company\n"
      )
    }
  }

  @Test("Findings are printed as JSON and as SARIF, also where there is none")
  func formats() async throws {
    try await withSeededAlmanac { almanac in
      #expect(
        try await almanac("check", "--format", "json") == .init(status: 0, out: "[]\n", err: "")
      )
      try write(register, to: almanac.folder + "/seeds/entities.yaml")
      let json = try await almanac("check", "seeds/entities.yaml", "--format", "json")
      #expect(json.status == 1)
      let list = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]]
      #expect(list?.map { $0["rule"] as? String } == ["register"])
      #expect(list?.map { $0["line"] as? Int } == [2])
      let sarif = try await almanac("check", "seeds/entities.yaml", "--format", "sarif")
      let log = try JSONSerialization.jsonObject(with: Data(sarif.out.utf8)) as? [String: Any]
      let runs = try #require(log?["runs"] as? [[String: Any]])
      #expect(runs.count == 1)
      #expect((runs[0]["results"] as? [[String: Any]])?.count == 1)
      let clean = try await almanac("check", "--format", "sarif")
      #expect(clean.status == 0)
      #expect(clean.out.contains("\"results\": []"))
    }
  }
}
