import Foundation
import TestSupport
import Testing

/// JSON of every question on the shipped articles.
@Suite struct JSONTests {
  @Test(
    "No object in an answer has a key twice",
    arguments: [
      ["timeline"], ["timeline", "--why"], ["valuation", "OpenAI", "Anthropic", "--why"],
      ["gap", "Gemini 3 Pro", "code red", "--why"], ["cadence", "OpenAI", "Google", "--why"],
      ["response", "OpenAI", "--to", "Gemini 3 Pro", "--why"],
      ["funding", "OpenAI", "Mistral", "--why"], ["funding", "--investor", "SoftBank"],
      ["alerts", "--why"], ["plans", "--why"], ["conflicts", "--why"],
      ["changes", "--since", "2025-01-01", "--why"], ["search", "GPT-5"],
      ["search", "code red", "--why"], ["show", "openai/alert/code-red-2025"],
      ["show", "GPT-5.2"], ["show", "OpenAI", "--why"], ["show", "iFanr"],
      ["show", "2025-12-19-ifanr-smarter-chatgpt"], ["companies"], ["models", "--why"],
      ["articles"], ["sql", "SELECT 1 AS a, 2 AS a"],
    ]
  )
  func keys(words: [String]) async throws {
    try await withSeededAlmanac { almanac in
      let answer = try await almanac.run(words + ["--format", "json"])
      #expect(answer.status == 0, "\(answer.err)")
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) }
      #expect(Set(repeatedKeys(inJSON: answer.out)) == [])
    }
  }

  @Test("Keys that an object has twice are found, and no others")
  func finding() {
    let text = #"{"a": {"b": "\"a\": {", "c": [{"b": 1}, {"b": 2, "b": 3}]}, "a" : null}"#
    #expect(repeatedKeys(inJSON: text) == ["b", "a"])
  }
}
