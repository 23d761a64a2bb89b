import AlmanacFiles
import AlmanacWeb
import TestSupport
import Testing

@Suite struct DisputePageTests {
  /// Two that are equally strong about the amount, the later of them finer about the date.
  private static let rivals = [
    ("first", "The Daily", "2026-01-02", "2025-12", 80),
    ("second", "The Wall Street Journal", "2026-01-05", "2025-12-20", 86),
  ]
  .map(article)

  private static func article(
    _ key: String,
    _ publisher: String,
    _ published: String,
    _ date: String,
    _ amount: Int
  ) -> SourceFile {
    SampleSeeds.article(
      key,
      publisher: publisher,
      published: published,
      claims: """
          - valuation: $\(amount)B
            event: google/valuation/2025-12-tender
            company: Google
            basis: tender
            date: \(date)
            inferred: as the article has it
            quote: shares were sold at $\(amount) billion
        """,
      text: "Then shares were sold at $\(amount) billion."
    )
  }

  @Test("A rival that is equally strong is told as such on every page, with its own reason")
  func undecided() async throws {
    try await SampleSite.with(Self.rivals) { sample in
      let event = sample.get("/events/google/valuation/2025-12-tender").text
      #expect(event.contains("; 1 other value is equally strong."))
      #expect(
        event.contains("Neither is preferred; the other is shown because it was published later.")
      )
      #expect(!event.contains("Why the other is preferred"))
      let conflicts = sample.get("/conflicts?company=Google").text
      #expect(conflicts.contains("shown, not preferred"))
      #expect(conflicts.contains("equally strong"))
      #expect(!conflicts.contains(">preferred<"))
      #expect(
        sample.get("/conflicts.md?company=Google").text.contains(
          "○ $80B — The Daily, equally strong"
        )
      )
    }
  }

  @Test(
    "Of several rivals, those that are equally strong are counted apart from the outweighed ones"
  )
  func counted() async throws {
    let rough = Self.article("third", "The Daily", "2026-01-03", "2025-10", 86)
    try await SampleSite.with(Self.rivals + [rough]) { sample in
      let event = sample.get("/events/google/valuation/2025-12-tender").text
      #expect(event.contains("; of 2 other values, 1 is equally strong."))
    }
  }

  @Test("A citation names the sources first whose word counts")
  func cited() async throws {
    try await SampleSite.with(Self.rivals) { sample in
      let event = sample.get("/events/google/valuation/2025-12-tender").text
      #expect(event.contains("<p>The Wall Street Journal; The Daily; compiled in Almanac"))
      let talks = sample.get("/valuation?company=OpenAI").text
      #expect(talks.contains("The Wall Street Journal, through The Daily"))
    }
  }
}
