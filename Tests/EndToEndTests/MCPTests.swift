import Foundation
import TestSupport
import Testing

/// The server of the Model Context Protocol, as clients run it.
@Suite struct MCPTests {
  private static let opening =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#
  private static let gap =
    #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"gap","arguments":{"from":"Gemini 3 Pro","to":"code red"}}}"#

  @Test(
    "A tool answers what its command answers with the evidence, and the end of input is the end"
  )
  func answer() async throws {
    try await withSeededAlmanac { almanac in
      let file = almanac.folder + "/requests"
      try write(Self.opening + "\n" + Self.gap + "\n", to: file)
      let served = try await almanac.run(["mcp"], from: file)
      let printed = try await almanac(
        "gap",
        "Gemini 3 Pro",
        "code red",
        "--why",
        "--format",
        "json"
      )
      let line = try #require(served.out.split(separator: "\n").last)
      let reply = try JSONDecoder().decode(Reply.self, from: Data(line.utf8))
      let answer = try JSONDecoder().decode(Tree.self, from: Data(printed.out.utf8))
      #expect(reply.result.structuredContent["answer"] == answer)
      #expect(served.status == 0)
      #expect(served.err == "")
    }
  }

  @Test("Fifty million bytes in one message are refused by its id, and the next is answered")
  func huge() async throws {
    try await withSeededAlmanac { almanac in
      let file = almanac.folder + "/requests"
      let long = #"{"jsonrpc":"2.0","method":"ping","params":{"a":""#
      let text = long + String(repeating: "x", count: 50_000_000) + #""},"id":"long"}"#
      try write([Self.opening, text, Self.gap, ""].joined(separator: "\n"), to: file)
      // The program holds some 40 MB of its own; a message that was held would not fit.
      let served = try await runProgram(
        "/bin/sh",
        [
          "-c", "ulimit -d 60000; exec \"$0\" mcp --db \"$1\" < \"$2\"", Almanac.path,
          almanac.database, file,
        ],
        in: almanac.folder
      )
      let lines = served.out.split(separator: "\n")
      #expect(served.status == 0)
      #expect(
        lines.dropFirst().first
          == #"{"jsonrpc": "2.0", "id": "long", "error": {"code": -32600, "message": "the message has more than 4194304 bytes"}}"#
      )
      #expect(lines.last?.contains("code-red") == true)
    }
  }

  @Test("A client that dies in the middle ends the server without a word")
  func death() async throws {
    try await withSeededAlmanac { almanac in
      let file = almanac.folder + "/requests"
      let calls = String(
        repeating: Self.gap.replacing("\"id\":1,", with: "\"id\":2,") + "\n",
        count: 50
      )
      try write(Self.opening + "\n" + calls, to: file)
      let served = try await runProgram(
        "/bin/bash",
        [
          "-c",
          "set -o pipefail; \"$0\" mcp --db \"$1\" < \"$2\" | head -c 10 > /dev/null",
          Almanac.path, almanac.database, file,
        ],
        in: almanac.folder
      )
      #expect(served == Almanac.Outcome(status: 0, out: "", err: ""))
    }
  }

  @Test("Where there is no database, a call says what to do, and the rest is there")
  func missing() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/none.sqlite", folder: folder)
      try write(Self.opening + "\n" + Self.gap + "\n", to: folder + "/requests")
      let served = try await almanac.run(["mcp"], from: folder + "/requests")
      #expect(served.status == 0)
      #expect(served.out.contains("run `almanac seed` first"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/none.sqlite"))
    }
  }

  @Test("The settings name the program and the database by whole paths")
  func config() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/x.sqlite", folder: folder)
      let plain = try await almanac("mcp", "--print-config")
      let program = URL(filePath: Almanac.path).resolvingSymlinksInPath().path
      #expect(try Settings(plain.out) == Settings(command: program, args: ["mcp"]))
      let named = try await almanac("mcp", "--db", "y.sqlite", "--print-config")
      let words = try Settings(named.out).args
      #expect(words.prefix(2) == ["mcp", "--db"] && words.last?.hasPrefix("/") == true)
    }
  }

  @Test(
    "The official client runs the whole surface",
    .enabled(if: Client.isWanted, "the client is not installed: run Tools/need-mcp")
  )
  func client() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await runProgram(
        Client.python,
        [Client.script, Almanac.path, almanac.database, almanac.folder + "/more"],
        environment: ["ALMANAC_TODAY": "2026-11-23"],
        in: almanac.folder
      )
      #expect(
        outcome
          == Almanac.Outcome(
            status: 0,
            out: """
              tools, each with its schema, its answer and its mistakes
              resources, page by page, read and not there
              prompts
              names that go on
              calls that were called off
              a database that was seeded meanwhile
              a session offered in 2024-11-05 is in 2024-11-05
              a session offered in 2025-03-26 is in 2025-03-26
              a session offered in 2025-06-18 is in 2025-06-18
              a session offered in 2025-11-25 is in 2025-11-25
              a session offered in 1999-01-01 is in 2025-11-25
              all of it without a session, in 2026-07-28

              """,
            err: ""
          )
      )
    }
  }
}

/// The Python client that `make test` installs.
private enum Client {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
  static let script = root.appending(path: "Clients/mcp_surface.py").path
  static let python = root.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/python/bin/python").path

  /// Whether it is there, or its absence is a failure.
  static var isWanted: Bool {
    FileManager.default.isExecutableFile(atPath: python)
      || ProcessInfo.processInfo.environment["CI"]?.isEmpty == false
  }
}

/// Any JSON, compared by its values.
private enum Tree: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([Tree])
  case object([String: Tree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Tree].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Tree].self))
    }
  }
}

private struct Reply: Decodable {
  struct Result: Decodable { let structuredContent: [String: Tree] }
  let result: Result
}

/// The settings of a client that starts one server.
private struct Settings: Decodable, Equatable {
  let command: String
  let args: [String]

  init(command: String, args: [String]) {
    self.command = command
    self.args = args
  }

  init(_ json: String) throws {
    let all = try JSONDecoder().decode([String: [String: Settings]].self, from: Data(json.utf8))
    self = try #require(all["mcpServers"]?["almanac"])
  }
}
