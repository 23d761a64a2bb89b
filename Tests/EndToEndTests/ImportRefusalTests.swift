import Foundation
import TestSupport
import Testing

/// What an import refuses, keeps and says where something is wrong with a table or its options.
@Suite struct ImportRefusalTests {
  private static let header =
    "event,kind,company,title,date,earliest,latest,status,amount_low,amount_high,currency,basis,claims,articles"

  private func timeline(_ rows: String..., almanac: Almanac) throws {
    try write(([Self.header] + rows).joined(separator: "\n") + "\n", to: almanac.folder + "/t.csv")
  }

  private func read(_ name: String, _ almanac: Almanac) throws -> String {
    try String(contentsOfFile: almanac.folder + "/" + name, encoding: .utf8)
  }

  @Test("Without a map two names of one event are told, and new companies are listed")
  func timelines() async throws {
    try await withSeededAlmanac { almanac in
      try timeline(
        "acme/release/x,release,Acme,X One,2025-01-01,,,completed,,,,,1,1",
        "acme/release/x,release,Acme,X Two,2025-01-02,,,completed,,,,,1,1",
        almanac: almanac
      )
      #expect(
        try await almanac("import", "t.csv", "--published", "2025-02-01")
          == .init(
            status: 65,
            out: "",
            err: """
              t.csv:3:1: error: 'X Two' of row 2 and 'X One' of row 1 would be one event, acme/release/x: give each a key of its own, or both one name
              almanac: 1 row of 2 cannot be read: nothing was written

              """
          )
      )
      try timeline(
        "googel/release/x,release,Googel,X,2025-01-01,,,completed,,,,,1,1",
        "openai/alert/code-red-2025,alert,OpenAI,Amber,2025-12,,,completed,,,,,1,1",
        almanac: almanac
      )
      let taken = try await almanac("import", "t.csv", "--published", "2025-02-01")
      #expect(
        taken.err == """
          t.csv:3:1: warning: 'Amber' of row 2 joins openai/alert/code-red-2025, which is 'Code red' here: are they one?
          t.csv:3:47: warning: column 'date': row 2 says that Dec 2025 is past, and the table is of 1 Feb 2025: is it a plan?

          """
      )
      #expect(taken.out.hasSuffix("Registered 1 company:\n  Googel (googel): is it Google?\n"))
      #expect(try await almanac("check").status == 0)
    }
  }

  @Test("A table cannot be known from a day to come, nor from no day")
  func published() async throws {
    try await withSeededAlmanac { almanac in
      try timeline(almanac: almanac)
      for (date, problem) in [
        ("2100-01-01", "2100-01-01 is in the future: today is "),
        ("2024/..", "2024/.. has no end: from which day on are the rows known?"),
      ] {
        let refused = try await almanac("import", "t.csv", "--published", date)
        #expect(refused.status == 64)
        #expect(refused.err.hasPrefix("almanac: --published \(problem)"), "\(refused.err)")
      }
    }
  }

  @Test(
    "Two rounds of one subject or key are told, and a company of a row left out is not registered"
  )
  func rounds() async throws {
    try await withSeededAlmanac { almanac in
      let map = ImportTests.map.replacing("  note: Remarks", with: "  note: Remarks\n  round: Type")
      try write(map + "companies: register\nbad_rows: skip\n", to: almanac.folder + "/rounds.yaml")
      try write(
        """
        Id,Company,Closed,Reported,Raised,Value,State,Remarks,Type
        a,Acme Labs,3/1/2024,,2M,,done,,Series A
        a,Acme Labs,5/1/2024,,8M,,done,,Series B
        b,OpenAI,5/1/2024,,8M,,soon,,Series B

        """,
        to: almanac.folder + "/rounds.csv"
      )
      let words = ["import", "rounds.csv", "--map", "rounds.yaml", "--rejects", "left.csv"]
      let taken = try await almanac.run(words)
      #expect(
        taken.err.hasPrefix(
          "rounds.csv:3:1: error: 'table a: Series B' of row 2 and 'table a: Series A' of row 1 would be one event, acme-labs/funding/table-a: give each a key of its own, or both one name\n"
        )
      )
      #expect(taken.out.hasSuffix("2 rows of 3 left out.\nWrote 2 rows to left.csv.\n"))
      let again = try await almanac.run(
        ["import", "left.csv", "--map", "rounds.yaml", "--key", "mended", "--rejects", "more.csv"]
      )
      #expect(
        again.err.hasPrefix(
          "left.csv:2:1: error: 'table a: Series B' of row 1 would be one event with what is here, acme-labs/funding/table-a: give it a key of its own, or empty its 'rejected_reason' where they are one\n"
        ),
        "\(again.err)"
      )
      #expect(again.out.hasSuffix("Wrote 2 rows to more.csv.\n"))
    }
  }

  @Test("A company that only a row which was left out names is not registered")
  func forgotten() async throws {
    try await withSeededAlmanac { almanac in
      let map = ImportTests.map.replacing(
        "  company: Company",
        with: "  company: Company\n  investors: Remarks"
      ).replacing("  note: Remarks\n", with: "")
      try write(map + "companies: register\nbad_rows: skip\n", to: almanac.folder + "/rounds.yaml")
      try write(
        """
        Id,Company,Closed,Reported,Raised,Value,State,Remarks
        a!,OpenAI,3/1/2024,,2M,,done,
        a,OpenAI,5/1/2024,,8M,,done,Acme Fund
        b,OpenAI,6/1/2024,,9M,,done,Acme Fund

        """,
        to: almanac.folder + "/rounds.csv"
      )
      let taken = try await almanac("import", "rounds.csv", "--map", "rounds.yaml")
      #expect(taken.status == 0, "\(taken.err)")
      #expect(
        taken.out.hasSuffix(
          "Registered 1 company:\n  Acme Fund (acme-fund)\n1 row of 3 left out.\n"
        )
      )
      #expect(try await almanac("check").status == 0)
      let table = try read("rounds.csv", almanac)
      try write(
        table.replacing("b,OpenAI,6/1/2024,,9M,,done,Acme Fund\n", with: ""),
        to: almanac.folder + "/other.csv"
      )
      let other = try await almanac("import", "other.csv", "--map", "rounds.yaml", "--key", "other")
      #expect(!other.out.contains("Registered"))
    }
  }

  @Test("A file for rejects is written where there are some, and only then, and it is said")
  func rejects() async throws {
    try await withSeededAlmanac { almanac in
      try write(ImportTests.map + "bad_rows: skip\n", to: almanac.folder + "/rounds.yaml")
      try write(
        ImportTests.table.replacing("xAI,2024-05", with: "xAI,soon"),
        to: almanac.folder + "/rounds.csv"
      )
      try write("mine\n", to: almanac.folder + "/left.csv")
      let words = ["import", "rounds.csv", "--map", "rounds.yaml", "--rejects", "left.csv"]
      let tried = try await almanac.run(words + ["--dry-run"])
      #expect(tried.out.hasSuffix("1 row of 3 left out.\nWould write 1 row to left.csv.\n"))
      #expect(try read("left.csv", almanac) == "mine\n")
      try write(ImportTests.table, to: almanac.folder + "/rounds.csv")
      let clean = try await almanac.run(words)
      #expect(clean.out.hasSuffix("left.csv not written: no row was left out.\n"))
      #expect(try read("left.csv", almanac) == "mine\n")
      let same = try await almanac.run(words)
      #expect(same.out.hasSuffix("left.csv not written: the table was not read again.\n"))
      let taken = try await almanac.run(
        ["import", "rounds.csv", "--map", "rounds.yaml", "--rejects", "./rounds.csv"]
      )
      #expect(taken.status == 64)
      try write(ImportTests.map, to: almanac.folder + "/rounds.yaml")
      try write(
        ImportTests.table.replacing("xAI,2024-05", with: "xAI,soon"),
        to: almanac.folder + "/rounds.csv"
      )
      let stopped = try await almanac.run(words)
      #expect(stopped.status == 65)
      #expect(
        stopped.err.hasSuffix(
          "\nalmanac: 1 row of 3 cannot be read: nothing was imported; left.csv has the rows\n"
        )
      )
      #expect(try read("left.csv", almanac).contains("rejected_reason"))
    }
  }

  @Test("Rows to skip that are all the rows are an error")
  func skipped() async throws {
    try await withSeededAlmanac { almanac in
      try write(ImportTests.map + "skip_rows: 9\n", to: almanac.folder + "/rounds.yaml")
      try write(ImportTests.table, to: almanac.folder + "/rounds.csv")
      let refused = try await almanac("import", "rounds.csv", "--map", "rounds.yaml")
      #expect(
        refused
          == .init(
            status: 65,
            out: "",
            err:
              "almanac: rounds.csv has no row behind the 9 of `skip_rows:`: nothing was written\n"
          )
      )
    }
  }
}
