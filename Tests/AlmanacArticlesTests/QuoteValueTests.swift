import AlmanacModel
import Testing

@testable import AlmanacArticles

@Suite struct QuoteValueTests {
  @Test("A quote is found exactly or after the declared normalisation, and never fuzzily")
  func quotes() {
    let finder = QuoteFinder("😀 Он сказал: «красная\nтревога» — 5–6 weeks. Cafe\u{301}.")
    #expect(finder.places(of: "\"красная тревога\" - 5-6 weeks") == [13..<42])
    #expect(finder.text(in: 14..<29) == "красная\nтревога")
    #expect(finder.places(of: "Caf\u{E9}") == [44..<49])
    #expect(finder.places(of: "красная тревого") == [])
    #expect(finder.places(of: "КРАСНАЯ") == [])
    #expect(finder.longestBeginning(of: "Он сказал: «красный") == "Он сказал:")
  }

  @Test("The money of a round and of a metric in another currency is a mistake at the quote")
  func otherCurrency() {
    let file = Fixtures.file(
      claims: """
        - valuation: $1.7B
          company: OpenAI
          date: 2025
          quote: at €1.7 billion in 2025
        - metric: revenue
          company: OpenAI
          date: 2024
          value: $20B
          unit: USD a year
          quote: €20 billion in 2024
        """,
      text: "It was valued at €1.7 billion in 2025, and earned €20 billion in 2024."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:10:10: error: the quote gives $1.7B in another currency",
        "test.md:16:10: error: the quote gives $20B a year in another currency",
      ]
    )
  }
}
