import AlmanacFiles
import Foundation
import TestSupport
import Testing

/// What somebody types or has on the disk that a program could hang on or believe.
@Suite struct EdgeTests {
  @Test("A database that is no path of a file is refused")
  func addresses() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: ":memory:", folder: folder)
      for words in [["seed"], ["timeline"], ["seed", "--dry-run"]] {
        let refused = try await almanac.run(words)
        let line =
          "almanac: ':memory:' is not the path of a file: name one with --db, such as ./almanac.sqlite\n"
        #expect(refused == .init(status: 64, out: "", err: line))
      }
      #expect(try await almanac("seed", "--db", "file:x.sqlite").status == 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test(
    "A pipe in a seed folder, or as an article, is refused and never waited for",
    .timeLimit(.minutes(5))
  )
  func pipes() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      try SampleSeeds.write(to: folder + "/seeds")
      #expect(mkfifo(folder + "/seeds/articles/pipe.md", 0o600) == 0)
      for words in [["seed", "seeds"], ["check", "seeds"], ["seed", "seeds/articles/pipe.md"]] {
        #expect(
          try await almanac.run(words)
            == .init(
              status: 66,
              out: "",
              err: "almanac: seeds/articles/pipe.md is a pipe: name a file\n"
            )
        )
      }
      #expect(try await almanac("check", "/dev/zero").status == 66)
    }
  }

  @Test("SQL that never ends is ended", .timeLimit(.minutes(5)))
  func endless() async throws {
    try await withSeededAlmanac { almanac in
      let sql = """
        WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c
        """
      let ended = try await almanac("sql", sql, "--timeout", "0.5")
      #expect(
        ended
          == .init(
            status: 1,
            out: "",
            err:
              "almanac: the SQL was not done in 0.5 seconds: it was ended; allow more with --timeout, or ask for less\n"
          )
      )
      let refused = try await almanac("sql", "SELECT 1", "--timeout", "0")
      #expect(refused.status == 64)
    }
  }

  @Test("A search of fifty thousand words is quick, or is refused", .timeLimit(.minutes(5)))
  func search() async throws {
    try await withSeededAlmanac { almanac in
      let again = Array(repeating: "code", count: 15_000).joined(separator: " ")
      let found = try await almanac("search", again, "--limit", "3")
      #expect(found.status == 0)
      let different = (0..<100).map { "word\($0)" }.joined(separator: " ")
      let refused = try await almanac("search", different)
      #expect(
        refused
          == .init(
            status: 64,
            out: "",
            err: "almanac: a search takes at most 64 different words: leave some out\n"
          )
      )
    }
  }

  @Test("Control characters of an article are refused with their code, and none reach a terminal")
  func controls() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      for (sign, code) in [("\u{9B}", "U+9B"), ("\u{202E}", "U+202E")] {
        let file = SampleSeeds.article(
          "a",
          claims: """
              - alert: code \(sign)red
                company: OpenAI
                date: 2025-12-02
                quote: a code red on 2 December 2025
            """,
          text: "There was a code red on 2 December 2025."
        )
        try write(SampleSeeds.register, to: folder + "/seeds/entities.yaml")
        try write(String(decoding: file.bytes, as: UTF8.self), to: folder + "/seeds/articles/a.md")
        let refused = try await almanac("seed", "seeds")
        #expect(refused.status == 65)
        #expect(refused.err.contains("the control character \(code)"))
      }
      #expect(try await almanac("seed", "-q").status == 0)
      let sql = "SELECT 'a' || char(155) || '31m' || char(8238) || 'b' AS t"
      for format in ["table", "markdown", "json", "ndjson"] {
        let out = try await almanac("sql", sql, "--format", format).out
        #expect(!out.unicodeScalars.contains { [0x9B, 0x202E].contains($0.value) }, "\(format)")
      }
      let csv = try await almanac("sql", sql, "--format", "csv").out
      #expect(csv == "t\r\na\u{9B}31m\u{202E}b\r\n")
    }
  }

  @Test("Text behind a NUL is printed")
  func nul() async throws {
    try await withSeededAlmanac { almanac in
      let outcome = try await almanac(
        "sql",
        "SELECT CAST(x'610062' AS TEXT) AS t",
        "--format",
        "json"
      )
      #expect(outcome.out == "[{\"t\": \"a\\u0000b\"}]\n")
    }
  }

  @Test("A full disk does not keep a reader from reading")
  func fullDisk() async throws {
    try await withSeededAlmanac { almanac in
      let expected = try await almanac("timeline", "OpenAI", "--format", "csv").out
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: almanac.database + suffix)
      }
      let words = ["timeline", "OpenAI", "--format", "csv"]
      let answered = try await almanac.run(words, blocks: 0)
      #expect(answered == .init(status: 0, out: expected, err: ""))
    }
  }

  @Test("A change that cannot be undone is said so, and nothing is read past it")
  func unfinished() async throws {
    try await withSeededAlmanac { almanac in
      let torn = almanac.folder + "/torn.sqlite"
      try SQLiteShell.leaveJournal(of: almanac.database, as: torn)
      let refused = try await almanac.run(["timeline", "--db", torn], blocks: 0)
      #expect(
        refused
          == .init(
            status: 74,
            out: "",
            err:
              "almanac: \(torn) has unfinished changes beside it, which can be neither undone nor read: is its folder writable, and the disk not full?\n"
          )
      )
      let whole = try await almanac("timeline", "--format", "csv").out
      #expect(try await almanac("timeline", "--format", "csv", "--db", torn).out == whole)
      #expect(try await almanac("check", "--db", torn).status == 0)
    }
  }
}
