import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct TimeRulesTests {
  private func release(
    _ name: String,
    of company: String,
    _ date: String,
    _ more: String...
  ) -> (yaml: String, quote: String) {
    (
      (["release: \(name)", "company: \(company)", "date: \(date)"] + more)
        .joined(separator: "\n"), "\(name) came on \(date)."
    )
  }

  @Test(
    "What came next is first a model that nobody could use before; of one day the order is open"
  )
  func next() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "releases",
        on: "2025-09-01",
        [
          release("Old", of: "Beta", "2025-01-01"), release("Move", of: "Alpha", "2025-06-01"),
          release("Old", of: "Beta", "2025-06-02", "milestone: weights"),
          release("New", of: "Beta", "2025-06-10"),
          release("Rival", of: "Alpha", "2025-06-10"),
        ]
      )
    ])
    let response = try ResponseTime(question, company: "Beta", to: "Move")
    #expect(response.next.map(\.resolution.event.title) == ["New"])
    #expect(response.next.map(\.isAfter) == [true])
    let same = try ResponseTime(question, company: "Beta", to: "Rival")
    #expect(same.next.map(\.resolution.event.title) == ["New"])
    #expect(same.next.map(\.isAfter) == [false])
  }

  @Test("What others did to a company is no reaction of its own")
  func suffered() throws {
    func alert(_ name: String, _ date: String, _ type: String) -> (yaml: String, quote: String) {
      (
        "alert: \(name)\ncompany: Beta\ndate: \(date)\ntype: \(type)",
        "\(name) on \(date)."
      )
    }
    func next(_ alerts: (yaml: String, quote: String)...) throws -> [String] {
      let question = try MadeUp.question([
        MadeUp.article(
          "all",
          on: "2025-09-01",
          [release("Move", of: "Alpha", "2025-06-01")] + alerts
        )
      ])
      return try ResponseTime(question, company: "Beta", to: "Move").next
        .map(\.resolution.event.title)
    }
    let suffered = [
      alert("Outage", "2025-06-02", "outage"), alert("Leak", "2025-06-03", "breach"),
      alert("Export rule", "2025-06-04", "ban"),
    ]
    #expect(try next(suffered[0], suffered[1], suffered[2]) == [])
    #expect(
      try next(suffered[0], suffered[2], alert("Red", "2025-06-05", "emergency")) == ["Red"]
    )
    #expect(try next(suffered[1], alert("Recall", "2025-06-06", "withdrawal")) == ["Recall"])
  }

  @Test("Companies are compared by the launches that a cadence counts")
  func launches() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "releases",
        on: "2025-09-01",
        [
          release("One", of: "Alpha", "2025-01-01", "milestone: preview"),
          release("One", of: "Alpha", "2025-02-01"),
          release("Two", of: "Alpha", "2025-03-01", "milestone: weights"),
          release("Three", of: "Alpha", "2025-04-01", "milestone: announced"),
        ]
      )
    ])
    let row = try #require(
      try Comparison(question, companies: ["Alpha"], by: .launches).rows.first
    )
    #expect(row.launches == 2)
    #expect(try Cadence(question, company: "Alpha").count == 2)
  }

  @Test("A deal stands in the timelines of its parties")
  func parties() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "deal",
        on: "2025-08-02",
        [
          (
            """
            deal: acquisition
            event: alpha/deal/beta
            company: Alpha
            parties: [Beta]
            date: 2025-06-01
            """, "Alpha bought Beta on 2025-06-01."
          ), release("New", of: "Beta", "2025-07-01"),
        ]
      )
    ])
    func titles(_ company: String) throws -> [String] {
      try Timeline(question, companies: [company]).rows.map(\.shown.event.title)
    }
    #expect(try titles("Beta") == ["Acquisition of Beta", "New"])
    #expect(try titles("Alpha") == ["Acquisition of Beta"])
    var streamed: [String] = []
    try Timeline.each(question, companies: ["Beta"]) { resolution, _ in
      streamed.append(resolution.event.title)
    }
    #expect(streamed == ["Acquisition of Beta", "New"])
  }

  @Test("An alert whose end lay behind its source is no forecast")
  func ends() throws {
    func alert(_ published: String) throws -> Bool? {
      let claim = """
        alert: Outage
        company: Alpha
        date: 2025-08-28
        end: 2025-09
        """
      let article = MadeUp.article(
        "alert",
        on: published,
        [(claim, "The outage of 2025-08-28 ended in 2025-09.")]
      )
      return try Alerts(try MadeUp.question([article])).entries.first?.isForecast
    }
    #expect(try alert("2025-09-17") == false)
    #expect(try alert("2025-08-30") == true)
  }

  @Test("What came in the place of a plan that is overdue stands beside the days")
  func replaced() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "plan",
        on: "2025-01-10",
        [
          release("Ada", of: "Alpha", "2025-01-01"),
          release("Big Ada", of: "Alpha", "2025-03-01", "status: expected"),
        ]
      ),
      MadeUp.article(
        "came",
        on: "2025-02-01",
        [release("Bob", of: "Alpha", "2025-02-01", "supersedes: alpha/release/big-ada")]
      ),
    ])
    let gap = try Gap(question, from: "Ada", to: "Big Ada")
    #expect(gap.to.overdue == DayRange(exactly: 632))
    #expect(
      gap.notes == [
        "Bob of 1 Feb 2025 (alpha/release/bob) came in the place of alpha/release/big-ada, by a source of it"
      ]
    )
  }

  @Test("Where both names of a gap lead nowhere, both are told")
  func ambiguous() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "releases",
        on: "2025-09-01",
        [
          release("Ada 4 Mini", of: "Alpha", "2025-01-01"),
          release("Ada 4 Max", of: "Alpha", "2025-02-01"),
          release("Bob 4 Mini", of: "Beta", "2025-03-01"),
          release("Bob 4 Max", of: "Beta", "2025-04-01"),
        ]
      )
    ])
    #expect {
      try Gap(question, from: "Ada 4", to: "Bob 4")
    } throws: { error in
      "\(error)"
        == "'Ada 4' can be alpha/release/ada-4-mini or alpha/release/ada-4-max: name one by its key; "
        + "'Bob 4' can be beta/release/bob-4-mini or beta/release/bob-4-max: name one by its key"
    }
  }

  @Test("An empty name and the name of a model are no companies, and a key's word finds its event")
  func names() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "names",
        on: "2025-09-01",
        [
          release("Ada", of: "Alpha", "2025-01-01"),
          (
            """
            deal: partnership
            event: alpha/deal/moonbase-2025
            company: Alpha
            parties: [Beta]
            date: 2025-06-01
            """, "Alpha and Beta on 2025-06-01."
          ),
        ]
      )
    ])
    #expect(throws: QuestionError.wrongName("the name of the company is empty")) {
      try Timeline(question, companies: [" "])
    }
    #expect(throws: QuestionError.wrongName("'Ada' is a model of Alpha, not a company: name Alpha"))
    {
      try Timeline(question, companies: ["Ada"])
    }
    guard case .event(let found, _, _) = try Page(question, name: "Moonbase") else {
      Issue.record("no event")
      return
    }
    #expect(found.event.key.description == "alpha/deal/moonbase-2025")
  }
}
