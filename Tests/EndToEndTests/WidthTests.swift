import TestSupport
import Testing

/// The tables of the shipped articles fit the terminal.
@Suite struct WidthTests {
  private static let questions = [
    ["valuation", "OpenAI", "Anthropic"], ["valuation", "OpenAI", "--annualized"],
    ["plans", "OpenAI"], ["funding", "Anthropic"], ["funding", "--investor", "Microsoft"],
    ["cadence", "OpenAI", "Google"], ["timeline", "OpenAI", "Google", "--from", "2025-11"],
    ["alerts"], ["changes", "--since", "2026-01-01"], ["companies"], ["models"], ["articles"],
    ["gap", "GPT-5", "GPT-5.2"], ["show", "OpenAI"], ["conflicts"], ["search", "红色警报"],
    ["valuation", "OpenAI", "--chart"], ["funding", "Anthropic", "--chart"],
    ["cadence", "OpenAI", "--chart"], ["timeline", "OpenAI", "--chart"],
  ]

  @Test("No answer has a line that is wider than the terminal", arguments: [40, 80, 120])
  func fits(width: Int) async throws {
    try await withSeededAlmanac { almanac in
      for question in Self.questions {
        let outcome = try await almanac.run(question, environment: ["COLUMNS": "\(width)"])
        #expect(outcome.status == 0, "\(question) \(outcome.err)")
        for line in outcome.out.split(separator: "\n") where line.count > width {
          Issue.record("\(question): '\(line)'")
        }
      }
    }
  }

  @Test("In the valuations of 80 columns no source and no figure takes three lines")
  func sources() async throws {
    try await withSeededAlmanac { almanac in
      let lines = try await almanac("valuation", "OpenAI").out.split(separator: "\n")
      let isRow = { (line: Substring) in line.first.map { $0 != " " } ?? false }
      let rows = lines.drop { !$0.hasPrefix("DATE") }.prefix { !$0.hasPrefix("First to last") }
      let second = zip(rows, rows.dropFirst()).filter { !isRow($0) && !isRow($1) }
      #expect(second.isEmpty)
      #expect(lines.contains { $0.contains("[2] The Wall Street Journal") })
    }
  }
}
