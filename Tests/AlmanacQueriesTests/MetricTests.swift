import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

@testable import AlmanacQueries

/// A made-up world of two companies with figures, prices and rounds.
enum MeasuredWorld {
  static let register = """
    companies:
      - {key: alpha, name: Alpha}
      - {key: beta, name: Beta}
      - {key: gamma, name: Gamma, part-of: {company: alpha, since: 2025-06}}
      - {key: delta, name: Delta}
      - {key: zeta, name: Zeta}
      - {key: epsilon, name: Epsilon, ended: 2024}
    outlets:
      - {key: daily, name: The Daily, kind: press}

    """

  static let claims = """
      - {metric: annualized revenue, company: Alpha, date: 2023-01-01, value: $1B, unit: USD a year, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: annualised revenue, company: Alpha, date: 2025-01-01, value: $3B to $4B, unit: USD a year, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: annualized revenue, company: Alpha, date: 2025-07, value: ~$5B, unit: USD a year, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: annualized revenue, company: Alpha, date: 2026, status: expected, value: $20B, unit: USD a year, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: revenue, company: Alpha, date: 2024, value: $2B, unit: USD, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: weekly users, company: Alpha, date: 2025-01-01, value: 100M, unit: users, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: weekly users, company: Alpha, date: 2025-03-01, value: 150M, unit: users, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {metric: weekly users, company: Alpha, date: 2025, value: 400M, unit: users, quote: Our own figures., inferred: {date: ours, value: ours}}
      - {valuation: $50B, company: Alpha, basis: post-money, date: 2025-09-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: $90B, company: Alpha, basis: ask, status: rumored, date: 2025-10-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: EUR 40B, company: Beta, basis: post-money, date: 2025-09-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: $60B, company: Gamma, basis: post-money, date: 2025-02-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: $30B to $55B, company: Delta, basis: tender, date: 2025-03-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: "at least $20B", company: Zeta, basis: post-money, date: 2025-12-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
      - {valuation: $9B, company: Epsilon, basis: post-money, date: 2023-03-01, quote: Our own figures., inferred: {date: ours, amount: ours}}
    """

  static func store() throws -> Store {
    let article = SampleSeeds.article(
      "figures",
      published: "2025-12-20",
      claims: claims.split(separator: "\n").map { "  " + $0.drop { $0 == " " } }
        .joined(separator: "\n"),
      text: "Our own figures."
    )
    return try SampleSeeds.store(register: register, articles: [article])
  }

  static func question(statuses: Set<Status>? = nil) throws -> Question {
    Question(
      store: try store(),
      knownBy: nil,
      statuses: statuses,
      today: try #require(try EventDate("2026-01-15").latest)
    )
  }
}

@Suite struct MetricTests {
  private func history(
    _ name: String? = nil,
    overPrice: Bool = false,
    statuses: Set<Status>? = nil,
    from: String? = nil,
    to: String? = nil
  ) throws -> MetricHistory {
    try MetricHistory(
      try MeasuredWorld.question(statuses: statuses),
      company: "Alpha",
      name: name,
      overPrice: overPrice,
      from: try from.map { try EventDate($0) },
      to: try to.map { try EventDate($0) }
    )
  }

  @Test("Figures of one name and unit are a series, in either spelling, and of two never are")
  func series() throws {
    let series = try history().series
    #expect(series.map(\.name) == ["annualized revenue", "revenue", "weekly users"])
    #expect(series.map(\.unit) == ["USD a year", "USD", "users"])
    #expect(try history("annualised revenue").series.map(\.points.count) == [4])
    #expect(try history("revenue").series.map(\.unit) == ["USD"])
    #expect(try history("users").series.map(\.name) == ["weekly users"])
  }

  @Test("Growth keeps the ranges of what it is computed from, and is yearly only over a year")
  func growth() throws {
    let points = try history("annualized revenue").series[0].points
    #expect(points.map(\.exclusion) == [nil, nil, nil, .notCompleted])
    #expect(points.map { $0.change?.multiple.low } == [nil, 3, 1.25, nil])
    #expect(points.map { $0.change?.multiple.high } == [nil, 4, 5.0 / 3, nil])
    #expect(points[1].change?.days == DayRange(exactly: 731))
    #expect(points[1].change?.annualized != nil)
    #expect(points[2].change?.annualized == nil)
    #expect(points[2].change?.isAbout == true)
    #expect(try history("annualized revenue").series[0].change?.multiple.low == 5)
  }

  @Test("A figure whose date does not say whether it came first takes part in no growth")
  func openOrder() throws {
    let points = try history("weekly users").series[0].points
    #expect(points.map(\.exclusion) == [.openOrder, .openOrder, .openOrder])
  }

  @Test("Dates and statuses choose what is shown, and change no figure that remains")
  func filters() throws {
    let whole = try history("annualized revenue").series[0].points
    let late = try history("annualized revenue", from: "2025").series[0]
    #expect(late.points == Array(whole.dropFirst()))
    #expect(late.change == whole[2].change)
    let expected = try history("annualized revenue", statuses: [.expected]).series[0]
    #expect(expected.points == [whole[3]])
    #expect(expected.change == nil)
  }

  @Test("The last price paid is set against the last completed figure a year")
  func multiple() throws {
    let series = try history(overPrice: true).series
    #expect(series.map { $0.priceMultiple?.multiple.low } == [10, nil, nil])
    #expect(series[0].priceMultiple?.isAbout == true)
    #expect(series[0].priceMultiple?.price.basis == .postMoney)
    let early = try history("annualized revenue", overPrice: true, to: "2025-06").series[0]
    #expect(early.priceMultiple == nil)
  }

  @Test("An unknown name suggests the nearest, or lists what there is")
  func unknown() throws {
    #expect(
      throws: QuestionError.unknown(
        name: "weekly user",
        what: "metric of Alpha",
        nearest: ["weekly users"]
      )
    ) { try history("weekly user") }
    #expect(throws: QuestionError.nothing("no figure of Beta is known")) {
      try MetricHistory(try MeasuredWorld.question(), company: "Beta")
    }
  }
}

@Suite struct ComparisonTests {
  @Test("Currencies are ranked apart, overlapping prices share a place, parts are not ranked")
  func ranks() throws {
    let rows = try Comparison(try MeasuredWorld.question()).rows
    #expect(rows.map(\.company) == ["Alpha", "Delta", "Zeta", "Beta", "Gamma", "Epsilon"])
    #expect(rows.map(\.rank) == [1, 1, 3, 1, nil, nil])
    #expect(
      rows.map(\.standing) == [
        nil, nil, nil, nil, .part(of: "Alpha", since: try EventDate("2025-06")),
        .ended(try EventDate("2024")),
      ]
    )
    #expect(rows.map(\.launches) == [nil, nil, nil, nil, nil, nil])
    #expect(rows.map(\.raised) == [[], [], [], [], [], []])
  }

  @Test("With a rate all are ranked in one currency")
  func rates() throws {
    let usd = try #require(Currency("USD"))
    let rates = try ExchangeRates(
      to: try #require(Currency("EUR")),
      [try ExchangeRates.Rate(usd, "0.5")]
    )
    let rows = try Comparison(try MeasuredWorld.question(), rates: rates).rows
    #expect(rows.map(\.company) == ["Beta", "Alpha", "Delta", "Zeta", "Gamma", "Epsilon"])
    #expect(rows.map(\.rank) == [1, 2, 2, 4, nil, nil])
  }

  @Test("On a day before it, a company was not yet part of another, and what came later is unknown")
  func onDay() throws {
    let day = try #require(try EventDate("2025-03-31").latest)
    let rows = try Comparison(try MeasuredWorld.question(), on: day).rows
    #expect(rows.map(\.company) == ["Gamma", "Delta", "Epsilon"])
    #expect(rows.map(\.rank) == [1, 2, nil])
  }

  @Test("What is unknown is no place, and is not left out where it is asked for")
  func unknown() throws {
    let rows = try Comparison(
      try MeasuredWorld.question(),
      companies: ["Beta", "Alpha"],
      by: .revenue
    ).rows
    #expect(rows.map(\.company) == ["Alpha", "Beta"])
    #expect(rows.map(\.rank) == [1, nil])
    #expect(rows.map { $0.revenue?.figure.text } == ["~$5B a year", nil])
    #expect(throws: QuestionError.nothing("nothing is known to compare companies by launches")) {
      try Comparison(try MeasuredWorld.question(), by: .launches)
    }
  }
}
