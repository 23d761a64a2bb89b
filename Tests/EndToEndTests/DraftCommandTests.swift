import AlmanacFiles
import Foundation
import TestSupport
import Testing

@Suite struct DraftCommandTests {
  private let example = packageRoot + "/Docs/examples/page.html"
  private let doc = packageRoot + "/Docs/drafting.md"

  @Test("The draft in the documentation is what the program writes")
  func documented() async throws {
    try await withSeededAlmanac { almanac in
      let draft = try await almanac("draft", example)
      #expect(draft.status == 0)
      #expect(draft.err == "")
      let page = try String(contentsOfFile: doc, encoding: .utf8)
      let start = try #require(page.range(of: "```yaml\n"))
      let end = try #require(page.range(of: "```\n", range: start.upperBound..<page.endIndex))
      if DocumentationTests.isRecording {
        let renewed = page.replacingCharacters(
          in: start.upperBound..<end.lowerBound,
          with: draft.out
        )
        try Data(renewed.utf8).write(to: URL(filePath: doc))
      } else {
        #expect(page[start.upperBound..<end.lowerBound] == draft.out)
      }
    }
  }

  @Test("A draft is checked and counted, refused by seed, and seeded when it is confirmed")
  func confirmed() async throws {
    try await withSeededAlmanac { almanac in
      let text = almanac.folder + "/in.txt"
      try Data("News\nThe Verge, 2026-03-12\n\nOpenAI launched GPT-7 on Monday.\n".utf8).write(
        to: URL(filePath: text)
      )
      let file = almanac.folder + "/2026-03-12-news.md"
      #expect(try await almanac("draft", text, "-o", file) == .init(status: 0, out: "", err: ""))
      let checked = try await almanac("check", file)
      #expect(checked.status == 1)
      #expect(
        checked.out
          == "\(file):1:1: warning: a draft with 1 claim to confirm: correct or delete them, then remove `draft: true`\n"
      )
      #expect(
        try await almanac("seed", file)
          == .init(
            status: 65,
            out: "",
            err:
              "almanac: 2026-03-12-news is a draft: confirm its claims, then remove `draft: true`; nothing was written\n"
          )
      )
      let confirmed = try String(contentsOfFile: file, encoding: .utf8).replacing(
        "draft: true\n",
        with: ""
      )
      try Data(confirmed.utf8).write(to: URL(filePath: file))
      #expect(try await almanac("check", file) == .init(status: 0, out: "", err: ""))
      #expect(try await almanac("seed", file, "-q").status == 0)
      let agreed = try await almanac("draft", text)
      #expect(agreed.out.contains("# agrees with openai/release/gpt-7 (the same name)\n"))
    }
  }

  @Test("One bad file of a folder does not stop the rest")
  func folder() async throws {
    try await withSeededAlmanac { almanac in
      let pages = almanac.folder + "/pages"
      try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
      try Data("News\nThe Verge, 2026-03-12\n\nOpenAI raised $9 billion on Monday.\n".utf8)
        .write(to: URL(filePath: pages + "/a.txt"))
      try Data([0, 1, 2]).write(to: URL(filePath: pages + "/b.html"))
      let outcome = try await almanac("draft", pages, "-o", almanac.folder + "/drafts")
      #expect(
        outcome
          == .init(
            status: 65,
            out: "",
            err: """
              almanac: \(pages)/b.html: it is not a text: save the page as HTML or as plain text
              almanac: 1 of 2 pages drafted, 1 claim

              """
          )
      )
      let drafts = try FileManager.default.contentsOfDirectory(atPath: almanac.folder + "/drafts")
      #expect(drafts == ["2026-03-12-the-verge-news.md"])
    }
  }

  @Test("A text is supported, contradicted or unknown, claim by claim")
  func texts() async throws {
    try await withSeededAlmanac { almanac in
      let text = almanac.folder + "/in.txt"
      let words =
        "OpenAI launched GPT-5.2 on 11 December 2025. OpenAI launched GPT-5 in June 2025. OpenAI launched GPT-99 in May 2025."
      try Data(words.utf8).write(to: URL(filePath: text))
      let outcome = try await almanac(
        "check-text",
        text,
        "--language",
        "en",
        "--published",
        "2026-04-02"
      )
      #expect(outcome.status == 1)
      #expect(outcome.err == "almanac: 1 claim contradicted\n")
      let verdicts = outcome.out.split(separator: "\n").filter { $0.first?.isLetter == true }.map {
        $0.prefix { $0 != ":" }
      }
      #expect(verdicts == ["supported", "contradicted", "unknown"])
    }
  }

  @Test("What a text contradicts is told by the source that gives the date, and not by another")
  func contradictedByWhom() async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/x.sqlite", folder: folder)
      try SampleSeeds.write(to: folder + "/seeds")
      let undated = SampleSeeds.article(
        "afterwards",
        claims: """
            - release: Gemini 3 Pro
              company: Google
              quote: Gemini 3 Pro was a success
          """,
        text: "Gemini 3 Pro was a success."
      )
      try write(
        String(decoding: undated.bytes, as: UTF8.self),
        to: folder + "/seeds/" + undated.path
      )
      #expect(try await almanac("seed", folder + "/seeds", "-q").status == 0)
      let text = folder + "/in.txt"
      try write("Google released Gemini 3 Pro on 17 November 2025.", to: text)
      let outcome = try await almanac("check-text", text, "--published", "2025-12-20")
      #expect(
        outcome.out.contains(
          """
            google/release/gemini-3-pro: there 18 Nov 2025 by Google, 18 Nov 2025
              Google, 18 Nov 2025: “Google released Gemini 3 Pro on 18 November 2025”
          """
        ),
        "\(outcome.out)"
      )
    }
  }
}
