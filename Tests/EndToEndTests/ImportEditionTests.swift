import TestSupport
import Testing

/// Tables that are not what they seem.
@Suite struct ImportEditionTests {
  private func outcome(_ table: String, map: String = ImportTests.map, _ almanac: Almanac)
    async throws -> Almanac.Outcome
  {
    try write(map, to: almanac.folder + "/rounds.yaml")
    try write(table, to: almanac.folder + "/rounds.csv")
    return try await almanac("import", "rounds.csv", "--map", "rounds.yaml")
  }

  private let header = "Id,Company,Closed,Reported,Raised,Value,State,Remarks\n"

  @Test("A table never takes the place of an article that somebody wrote")
  func article() async throws {
    try await withSeededAlmanac { almanac in
      let key = "2025-12-11-openai-gpt-5.2"
      let before = try await almanac("show", key).out
      let map = ImportTests.map.replacing("key: rounds-table", with: "key: \(key)")
      let refused = try await outcome(ImportTests.table, map: map, almanac)
      #expect(
        refused
          == .init(
            status: 65,
            out: "",
            err:
              "almanac: '\(key)' is the key of an article that is here: nothing was changed; give the table another key\n"
          )
      )
      #expect(try await almanac("show", key).out == before)
    }
  }

  @Test("An empty line is no row")
  func emptyLines() async throws {
    try await withSeededAlmanac { almanac in
      let imported = try await outcome(header + "\na,OpenAI,3/1/2024,,1B,,done,\n\n\n", almanac)
      #expect(imported.err == "")
      #expect(imported.status == 0)
      #expect(try await almanac("show", "rounds-table").out.contains("row 1"))
    }
  }

  @Test("An edition without a row does not take away the one before it")
  func noRow() async throws {
    try await withSeededAlmanac { almanac in
      #expect(try await outcome(ImportTests.table, almanac).status == 0)
      let refused = try await outcome(header, almanac)
      #expect(
        refused
          == .init(
            status: 65,
            out: "",
            err:
              "almanac: rounds.csv has no row, and an earlier edition is there: nothing was written\n"
          )
      )
      #expect(try await almanac("show", "openai/funding/table-a").status == 0)
    }
  }

  @Test(
    "A table that another program wrote is refused with the reason",
    arguments: [
      (
        "Id;Company;Closed\n",
        "1:1: error: its cells are not divided as the map says: name their `delimiter:`"
      ),
      (
        "Id,Company,Closed,Reported,Raised,Value,State,Remarks,Raised\n",
        "1:1: error: it has several columns 'Raised': give each its own name"
      ),
    ]
  )
  func header(table: String, problem: String) async throws {
    try await withSeededAlmanac { almanac in
      let refused = try await outcome(table, almanac)
      #expect(refused == .init(status: 65, out: "", err: "almanac: rounds.csv:\(problem)\n"))
    }
  }

  @Test("An amount below nothing is a mistake of its row")
  func negative() async throws {
    try await withSeededAlmanac { almanac in
      let refused = try await outcome(header + "a,OpenAI,3/1/2024,,-$5B,,done,\n", almanac)
      #expect(
        refused.err == """
          rounds.csv:2:20: error: column 'Raised': raised is an amount above zero, not -$5B
          almanac: 1 row of 1 cannot be read: nothing was written

          """
      )
    }
  }

  @Test("A row that is done after its table was published is pointed out, and taken")
  func ahead() async throws {
    try await withSeededAlmanac { almanac in
      let imported = try await outcome(header + "a,OpenAI,3/1/2026,,$1B,,done,\n", almanac)
      #expect(imported.status == 0)
      #expect(
        imported.err
          == "rounds.csv:2:10: warning: column 'Closed': row 1 says that 1 Mar 2026 is past, and the table is of 15 Jan 2026: is it a plan?\n"
      )
    }
  }
}
