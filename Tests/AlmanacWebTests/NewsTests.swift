import AlmanacModel
import AlmanacStore
import AlmanacWeb
import TestSupport
import Testing

@Suite("What became known lately")
struct NewsTests {
  /// A launch that an article tells of which no day is known but the month.
  private static let rough = SampleSeeds.article(
    "rough",
    publisher: "The Daily",
    published: "2026-11~",
    claims: """
        - release: GPT-7
          company: OpenAI
          date: 2026-11
          quote: GPT-7 came out in November 2026
      """,
    text: "GPT-7 came out in November 2026, it said."
  )

  private func site(_ sample: SampleSite, on day: String) throws -> Site {
    let today = try #require(try EventDate(day).earliest)
    return try Site(try StorePool(sample.database), version: "0.1.0", today: { today })
  }

  @Test("What a rough article tells is news of its month, the same on every later day")
  func rough() async throws {
    try await SampleSite.with([Self.rough]) { sample in
      for day in ["2026-11-23", "2026-11-29", "2026-12-20"] {
        let site = try site(sample, on: day)
        let home = site.respond(to: WebRequest("/")).text
        #expect(home.contains("GPT-7"), "\(day)")
        let entries = site.respond(to: WebRequest("/index.atom")).text.split(separator: "<entry>")
        let entry = try #require(entries.first { $0.contains("OpenAI: GPT-7<") })
        #expect(entry.contains("<updated>2026-11-01T00:00:00Z</updated>"), "\(day)")
      }
    }
  }

  @Test("A further source of what was known already is no news")
  func confirmation() async throws {
    let again = SampleSeeds.article(
      "again",
      publisher: "The Daily",
      published: "2026-11-20",
      claims: """
          - release: Gemini 3 Pro
            company: Google
            date: 2025-11-18
            quote: Gemini 3 Pro came out on 18 November 2025
        """,
      text: "Gemini 3 Pro came out on 18 November 2025, as everybody knows."
    )
    try await SampleSite.with([again]) { sample in
      let entries = sample.get("/index.atom").text.split(separator: "<entry>")
      let entry = try #require(entries.first { $0.contains("Google: Gemini 3 Pro<") })
      #expect(entry.contains("<updated>2025-11-18T00:00:00Z</updated>"))
    }
  }

  @Test("The day of a page is never later than today, and one that has not come says so")
  func days() async throws {
    try await SampleSite.with([Self.rough]) { sample in
      let now = sample.get("/companies/openai").text
      #expect(
        now.contains(#"name="known_by" value="2026-11-23" min="2025-11-18" max="2026-11-23""#)
      )
      let later = sample.get("/companies/openai?known_by=2050").text
      #expect(later.contains("That day has not come: it is what is known today."))
      #expect(!sample.get("/companies/openai?known_by=2026-11-01").text.contains("has not come"))
    }
  }

  @Test("Words of a digest are told as such wherever they stand under the name of a publisher")
  func digests() async throws {
    try await SampleSite.with { sample in
      let page = sample.get("/events/google/release/gemini-3-pro")
      #expect(page.text.contains("(in a curator’s words)"))
      let feed = sample.get("/timeline.atom?company=Google").text
      #expect(feed.contains("” (digest) — "))
      let calendar = sample.get("/timeline.ics?company=Google").text.replacing("\r\n ", with: "")
      #expect(calendar.contains("” (digest) — "))
    }
  }

  @Test("Lists and companies are cited by their publishers, then by this program")
  func cited() async throws {
    try await SampleSite.with { sample in
      for target in ["/", "/companies", "/companies/openai"] {
        #expect(sample.get(target).text.contains("; compiled in Almanac 0.1.0"), "\(target)")
      }
    }
  }
}
