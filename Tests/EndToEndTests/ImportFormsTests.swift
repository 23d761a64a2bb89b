import Foundation
import TestSupport
import Testing

/// The forms in which tables come, and what is told of their rows.
@Suite struct ImportFormsTests {
  private func prepare(_ almanac: Almanac, map: String = ImportTests.map) throws {
    try write(map, to: almanac.folder + "/rounds.yaml")
    try write(ImportTests.table, to: almanac.folder + "/rounds.csv")
  }

  @Test("A table is read packed, from standard input, and as JSON")
  func forms() async throws {
    try await withSeededAlmanac { almanac in
      try prepare(almanac)
      try await almanac.pack("rounds.csv")
      let packed = try await almanac("import", "rounds.csv.gz", "--map", "rounds.yaml")
      #expect(packed.err == "")
      #expect(packed.out.contains("  events    5 new"))
      let again = try await almanac("import", "rounds.csv.gz", "--map", "rounds.yaml")
      #expect(again.out == "Nothing changed: \(almanac.database) is up to date.\n")
      let fed = try await almanac.run(["import", "-", "--map", "rounds.yaml"], from: "rounds.csv")
      #expect(fed.err == "")
      #expect(fed.status == 0)
      let json = """
        [{"Id": "a", "Company": "OpenAI", "Closed": "3/1/2024", "Reported": null, "Raised": 3e9,
          "Value": null, "State": "done", "Remarks": ""}]
        """
      try write(json, to: almanac.folder + "/rounds.json")
      let read = try await almanac(
        "import",
        "rounds.json",
        "--map",
        "rounds.yaml",
        "--key",
        "json"
      )
      #expect(read.err == "")
      #expect(read.out.contains("  articles  1 new"))
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("What is no table is refused in one line")
  func noTable() async throws {
    try await withSeededAlmanac { almanac in
      try prepare(almanac)
      try write("not packed", to: almanac.folder + "/bad.csv.gz")
      for (words, status, message) in [
        (
          ["bad.csv.gz", "--map", "rounds.yaml"], 65,
          "bad.csv.gz cannot be unpacked: it is damaged, or not packed by gzip"
        ),
        (["none.csv", "--propose"], 66, "none.csv is not there: name a table"),
        (
          ["rounds.csv", "--propose", "--dry-run"], 64,
          "--propose reads the table alone: leave the other options out; see `almanac help import`"
        ),
        (
          ["rounds.csv", "--map", "rounds.yaml", "--rejects", "rounds.csv"], 64,
          "--rejects would take the place of rounds.csv: name another file; see `almanac help import`"
        ),
        (
          ["rounds.csv", "--map", "rounds.yaml", "--key", "A b"], 64,
          "--key 'A b' is not a key: use a–z, 0–9, . and -"
        ),
      ] as [([String], Int32, String)] {
        let refused = try await almanac.run(["import"] + words)
        #expect(refused == .init(status: status, out: "", err: "almanac: \(message)\n"))
      }
    }
  }

  @Test("Rows that were not taken are written with their place and reason")
  func rejects() async throws {
    try await withSeededAlmanac { almanac in
      try prepare(almanac, map: ImportTests.map + "bad_rows: skip\n")
      let table = ImportTests.table.replacing("xAI,2024-05", with: "xAI,soon")
      try write(table, to: almanac.folder + "/rounds.csv")
      let words = ["import", "rounds.csv", "--map", "rounds.yaml", "--rejects", "left.csv"]
      let taken = try await almanac.run(words)
      #expect(taken.status == 0)
      #expect(taken.out.hasSuffix("1 row of 3 left out.\nWrote 1 row to left.csv.\n"))
      let left = try String(contentsOfFile: almanac.folder + "/left.csv", encoding: .utf8)
      #expect(left.contains("rejected_line,rejected_column,rejected_reason\r\n"))
      #expect(left.contains(",5,7,column 'Closed': 'soon' is not a date"))
      try write(left.replacing("soon", with: "2024-05"), to: almanac.folder + "/left.csv")
      let unnamed = try await almanac("import", "left.csv", "--map", "rounds.yaml")
      #expect(unnamed.status == 64)
      let named = try await almanac.run(
        ["import", "left.csv", "--map", "rounds.yaml", "--key", "rounds-table-mended"]
      )
      #expect(named.err == "")
      #expect(named.out.contains("  articles  1 new"))
      #expect(try await almanac("show", "xai/funding/table-c").status == 0)
    }
  }

  @Test("Two names that would become one event are told, and nothing is written")
  func meetings() async throws {
    try await withSeededAlmanac { almanac in
      let map = ImportTests.map.replacing("kind: funding", with: "kind: release")
      let head = try #require(map.components(separatedBy: "columns:").first)
      try write(
        head + "columns: {company: Company, date: Date, title: Name}\n",
        to: almanac.folder + "/models.yaml"
      )
      try write(
        "Company,Date,Name\nOpenAI,2024-01-01,Model X!\nOpenAI,2024-01-02,Model X?\n",
        to: almanac.folder + "/models.csv"
      )
      let refused = try await almanac("import", "models.csv", "--map", "models.yaml")
      #expect(
        refused
          == .init(
            status: 65,
            out: "",
            err: """
              models.csv:3:1: error: 'Model X?' of row 2 and 'Model X!' of row 1 would be one event, openai/release/model-x: tell them apart with `subject:` or a column `event`
              almanac: 1 row of 2 cannot be read: nothing was written

              """
          )
      )
    }
  }

  @Test("A dry run lists the companies it would register, and the totals that twins would move")
  func dryRun() async throws {
    try await withSeededAlmanac { almanac in
      try prepare(almanac, map: ImportTests.map + "companies: register\n")
      try write(
        """
        Id,Company,Closed,Reported,Raised,Value,State,Remarks
        a,Mistral AI,6/11/2024,,600M€,,done,
        b,Acme Labs,6/11/2024,,5M,,done,
        c,Googel,6/11/2024,,6M,,done,

        """,
        to: almanac.folder + "/rounds.csv"
      )
      let tried = try await almanac("import", "rounds.csv", "--map", "rounds.yaml", "--dry-run")
      #expect(tried.err == "")
      #expect(
        tried.out.hasSuffix(
          """
          Would register 2 companies:
            Acme Labs (acme-labs)
            Googel (googel): is it Google?
          1 event like ones that are here:
            mistral/funding/table-a looks like mistral/funding/series-b, which is here: the same amount, €600M; it would add €600M to what Mistral AI raised
            what Mistral AI raised would count €600M twice

          """
        )
      )
      #expect(try await almanac("show", "Acme Labs").status == 1)
    }
  }

  @Test("A map is proposed for a table of which nothing is known")
  func proposes() async throws {
    try await withSeededAlmanac { almanac in
      try prepare(almanac)
      let proposed = try await almanac("import", "rounds.csv", "--propose")
      #expect(proposed.status == 0)
      #expect(proposed.out.hasPrefix("# A map for rounds.csv, proposed from its first 3 rows.\n"))
      #expect(proposed.out.contains("\nkind: funding  # decide: is every row one?\n"))
      #expect(proposed.out.contains("  company: Company  # 3 of 3 values are registered\n"))
    }
  }

  @Test("A round is a twin of one that was announced that day, and two deals of one name are told")
  func hidden() async throws {
    try await withSeededAlmanac { almanac in
      func importing(_ kind: String, _ columns: String, _ rows: String) async throws
        -> Almanac.Outcome
      {
        let map = """
          source: {key: \(kind)s, title: T, publisher: Reuters, url: "https://example.com/", published: 2026-01-01}
          kind: \(kind)
          companies: register
          currency: USD
          scale: million
          columns: \(columns)

          """
        try write(map, to: almanac.folder + "/map.yaml")
        try write(rows, to: almanac.folder + "/t.csv")
        return try await almanac("import", "t.csv", "--map", "map.yaml")
      }
      let rounds = try await importing(
        "funding",
        "{company: C, date: D, raised: A}",
        "C,D,A\nOpenAI,2025-03-31,40000\n"
      )
      #expect(
        rounds.err
          == "t.csv:1:1: warning: openai/funding/2025-03-31 looks like openai/funding/softbank-2025, which is here: the same amount, $40B; it would add $40B to what OpenAI raised\n"
      )
      let deals = try await importing(
        "deal",
        "{company: C, date: D, amount: A, parties: P, deal: {constant: acquisition}}",
        "C,D,A,P\nAcme,2023-01-05,20,Xcme\nAcme,2024-01-05,80000000,Xcme\n"
      )
      #expect(
        deals.err == """
          t.csv:3:1: warning: row 2 gives $80T: does its scale count twice?
          t.csv:1:1: warning: row 1 and row 2 both speak of acme/deal/acquisition-of-xcme, with another date and amount: where they are two events, tell them apart with `subject:` or a column `event`

          """
      )
    }
  }
}
