import AlmanacAsking
import AlmanacReports
import Testing

@testable import AlmanacAgents

@Suite struct ToolTests {
  private func call(_ name: String, _ arguments: KeyValuePairs<String, JSON?>) async throws -> JSON
  {
    let line = request(
      1,
      "tools/call",
      .members(["name": .string(name), "arguments": .members(arguments)])
    )
    return try #require(try await answersInSession([line])["1"]?["result"])
  }

  @Test("A tool answers with the command, the answer with its evidence, and the same as text")
  func answer() async throws {
    let result = try await call(
      "gap",
      ["from": .string("Gemini 3 Pro"), "to": .string("GPT-5.2"), "status": .null]
    )
    #expect(result["isError"] == .bool(false))
    let structured = try #require(result["structuredContent"])
    #expect(structured["command"] == .string(#"almanac gap "Gemini 3 Pro" GPT-5.2"#))
    #expect(structured.line.contains("Google released Gemini 3 Pro on 18 November 2025"))
    guard case .array(let content) = result["content"] else { throw Missing() }
    #expect(content[0]["text"]?.text?.contains("23 days") == true)
    #expect(content[0]["text"]?.text?.contains("GPT-5.2 is available") == true)
    let plain = try await call(
      "gap",
      ["from": .string("Gemini 3 Pro"), "to": .string("GPT-5.2"), "why": .bool(false)]
    )
    #expect(plain.line.contains("Google released Gemini 3 Pro") == false)
  }

  @Test("A call goes on behind the entries that it skips, and says which part it gives")
  func parts() async throws {
    let rest = try await call("timeline", ["skip": .whole(2)])
    #expect(rest["isError"] == .bool(false))
    #expect(rest["structuredContent"]?["part"]?["from"] == .whole(3))
    let wrong = try await call("timeline", ["skip": .string("x")])
    #expect(wrong["structuredContent"]?["error"] == .string("skip: 'x' is not a number from 0"))
  }

  @Test("What a call has wrong is an answer that says so, with what could have been meant")
  func mistakes() async throws {
    let unknown = try await call("timeline", ["company": .array([.string("OpenAJ")])])
    #expect(
      unknown
        == .members([
          "content": .array([
            .content("unknown company 'OpenAJ'; did you mean OpenAI?")
          ]),
          "structuredContent": .members([
            "error": .string("unknown company 'OpenAJ'; did you mean OpenAI?"),
            "candidates": .array([.string("OpenAI")]),
          ]),
          "isError": .bool(true),
        ])
    )
    let cases: [(String, KeyValuePairs<String, JSON?>, String)] = [
      ("timeline", ["compny": .string("x")], "timeline takes no 'compny'; did you mean company?"),
      ("gap", ["from": .string("x")], "gap needs 'to'"),
      (
        "search", ["text": .string("a"), "limit": .whole(0)],
        "limit: '0' is not a number from 1 to 1000"
      ),
      (
        "timeline", ["company": .members(["a": .null])],
        "company: it takes text, a number, or a list of them"
      ),
    ]
    for (name, arguments, message) in cases {
      let result = try await call(name, arguments)
      #expect(result["isError"] == .bool(true))
      #expect(result["structuredContent"]?["error"] == .string(message))
    }
  }

  @Test("A plain question that has no answer is declined with what can be asked instead")
  func declined() async throws {
    let result = try await call("ask", ["question": .string("Should I invest in Nvidia?")])
    #expect(result["isError"] == .bool(true))
    let structured = try #require(result["structuredContent"])
    #expect(structured["candidates"] == .array([]))
    guard case .array(let questions) = structured["questions"] else { throw Missing() }
    #expect(questions.map { $0["name"]?.text } == Inquiry.all.map(\.name))
    let valuation = try #require(Inquiry.all.first { $0.name == "valuation" })
    #expect(questions.contains { $0["meaning"]?.text == valuation.meaning })
    #expect(structured["error"]?.text?.contains("\n  valuation: \(valuation.meaning)") == true)
    let vague = try await call("ask", ["question": .string("OpenAI's valuation and revenue")])
    #expect(vague["structuredContent"]?["questions"] == nil)
    #expect(vague["structuredContent"]?["candidates"] != .array([]))
  }

  @Test("The arguments of a tool are what its question takes, and whether there is evidence")
  func schema() throws {
    let gap = try #require(Tool.questions.first { $0.name == "gap" })
    #expect(
      gap.input.keys(of: "properties") == [
        "from", "to", "phase", "known-by", "status", "why", "skip",
      ]
    )
    #expect(gap.input["required"] == .array([.string("from"), .string("to")]))
    let search = try #require(Tool.questions.first { $0.name == "search" })
    #expect(
      search.input["properties"]?["limit"]
        == .members([
          "type": .string("integer"), "minimum": .whole(1), "maximum": .whole(1000),
          "default": .whole(20), "description": .string("The maximum number of results."),
        ])
    )
    let companies = try #require(Tool.questions.first { $0.name == "companies" })
    #expect(companies.input.keys(of: "properties") == ["known-by", "status", "skip"])
    #expect(companies.listing["annotations"]?["readOnlyHint"] == .bool(true))
  }
}
