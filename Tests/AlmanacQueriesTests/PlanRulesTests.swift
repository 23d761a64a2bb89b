import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct PlanRulesTests {
  private func plans(_ articles: SourceFile..., outcomes: [Plans.Outcome] = []) throws -> [String] {
    try Plans(try MadeUp.question(articles), outcomes: outcomes).entries.map(text)
  }

  private func text(_ entry: Plans.Entry) -> String {
    let change = entry.difference?.percent.low.map { " \(Int($0.rounded()))%" } ?? ""
    let slip = entry.slip.flatMap(\.min).map { " \($0) days" } ?? ""
    let others = entry.others.isEmpty ? "" : " and \(entry.others.count) more"
    return
      "\(entry.resolution.event.key.subject) \(entry.outcome.rawValue)\(slip)\(change)\(others)"
  }

  private func valuation(
    _ key: String,
    _ amount: String,
    _ basis: String,
    _ date: String,
    _ status: String,
    _ more: String = ""
  ) -> (yaml: String, quote: String) {
    (
      """
      valuation: \(amount)
      basis: \(basis)
      event: alpha/valuation/\(key)
      company: Alpha
      date: \(date)
      status: \(status)\(more)
      """, "\(key) of \(date): \(amount)."
    )
  }

  private func round(_ status: String = "completed") -> (yaml: String, quote: String) {
    (
      """
      funding: series-a
      event: alpha/funding/a
      company: Alpha
      date: 2025-06-01
      status: \(status)
      raised: $1B
      """, "A of 2025-06-01: $1B."
    )
  }

  @Test("A planned price is never compared with the money that a round raised")
  func sorts() throws {
    let ask = valuation(
      "ask",
      "$20B",
      "ask",
      "2025-05-01",
      "rumored",
      "\npart-of: alpha/funding/a"
    )
    #expect(
      try plans(
        MadeUp.article("talks", on: "2025-04-01", [ask]),
        MadeUp.article("done", on: "2025-06-02", [round()])
      ) == ["ask lapsed 31 days"]
    )
  }

  @Test("What was asked for is compared with the price paid, and a pre-money is not")
  func bases() throws {
    let whole = "\npart-of: alpha/funding/a"
    #expect(
      try plans(
        MadeUp.article(
          "talks",
          on: "2025-04-01",
          [
            valuation("ask", "$20B", "ask", "2025-05-01", "rumored", whole),
            valuation("pre", "$18B", "pre-money", "2025-05-01", "rumored", whole),
          ]
        ),
        MadeUp.article(
          "done",
          on: "2025-06-02",
          [round(), valuation("paid", "$22B", "post-money", "2025-06-01", "completed", whole)]
        )
      ) == ["ask lapsed 31 days 10%", "pre lapsed 31 days"]
    )
  }

  @Test("A deal that was made has not lapsed because something followed from it")
  func follows() throws {
    let deal = """
      deal: acquisition
      event: alpha/deal/beta
      company: Alpha
      parties: [Beta]
      date: 2025-05-01

      """
    let later = """
      milestone: Layoffs at Alpha
      event: alpha/milestone/layoffs
      company: Alpha
      date: 2025-07-01
      status: completed
      follows: alpha/deal/beta
      """
    #expect(
      try plans(
        MadeUp.article("rumor", on: "2025-04-01", [(deal + "status: rumored", "On 2025-05-01.")]),
        MadeUp.article("made", on: "2025-05-01", [(deal + "status: announced", "On 2025-05-01.")]),
        MadeUp.article("later", on: "2025-07-01", [(later, "Layoffs at Alpha on 2025-07-01.")])
      ) == ["beta came 0 days"]
    )
  }

  @Test(
    "A price that was expected lapsed where another was paid since, but for one agreed on before"
  )
  func overtaken() throws {
    let asked = MadeUp.article(
      "talks",
      on: "2025-04-01",
      [valuation("ask", "$20B", "ask", "2025-05-01", "expected")]
    )
    let paid = valuation("paid", "$30B", "post-money", "2025-06-01", "completed")
    let before = valuation("paid", "$30B", "post-money", "2025-03-01", "announced")
    let done = MadeUp.article("done", on: "2025-06-02", [paid])
    #expect(try plans(asked, done) == ["ask lapsed 31 days 50%"])
    #expect(
      try plans(asked, MadeUp.article("agreed", on: "2025-03-02", [before]), done)
        .contains("ask lapsed 31 days 50%") == false
    )
  }

  @Test("A rumor about its own time is no plan and has not lapsed; a price that was asked for has")
  func ownTime() throws {
    let articles = [
      MadeUp.article(
        "talks",
        on: "2025-05-01",
        [
          valuation(
            "said",
            "$2B",
            "post-money",
            "2025-05-01",
            "rumored",
            "\npart-of: alpha/funding/a"
          ),
          valuation("ask", "$3B", "ask", "2025-05-01", "rumored", "\npart-of: alpha/funding/a"),
        ]
      ), MadeUp.article("done", on: "2025-06-02", [round()]),
    ]
    #expect(try plans(articles[0], articles[1]) == ["ask lapsed 31 days"])
    #expect(try plans(articles[0], articles[1], outcomes: [.unconfirmed]) == ["said unconfirmed"])
  }

  @Test("Costs of a time that had begun are no plan, and a figure of its own time has no slip")
  func figures() throws {
    func metric(_ key: String, _ date: String, _ status: String, _ value: String = "$5B")
      -> (yaml: String, quote: String)
    {
      (
        """
        metric: spending
        event: alpha/metric/\(key)
        company: Alpha
        value: \(value)
        unit: USD a year
        date: \(date)
        status: \(status)
        """, "The spending of \(date) is \(value)."
      )
    }
    #expect(
      try plans(
        MadeUp.article(
          "forecast",
          on: "2025-03-01",
          [metric("running", "2025", "expected"), metric("next", "2026", "expected")]
        ),
        MadeUp.article("outcome", on: "2026-11-01", [metric("next", "2026", "completed", "$6B")])
      ) == ["next came 0 days 20%"]
    )
  }

  @Test("What two outlets say alike of one event is one plan")
  func once() throws {
    let ask = valuation("ask", "$20B", "ask", "2026-12", "rumored")
    let finer = valuation("ask", "$20B", "ask", "2026-12-05", "rumored")
    #expect(
      try plans(
        MadeUp.article("one", on: "2026-04-01", [ask]),
        MadeUp.article("two", by: "The Post", on: "2026-04-02", [finer])
      ) == ["ask open and 1 more"]
    )
  }

  private func ask(_ amount: String, _ date: String?, _ status: String = "rumored")
    -> (yaml: String, quote: String)
  {
    (
      "valuation: \"\(amount)\"\nevent: alpha/valuation/ask\ncompany: Alpha\nstatus: \(status)"
        + (date.map { "\ndate: \($0)" } ?? ""), "\(amount) by \(date ?? "some day")."
    )
  }

  @Test("A claim that leaves out the date or the amount is no other plan, nor is a bound of it")
  func left() throws {
    #expect(
      try plans(
        MadeUp.article("one", on: "2026-04-01", [ask("$20B", nil)]),
        MadeUp.article("two", by: "The Post", on: "2026-04-02", [ask("up to $20B", "2026-12-05")]),
        MadeUp.article("three", by: "Digest", on: "2026-04-03", [ask("~$20B", nil, "expected")])
      ) == ["ask open and 2 more"]
    )
  }

  @Test("Another amount or another date is another plan, and a bound holds no amount beyond it")
  func other() throws {
    let articles = [
      MadeUp.article("one", on: "2026-04-01", [ask("at least $20B", nil)]),
      MadeUp.article("two", by: "The Post", on: "2026-04-02", [ask("$45B", "2027-05~")]),
      MadeUp.article("three", by: "Digest", on: "2026-04-03", [ask("$45B", "2027-02-01")]),
    ]
    let plans = try Plans(try MadeUp.question(articles))
    #expect(
      plans.entries.map { $0.plan.attributes.date?.edtf ?? "no date" } == [
        "2027-02-01", "2027-05~", "no date",
      ]
    )
  }

  @Test("Plans of one outcome stand by the middle of their dates")
  func order() throws {
    func release(_ name: String, _ date: String) -> (yaml: String, quote: String) {
      (
        "release: \(name)\ncompany: Alpha\ndate: \(date)\nstatus: expected",
        "\(name) is to come in \(date)."
      )
    }
    #expect(
      try plans(
        MadeUp.article(
          "all",
          on: "2026-11-01",
          [release("Rough", "2027-05~"), release("Fine", "2027-04-22")]
        )
      ) == ["fine open", "rough open"]
    )
  }
}
