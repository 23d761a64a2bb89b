import AlmanacAgents
import AlmanacReports
import Foundation
import TestSupport
import Testing

/// The transcript in the page about agents is what the server answers; ALMANAC_RECORD=1 writes it.
@Suite struct AgentsPageTests {
  private static let opening =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#

  @Test("The documentation's transcript of an agent is what the server answers")
  func transcript() async throws {
    try await withSeededAlmanac { almanac in
      let path = packageRoot + "/Docs/agents.md"
      let page = try String(contentsOfFile: path, encoding: .utf8)
      let played = try await replay(page, with: almanac)
      if DocumentationTests.isRecording {
        try write(played, to: path)
      } else {
        #expect(page == played)
      }
    }
  }

  private func replay(_ page: String, with almanac: Almanac) async throws -> String {
    var lines: [String] = []
    var isTranscript = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```mcp" {
        isTranscript = true
      } else if line == "```" {
        isTranscript = false
      } else if isTranscript, !line.hasPrefix("→ ") {
        continue
      }
      lines.append(line)
      if isTranscript, line.hasPrefix("→ ") {
        lines.append("← " + (try await answer(to: String(line.dropFirst(2)), almanac)))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func answer(to line: String, _ almanac: Almanac) async throws -> String {
    let file = almanac.folder + "/requests"
    try write(Self.opening + "\n" + line + "\n", to: file)
    let served = try await almanac.run(["mcp"], from: file)
    let answer = try #require(served.out.split(separator: "\n").last)
    return try JSON(reading: answer.utf8).pretty
  }
}
