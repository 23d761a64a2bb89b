import Foundation
import TestSupport
import Testing

/// Which table a file is, and what its editions do to one another.
@Suite struct ImportIdentityTests {
  private func load(_ raised: String, published: String, lines: String = "", _ almanac: Almanac)
    async throws -> Almanac.Outcome
  {
    let map = ImportTests.map.replacing("published: 2026-01-15", with: "published: \(published)")
    try write(map + lines, to: almanac.folder + "/rounds.yaml")
    try write(
      "Id,Company,Closed,Reported,Raised,Value,State,Remarks\na,OpenAI,3/1/2024,,\(raised),,done,\n",
      to: almanac.folder + "/rounds.csv"
    )
    return try await almanac("import", "rounds.csv", "--map", "rounds.yaml")
  }

  private func raised(_ almanac: Almanac, knownBy day: String) async throws -> String {
    let csv = try await almanac("timeline", "OpenAI", "--format", "csv", "--known-by", day).out
    let row = csv.components(separatedBy: "\r\n").first { $0.hasPrefix("openai/funding/table-a,") }
    return row.map { $0.components(separatedBy: ",")[8] } ?? ""
  }

  @Test("A newer edition adds to the older one, which stands for what was known before it")
  func editions() async throws {
    try await withSeededAlmanac { almanac in
      #expect(try await load("2B", published: "2026-01-15", almanac).status == 0)
      let newer = try await load("3B", published: "2026-03-01", almanac)
      #expect(newer.out.contains("  articles  1 new\n"))
      #expect(newer.out.hasSuffix("\n  openai/funding/table-a: raised $2B → $3B\n"))
      #expect(try await almanac("show", "rounds-table-2026-03-01").status == 0)
      #expect(try await raised(almanac, knownBy: "2026-02-01") == "2000000000")
      #expect(try await raised(almanac, knownBy: "2026-04-01") == "3000000000")
      let conflicts = try await almanac("conflicts", "OpenAI", "--format", "csv").out
      #expect(!conflicts.contains("openai/funding/table-a"))
      let why = try await almanac("show", "openai/funding/table-a", "--format", "json").out
      #expect(why.contains("a newer edition of its table speaks of the event"))
      let mended = try await load("4B", published: "2026-03-01", almanac)
      #expect(mended.out.contains("  articles  1 changed\n"))
      let instead = try await load(
        "5B",
        published: "2026-04-01",
        lines: "editions: replace\n",
        almanac
      )
      #expect(instead.out.contains("  articles  1 changed\n"))
      #expect(try await raised(almanac, knownBy: "2026-03-15") == "2000000000")
      #expect(try await raised(almanac, knownBy: "2026-05-01") == "5000000000")
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("Two files of one name are two tables")
  func names() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      let header =
        "event,kind,company,title,date,earliest,latest,status,amount_low,amount_high,currency,basis,claims,articles\n"
      for (place, name) in ["one", "two"].enumerated() {
        let row =
          "acme/milestone/\(name),milestone,Acme,\(name),2025-01-0\(place + 1),,,completed,,,,,1,1\n"
        try write(header + row, to: "\(folder)/\(name)/t.csv")
      }
      #expect(try await almanac("import", "one/t.csv", "--published", "2025-02-01").status == 0)
      let refused = try await almanac("import", "two/t.csv", "--published", "2025-02-01")
      #expect(
        refused
          == .init(
            status: 64,
            out: "",
            err:
              "almanac: another table is here as 't': name this one with --key, or say --key t where it is a newer edition\n"
          )
      )
      let named = try await almanac(
        "import",
        "two/t.csv",
        "--published",
        "2025-02-01",
        "--key",
        "other"
      )
      #expect(named.status == 0, "\(named.err)")
      #expect(try await almanac("show", "acme/milestone/one").status == 0)
      #expect(try await almanac("show", "acme/milestone/two").status == 0)
    }
  }

  @Test("What is exported and imported again has the same rows and totals")
  func roundTrip() async throws {
    try await withSeededAlmanac { first in
      let exported = try await first("export", "timeline", "-o", "all.csv")
      #expect(exported.status == 0)
      let second = Almanac(database: first.folder + "/second.sqlite", folder: first.folder)
      let imported = try await second("import", "all.csv", "--published", "2026-11-24")
      #expect(imported.err == "")
      #expect(imported.status == 0)
      #expect(!imported.out.contains("left out"))
      #expect(
        try await rows(second("export", "timeline").out) == rows(first("export", "timeline").out)
      )
      for company in ["OpenAI", "Anthropic", "Mistral AI", "xAI"] {
        #expect(try await totals(company, second) == totals(company, first), "\(company)")
      }
      #expect(try await second("check") == .init(status: 0, out: "", err: ""))
    }
  }

  /// The rows without the counts of claims and articles: what was imported has one of each.
  private func rows(_ csv: String) -> [String] {
    csv.components(separatedBy: "\r\n").map { row in
      var cells = row.components(separatedBy: ",")
      guard cells.count >= 21 else { return row }
      // A title may have commas, the columns behind the counts have none.
      cells.removeSubrange((cells.count - 9)...(cells.count - 8))
      return cells.joined(separator: ",")
    }
  }

  private func totals(_ company: String, _ almanac: Almanac) async throws -> String {
    let text = try await almanac("funding", company, "--format", "json").out
    let answer = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let one = (answer as? [[String: Any]])?.first ?? answer as? [String: Any]
    let totals = try #require(one?["totals"])
    let data = try JSONSerialization.data(withJSONObject: totals, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}
