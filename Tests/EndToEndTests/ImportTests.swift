import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  static let map = """
    source:
      key: rounds-table
      title: A table of rounds
      publisher: Reuters
      url: https://example.com/rounds
      published: 2026-01-15
    kind: funding
    columns:
      company: Company
      date: [Closed, Reported]
      raised: Raised
      post_money: Value
      status: State
      note: Remarks
    dates: [m/d/yyyy, d-Mon-yy, yyyy-mm]
    currency: USD
    words:
      status: {done: completed, talks: rumored}
    subject: "table {Id}"

    """

  static let table = """
    Id,Company,Closed,Reported,Raised,Value,State,Remarks\r
    a,OpenAI,3/1/2024,,2E+9,"80,000,000,000",done,"one, ""two""\r
    three"\r
    b,Mistral AI,,1-Feb-24,~€99M,$2.0B+,talks,\r
    c,xAI,2024-05,,₹9.9Cr,,done,=SUM(A1)\r

    """

  @Test("A table is imported by its map, each claim traced to its row")
  func imports() async throws {
    try await withSeededAlmanac { almanac in
      let (table, map) = (almanac.folder + "/rounds.csv", almanac.folder + "/rounds.yaml")
      try write(Self.table, to: table)
      try write(Self.map, to: map)
      let first = try await almanac("import", table, "--map", map)
      #expect(first.err == "")
      #expect(first.out.contains("articles  1 new"))
      #expect(first.out.contains("events    5 new"))
      let shown = try await almanac("show", "rounds-table", "--format", "json").out
      let page = try #require(
        try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
      )
      let says = try #require(page["says"] as? [[String: Any]])
      #expect(
        says.map { "\($0["event"] ?? "") \($0["row"] ?? "") \($0["status"] ?? "")" } == [
          "openai/funding/table-a row 1 completed", "openai/valuation/table-a row 1 completed",
          "mistral/funding/table-b row 2 rumored", "mistral/valuation/table-b row 2 rumored",
          "xai/funding/table-c row 3 completed",
        ]
      )
      let amounts = says.compactMap { $0["amount"] as? [String: Any] }
      #expect(
        amounts.map { "\($0["currency"] ?? "") \($0["qualifier"] ?? "") \($0["low"] ?? "")" } == [
          "USD exact 2000000000", "USD exact 80000000000", "EUR ~ 99000000", "USD >= 2000000000",
          "INR exact 99000000",
        ]
      )
      #expect(says[0]["note"] as? String == "one, \"two\" three")
      let again = try await almanac("import", table, "--map", map)
      #expect(again.out == "Nothing changed: \(almanac.database) is up to date.\n")
      try write(Self.table.replacing("2E+9", with: "3E+9"), to: table)
      let edition = try await almanac("import", table, "--map", map)
      #expect(edition.out.contains("  articles  1 changed\n  events    1 changed, "))
      #expect(edition.out.hasSuffix("\n  openai/funding/table-a: raised $2B → $3B\n"))
      let newer = try await almanac("show", "openai/funding/table-a").out
      #expect(newer.contains("$3B"))
      let check = try await almanac("check")
      #expect(check == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("Rows that cannot be read are all reported with their line, and nothing is written")
  func mistakes() async throws {
    try await withSeededAlmanac { almanac in
      let (table, map) = (almanac.folder + "/rounds.csv", almanac.folder + "/rounds.yaml")
      try write(Self.map, to: map)
      try write(
        """
        Id,Company,Closed,Reported,Raised,Value,State,Remarks
        a,OpenIA,3/1/2024,,1,,done,
        b,OpenAI,3/1/20244,,1,,done,
        c,OpenAI,3/1/1024,,1,,done,
        d,OpenAI,3/1/2024,,1 zillion,,done,
        e,OpenAI,3/1/2024,,1,,perhaps,
        f,OpenAI,3/1/2024

        """,
        to: table
      )
      let outcome = try await almanac("import", table, "--map", map)
      #expect(outcome.status == 65)
      #expect(
        outcome.err.replacing(almanac.folder + "/", with: "") == """
          rounds.csv:2:3: error: column 'Company': the company 'OpenIA' is not registered; did you mean OpenAI?
          rounds.csv:3:10: error: column 'Closed': '3/1/20244' is not a date that the map's formats or EDTF can read
          rounds.csv:4:10: error: column 'Closed': the year of '3/1/1024' is impossible
          rounds.csv:5:20: error: column 'Raised': '1 zillion' is not an amount: 'zillion' is no scale (K, M, B, T) and no currency; write $6.6B, EUR 1.7B, ~$29B or $25B to $30B
          rounds.csv:6:23: error: column 'State': 'perhaps' is not a status; it is one of rumored, expected, announced, completed, denied, cancelled; say in the map's `words:` what it means
          rounds.csv:7:1: error: it has 3 cells and the header 8
          almanac: 6 rows of 6 cannot be read: nothing was written

          """
      )
      let skipping = Self.map + "bad_rows: skip\n"
      try write(skipping, to: map)
      let skipped = try await almanac("import", table, "--map", map, "--dry-run")
      #expect(skipped.status == 0)
      #expect(skipped.out.contains("6 rows of 6 left out."))
    }
  }

  private func importExample(_ name: String, _ almanac: Almanac) async throws -> Almanac.Outcome {
    let path = packageRoot + "/Docs/examples/" + name
    let outcome = try await almanac("import", path + ".csv", "--map", path + ".yaml")
    return Almanac.Outcome(
      status: outcome.status,
      out: outcome.out.replacing(almanac.database, with: "DB"),
      err: outcome.err.replacing(packageRoot + "/Docs/examples/", with: "")
    )
  }

  @Test("The map of Epoch AI's rounds finds an impossible year and a slipped zero")
  func epoch() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await importExample("epoch", almanac)
      #expect(outcome.status == 0)
      #expect(
        outcome.err == """
          epoch.csv:4:61: warning: column 'Report date': row 3 has the dates 9 Oct 2023 and 9 Oct 2025, more than a year apart: is one of them wrong?
          epoch.csv:3:1: warning: row 2 and row 1 give the same amount for the same day: is it one event twice?
          epoch.csv:3:1: warning: row 2 and row 1 of the same day differ about 10 times: has a zero slipped?
          epoch.csv:1:1: warning: xai/funding/epoch-talks looks like xai/funding/2025-09, which is here: the same amount, $10B
          epoch.csv:1:1: warning: xai/valuation/epoch-talks looks like xai/valuation/2025-09, which is here: the same amount, $200B

          """
      )
      #expect(outcome.out.contains("  events    10 new"))
      let check = try await almanac("check")
      #expect(check == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("The map of models.dev makes rival claims of what providers date differently")
  func modelsDev() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await importExample("models-dev", almanac)
      #expect(outcome.status == 0)
      #expect(
        outcome.err
          == "models-dev.csv:6:54: error: column 'family': the company 'unknown' is not registered\n"
      )
      #expect(outcome.out.hasSuffix("1 row of 5 left out.\n"))
      let shown = try await almanac("show", "openai/release/gpt-example", "--format", "json").out
      let page = try #require(
        try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
      )
      let event = try #require(page["event"] as? [String: Any] ?? page)
      let evidence = try #require(
        page["evidence"] as? [[String: Any]] ?? event["evidence"] as? [[String: Any]]
      )
      #expect(
        Set(evidence.compactMap { ($0["date"] as? [String: Any])?["edtf"] as? String })
          == ["2025-02-03", "2025-02-04", "2025-02"]
      )
      let conflicts = try await almanac("conflicts", "OpenAI", "--format", "csv").out
      #expect(conflicts.contains("openai/release/gpt-example"))
    }
  }

  @Test("What is exported is imported again, equal, naughty titles included")
  func roundTrip() async throws {
    try await withTemporaryFolder { folder in
      let header =
        "event,kind,company,title,date,earliest,latest,status,amount_low,amount_high,currency,basis,claims,articles\r\n"
      let titles = [
        "=1+1", "'=1+1", "''quoted", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\ttab", "a,b",
        "say \"hi\"", "line\nbreak", "Ω≈ç√∫", "田中さんにあげて", "ЁЂЃЄЅ", "🏳0🌈️", "​",
        "<script>alert(1)</script>",
        "'; DROP TABLE event; --", "%s%n", "../../etc/passwd", "NULL", "undefined", "1e100", " x ",
      ]
      var csv = header
      for (index, title) in titles.enumerated() {
        let quoted = "\"" + defused(title).replacing("\"", with: "\"\"") + "\""
        csv +=
          "acme/milestone/e\(index),milestone,Acme,\(quoted),2025-01-0\(index % 9 + 1),2025-01-0\(index % 9 + 1),2025-01-0\(index % 9 + 1),completed,,,,,1,1\r\n"
      }
      try write(csv, to: folder + "/one.csv")
      let first = Almanac(database: folder + "/one.sqlite", folder: folder)
      let imported = try await first("import", "one.csv", "--published", "2025-02-01")
      #expect(imported.status == 0, "\(imported.err)")
      _ = try await first("export", "timeline", "-o", "two.csv")
      let second = Almanac(database: folder + "/two.sqlite", folder: folder)
      _ = try await second("import", "two.csv", "--published", "2025-02-01")
      _ = try await second("export", "timeline", "-o", "three.csv")
      let two = try Data(contentsOf: URL(filePath: folder + "/two.csv"))
      #expect(two == (try Data(contentsOf: URL(filePath: folder + "/three.csv"))))
      let shown = try await first("timeline", "--format", "json").out
      let events = try #require(
        try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [[String: Any]]
      )
      #expect(Set(events.compactMap { $0["title"] as? String }) == Set(titles))
    }
  }

  private func defused(_ title: String) -> String {
    let start = title.drop { $0 == "'" }.unicodeScalars.first
    return start.map { "=+-@\t\r\n".unicodeScalars.contains($0) } == true ? "'" + title : title
  }
}
