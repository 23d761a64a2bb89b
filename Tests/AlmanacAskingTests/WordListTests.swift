import AlmanacReading
import Testing

@testable import AlmanacAsking

@Suite struct WordListTests {
  private static let entries: [(phrases: [String], meaning: String)] = [
    (["ещё не", "Series A", "stem*", "ab cd", "’s own", "多久"], "first"),
    (["еще", "series a b", "stemma", "ab", "多", "'"], "second"),
  ]

  @Test(
    "A list whose parts are set up when they are looked up gives what one set up whole gives",
    arguments: [
      "Ещё не вышло", "SERIES A B", "series a", "stems and stemma", "ab cd", "AB c", "its 's own",
      "多久 多少", "x", "ё",
    ]
  )
  func same(text: String) {
    let (list, whole) = (WordList(Self.entries), Lexicon(Self.entries))
    let tokens = Tokens(text)
    for index in -1...tokens.indices.upperBound {
      for limit in [index + 1, .max] {
        let (one, other) = (
          list.match(tokens, index, limit: limit), whole.match(tokens, index, limit: limit)
        )
        #expect(one?.meaning == other?.meaning)
        #expect(one?.end == other?.end)
      }
    }
  }
}
