import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct ServeTests {
  @Test("Every form is byte for byte what the command line writes")
  func forms() async throws {
    try await withSeededAlmanac { almanac in
      let questions: [(target: String, words: [String])] = [
        (
          "/timeline%@?company=OpenAI&from=2025-11&kind=release,alert",
          ["timeline", "OpenAI", "--from", "2025-11", "--kind", "release,alert"]
        ),
        (
          "/valuation%@?company=OpenAI&known_by=2025-11-30",
          ["valuation", "OpenAI", "--known-by", "2025-11-30"]
        ),
        (
          "/gap%@?from=Gemini+3+Pro&to=code+red&why=true",
          ["gap", "Gemini 3 Pro", "code red", "--why"]
        ),
        ("/companies/openai%@", ["show", "openai"]),
        ("/events/openai/alert/code-red-2025%@", ["show", "openai/alert/code-red-2025"]),
        ("/plans%@?company=OpenAI&outcome=overdue", ["plans", "OpenAI", "--outcome", "overdue"]),
      ]
      let (_, status) = try await almanac.serving { server in
        for (target, words) in questions {
          for (ending, format) in [("json", "json"), ("csv", "csv"), ("md", "markdown")] {
            if words.contains("--why"), format == "csv" { continue }
            let printed = try await almanac.run(words + ["--format", format])
            let path = target.replacing("%@", with: "." + ending)
            let answer = try Socket.get(server.port, path)
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(path)")
            #expect(answer.body == printed.out, "\(path)")
          }
        }
      }
      #expect(status == 0)
    }
  }

  @Test("What another process seeds shows at the next request")
  func seeding() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/almanac.sqlite", folder: folder)
      try SampleSeeds.write(["gemini", "red-one", "rounds"], to: folder + "/seeds")
      _ = try await almanac.run(["seed", folder + "/seeds"])
      let (_, status) = try await almanac.serving { server in
        let first = try Socket.get(server.port, "/articles.json")
        #expect(first.contains("About gemini"))
        #expect(!first.contains("About red-two"))
        try SampleSeeds.write(to: folder + "/seeds")
        _ = try await almanac.run(["seed", folder + "/seeds"])
        let articles = try await almanac.run(["articles", "--format", "json"])
        #expect(try Socket.get(server.port, "/articles.json").body == articles.out)
      }
      #expect(status == 0)
    }
  }

  @Test("Slow, huge and malformed requests are refused while others are answered")
  func hostile() async throws {
    try await withSeededAlmanac { almanac in
      let (_, status) = try await almanac.serving { server in
        // Connections that never end their request.
        let slow = try (0..<200).map { _ in try Socket(port: server.port) }
        for connection in slow { connection.send("GET / HTTP/1.1\r\nHost: loc") }
        let refusals: [(request: String, start: String)] = [
          ("nonsense\r\n\r\n", "HTTP/1.1 400"),
          (
            "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 100_000))\r\n\r\n",
            "HTTP/1.1 4"
          ),
          (
            "GET /\(String(repeating: "a", count: 4000)) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "HTTP/1.1 414"
          ),
          (
            "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "HTTP/1.1 404"
          ),
          ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "HTTP/1.1 421"),
          ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "HTTP/1.1 4"),
          (
            "POST /timeline HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
            "HTTP/1.1 405"
          ),
        ]
        for (request, start) in refusals {
          let connection = try Socket(port: server.port)
          connection.send(request)
          let answer = connection.everything()
          #expect(answer.hasPrefix(start), "\(request.prefix(60)): \(answer.prefix(60))")
        }
        #expect(try Socket.get(server.port, "/health").hasSuffix("\r\n\r\nok\n"))
        for connection in slow { connection.send("alhost\r\nConnection: close\r\n\r\n") }
        #expect(slow.allSatisfy { $0.everything().hasPrefix("HTTP/1.1 200") })
      }
      #expect(status == 0)
    }
  }

  @Test("Memory stays flat over many requests")
  func memory() async throws {
    try await withSeededAlmanac { almanac in
      let (_, status) = try await almanac.serving { server in
        func ask(_ count: Int) throws {
          let request = "GET /gap.json?from=GPT-5.2&to=GPT-5 HTTP/1.1\r\nHost: localhost\r\n"
          let connection = try Socket(port: server.port)
          connection.send(String(repeating: request + "\r\n", count: count - 1))
          connection.send(request + "Connection: close\r\n\r\n")
          #expect(connection.everything().ranges(of: "HTTP/1.1 200 OK").count == count)
        }
        try ask(500)
        let before = server.memory
        try ask(2000)
        #expect(server.memory - before < 16_384, "grew by \(server.memory - before) KiB")
      }
      #expect(status == 0)
    }
  }

  @Test("A server that cannot start says why in a line")
  func refusals() async throws {
    try await withSeededAlmanac { almanac in
      let (taken, _) = try await almanac.serving { server in
        let words = ["serve", "--port", String(server.port)]
        return (server.port, try await almanac.run(words))
      }
      #expect(
        taken.1
          == .init(
            status: 74,
            out: "",
            err: "almanac: port \(taken.0) is in use: choose another\n"
          )
      )
      let missing = Almanac(database: almanac.folder + "/none.sqlite", folder: almanac.folder)
      let refused = try await missing.run(["serve"])
      #expect(refused.status == 66)
      #expect(try await almanac.run(["serve", "--port", "70000"]).status == 64)
      #expect(try await almanac.run(["site"]).status == 64)
    }
  }

  @Test("Without its helper, serve says what to install")
  func helper() async throws {
    try await withSeededAlmanac { almanac in
      let copy = almanac.folder + "/bin/almanac"
      try FileManager.default.createDirectory(
        atPath: almanac.folder + "/bin",
        withIntermediateDirectories: true
      )
      try FileManager.default.copyItem(atPath: Almanac.path, toPath: copy)
      let alone = try await runProgram(
        copy,
        ["serve", "--db", almanac.database],
        in: almanac.folder
      )
      #expect(alone.status == 74)
      #expect(
        alone.err.hasPrefix("almanac: almanac-serve is not installed beside almanac, in ")
          && alone.err.hasSuffix(": install both with `make install`\n")
      )
    }
  }

  @Test("The pages are written as files, and a second run writes none of them")
  func site() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/almanac.sqlite", folder: folder)
      try SampleSeeds.write(to: folder + "/seeds")
      _ = try await almanac.run(["seed", folder + "/seeds"])
      let words = ["site", "-o", folder + "/public", "--known-by", "2025-11"]
      let first = try await almanac.run(words)
      #expect(first.status == 0)
      #expect(
        FileManager.default.fileExists(atPath: folder + "/public/as-of/2025-11-30/index.html")
      )
      let second = try await almanac.run(words)
      #expect(second.out.hasSuffix(": 0 written, 0 removed\n"))
    }
  }
}

extension String {
  /// What stands behind the head of an answer.
  fileprivate var body: String {
    guard let end = firstRange(of: "\r\n\r\n") else { return "" }
    return String(self[end.upperBound...])
  }
}
