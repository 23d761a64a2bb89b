import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct DealsTests {
  private static let articles = [
    MadeUp.article(
      "offer",
      on: "2025-05-07",
      [
        (
          """
          deal: acquisition
          event: alpha/deal/beta-2025
          company: Alpha
          parties: [Beta]
          date: 2025-05-06
          status: announced
          amount: $3B
          """, "On 6 May 2025 Alpha agreed to buy Beta for $3 billion."
        ),
        (
          """
          deal: partnership
          event: beta/deal/fund-2025
          company: Beta
          parties: [Big Fund]
          date: 2025-04-01
          amount: €2M
          """, "On 1 April 2025 Beta and the fund joined, for €2 million."
        ),
      ]
    ),
    MadeUp.article(
      "end",
      on: "2025-07-12",
      [
        (
          """
          deal: acquisition
          event: alpha/deal/beta-2025
          company: Alpha
          parties: [Beta]
          date: 2025-07-11
          status: cancelled
          """, "On 11 July 2025 the purchase was called off."
        )
      ]
    ),
  ]

  private func told(_ deals: Deals) -> [String] {
    deals.resolutions.map(\.event).map { event in
      let phases = event.phases.map { "\($0.status.rawValue) \($0.attributes.date?.edtf ?? "")" }
      return
        "\(event.key): \(event.attributes.amount?.text ?? ""), \(phases.joined(separator: ", "))"
    }
  }

  private let alphaBeta =
    "alpha/deal/beta-2025: $3B, announced 2025-05-06, cancelled 2025-07-11"
  private let betaFund = "beta/deal/fund-2025: €2M, completed 2025-04-01"

  @Test("A deal has every phase that it went through, and the amount that was last named")
  func phases() throws {
    #expect(told(try Deals(try MadeUp.question(Self.articles))) == [betaFund, alphaBeta])
  }

  @Test("A company is matched as the one that a deal is of and as a party")
  func parties() throws {
    let question = try MadeUp.question(Self.articles)
    #expect(told(try Deals(question, companies: ["Beta"])) == [betaFund, alphaBeta])
    #expect(told(try Deals(question, companies: ["Alpha"])) == [alphaBeta])
    #expect(told(try Deals(question, companies: ["big fund"])) == [betaFund])
  }

  @Test("Types and knowledge limit the deals, and nothing is said by name")
  func limits() throws {
    let question = try MadeUp.question(Self.articles)
    #expect(told(try Deals(question, types: [.partnership, .stakeSale])) == [betaFund])
    #expect(
      throws: QuestionError.nothing("no deal of Alpha of type stake-sale or investment is known")
    ) {
      try Deals(question, companies: ["Alpha"], types: [.stakeSale, .investment])
    }
    let early = try MadeUp.question(Self.articles, knownBy: "2025-06")
    #expect(
      told(try Deals(early, companies: ["Alpha"]))
        == ["alpha/deal/beta-2025: $3B, announced 2025-05-06"]
    )
    #expect(throws: QuestionError.nothing("no deal is known by 2025-05-06")) {
      try Deals(try MadeUp.question(Self.articles, knownBy: "2025-05-06"))
    }
  }
}

@Suite struct OnDayTests {
  private static let articles = [
    MadeUp.article(
      "days",
      on: "2025-12-20",
      [
        ("release: One\ncompany: Alpha\ndate: 2025-12-11", "One came on 11 December 2025."),
        ("release: Two\ncompany: Beta\ndate: 2025-12", "Two came in December 2025."),
        ("release: Three\ncompany: Beta\ndate: 2025", "Three came in 2025."),
        ("release: Four\ncompany: Beta\ndate: 2025-12-12", "Four came on 12 December 2025."),
        ("release: Six\ncompany: Beta\ndate: ../2025-12-19", "Six came by 19 December 2025."),
        (
          "metric: revenue\ncompany: Alpha\ndate: 2025\nvalue: $1B\nunit: USD a year",
          "In 2025 revenue was $1B a year."
        ),
        (
          "release: Five\ncompany: Alpha\ndate: 2026-02-01\nstatus: expected",
          "Five is to come on 1 February 2026."
        ),
      ]
    )
  ]

  private func titles(_ rows: [Timeline.Row]) -> [String] { rows.map(\.shown.event.title) }

  @Test(
    "A day has what happened then, and after it what may have, but for what is known to a year only"
  )
  func day() throws {
    let question = try MadeUp.question(Self.articles)
    let day = try OnDay(question, date: EventDate("2025-12-11"))
    #expect(titles(day.certain) == ["One"])
    #expect(titles(day.planned) == [])
    #expect(titles(day.possible) == ["Two"])
    #expect(day.figures == 1)
    #expect(day.years == 1)
    let certain = try OnDay(question, date: EventDate("2025-12-11"), certain: true)
    #expect(titles(certain.certain) == ["One"])
    #expect(titles(certain.possible) == [])
  }

  @Test("A month holds its days")
  func month() throws {
    let month = try OnDay(try MadeUp.question(Self.articles), date: EventDate("2025-12"))
    #expect(
      titles(month.certain) == ["One", "Four", "Two"]
        || titles(month.certain) == ["One", "Two", "Four"]
    )
    #expect(titles(month.possible) == [])
    #expect(month.years == 1)
  }

  @Test("What was expected for a day did not happen then")
  func expected() throws {
    let day = try OnDay(try MadeUp.question(Self.articles), date: EventDate("2026-02-01"))
    #expect(titles(day.certain) == [])
    #expect(titles(day.planned) == ["Five"])
  }

  @Test("A day without events and a date without an end are errors of one line")
  func nothing() throws {
    let question = try MadeUp.question(Self.articles)
    #expect(throws: QuestionError.nothing("nothing is known of 3 Mar 2019")) {
      try OnDay(question, date: EventDate("2019-03-03"))
    }
    #expect(
      throws: QuestionError.unbounded(
        "'../2030' has an open end: ask about a day or a month, such as 2025-12-11 or 2025-12"
      )
    ) {
      try OnDay(question, date: EventDate("../2030"))
    }
  }
}
