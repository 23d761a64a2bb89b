import Foundation
import TestSupport
import Testing

/// What an editor would ask before printing an answer about the shipped seeds.
@Suite struct EditorTests {
  private func json(_ outcome: Almanac.Outcome) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("The code red is dated by the memo, and what the press day says stands beside it")
  func memo() async throws {
    try await withSeededAlmanac { almanac in
      let text = try await almanac("gap", "Gemini 3 Pro", "code red").out
      #expect(text.hasPrefix("Code red came 13 days after Gemini 3 Pro. By 2 Dec 2025, which "))
      #expect(text.prefix(200).contains("it is 14 days."))
    }
  }

  @Test("A period that is shown changes no step of a valuation")
  func steps() async throws {
    try await withSeededAlmanac { almanac in
      func changes(_ words: String...) async throws -> [String: [Substring]] {
        let table = try await almanac.run(["valuation", "OpenAI", "--format", "csv"] + words).out
        let rows = table.split(separator: "\r\n").dropFirst().map { row in
          row.split(separator: ",", omittingEmptySubsequences: false)
        }
        return Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), Array($0.suffix(4))) })
      }
      let all = try await changes()
      let shown = try await changes("--from", "2025")
      #expect(!shown.isEmpty && shown.count < all.count)
      for (event, change) in shown { #expect(all[event] == change, "\(event)") }
      for (event, change) in try await changes("--status", "completed") {
        #expect(all[event] == change, "\(event)")
      }
    }
  }

  @Test("Where no source states a response, the answer says so first")
  func response() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac("response", "OpenAI", "--to", "DeepSeek R1")
      #expect(outcome.out.contains("\nNo source states a response of OpenAI to it.\n"))
      let answer = try json(
        try await almanac("response", "OpenAI", "--to", "DeepSeek R1", "--format", "json")
      )
      #expect((answer["stated"] as? [Any])?.isEmpty == true)
      #expect(answer["horizon"] as? Int == 90)
      let said = try await almanac("response", "Meta", "--to", "DeepSeek R1").out
      #expect(said.contains("\nThe alert War rooms is the answer, by a source that says so, "))
      let export = try json(
        try await almanac("response", "Nvidia", "--to", "DeepSeek R1", "--format", "json")
      )
      #expect((export["next"] as? [Any])?.isEmpty == true)
    }
  }

  @Test("A plan past its date is told in the past, with how long it is overdue")
  func overdue() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac.run(
        ["gap", "GPT-5.2", "GPT-6"],
        environment: ["COLUMNS": "400"]
      )
      #expect(outcome.out.contains("was expected by Q1 2026; it is "))
      #expect(outcome.out.contains(" days overdue on "))
      #expect(!outcome.out.contains("comes"))
      #expect(outcome.out.contains("no source of it says that name"))
    }
  }

  @Test(
    "Names as people type them lead somewhere",
    arguments: [
      ("Altman", "Sam Altman"), ("Ультрамен", "Sam Altman"), ("OpenAI IPO", "openai/funding/ipo"),
      ("Anthropic Series F", "anthropic/funding/series-f"),
      ("Stargate", "openai/deal/stargate-2025"),
    ]
  )
  func names(asked: String, found: String) async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac("show", asked)
      #expect(outcome.status == 0)
      #expect(outcome.out.contains(found))
    }
  }

  @Test(
    "A family with a number lists its members",
    arguments: [
      ("Gemini 3", "google/release/gemini-3-pro"), ("R1", "deepseek/release/deepseek-r1"),
      ("Llama 4", "meta/release/llama-4-scout"), ("Claude 4", "anthropic/release/claude-opus-4"),
      ("Кими", "moonshot/release/kimi-k2"), ("双子座", "google/release/gemini-1.5-pro-preview"),
    ]
  )
  func families(asked: String, member: String) async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac("show", asked)
      #expect((outcome.out + outcome.err).contains(member))
      #expect(!outcome.err.contains("gemini-3.1"))
    }
  }

  @Test("A deal that was announced and called off stands in the timeline of both months")
  func phases() async throws {
    try await withSeededAlmanac { almanac in
      let announced = try await almanac.run(
        ["timeline", "--from", "2025-12", "--to", "2025-12"],
        environment: ["COLUMNS": "400"]
      ).out
      #expect(announced.contains("announced, then cancelled"))
      let table = try await almanac("export", "timeline").out
      let rows = table.split(separator: "\r\n").filter { $0.contains("/deal/") }
      #expect(rows.contains { $0.contains(",cancelled,") && $0.contains(",announced,") })
    }
  }

  @Test("Debt within a round is debt, and the rest of the round is what was raised")
  func debt() async throws {
    try await withSeededAlmanac { almanac in
      let xai = try await almanac("funding", "xAI").out
      #expect(xai.contains("\nTotal raised: at least $37B (completed primary rounds, no debt)"))
      #expect(xai.contains("\nDebt, not in it: $5B\n"))
      let mistral = try await almanac("funding", "Mistral AI").out
      #expect(mistral.contains("\nTotal raised: ~€2.7B (completed primary rounds, no debt)\n"))
      #expect(mistral.contains("\nDebt, not in it: €132M and $830M\n"))
    }
  }

  @Test("No deal of Meta's has lapsed because of what followed it, and no cost is overdue")
  func plans() async throws {
    try await withSeededAlmanac { almanac in
      let meta = try await almanac("plans", "Meta").out
      #expect(!meta.contains("lapsed"))
      #expect(!meta.contains("overdue"))
      let asks = try await almanac("plans", "DeepSeek", "--format", "csv").out
      let twenty = asks.split(separator: "\r\n").filter {
        $0.hasPrefix("deepseek/valuation/2026-20b-ask,")
      }
      #expect(twenty.count == 1)
      let late = try await almanac("plans", "--outcome", "overdue").out
      #expect(!late.contains("spending") && !late.contains("charge") && !late.contains("revenue"))
    }
  }

  @Test("Of one round in two currencies the one of the rounds before makes the step")
  func currencies() async throws {
    try await withSeededAlmanac { almanac in
      let text = try await almanac.run(
        ["valuation", "Mistral AI"],
        environment: ["COLUMNS": "200"]
      ).out
      #expect(text.contains("First to last: €240M to €11.7B (post-money)"))
    }
  }

  @Test("Companies and figures that are no money are drawn too")
  func charts() async throws {
    try await withSeededAlmanac { almanac in
      let companies = try await almanac("compare", "OpenAI", "Anthropic", "--chart").out
      #expect(companies.hasPrefix("Companies by the price last paid, as of "))
      #expect(companies.contains("█") && companies.contains("Anthropic"))
      let users = try await almanac(
        "metrics",
        "Meta",
        "--name",
        "Meta AI monthly users",
        "--format",
        "svg"
      )
      #expect(users.out.hasPrefix("<svg "))
      #expect(users.out.contains("400M"))
    }
  }

  @Test("The rounds that a step goes over are named with the evidence")
  func between() async throws {
    try await withSeededAlmanac { almanac in
      let text = try await almanac.run(
        ["valuation", "Anthropic", "--why"],
        environment: ["COLUMNS": "300"]
      ).out
      #expect(text.contains("\nAnthropic: rounds without a known price that a step goes over\n"))
      #expect(text.contains("  to $61.5B of 3 Mar 2025: Amazon convertible note of 27 Mar 2024, "))
    }
  }
}
