import AlmanacModel
import AlmanacQueries
import AlmanacStore
import TestSupport
import Testing

@testable import AlmanacReports

@Suite struct FootingTests {
  @Test("The foot of an answer counts the articles that an event counts: not of deprecated claims")
  func deprecated() throws {
    let wrong = SampleSeeds.article(
      "wrong",
      published: "2026-01-02",
      claims: """
          - alert: code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-12-05
            rank: deprecated
            quote: a code red on 5 December 2025
        """,
      text: "There was a code red on 5 December 2025."
    )
    let store = try Store.inMemory()
    _ = try store.seed(try SampleSeeds.library([wrong]))
    let question = Question(store: store, today: Day(number: 20_500))
    let alerts = try Alerts(question)
    let resolution = try #require(alerts.entries.first).resolution
    #expect(resolution.evidence.count == resolution.event.claims)
    #expect(resolution.event.claims == resolution.event.articles + 1)
    #expect(
      Footing([resolution], question).notes.last
        == "2 articles, newest 2025-12-03 (The Wall Street Journal)"
    )
  }
}
