import Foundation
import TestSupport
import Testing

@Suite struct SeedFilesTests {
  private let article = """
    ---
    title: A test
    publisher: Reuters
    language: en
    published: 2026-01-02
    claims:
      - release: GPT-77
        company: OpenAI
        date: 2026-01-01
        quote: GPT-77 came on 1 January 2026
    ---
    GPT-77 came on 1 January 2026.
    """

  @Test("A file that is named twice is read once")
  func twice() async throws {
    try await withSeededAlmanac { almanac in
      try write(article, to: almanac.folder + "/seeds/one.md")
      let checked = try await almanac("check", "seeds/one.md", "./seeds/../seeds/one.md", "seeds")
      #expect(checked == .init(status: 0, out: "", err: ""))
      try write(article, to: almanac.folder + "/other/one.md")
      let other = try await almanac("check", "seeds/one.md", "other/one.md")
      #expect(
        other.out
          == "other/one.md:1:1: error: the article's key 'one' is also that of seeds/one.md: rename one\n"
      )
    }
  }

  @Test("What is called almost like a register or an article is not left out without a word")
  func misnamed() async throws {
    try await withSeededAlmanac { almanac in
      try write(article, to: almanac.folder + "/seeds/articles/one.md")
      try write(article, to: almanac.folder + "/seeds/articles/two.MD")
      try write("companies: []\n", to: almanac.folder + "/seeds/entities.yml")
      let line = "error: the register is called entities.yaml: rename the file"
      let other =
        "error: an article's file ends in .md, and the register is called entities.yaml: rename the file"
      #expect(
        try await almanac("check", "seeds").out
          == "seeds/articles/two.MD:1:1: \(other)\nseeds/entities.yml:1:1: \(line)\n"
      )
      try write(article, to: almanac.folder + "/note.txt")
      let seeded = try await almanac("seed", "note.txt")
      #expect(
        seeded
          == .init(
            status: 65,
            out: "",
            err: "note.txt:1:1: \(other)\nalmanac: 1 mistake in 1 file: nothing was written\n"
          )
      )
    }
  }

  @Test("A folder that holds nothing is no whole beside which the rest is removed")
  func emptyFolder() async throws {
    try await withSeededAlmanac { almanac in
      let refusal =
        "almanac: --prune takes a whole seed folder, with the names in its entities.yaml and its articles: nothing was written\n"
      try write("companies: []\n", to: almanac.folder + "/empty/entities.yaml")
      try write(
        "companies: [{key: example, name: Example}]\n",
        to: almanac.folder + "/names/entities.yaml"
      )
      try write("companies: []\n", to: almanac.folder + "/texts/entities.yaml")
      try write(article, to: almanac.folder + "/texts/one.md")
      for folder in ["empty", "names", "texts"] {
        let pruned = try await almanac("seed", folder, "--prune")
        #expect(pruned == .init(status: 64, out: "", err: refusal))
      }
      #expect(try await almanac("seed", "-q") == .init(status: 0, out: "", err: ""))
    }
  }

  @Test("Two names that would be one model are a mistake over two runs, in check and in seed")
  func models() async throws {
    try await withSeededAlmanac { almanac in
      let first = article.replacing("GPT-77", with: "R&D").replacing(
        "release: R&D",
        with: "release: 'R&D'"
      )
      try write(first, to: almanac.folder + "/first.md")
      #expect(try await almanac("seed", "first.md", "-q").status == 0)
      let second = article.replacing("GPT-77", with: "R and D")
        .replacing("    quote:", with: "    milestone: preview\n    quote:")
      try write(second, to: almanac.folder + "/second.md")
      let line =
        "second.md:7:14: error: 'R and D' and 'R&D' would be one model, openai/r-and-d: write one of the names, or register both as names of one model\n"
      #expect(try await almanac("check", "second.md").out == line)
      #expect(
        try await almanac("seed", "second.md").err
          == line + "almanac: 1 mistake in 1 file: nothing was written\n"
      )
    }
  }

  @Test("A company with events that a register makes an outlet is a mistake at its line")
  func companyInUse() async throws {
    try await withSeededAlmanac { almanac in
      let register = "outlets: [{key: openai, name: OpenAI, replaces: true}]\n"
      try write(register, to: almanac.folder + "/entities.yaml")
      let line =
        "entities.yaml:1:17: error: 'openai' has events and stays a company: give the outlet another key\n"
      #expect(try await almanac("check", "entities.yaml").out == line)
      #expect(
        try await almanac("seed", "entities.yaml").err
          == line + "almanac: 1 mistake in 1 file: nothing was written\n"
      )
    }
  }
}
