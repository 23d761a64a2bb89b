import AlmanacModel
import Testing

@testable import AlmanacArticles

@Suite struct QuoteTests {
  @Test(
    "A quote is found after the declared normalisation, and kept as the text has it",
    arguments: [
      ("He said nothing.", "said nothing", "said nothing"),
      ("He said “code red” now", "\"code red\"", "“code red”"),
      ("Он сказал «красная тревога»", "“красная тревога”", "«красная тревога»"),
      ("It’s the company’s", "It's the company's", "It’s the company’s"),
      ("in 5–6 weeks — or never", "5-6 weeks - or never", "5–6 weeks — or never"),
      ("minus −5", "-5", "−5"),
      ("one\n  two\tthree", "one two three", "one\n  two\tthree"),
      ("a\u{A0}b", "a b", "a\u{A0}b"),
      ("a b", "  a \n b ", "a b"),
      ("Cafe\u{301} society", "Caf\u{E9} society", "Cafe\u{301} society"),
      ("Caf\u{E9} society", "Cafe\u{301} society", "Caf\u{E9} society"),
      ("Трамваи\u{306} пришел", "Трамвай", "Трамваи\u{306}"),
    ]
  )
  func normalised(text: String, quote: String, found: String) {
    let finder = QuoteFinder(text)
    let scalars = finder.places(of: quote).map { Array(finder.text(in: $0).unicodeScalars) }
    #expect(scalars == [Array(found.unicodeScalars)])
  }

  @Test(
    "A quote is never found fuzzily",
    arguments: [
      ("A code red", "a Code Red"), ("A code red", "code redd"), ("A code red", "codered"),
      ("Wait…", "Wait..."), ("Всё идёт", "Все идет"), ("Room ５", "Room 5"), ("A ﬁne day", "fine"),
      ("code\u{200B}red", "codered"), ("code red", ""), ("code red", "  "), ("red", "a code red"),
    ]
  )
  func neverFuzzily(text: String, quote: String) {
    #expect(QuoteFinder(text).places(of: quote) == [])
  }

  @Test("The place of a quote is counted in code points, whatever stands before it")
  func codePoints() {
    #expect(QuoteFinder("code red").places(of: "code red") == [0..<8])
    let flag = "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}"
    #expect(QuoteFinder("\(flag) Привет: code red").places(of: "code red") == [13..<21])
    #expect(QuoteFinder("Cafe\u{301} «red»").places(of: "\"red\"") == [6..<11])
    #expect(QuoteFinder("奥特曼 red, red").places(of: "red") == [4..<7, 9..<12])
    #expect(QuoteFinder("aaa").places(of: "aa") == [0..<2, 1..<3])
  }

  @Test(
    "A quote that stands three times is singled out by the words before and after it",
    arguments: [
      ("after: Then it", 28), ("before: Then it", 8), ("before: At last", 28),
      ("after: At last", 51), ("after: It grew\n  before: Then it", 8),
      ("after: Then it\n  before: At last", 28),
    ]
  )
  func singledOut(landmarks: String, start: Int) {
    let claims = Fixtures.claims(
      of: Fixtures.file(
        claims: "- milestone: it\n  company: OpenAI\n  quote: again\n  \(landmarks)",
        text: "It grew again. Then it fell again. At last it rose again."
      )
    )
    #expect(claims.map(\.quote) == [Claim.Quote(text: "again", start: start, end: start + 5)])
  }

  @Test(
    "Words that single out a quote are in the text, or it is one mistake with its place",
    arguments: ["fell", "again"]
  )
  func missingLandmark(quote: String) {
    let file = Fixtures.file(
      claims: "- milestone: it\n  company: OpenAI\n  quote: \(quote)\n  after: Nowhere",
      text: "It grew again. Then it fell again."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:10:10: error: the words of `after:` are not in the text"
      ]
    )
  }

  @Test("The message says how far a quote agrees with the text")
  func longestBeginning() {
    let finder = QuoteFinder("Он сказал: «красная тревога» — и ушёл.")
    #expect(finder.longestBeginning(of: "Он сказал: \"красная весна\"") == "Он сказал: \"красная")
    #expect(finder.longestBeginning(of: "Она сказала") == "")
  }
}
