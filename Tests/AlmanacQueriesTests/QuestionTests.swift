import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

@testable import AlmanacQueries

/// A question to the sample, asked on 2026-11-23.
func question(knownBy: String? = nil, statuses: Set<Status>? = nil) throws -> Question {
  Question(
    store: try SampleSeeds.store(),
    knownBy: try knownBy.flatMap { try EventDate($0).latest },
    statuses: statuses,
    today: try #require(try EventDate("2026-11-23").latest)
  )
}

@Suite struct GapTests {
  @Test("Two dates that are known to the day give one number")
  func exact() throws {
    let gap = try Gap(try question(), from: "Gemini 3 Pro", to: "gpt5.2")
    #expect(gap.days == DayRange(exactly: 23))
    #expect(gap.order == .after)
  }

  @Test("Rival dates that nothing decides against make the gap a range")
  func rivals() throws {
    let gap = try Gap(try question(), from: "Gemini 3 Pro", to: "code red")
    #expect(gap.days == DayRange(min: 13, max: 14))
    #expect(gap.resolvedDays == DayRange(exactly: 14))
  }

  @Test("A quarter gives a range, and the other way round its negative")
  func range() throws {
    let there = try Gap(try question(), from: "GPT-5.2", to: "GPT-6")
    #expect(there.days == DayRange(min: 21, max: 110))
    let back = try Gap(try question(), from: "GPT-6", to: "GPT-5.2")
    #expect(back.days == DayRange(min: -110, max: -21))
    #expect(back.order == .before)
  }

  @Test("An alias in another script names the same event")
  func scripts() throws {
    for name in ["красная тревога", "红色警报", "CODE RED", "openai/alert/code-red-2025"] {
      #expect(
        try Gap(try question(), from: "Gemini 3 Pro", to: name).days == DayRange(min: 13, max: 14)
      )
    }
  }

  @Test("An unknown name suggests the nearest, and what was not known yet is said")
  func unknown() throws {
    #expect(
      throws: QuestionError.unknown(
        name: "GPT-5.3",
        what: "event or model",
        nearest: ["GPT-5.2"]
      )
    ) {
      try Gap(try question(), from: "GPT-5.3", to: "GPT-6")
    }
    #expect(throws: QuestionError.nothing("nothing was known of 'GPT-6' by 2025-12-19")) {
      try Gap(try question(knownBy: "2025-12-19"), from: "GPT-5.2", to: "GPT-6")
    }
  }
}

@Suite struct KnownByTests {
  @Test("Knowledge by a day is that of the articles published on or before it")
  func knownBy() throws {
    let keys = { (day: String) in
      try Timeline(try question(knownBy: day)).rows.map(\.shown.event.key.description)
    }
    #expect(try keys("2025-11-18") == ["google/release/gemini-3-pro"])
    #expect(
      try keys("2025-12-02") == ["google/release/gemini-3-pro", "openai/alert/code-red-2025"]
    )
    #expect(throws: QuestionError.nothing("no event that was asked for is known by 2025-11-17")) {
      try Timeline(try question(knownBy: "2025-11-17"))
    }
  }

  @Test("A rival that came later was not one yet")
  func rivals() throws {
    let early = try Gap(try question(knownBy: "2025-12-02"), from: "Gemini 3 Pro", to: "code red")
    #expect(early.days == DayRange(exactly: 13))
    #expect(early.to.resolution.event.rivals == [])
  }
}

@Suite struct ValuationTests {
  @Test("Paid bases follow one another, and what is sought takes part in no change")
  func series() throws {
    let history = try ValuationHistory(try question(), company: "OpenAI")
    #expect(history.points.map(\.amount.text) == ["$157B", "$500B", "up to $830B"])
    #expect(history.points.map(\.basis) == [.postMoney, .tender, .ask])
    #expect(history.points.map(\.counts) == [true, true, false])
    #expect(history.points[1].previousBasis == .postMoney)
    #expect(history.points[1].change?.multiple == ClosedBounds(low: 500.0 / 157, high: 500.0 / 157))
    #expect(history.points[1].change?.days == DayRange(min: 364, max: 394))
    #expect(history.points[1].change?.annualized == nil)
    #expect(history.points[2].change == nil)
    #expect(history.change == history.points[1].change)
  }

  @Test("A basis that is asked for alone takes part in changes")
  func basis() throws {
    let history = try ValuationHistory(
      try question(statuses: [.rumored]),
      company: "OpenAI",
      basis: .ask
    )
    #expect(history.points.map(\.counts) == [true])
    #expect(throws: QuestionError.nothing("no market-cap valuation of OpenAI is known")) {
      try ValuationHistory(try question(), company: "OpenAI", basis: .marketCap)
    }
  }
}

@Suite struct ReactionTests {
  @Test("What a source says is the answer comes before what only came next")
  func response() throws {
    let response = try ResponseTime(try question(), company: "OpenAI", to: "Gemini 3 Pro")
    #expect(response.stated.map(\.resolution.event.title) == ["Code red", "GPT-5.2"])
    #expect(response.stated.map(\.days) == [DayRange(min: 13, max: 14), DayRange(exactly: 23)])
    #expect(response.next == [])
    #expect(response.horizon == 90)
  }

  @Test("A company does not respond to itself")
  func own() throws {
    #expect(
      throws: QuestionError.nothing(
        "GPT-5.2 (openai/release/gpt-5.2) is OpenAI's own; a company does not respond to itself"
      )
    ) {
      try ResponseTime(try question(), company: "OpenAI", to: "GPT-5.2")
    }
  }

  @Test("An alert has its cause and its answer")
  func alerts() throws {
    let alerts = try Alerts(try question())
    #expect(alerts.entries.map { $0.causes.map(\.title) } == [["Gemini 3 Pro"]])
    #expect(alerts.entries.map { $0.answers.map(\.title) } == [["GPT-5.2"]])
    #expect(alerts.entries[0].length == nil)
  }
}

@Suite struct MoneyQuestionTests {
  @Test("Totals are by status, and a promise is no money raised")
  func funding() throws {
    let funding = try FundingHistory(try question(), company: "OpenAI")
    #expect(funding.totals.byStatus[.completed]?.map(\.text) == ["$6.6B"])
    #expect(funding.totals.byStatus[.rumored]?.map(\.text) == ["up to $100B"])
    #expect(funding.findings == [])
  }

  @Test("Plans whose time has passed are overdue, as of the day that is asked about")
  func plans() throws {
    let plans = try Plans(try question())
    #expect(Set(plans.entries.map(\.outcome)) == [.overdue])
    let early = try Plans(try question(knownBy: "2025-12-31"))
    #expect(Set(early.entries.map(\.outcome)) == [.open])
  }
}

@Suite struct RivalTests {
  @Test("Claims a day apart are a conflict that a time zone may explain")
  func conflicts() throws {
    let entry = try #require(try Conflicts(try question()).entries.first)
    #expect(entry.type == .timeZone)
    #expect(entry.sides.map(\.text) == ["2 Dec 2025", "1 Dec 2025"])
    #expect(entry.sides.map(\.voices) == [["The Wall Street Journal"], ["The Daily"]])
  }

  @Test("What became known between two days is new events and changed values")
  func changes() throws {
    let changes = try Changes(
      try question(),
      since: try EventDate("2025-12-03"),
      until: try EventDate("2025-12-11")
    )
    #expect(
      changes.entries.map(\.now.event.key.description) == [
        "openai/alert/code-red-2025", "openai/release/gpt-5.2",
      ]
    )
    #expect(
      changes.entries[0].steps == [
        AttributeChange(attribute: .date, from: "1 Dec 2025", to: "2 Dec 2025")
      ]
    )
    #expect(changes.entries[1].before == nil)
  }
}

@Suite struct SearchTests {
  @Test(
    "Whatever is searched for is words, never an expression",
    arguments: [
      "\"", "\"\"", "qq\0\"qz", "x* OR y", "NEAR(qq qz)", "title: x", "^x", "(", "-", "{qq}: qz",
      "qq AND",
      "'; DROP TABLE event; --", "%", "_", "\u{202E}x", "e\u{301}*",
    ]
  )
  func searchExpressions(text: String) throws {
    let store = try SampleSeeds.store()
    #expect(throws: QuestionError.self) {
      try Search(Question(store: store, today: Day(number: 20_500)), text: text)
    }
    #expect(try store.check() == [])
  }

  @Test("Search finds words in any script, and an alias stands for every name")
  func search() throws {
    let keys = { (text: String) in
      try Search(try question(), text: text).hits.map { hit in
        switch hit {
        case .article(let key, _, _, _): key
        case .event(let resolution): resolution.event.key.description
        }
      }
    }
    #expect(try keys("красная тревога").contains("openai/alert/code-red-2025"))
    #expect(try keys("Staff heard") == ["red-two"])
    #expect(try keys("АЛЬТМАН") == ["red-one"])
    #expect(throws: QuestionError.self) { try keys("xyzzy") }
    #expect(throws: QuestionError.self) { try keys("\"") }
  }
}

@Suite struct CoverageTests {
  @Test("Coverage counts events by company, kind and year, and by whose hand dates them")
  func counts() throws {
    let coverage = try Coverage(try question())
    #expect(coverage.articles == 6)
    #expect(coverage.companies.map(\.name) == ["OpenAI", "Google"])
    #expect(coverage.companies.map(\.events) == [8, 1])
    #expect(coverage.kinds.map(\.name) == ["release", "funding", "valuation", "alert"])
    #expect(coverage.kinds.map(\.events) == [3, 2, 3, 1])
    #expect(coverage.years.map(\.name) == ["2024", "2025", "2026"])
    #expect(coverage.years.map(\.events) == [2, 4, 3])
    #expect(coverage.all.hands == [.firstHand: 2, .compiled: 7])
    #expect(coverage.thin == ["Google"])
  }
}
