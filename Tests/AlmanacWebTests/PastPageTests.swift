import TestSupport
import Testing

@testable import AlmanacWeb

@Suite struct PastPageTests {
  @Test(
    "A page of a day before anything was known says so, and keeps its slider",
    arguments: [
      ("/articles/gemini?known_by=2020-01-01", "was not out: it is of 18 Nov 2025 (Google)."),
      ("/companies?known_by=2010-01-01", "The first article is of"),
      ("/events/openai/alert/code-red-2025?known_by=2020-01-01", "no source had spoken of"),
      (
        "/people/sam-altman?known_by=2020-01-01",
        "Nothing was known of Sam Altman by 1 Jan 2020."
      ),
      ("/gap?from=Gemini+3+Pro&to=code+red&known_by=2020-01-01", "Nothing to show"),
    ]
  )
  func early(target: String, words: String) async throws {
    try await SampleSite.with { sample in
      let answer = sample.get(target)
      #expect(answer.status == 200)
      #expect(answer.text.contains(words))
      #expect(answer.text.contains("Day of knowledge"))
    }
  }

  @Test(
    "Every chart of another day has a line at it",
    arguments: [
      "/valuation?company=OpenAI&known_by=2026-06-01", "/companies/openai?known_by=2026-06-01",
      "/timeline?company=OpenAI&known_by=2026-06-01",
    ]
  )
  func line(target: String) async throws {
    try await SampleSite.with { sample in
      let text = sample.get(target).text
      let charts = text.split(separator: "<svg ").dropFirst()
      #expect(!charts.isEmpty)
      #expect(charts.allSatisfy { $0.contains("class=\"asof\"") })
    }
  }

  @Test("The timeline of all shows the newest year, says so, and leads to the others")
  func timeline() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/timeline").text
      #expect(text.contains("<h1>Timeline</h1>"))
      #expect(text.contains("<code>almanac timeline --from 2025-11</code>"))
      #expect(text.contains("/timeline.json?from=2025-11"))
      #expect(text.contains("/timeline?from=2025&amp;to=2025"))
      #expect(!text.contains("2 Oct 2024"))
    }
  }

  @Test("Claims of an article are counted from 1, where they stand and where pages lead to them")
  func numbers() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/articles/gemini").text
      #expect(text.contains(#"<li id="c1"><p><span class="number">1</span>"#))
      #expect(!text.contains("c0"))
      let event = sample.get("/events/google/release/gemini-3-pro").text
      #expect(event.contains("/articles/gemini#c1"))
    }
  }

  @Test("A heading and a caption tell days as people write them")
  func days() {
    #expect("Companies on 2026-11-23".withDaysInWords == "Companies on 23 Nov 2026")
    #expect("No 2026-13-45 day".withDaysInWords == "No 2026-13-45 day")
  }

  @Test("A feed has a name of its own for each question, and says what it is of")
  func feeds() async throws {
    try await SampleSite.with { sample in
      func head(_ target: String) -> [String] {
        sample.get(target).text.split(separator: "\n").dropFirst(2).prefix(2).map(String.init)
      }
      #expect(
        head("/timeline.atom?company=OpenAI") == [
          "<id>urn:almanac:timeline:company=OpenAI</id>", "<title>OpenAI</title>",
        ]
      )
      #expect(
        head("/alerts.atom?company=OpenAI") == [
          "<id>urn:almanac:alerts:company=OpenAI</id>", "<title>Alerts, OpenAI</title>",
        ]
      )
      #expect(head("/index.atom")[0] == "<id>urn:almanac:lately</id>")
    }
  }

  @Test("A company is to be had as its first chart, and the first page names its commands")
  func forms() async throws {
    try await SampleSite.with { sample in
      let page = sample.get("/companies/openai").text
      #expect(page.contains(#"<a href="/companies/openai.svg">svg</a>"#))
      let chart = sample.get("/companies/openai.svg")
      #expect(chart.body == sample.get("/valuation.svg?company=OpenAI").body)
      #expect(sample.get("/companies/thrive-capital.svg").status == 404)
      let home = sample.get("/").text
      #expect(home.contains("The commands it is made of"))
      #expect(home.contains("<code>almanac plans --outcome overdue</code>"))
      let changes = sample.get("/changes").text
      #expect(changes.contains("/changes?since=2025-"))
    }
  }
}
