import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct FieldTests {
  private static let text = "They raised $5 billion. That was in March 2025. Then came Google."

  private func file(_ lines: String, text: String = FieldTests.text) -> SourceFile {
    let claim = """
      - funding: series-a
        company: OpenAI
        date: 2025-03
        raised: $5B
        quote: raised $5 billion
      """
    return Fixtures.file(claims: claim + "\n" + lines, text: text)
  }

  private func mistakes(_ lines: String) -> [String] { Fixtures.mistakes(file(lines)) }

  @Test("What is inferred in plain words is the date, and nothing else of the claim")
  func plain() {
    let claims = Fixtures.claims(of: file("  inferred: by hand"))
    #expect(claims.map(\.inferred) == ["by hand"])
    #expect(claims.map(\.fields) == [[]])
    #expect(
      mistakes("  inferred: by hand\n  target: $6B") == [
        "test.md:11:10: error: the quote does not say $6B: widen it, or add `inferred: {target: <why>}`"
      ]
    )
  }

  @Test("Field by field, what is inferred is said of each, and the others stay checked")
  func fields() {
    let lines = "  target: $6B\n  inferred: {date: the month of it, target: twice as much}"
    let claims = Fixtures.claims(of: file(lines))
    #expect(claims.map(\.inferred) == ["the month of it"])
    #expect(claims.map(\.fields) == [[Claim.Field(.target, .inferred("twice as much"))]])
    #expect(
      mistakes("  inferred: {raised: by hand}") == [
        "test.md:11:10: error: the quote does not say the date 2025-03: widen it, or add `inferred: <why>`"
      ]
    )
  }

  @Test(
    "A field that the kind does not have, or the claim does not give, is a mistake at its name",
    arguments: [
      (
        "inferred: {date: x, rased: x}", 23,
        "`inferred:` the funding has no field `rased:`; did you mean raised?"
      ),
      ("inferred: {date: x, target: x}", 23, "`inferred:` the claim does not give `target:`"),
      (
        "quotes: {date: in March 2025, basis: x}", 33,
        "`quotes:` the funding has no field `basis:`"
      ),
    ]
  )
  func unknown(line: String, column: Int, message: String) {
    #expect(mistakes("  \(line)") == ["test.md:12:\(column): error: \(message)"])
  }

  @Test("A field has a quote of its own, at its place in the text")
  func quotes() {
    let claims = Fixtures.claims(of: file("  quotes: {date: in March 2025}"))
    let quote = Claim.Quote(text: "in March 2025", start: 33, end: 46)
    #expect(claims.map(\.fields) == [[Claim.Field(.date, .quote(quote))]])
    #expect(claims.map(\.quote?.text) == ["raised $5 billion"])
  }

  @Test("The quote of a field has to be in the text once, and to say its value")
  func quoteMistakes() {
    #expect(
      mistakes("  quotes: {date: in April 2025}") == [
        "test.md:12:18: error: the quote is not in the text: it is there only as far as 'in'"
      ]
    )
    #expect(
      mistakes("  quotes: {date: Then came Google}") == [
        "test.md:12:18: error: the quote does not say the date 2025-03: widen it, or add `inferred: <why>`"
      ]
    )
    #expect(
      mistakes("  inferred: x\n  quotes: {date: in March 2025}") == [
        "test.md:13:12: error: `date:` is inferred and quoted: leave one of them out"
      ]
    )
    #expect(
      mistakes("  inferred: x\n  quotes: in March 2025") == [
        "test.md:13:11: error: `quotes:` is a mapping, from a field to the words that say it"
      ]
    )
  }

  @Test("A quote of a field that stands twice is singled out like any other")
  func twice() {
    let text = "In March 2025 they raised $5 billion. Then, In March 2025, came Google."
    let plain = Fixtures.mistakes(file("  quotes: {date: In March 2025}", text: text))
    #expect(
      plain == [
        "test.md:12:18: error: the quote stands in the text 2 times (lines 15, 15): write `{quote: …, after: …}` with other words of the text"
      ]
    )
    let claims = Fixtures.claims(
      of: file("  quotes: {date: {quote: In March 2025, after: Then}}", text: text)
    )
    let quote = Claim.Quote(text: "In March 2025", start: 44, end: 57)
    #expect(claims.map(\.fields) == [[Claim.Field(.date, .quote(quote))]])
  }

  @Test("A field under `quotes:` has words, or it is a mistake and no way around the check")
  func empty() {
    #expect(
      mistakes("  quotes: {raised: , date: }") == [
        "test.md:12:12: error: `raised:` is missing: the words of the text that say it",
        "test.md:12:22: error: `date:` is missing: the words of the text that say it",
      ]
    )
    #expect(
      mistakes("  quotes: {date: ' '}") == ["test.md:12:18: error: `date:` is empty"]
    )
    #expect(
      mistakes("  quotes: {date: {after: raised}}") == [
        "test.md:12:18: error: `quote:` is missing: the words of the text that say so"
      ]
    )
    #expect(
      mistakes("  inferred: {date: }") == [
        "test.md:12:13: error: `date:` is missing: why it is not in the quote"
      ]
    )
  }

  @Test("A field is named once, also where it has two names", arguments: ["quotes", "inferred"])
  func named(key: String) {
    let file = Fixtures.file(
      claims: """
        - valuation: $5B
          company: OpenAI
          date: 2025-03
          \(key): {amount: raised $5 billion, valuation: raised $5 billion}
          quote: That was in March 2025
        """,
      text: Self.text
    )
    let column = "  \(key): {amount: raised $5 billion, ".count + 1
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:10:\(column): error: `\(key):` `amount:` and `valuation:` are one field: leave one of them out"
      ]
    )
  }

  @Test("The amounts of investors can rest on another sentence")
  func investors() {
    let lines = """
        investors: [{name: Google, amount: $2B}]
        inferred: by hand
        quotes: {investors: Google gave $2 billion}
      """
    let text = "They raised $5 billion. Google gave $2 billion."
    let claims = Fixtures.claims(of: file(lines, text: text))
    #expect(claims.map(\.fields.count) == [1])
  }
}
