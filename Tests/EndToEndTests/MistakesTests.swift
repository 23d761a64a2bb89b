import Foundation
import TestSupport
import Testing

@Suite struct MistakesTests {
  @Test("Eleven mistakes in three files are all reported, and the store is as before")
  func elevenMistakes() async throws {
    try await withSeededAlmanac { almanac in
      let seeds = almanac.folder + "/seeds"
      let head = { (title: String, publisher: String, published: String) in
        """
        ---
        title: \(title)
        publisher: \(publisher)
        url: https://example.com/x
        language: en
        published: \(published)
        claims:

        """
      }
      try write(
        head("One", "Reuterz", "2025-12-01") + """
            - release: GPT-7
              company: OpenIA
              date: 2025-13-01
              quote: nobody said this
          ---
          Words.
          """,
        to: seeds + "/articles/one.md"
      )
      try write(
        head("Two", "Reuters", "2025-12-01") + """
            - valuation: ¥5B
              company: OpenAI
              quote: some words
            - releese: GPT-8
              company: OpenAI
              quote: some words
            - milestone: a thing
              company: OpenAI
              stauts: completed
              quote: some words
          ---
          There are some words.
          """,
        to: seeds + "/articles/two.md"
      )
      try write(
        head("Three", "Reuters", "2025-12-01") + """
            - alert: code red
              company: OpenAI
              date: 2025-12-02
              because: openai/alert/code-red-2026
              quote: an alert
            - deal: merger
              company: OpenAI
              quote: twice
          ---
          There was an alert, twice and twice.
          """,
        to: seeds + "/articles/three.md"
      )
      let before = try Data(contentsOf: URL(filePath: almanac.database))
      let outcome = try await almanac("seed", seeds)
      #expect(outcome.status == 65)
      #expect(outcome.out == "")
      let lines = outcome.err.replacing(seeds + "/articles/", with: "").split(separator: "\n")
      #expect(
        lines.map(String.init) == [
          "one.md:3:12: error: the name 'Reuterz' is not registered in entities.yaml; did you mean Reuters?",
          "one.md:9:14: error: the company 'OpenIA' is not registered in entities.yaml; did you mean OpenAI?",
          "one.md:10:11: error: `date:` '2025-13-01' is not a date: there is no month 13; write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030",
          "one.md:11:12: error: the quote is not in the text",
          "three.md:11:14: error: `because:` points to 'openai/alert/code-red-2026', an event that no claim names; did you mean openai/alert/code-red-2025 or openai/alert/code-red or openai/alert/code-orange-2025?",
          "three.md:12:12: error: the quote does not say the date 2025-12-02: widen it, or add `inferred: <why>`",
          "three.md:13:11: error: 'merger' is not a deal type; it is one of acquisition, stake-sale, investment, partnership",
          "three.md:15:12: error: the quote stands in the text 2 times (lines 17, 17): add `before:` or `after:` with other words of the text",
          "two.md:8:16: error: `valuation:` '¥5B' is not an amount: ¥ is the yen and the yuan: say JPY or CNY; write $6.6B, EUR 1.7B, ~$29B, up to $830B or $25B to $30B",
          "two.md:11:5: error: a claim starts with its kind (release, funding, valuation, alert, deal, metric, milestone), not `releese:`; did you mean release?",
          "two.md:16:5: error: there is no key `stauts:`; did you mean status?",
          "almanac: 11 mistakes in 3 files: nothing was written",
        ]
      )
      let after = try Data(contentsOf: URL(filePath: almanac.database))
      #expect(after == before)
    }
  }
}
