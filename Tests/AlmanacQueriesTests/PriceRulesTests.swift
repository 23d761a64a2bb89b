import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct PriceRulesTests {
  private func round(
    _ key: String,
    _ type: String,
    _ raised: String,
    _ date: String,
    status: String = "completed",
    _ more: String...
  ) -> (yaml: String, quote: String) {
    (
      ([
        "funding: \(type)", "event: alpha/funding/\(key)", "company: Alpha", "date: \(date)",
        "status: \(status)", "raised: \(raised)",
      ] + more).joined(separator: "\n"),
      "\(key) of \(date): \(raised). "
        + more.filter { $0.hasPrefix("post_money") }.joined(separator: " ")
    )
  }

  private func price(
    _ key: String,
    _ amount: String,
    _ date: String,
    basis: String = "post-money",
    status: String = "completed",
    _ more: String...
  ) -> (yaml: String, quote: String) {
    (
      ([
        "valuation: \(amount)", "basis: \(basis)", "event: alpha/valuation/\(key)",
        "company: Alpha", "date: \(date)", "status: \(status)",
      ] + more).joined(separator: "\n"), "\(key) of \(date): \(amount)."
    )
  }

  private func history(_ claims: (yaml: String, quote: String)...) throws -> ValuationHistory {
    try ValuationHistory(
      try MadeUp.question([MadeUp.article("prices", on: "2026-06-10", claims)]),
      company: "Alpha"
    )
  }

  private func text(_ history: ValuationHistory) -> [String] {
    history.points.map { point in
      let step = point.change == nil ? "" : " over \(point.rounds)"
      return point.amount.text + (point.exclusion.map { " \($0.rawValue)" } ?? step)
    }
  }

  @Test("A rumored price prices no round")
  func rumored() throws {
    let history = try history(
      price("first", "$10B", "2024-01-10"),
      round("mid", "series-b", "$1B", "2024-06-10"),
      price(
        "rumor",
        "$15B",
        "2024-06-10",
        basis: "unspecified",
        status: "rumored",
        "part-of: alpha/funding/mid"
      ),
      price("last", "$20B", "2025-01-10")
    )
    #expect(text(history) == ["$10B", "$15B unpaid", "$20B over 2"])
    #expect(history.points[2].between.map(\.key.subject) == ["mid"])
  }

  @Test("A basis that is asked for unprices no round of another")
  func bases() throws {
    let claims = [
      price("ask", "$8B", "2024-01-10", basis: "ask", status: "expected"),
      round("mid", "series-b", "$1B", "2024-06-10"),
      price("mid", "$15B", "2024-06-10", "part-of: alpha/funding/mid"),
      price("next", "$20B", "2025-01-10", basis: "ask", status: "expected"),
    ]
    let history = try ValuationHistory(
      try MadeUp.question([MadeUp.article("prices", on: "2026-06-10", claims)]),
      company: "Alpha",
      basis: .ask
    )
    #expect(text(history) == ["$8B", "$20B over 1"])
  }

  @Test("A cheque of two rounds is a price of both, and one step with the round that came")
  func cheques() throws {
    let history = try history(
      price("first", "$10B", "2025-01-10"),
      round("promise", "corporate", "$25B", "2025-04-10", status: "announced"),
      round(
        "cheque",
        "corporate",
        "$5B",
        "2025-04-10",
        "part-of: [alpha/funding/promise, alpha/funding/whole]"
      ),
      price("cheque", "$10B", "2025-04-10", "part-of: alpha/funding/cheque"),
      round("whole", "series-h", "$65B", "2025-05-10"),
      price("whole", "$30B", "2025-05-10", "part-of: alpha/funding/whole")
    )
    #expect(text(history) == ["$10B", "$10B same-round", "$30B over 1"])
  }

  @Test("A round that is priced in two currencies is a step in that of the rounds before")
  func currencies() throws {
    let history = try history(
      round("seed", "seed", "€100M", "2024-01-10", "post_money: €240M"),
      round("c", "series-c", "€1B", "2025-01-10", "post_money: €11B"),
      price("c", "$13B", "2025-01-10", "part-of: alpha/funding/c")
    )
    #expect(text(history) == ["€240M", "€11B over 1", "$13B same-round"])
  }

  @Test("Between two currencies there is no change, and the point says from what")
  func crossing() throws {
    let history = try history(
      price("first", "€10B", "2024-01-10"),
      price("next", "$20B", "2025-01-10")
    )
    #expect(history.points[1].change == nil)
    #expect(history.points[1].previousAmount?.text == "€10B")
    #expect(history.change == nil)
  }

  @Test("Rough dates stand where their middle is")
  func rough() throws {
    let history = try history(
      price("ask", "$30B", "2025-10~", basis: "ask", status: "rumored"),
      price("paid", "$20B", "2025-10-02", basis: "tender")
    )
    #expect(text(history) == ["$20B", "$30B unpaid"])
  }

  @Test("What was asked for since a price is listed once, whoever tells it")
  func asks() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "one",
        on: "2025-03-10",
        [
          price("paid", "$10B", "2025-01-10"),
          price("ask", "$30B", "2025-03", basis: "ask", status: "rumored"),
        ]
      ),
      MadeUp.article(
        "two",
        by: "The Post",
        on: "2025-03-12",
        [price("again", "$30B", "2025-03-09", basis: "ask", status: "rumored")]
      ),
    ])
    let day = try #require(try EventDate("2025-04-01").latest)
    #expect(
      try LastPrice(question, company: "Alpha", on: day).asks.map(\.resolution.event.key.subject)
        == ["again"]
    )
  }
}
