import AlmanacGenerator
import Foundation
import TestSupport
import Testing

/// A damaged file is said to be one, or answered from where the damage is not; it never ends the
/// program otherwise.
@Suite struct DamageTests {
  private static let questions = [
    ["timeline", "OpenAI"], ["gap", "GPT-5.2", "GPT-5.2-Codex"], ["check"], ["search", "Gemini"],
    ["export", "timeline"],
  ]

  private func expectClear(_ outcome: Almanac.Outcome, _ what: String) {
    #expect([0, 1, 65, 74].contains(outcome.status), "\(what): \(outcome)")
    #expect(outcome.err.split(separator: "\n").count <= 1, "\(what): \(outcome.err)")
    #expect(!outcome.err.contains("SELECT"), "\(what): \(outcome.err)")
  }

  @Test("A truncated database is refused in one line, wherever it ends")
  func truncated() async throws {
    try await withSeededAlmanac { almanac in
      let whole = try Data(contentsOf: URL(filePath: almanac.database))
      for share in 0..<12 {
        let length = share == 0 ? 0 : whole.count * share / 12 + share
        let path = almanac.folder + "/truncated.sqlite"
        try whole.prefix(length).write(to: URL(filePath: path))
        for question in Self.questions.prefix(3) {
          let outcome = try await almanac.run(question + ["--db", path])
          expectClear(outcome, "\(length) bytes, \(question)")
          #expect(outcome.status != 0, "\(length) bytes, \(question): \(outcome)")
        }
      }
    }
  }

  @Test("A database with flipped bits is answered or refused in one line, and never a crash")
  func flipped() async throws {
    try await withSeededAlmanac { almanac in
      let whole = try Data(contentsOf: URL(filePath: almanac.database))
      var random = SplitMix64(seed: 3)
      for round in 0..<60 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...20, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
        let path = almanac.folder + "/flipped.sqlite"
        try bytes.write(to: URL(filePath: path))
        for suffix in ["-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: path + suffix)
        }
        let question = Self.questions[round % Self.questions.count]
        expectClear(
          try await almanac.run(question + ["--db", path]),
          "round \(round), \(question)"
        )
      }
    }
  }

  @Test("Seeding a damaged database loses nothing of another, and says what is wrong")
  func seedingDamaged() async throws {
    try await withSeededAlmanac { almanac in
      let whole = try Data(contentsOf: URL(filePath: almanac.database))
      let path = almanac.folder + "/half.sqlite"
      let half = whole.prefix(whole.count / 2)
      try half.write(to: URL(filePath: path))
      let outcome = try await almanac("check", "--repair", "--db", path)
      #expect(outcome.status == 74)
      #expect(
        outcome.err
          == "almanac: \(path) is damaged: take back a copy with `almanac restore`, or seed a new file with --db\n"
      )
      #expect(try Data(contentsOf: URL(filePath: path)) == half)
    }
  }
}
