import AlmanacReports
import AlmanacStore
import Testing

@testable import AlmanacAgents

@Suite struct ServerTests {
  @Test(
    "A session is in the client's version where it is spoken, else in the newest of sessions",
    arguments: [
      ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
      ("2025-11-25", "2025-11-25"), ("2026-07-28", "2025-11-25"), ("1999-01-01", "2025-11-25"),
    ]
  )
  func versions(offered: String, spoken: String) async throws {
    let greeting = try await answers(to: [opening(offered)])[0]["result"]
    #expect(greeting?["protocolVersion"] == .string(spoken))
    #expect(greeting?["serverInfo"]?["version"] == .string("1.2.3"))
  }

  @Test("What is no message is refused as JSON-RPC says, and the next is answered")
  func malformed() async throws {
    let found = try await answers(
      to: [
        opening(), "{\"jsonrpc\": ", "[]", "[\(request(1, "ping"))]", "7",
        #"{"jsonrpc": "1.0", "id": 2, "method": "ping"}"#, #"{"jsonrpc": "2.0", "id": 3}"#,
        #"{"jsonrpc": "2.0", "id": {}, "method": "ping"}"#,
        #"{"jsonrpc": "2.0", "id": 4, "method": "ping", "params": [1]}"#,
        request(5, "no/such"), request(6, "tools/call", .members(["name": .string("gpa")])),
        request(7, "prompts/get", .members(["name": .string("brief")])),
        request(8, "resources/read", .members(["uri": .string("almanac://event/no/such/one")])),
        request(9, "resources/list", .members(["cursor": .string("x")])),
        #"{"jsonrpc": "2.0", "id": 10, "result": {}}"#, notification("no/such"),
        request(11, "ping"),
      ]
    )
    let told = Dictionary(
      found.map { ($0["id"]?.line ?? "", $0.refusal ?? "answered") }.filter { $0.0 != "null" }
    ) { first, _ in first }
    #expect(
      found.filter { $0["id"] == .null }.map(\.refusal) == [
        "-32700 the message is not JSON: it ends too early, at byte 13",
        "-32600 the batch is empty", "-32600 this version has no batches",
        "-32600 a message is an object with jsonrpc \"2.0\"",
        "-32600 the id is neither a string nor a number",
      ]
    )
    #expect(
      told == [
        "0": "answered", "2": "-32600 a message is an object with jsonrpc \"2.0\"",
        "3": "-32600 the message has no method", "4": "-32602 params is not an object",
        "5": "-32601 there is no method 'no/such'",
        "6": "-32602 there is no tool 'gpa'; did you mean gap?",
        "7": "-32602 brief needs 'company'",
        "8": "-32002 there is no resource 'almanac://event/no/such/one'",
        "9": "-32602 there is no page at this cursor", "11": "answered",
      ]
    )
  }

  @Test("Nothing but a ping is answered before a session is open")
  func order() async throws {
    let found = try await answers(to: [request(1, "tools/list"), request(2, "ping")])
    #expect(found[0].refusal == "-32600 the session is not open: send initialize first")
    #expect(found[1]["result"] == .object([]))
  }

  @Test("A batch of the version that has them is answered as one")
  func batch() async throws {
    let gap = JSON.members([
      "name": .string("gap"),
      "arguments": .members(["from": .string("Gemini 3 Pro"), "to": .string("GPT-5.2")]),
    ])
    let lines = [
      request(1, "tools/call", gap), request(2, "ping"), notification("notifications/initialized"),
    ]
    let found = try await answers(
      to: [opening("2025-03-26"), "[\(lines.joined(separator: ","))]"]
    )
    guard case .array(let batch) = found[1] else { throw Missing() }
    #expect(Set(batch.compactMap { $0["id"]?.line }) == ["1", "2"])
    #expect(found.count == 2)
  }

  @Test("A message that is too long is refused by its id, and the next is answered")
  func tooLong() async throws {
    let long = request(1, "ping", .members(["a": .string(String(repeating: "x", count: 5 << 20))]))
    let found = try await answersInSession([long, request(2, "ping")])
    #expect(found["1"]?.refusal == "-32600 the message has more than 4194304 bytes")
    #expect(found["2"]?["result"] == .object([]))
  }

  @Test("A question that is called off ends, and is not answered; a ping meanwhile is")
  func cancelled() async throws {
    let endless = Tool(
      name: "endless",
      title: "Endless",
      meaning: "Reads for ever.",
      input: .object([]),
      output: .object([])
    ) { _, open in
      let store = try open()
      while true { _ = try store.companies() }
    }
    let found = try await answersInSession(
      [
        request(1, "tools/call", .members(["name": .string("endless")])),
        request(2, "tools/call", .members(["name": .string("endless")])), request(3, "ping"),
        notification("notifications/cancelled", .members(["requestId": .whole(1)])),
        notification("notifications/cancelled", .members(["requestId": .whole(2)])),
        notification("notifications/cancelled", .members(["requestId": .whole(77)])),
        request(4, "resources/list"),
      ],
      tools: [endless]
    )
    #expect(Set(found.keys) == ["0", "3", "4"])
  }

  @Test("A request that names its version needs no session, and its answer says how long it holds")
  func requestsByThemselves() async throws {
    let meta = JSON.members([
      "io.modelcontextprotocol/protocolVersion": .string("2026-07-28"),
      "io.modelcontextprotocol/clientCapabilities": .object([]),
    ])
    let other = JSON.members(["io.modelcontextprotocol/protocolVersion": .string("2030-01-01")])
    let found = try await answers(
      to: [
        request(1, "server/discover", .members(["_meta": meta])),
        request(2, "prompts/list", .members(["_meta": meta])),
        request(3, "prompts/list", .members(["_meta": other])),
      ]
    )
    let result = found[0]["result"]
    #expect(result?["resultType"] == .string("complete"))
    #expect(
      result?["supportedVersions"]
        == .array(
          ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"].map { .string($0) }
        )
    )
    #expect(found[1]["result"]?["ttlMs"] == .whole(0))
    #expect(found[2].refusal == "-32022 Unsupported protocol version")
    #expect(found[2]["error"]?["data"]?["supported"] == .array([.string("2026-07-28")]))
  }
}

struct Missing: Error {}
