import AlmanacFiles
import AlmanacModel
import AlmanacReading
import TestSupport
import Testing

@testable import AlmanacArticles

/// What a quote says only of a time before or after, or of another period, is not what a claim says.
@Suite struct BoundTests {
  private func problems(
    _ quote: String,
    _ attributes: Attributes,
    language: String = "en",
    isState: Bool = false
  ) throws -> [String] {
    let reader = try #require(TextReader(language: language))
    var claimed = attributes
    if isState { claimed.basis = .marketCap }
    let check = QuoteCheck(
      quote: reader.read(quote, published: try EventDate("2025-01-15")),
      claim: QuoteCheck.Saying(kind: .milestone, status: nil, attributes: claimed, others: [])
    )
    return check.problems(attributes.values)
  }

  @Test(
    "A day that only bounds an event is not its day",
    arguments: [
      ("en", "It came after 3 May 2024"), ("en", "It came by 3 May 2024"),
      ("en", "It was open until May 3, 2024"), ("en", "not before 3 May 2024"),
      ("ru", "Сделка закрыта до 3 мая 2024 года"), ("ru", "Это было после 3 мая 2024 года"),
      ("de", "Nach dem 3. Mai 2024 kam es"), ("de", "Bis zum 3. Mai 2024 kam es"),
      ("zh", "2024年5月3日之后发布"),
    ]
  )
  func bounds(language: String, quote: String) throws {
    var attributes = Attributes(title: "")
    attributes.date = try EventDate("2024-05-03")
    #expect(
      try problems(quote, attributes, language: language)
        == ["the quote does not say the date 2024-05-03: widen it, or add `inferred: <why>`"]
    )
    #expect(try problems(quote, attributes, language: language, isState: true) == [])
  }

  @Test(
    "A day since which something is so, and a month by which it comes, are said",
    arguments: [
      ("en", "Open since 3 May 2024", "2024-05-03"), ("en", "By May 2024 it is there", "2024-05"),
      ("ru", "Доступна с 3 мая 2024 года", "2024-05-03"), ("zh", "截至2024年5月3日", "2024-05-03"),
    ]
  )
  func said(language: String, quote: String, date: String) throws {
    var attributes = Attributes(title: "")
    attributes.date = try EventDate(date)
    #expect(try problems(quote, attributes, language: language) == [])
  }

  @Test("A figure of a month or of a quarter is none of a year")
  func periods() throws {
    var attributes = Attributes(title: "revenue")
    attributes.figure = try Figure("$5B", unit: "USD a year")
    #expect(
      try problems("Revenue was $5 billion a month", attributes)
        == ["the quote gives the figure of a month, and the unit is 'USD a year'"]
    )
    #expect(
      try problems("Квартальная выручка — $5 млрд", attributes, language: "ru")
        == ["the quote gives the figure of a quarter, and the unit is 'USD a year'"]
    )
    #expect(try problems("Annual revenue of $5 billion, or $416 million a month", attributes) == [])
    #expect(try problems("Revenue was $5 billion", attributes) == [])
  }

  @Test("A misspelled period of a unit is told with what is near, at the unit")
  func misspelled() throws {
    let article = SampleSeeds.article(
      "figures",
      claims: """
          - metric: revenue
            company: OpenAI
            date: 2025
            value: $5B
            unit: USD a yaer
            quote: $5 billion a year in 2025
        """,
      text: "It was $5 billion a year in 2025."
    )
    let read = LibraryReader().read([SampleSeeds.registerFile, article])
    #expect(
      read.diagnostics.map(\.description).filter { $0.hasPrefix("articles/") } == [
        "articles/figures.md:13:11: error: the unit is 'USD a yaer'; did you mean year?"
      ]
    )
  }
}
