import Foundation
import TestSupport
import Testing

/// The examples in the documentation are what the program prints; ALMANAC_RECORD=1 writes them anew.
@Suite struct DocumentationTests {
  static let isRecording = ProcessInfo.processInfo.environment["ALMANAC_RECORD"] != nil

  static let pages: [String] = {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: packageRoot + "/Docs")) ?? []
    return ["README.md"]
      + docs.filter { $0.hasSuffix(".md") && $0 != "reference.md" }.sorted().map { "Docs/" + $0 }
  }()

  @Test("The examples of a page are what the program prints")
  func pages() async throws {
    try await withSeededAlmanac { almanac in
      for name in Self.pages {
        let path = packageRoot + "/" + name
        let page = try String(contentsOfFile: path, encoding: .utf8)
        let played = try await Transcript.replayPage(page, with: almanac)
        if Self.isRecording {
          try write(played, to: path)
        } else {
          #expect(firstDifference(page, played) == nil, "\(name)")
        }
      }
    }
  }

  @Test("The reference is the help of every command")
  func reference() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/none.sqlite", folder: folder)
      let manual = try await almanac("manual", "--markdown").out
      let path = packageRoot + "/Docs/reference.md"
      if Self.isRecording {
        try write(manual, to: path)
      } else {
        #expect(try String(contentsOfFile: path, encoding: .utf8) == manual)
      }
    }
  }

  @Test("Every transcript is what the program prints")
  func transcripts() async throws {
    let folder = packageRoot + "/Tests/EndToEndTests/Transcripts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(!names.isEmpty)
    try await withSeededAlmanac { almanac in
      for name in names where name.hasSuffix(".txt") {
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        let played = try await Transcript.replay(text, with: almanac)
        if Self.isRecording {
          try write(played, to: "\(folder)/\(name)")
        } else {
          #expect(firstDifference(text, played) == nil, "\(name)")
        }
      }
    }
  }
}

/// The first line in which two texts differ, and what stands there instead.
private func firstDifference(_ expected: String, _ actual: String) -> String? {
  let one = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let other = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for (number, pair) in zip(one, other).enumerated() where pair.0 != pair.1 {
    return "line \(number + 1): '\(pair.0)' is now '\(pair.1)'"
  }
  return one.count == other.count ? nil : "\(one.count) lines are now \(other.count)"
}
