import AlmanacFiles
import Foundation
import TestSupport
import Testing

/// The commands that take something out, take a copy back, and write articles back.
@Suite struct StoreCommandTests {
  private func withSample(_ body: (Almanac) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/store.sqlite", folder: folder)
      try SampleSeeds.write(to: folder + "/seeds")
      #expect(try await almanac("seed", "seeds", "-q").status == 0)
      try await body(almanac)
    }
  }

  @Test("An article is taken out, and it is said which events change")
  func remove() async throws {
    try await withSample { almanac in
      let trial = try await almanac("remove", "rounds", "--dry-run")
      #expect(
        trial
          == .init(
            status: 0,
            out: """
              Would remove the article rounds with 3 claims from \(almanac.database).
              3 events gone:
                openai/funding/2024-10: gone
                openai/valuation/2024-10: gone
                openai/valuation/2025-10-tender: gone

              """,
            err: ""
          )
      )
      let removed = try await almanac("remove", "red-two")
      #expect(
        removed.out == """
          Removed the article red-two with 1 claim from \(almanac.database).
          1 event changed:
            openai/alert/code-red-2025: date 2 Dec 2025 → 1 Dec 2025

          """
      )
      let unknown = try await almanac("remove", "red-tow")
      #expect(unknown.status == 1)
      let pointed = try await almanac("remove", "gemini")
      #expect(pointed.status == 65)
      #expect(try await almanac("check") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("A copy is taken back only with --yes, after it is said what would be lost")
  func restore() async throws {
    try await withSample { almanac in
      #expect(try await almanac("backup", "copy.sqlite", "-q").status == 0)
      #expect(try await almanac("remove", "talks", "-q").status == 0)
      let now = StoreState.of(almanac.database)
      #expect(try await almanac("backup", "later.sqlite", "-q").status == 0)
      let back = try await almanac("restore", "copy.sqlite", "--dry-run")
      #expect(
        back.out == """
          copy.sqlite holds 6 articles, 10 claims and 9 events.
          Nothing in \(almanac.database) would be lost.

          """
      )
      #expect(try await almanac("restore", "copy.sqlite", "--yes", "-q").status == 0)
      let words = try await almanac("restore", "later.sqlite")
      #expect(
        words
          == .init(
            status: 64,
            out: """
              later.sqlite holds 5 articles, 7 claims and 6 events.
              From \(almanac.database) would be lost, with 3 claims:
                1 article not in the copy
                3 events not in the copy
                  talks

              """,
            err:
              "almanac: nothing was changed: add --yes to let the copy take its place\n"
          )
      )
      #expect(try await almanac("restore", "later.sqlite", "--yes").status == 0)
      #expect(StoreState.of(almanac.database) == now)
      #expect(try await almanac("restore", "none.sqlite", "--yes").status == 66)
    }
  }

  @Test("The shipped articles come back as files from which the same is seeded again")
  func articles() async throws {
    try await withSeededAlmanac { almanac in
      let written = try await almanac("export", "articles", "-o", "seeds")
      #expect(written.status == 0)
      let again = Almanac(database: almanac.folder + "/again.sqlite", folder: almanac.folder)
      let seeded = try await again("seed", "seeds", "-q")
      #expect(seeded == .init(status: 0, out: "", err: ""))
      let sql = "SELECT key, claims_sha256 FROM article ORDER BY key"
      let digests = try await almanac("sql", sql, "--format", "csv").out
      #expect(try await again("sql", sql, "--format", "csv").out == digests)
      for what in ["timeline", "evidence"] {
        let exported = try await almanac("export", what).out
        #expect(try await again("export", what).out == exported)
      }
      #expect(try await again("check") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("A digest keeps its language from an article to the file that is written of it")
  func digests() async throws {
    try await withSample { almanac in
      let article = """
        ---
        title: Сотрудники
        publisher: The Daily
        url: https://example.com/ru
        language: ja
        published: 2026-01-02
        digest: ru
        claims:
          - milestone: A thousand people
            company: OpenAI
            date: 2025-12
            quote: В декабре у OpenAI была тысяча сотрудников
        ---

        В декабре у OpenAI была тысяча сотрудников.

        """
      try write(article, to: almanac.folder + "/ru.md")
      #expect(try await almanac("seed", "ru.md", "-q") == .init(status: 0, out: "", err: ""))
      #expect(try await almanac("export", "articles", "-o", "out", "-q").status == 0)
      let written = try String(
        contentsOfFile: almanac.folder + "/out/articles/ru.md",
        encoding: .utf8
      )
      #expect(written.contains("\nlanguage: ja\npublished: 2026-01-02\ndigest: ru\n"))
      #expect(try await almanac("check", "out") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("Events that may be one are listed with the lines that join them or tell them apart")
  func twins() async throws {
    try await withSample { almanac in
      let file = SampleSeeds.article(
        "twin",
        claims: """
            - release: GPT-5.2
              event: openai/release/gpt-five
              company: OpenAI
              date: 2025-12-11
              quote: GPT-5.2 came on 11 December 2025
          """,
        text: "GPT-5.2 came on 11 December 2025."
      )
      try write(
        String(decoding: file.bytes, as: UTF8.self),
        to: almanac.folder + "/twin.md"
      )
      #expect(try await almanac("seed", "twin.md", "-q").status == 0)
      let found = try await almanac("check", "--twins")
      #expect(found.status == 1)
      #expect(
        found.out == """
          openai/release/gpt-5.2 and openai/release/gpt-five: the same name
            one event: write `event: openai/release/gpt-5.2` in twin
            two events: write `follows: openai/release/gpt-5.2` in a claim about openai/release/gpt-five

          """
      )
    }
  }
}
