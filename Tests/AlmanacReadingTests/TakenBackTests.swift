import AlmanacModel
import AlmanacReading
import Testing

/// What the words around a date or an amount take away from it.
@Suite struct TakenBackTests {
  private func mentions(_ language: String, _ quote: String) throws -> [Mention] {
    try #require(TextReader(language: language))
      .mentions(in: quote, published: EventDate("2026-06-01"))
  }

  @Test(
    "Of two dates of which one is meant, neither is said",
    arguments: [
      ("en", "on 3 or 4 May 2026", "2026-05-03"), ("en", "on May 3 or 4, 2026", "2026-05-04"),
      ("en", "on 3 May or on 5 May 2026", "2026-05-05"), ("en", "in May or June 2025", "2025-05"),
      ("en", "by 3 or 4 May 2026", "2026-05-03"), ("ru", "3 или 4 мая 2026 года", "2026-05-03"),
      ("ru", "3 мая или 5 мая 2026 года", "2026-05-05"), ("zh", "2026年5月3日或4日", "2026-05-03"),
      ("zh", "2026年5月3日或者5月5日", "2026-05-05"), ("de", "am 3. oder 4. Mai 2026", "2026-05-03"),
      ("de", "am 3. Mai oder am 5. Mai 2026", "2026-05-05"),
    ]
  )
  func choices(language: String, quote: String, edtf: String) throws {
    #expect(try mentions(language, quote).say(EventDate(edtf)) == false)
  }

  @Test("A choice of dates is said as a set, and as what holds both")
  func sets() throws {
    let mentions = try mentions("en", "on 3 May or on 5 May 2026")
    #expect(mentions.say(try EventDate("[2026-05-03,2026-05-05]")))
    #expect(mentions.say(try EventDate("2026-05")))
  }

  @Test(
    "A date or an amount that is taken back is not said, and what takes its place is",
    arguments: [
      ("en", "not on 3 May but on 5 May 2026", "2026-05-03", "2026-05-05"),
      ("en", "on 5 May 2026 rather than on 3 May 2026", "2026-05-03", "2026-05-05"),
      ("ru", "не 3, а 5 мая 2026 года", "2026-05-03", "2026-05-05"),
      ("ru", "не 3 мая, а 5 мая 2026 года", "2026-05-03", "2026-05-05"),
      ("ru", "5 мая вместо 3 мая 2026 года", "2026-05-03", "2026-05-05"),
      ("zh", "不是5月3日而是5月5日", "2026-05-03", "2026-05-05"),
      ("zh", "于5月5日而非5月3日", "2026-05-03", "2026-05-05"),
      ("de", "nicht am 3. Mai, sondern am 5. Mai 2026", "2026-05-03", "2026-05-05"),
      ("de", "am 5. Mai statt am 3. Mai 2026", "2026-05-03", "2026-05-05"),
      ("en", "not $5 billion but $6 billion", "$5B", "$6B"),
      ("en", "$6 billion instead of $5 billion", "$5B", "$6B"),
      ("ru", "не 5 млрд, а 6 млрд долларов", "$5B", "$6B"),
      ("zh", "不是5亿美元而是6亿美元", "$500M", "$600M"),
      ("de", "nicht 5 Milliarden, sondern 6 Milliarden Dollar", "$5B", "$6B"),
    ]
  )
  func negations(language: String, quote: String, taken: String, said: String) throws {
    let mentions = try mentions(language, quote)
    func says(_ value: String) throws -> Bool {
      if let money = try? Money(value) { return mentions.say(money) }
      return mentions.say(try EventDate(value))
    }
    #expect(try [says(taken), says(said)] == [false, true])
  }

  @Test(
    "A span of days says none of its days",
    arguments: [
      ("en", "from 3 to 5 May 2026"), ("en", "May 3–5, 2026"), ("ru", "с 3 по 5 мая 2026 года"),
      ("zh", "2026年5月3日至5日"), ("de", "vom 3. bis 5. Mai 2026"),
    ]
  )
  func spans(language: String, quote: String) throws {
    let mentions = try mentions(language, quote)
    let said = try ["2026-05-03", "2026-05-05", "2026-05-03/2026-05-05"].map {
      mentions.say(try EventDate($0))
    }
    #expect(said == [false, false, true])
  }

  @Test(
    "The amount that something was before is told apart from what it came to",
    arguments: [
      ("en", "rose from $3 billion to $5 billion", "$3B"),
      ("en", "$5 billion, up from $3 billion", "$3B"),
      ("en", "doubled to $6 billion from $3 billion", "$3B"),
      ("ru", "выросла с 3 до 5 млрд долларов", "$3B"),
      ("ru", "5 млрд долларов против 3 млрд долларов", "$3B"),
      ("zh", "收入从3亿美元增至5亿美元", "$300M"), ("de", "stieg von 3 auf 5 Milliarden Dollar", "$3B"),
    ]
  )
  func former(language: String, quote: String, before: String) throws {
    let money = try Money(before)
    let mentions = try mentions(language, quote)
    #expect(mentions.filter { $0.says(money) }.map(\.isFormer) == [true])
    #expect(mentions.contains { !$0.isFormer })
  }
}
