import TestSupport
import Testing

@testable import AlmanacWeb

@Suite struct CompaniesPageTests {
  private static let companies = """
      - {key: minimax, name: MiniMax}
      - {key: small, name: Small, part-of: {company: google, since: 2025-01-01}}

    """

  private static let prices = SampleSeeds.article(
    "prices",
    published: "2025-12-16",
    claims: """
        - valuation: HK$900B
          company: MiniMax
          basis: market-cap
          date: 2025-12-15
          quote: MiniMax was worth HK$900 billion on 15 December 2025
        - funding: series-a
          company: MiniMax
          date: 2025-12-01
          raised: HK$4.8B
          quote: it raised HK$4.8 billion on 1 December 2025
        - funding: series-b
          company: MiniMax
          date: 2025-12-02
          raised: $600M
          quote: and $600 million on 2 December 2025
        - valuation: $900B
          company: Small
          basis: post-money
          date: 2024-12-15
          quote: Small was worth $900 billion on 15 December 2024
      """,
    text: """
      MiniMax was worth HK$900 billion on 15 December 2025; it raised HK$4.8 billion on 1 December 2025
      and $600 million on 2 December 2025. Small was worth $900 billion on 15 December 2024.
      """
  )

  /// The names and headings of the table, in order.
  private func rows(_ text: String) -> [String] {
    text.split(separator: "<tr role=\"row\"").dropFirst(2).compactMap { row in
      let part =
        row.contains("class=\"group\"")
        ? row.split(separator: "colspan=\"7\">").dropFirst().first
        : row.split(separator: "<a href=\"/companies/").dropFirst().first?
          .split(separator: "\">", maxSplits: 1).last
      return part?.split(separator: "<").first.map(String.init)
    }
  }

  @Test("Companies are ranked within a currency, and a part of another after all that are")
  func value() async throws {
    try await SampleSite.with([Self.prices], companies: Self.companies) { sample in
      let text = sample.get("/companies?sort=value").text
      #expect(
        rows(text) == [
          "In HKD", "MiniMax", "In USD", "OpenAI",
          "Not ranked: part of another company, or ended", "Small", "Unknown", "Google",
        ]
      )
      #expect(text.contains("part of Google since 1 Jan 2025, not ranked"))
      #expect(text.contains("Each currency is ranked apart, since no rate is given"))
    }
  }

  @Test("What was raised in several currencies is told, and ranked nowhere")
  func raised() async throws {
    try await SampleSite.with([Self.prices], companies: Self.companies) { sample in
      let text = sample.get("/companies?sort=raised").text
      #expect(
        rows(text) == [
          "In USD", "OpenAI", "In several currencies, not ranked", "MiniMax", "Unknown", "Google",
          "Small",
        ]
      )
      #expect(text.contains(#"data-label="Raised">HK$4.8B and $600M</td>"#))
      #expect(sample.get("/companies").text.contains("HK$4.8B and $600M"))
    }
  }

  @Test(
    "Money in a table is sorted within its currency, and not at all where it is in several",
    arguments: [
      ("$16B", "USD", 16e9), ("○ at least $100B", "USD", 100e9), ("~HK$105B", "HKD", 105e9),
      ("CNY 50B", "CNY", 50e9), ("$25B to $30B", "USD", 25e9),
      ("JPY 20B and $100M", "several", nil),
      ("16", nil, nil), ("11 Dec 2025", nil, nil), ("?", nil, nil), ("+67%", nil, nil),
    ] as [(String, String?, Double?)]
  )
  func sorted(text: String, unit: String?, value: Double?) {
    let amount = SortedAmount(text)
    #expect(amount?.unit == unit)
    #expect(amount?.value == value)
  }

  @Test("A company's page counts its events as the list of companies does")
  func count() async throws {
    let deal = SampleSeeds.article(
      "deal",
      published: "2025-12-16",
      claims: """
          - deal: partnership
            company: Google
            parties: [OpenAI]
            date: 2025-12-15
            quote: Google agreed on 15 December 2025 to supply OpenAI
        """,
      text: "Google agreed on 15 December 2025 to supply OpenAI."
    )
    try await SampleSite.with([deal]) { sample in
      let events =
        sample.get("/companies/openai.json").text
        .split(separator: "\"event\": \"openai/").count - 1
      let text = sample.get("/companies/openai").text
      #expect(text.contains("Partnership"))
      #expect(text.contains("<span class=\"value\">\(events) events</span>"))
    }
  }
}
