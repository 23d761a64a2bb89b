import AlmanacReports
import AlmanacStore
import Foundation
import TestSupport

@testable import AlmanacAgents

/// What a server over the sample answers to some lines.
func answers(to lines: [String], tools: [Tool] = []) async throws -> [JSON] {
  try await withTemporaryFolder { folder in
    let agent = Agent(
      version: "1.2.3",
      tools: tools,
      open: { try SampleSeeds.store() },
      explain: { "\($0)" }
    )
    try write(lines.map { $0 + "\n" }.joined(), to: folder + "/in")
    try write("", to: folder + "/out")
    let input = open(folder + "/in", O_RDONLY)
    let output = open(folder + "/out", O_WRONLY)
    Server(agent, output: output).run(input: input)
    close(input)
    close(output)
    let text = try String(contentsOfFile: folder + "/out", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONReader.value(Array($0.utf8)) }
  }
}

/// A request as a line.
func request(_ id: Int, _ method: String, _ parameters: JSON = .object([])) -> String {
  JSON.members([
    "jsonrpc": .string("2.0"), "id": .whole(id), "method": .string(method), "params": parameters,
  ]).line
}

/// A notification as a line.
func notification(_ method: String, _ parameters: JSON = .object([])) -> String {
  JSON.members([
    "jsonrpc": .string("2.0"), "method": .string(method), "params": parameters,
  ]).line
}

/// The request that opens a session.
func opening(_ version: String = "2025-11-25") -> String {
  request(
    0,
    "initialize",
    .members([
      "protocolVersion": .string(version), "capabilities": .object([]),
      "clientInfo": .members(["name": .string("test"), "version": .string("1")]),
    ])
  )
}

/// The answers to some lines in an open session, by the id as it is written.
func answersInSession(_ lines: [String], tools: [Tool] = []) async throws -> [String: JSON] {
  let all = try await answers(to: [opening()] + lines, tools: tools)
  return Dictionary(all.map { ($0["id"]?.line ?? "", $0) }) { first, _ in first }
}

extension JSON {
  /// The code and the message of an error.
  var refusal: String? {
    guard let error = self["error"], case .number(let code) = error["code"] else { return nil }
    return "\(code) \(error["message"]?.text ?? "")"
  }
}
