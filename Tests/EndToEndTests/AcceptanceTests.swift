import Foundation
import TestSupport
import Testing

/// What must hold on the shipped seeds.
@Suite struct AcceptanceTests {
  @Test("Launches, plans and alerts of the shipped seeds have their known gaps")
  func gaps() async throws {
    try await withSeededAlmanac { almanac in
      func gap(_ from: String, _ to: String) async throws -> [String: Any] {
        let outcome = try await almanac("gap", from, to, "--format", "json")
        #expect(outcome.status == 0, "\(outcome.err)")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return try #require(object as? [String: Any])
      }
      let codex = try await gap("GPT-5.2", "GPT-5.2-Codex")
      #expect(codex["days"] as? [String: Int] == ["min": 7, "max": 7])
      #expect(codex["order"] as? String == "after")
      let next = try await gap("GPT-5.2", "GPT-6")
      #expect(next["days"] as? [String: Int] == ["min": 21, "max": 110])
      #expect((next["to"] as? [String: Any])?["status"] as? String == "expected")
      #expect(next["overdue"] is [String: Int])
      for name in ["code red", "красная тревога", "红色警报"] {
        let red = try await gap("Gemini 3 Pro", name)
        #expect(red["days"] as? [String: Int] == ["min": 13, "max": 13])
        #expect(red["order"] as? String == "after")
      }
    }
  }

  @Test("Before December 2025 nothing of December is known")
  func knownBy() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac("valuation", "OpenAI", "--known-by", "2025-11-30", "--why")
      #expect(outcome.status == 0)
      #expect(!outcome.out.contains("830"))
      #expect(!outcome.out.contains("2025-12"))
      let now = try await almanac("valuation", "OpenAI", "--why", "--format", "json").out
      let history = try JSONSerialization.jsonObject(with: Data(now.utf8)) as? [String: Any]
      let points = try #require(history?["points"] as? [[String: Any]])
      let sought = try #require(
        points.first { $0["event"] as? String == "openai/valuation/2026-q1" }
      )
      #expect(sought["basis"] as? String == "ask")
      #expect(sought["status"] as? String == "rumored")
      #expect(sought["change"] is NSNull)
      let amount = sought["amount"] as? [String: Any]
      #expect(amount?["high"] as? Int == 830_000_000_000)
      #expect(amount?["qualifier"] as? String == "exact")
      let evidence = try #require(sought["evidence"] as? [[String: Any]])
      #expect(evidence.contains { $0["origin"] as? String == "The Wall Street Journal" })
    }
  }

  @Test("An exported timeline has the rows that the timeline prints as JSON")
  func export() async throws {
    try await withSeededAlmanac { almanac in
      let path = almanac.folder + "/openai.csv"
      let written = try await almanac("export", "timeline", "OpenAI", "-o", path)
      #expect(written == .init(status: 0, out: "", err: "almanac: wrote \(path)\n"))
      let csv = try String(contentsOfFile: path, encoding: .utf8)
      #expect(
        csv.hasPrefix(
          "event,kind,company,title,date,earliest,latest,status,amount_low,amount_high,currency,basis,claims,articles,phase,qualifier,round,unit,part_of,relations,outcome\r\n"
        )
      )
      let json = try await almanac("timeline", "OpenAI", "--format", "json").out
      let events = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
      )
      let keys = csv.components(separatedBy: "\r\n").dropFirst().dropLast()
        .map { String($0.prefix { $0 != "," }) }
      #expect(keys.sorted() == events.compactMap { $0["event"] as? String }.sorted())
    }
  }

  @Test("The shipped database is clean, and seeding it again changes nothing")
  func clean() async throws {
    try await withSeededAlmanac { almanac in
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
      let again = try await almanac("seed")
      #expect(again.out == "Nothing changed: \(almanac.database) is up to date.\n")
    }
  }

  @Test("A database that is not there, a full disk and bad options have their exit status")
  func statuses() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/none.sqlite", folder: folder)
      let unseeded = try await almanac("timeline")
      #expect(unseeded.status == 66)
      #expect(try await almanac("seed", folder + "/nowhere").status == 66)
      #expect(try await almanac("timeline", "--kind", "gossip").status == 64)
      #expect(try await almanac("--help").status == 0)
      #expect(try await almanac("seed", "-q").status == 0)
      #expect(try await almanac("timeline", "Nobody").status == 1)
      #expect(try await almanac("timeline", "-o", "/dev/full", "--format", "csv").status == 74)
      #expect(try await almanac("timeline", "-o", folder + "/no/such/x.csv").status == 74)
    }
  }

  @Test("Every company that an acquisition took is registered as part of the one that took it")
  func taken() async throws {
    try await withSeededAlmanac { almanac in
      let apart = """
        SELECT entity.name FROM deals JOIN entity
          ON entity.kind = 'company' AND instr(deals.parties, '"' || entity.name || '"')
        WHERE deals.deal = 'acquisition' AND deals.status = 'completed'
          AND entity.whole_id IS NULL AND entity.ended_edtf IS NULL
        """
      let answer = try await almanac("sql", apart, "--format", "csv")
      #expect(answer == .init(status: 0, out: "name\r\n", err: ""))
    }
  }

  @Test("Events that share a title are told apart by their dates")
  func sharedTitles() async throws {
    try await withSeededAlmanac { almanac in
      let gap = try await almanac(
        "gap",
        "openai/valuation/2024-10",
        "openai/valuation/2025-03",
        "--no-headers"
      )
      let sentence = gap.out.split(separator: "\n").first.map(String.init) ?? gap.err
      #expect(
        sentence == "Valuation of 31 Mar 2025 came 180 days after Valuation of 2 Oct 2024."
      )
      let later = try await almanac("valuation", "OpenAI", "--from", "2031")
      #expect(later.err == "almanac: no valuation of OpenAI is known for these dates\n")
    }
  }
}
