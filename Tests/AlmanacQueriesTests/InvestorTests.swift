import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct InvestorTests {
  /// A round of Alpha's of one day with what the fund put in.
  private func round(
    _ key: String,
    raised: String = "$40B",
    date: String = "2025-03-31",
    status: String = "completed",
    round: String = "undisclosed",
    own: String = "",
    partOf: String? = nil
  ) -> (yaml: String, quote: String) {
    let whole = partOf.map { "\npart-of: alpha/funding/\($0)" } ?? ""
    let yaml = """
      funding: \(round)
      event: alpha/funding/\(key)
      company: Alpha
      date: \(date)
      status: \(status)
      raised: \(raised)
      investors: [{name: Big Fund\(own)}]\(whole)
      """
    let money = own.isEmpty ? "" : ", own" + own.replacing("amount:", with: "")
    return (yaml, "\(key) of \(date): \(raised)\(money).")
  }

  private func history(
    _ rounds: [(yaml: String, quote: String)],
    on day: String? = nil
  ) throws -> InvestorHistory {
    let question = try MadeUp.question([MadeUp.article("rounds", on: "2026-01-10", rounds)])
    return try InvestorHistory(
      question,
      investor: "Big Fund",
      on: try day.flatMap { try EventDate($0).latest }
    )
  }

  /// The sums of new shares as text.
  private func sums(_ history: InvestorHistory, _ purpose: InvestorHistory.Purpose = .shares)
    -> [String: [String]]
  {
    let sums = history.holdings.first?.sums[purpose]
    return Dictionary(
      uniqueKeysWithValues: (sums?.amounts ?? [:]).map { ($0.key.rawValue, $0.value.map(\.text)) }
    ).merging(["unknown": ["\(sums?.unknown ?? 0)"]]) { one, _ in one }
  }

  @Test("A round counts once: its parts by themselves, and of the whole what is left")
  func parts() throws {
    let history = try history([
      round("whole", own: ", amount: $30B, state: committed"),
      round("first", raised: "$10B", own: ", amount: $7.5B, state: paid", partOf: "whole"),
    ])
    #expect(sums(history) == ["paid": ["$7.5B"], "committed": ["$22.5B"], "unknown": ["0"]])
    #expect(
      Dictionary(
        uniqueKeysWithValues: history.rounds.map { ($0.resolution.event.key.subject, $0.count) }
      )
        == ["whole": .rest(try Money("$22.5B")), "first": .whole(try Money("$7.5B"))]
    )
  }

  @Test("A whole without an amount of its own adds nothing to what its parts say")
  func partsAlone() throws {
    let history = try history([
      round("whole"),
      round("first", raised: "$10B", own: ", amount: $7.5B, state: paid", partOf: "whole"),
      round("second", raised: "$30B", partOf: "whole"),
    ])
    #expect(sums(history) == ["paid": ["$7.5B"], "unknown": ["0"]])
    #expect(
      Dictionary(
        uniqueKeysWithValues: history.rounds.map { ($0.resolution.event.key.subject, $0.count) }
      )
        == [
          "whole": .inParts, "first": .whole(try Money("$7.5B")),
          "second": .inWhole("alpha/funding/whole"),
        ]
    )
  }

  @Test("A part that was only promised is in a whole that is done")
  func promised() throws {
    let history = try history([
      round("whole", own: ", amount: $30B, state: paid"),
      round(
        "first",
        raised: "$10B",
        status: "announced",
        own: ", amount: $7.5B, state: committed",
        partOf: "whole"
      ),
    ])
    #expect(sums(history) == ["paid": ["$30B"], "unknown": ["0"]])
  }

  @Test("Currencies are never added, nor new shares with those of others or with loans")
  func apart() throws {
    let history = try history([
      round("a", own: ", amount: $1B"), round("b", raised: "€2B", own: ", amount: €1B"),
      round("c", round: "tender", own: ", amount: $3B"),
      round("d", round: "debt", own: ", amount: $4B, state: paid"), round("e"),
      round("f", status: "cancelled", own: ", amount: $9B"),
      round("g", status: "rumored", own: ", amount: $5B, state: paid"),
    ])
    #expect(
      sums(history) == ["unstated": ["€1B", "$1B"], "planned": ["$5B"], "unknown": ["1"]]
    )
    #expect(sums(history, .secondary) == ["unstated": ["$3B"], "unknown": ["0"]])
    #expect(sums(history, .debt) == ["paid": ["$4B"], "unknown": ["0"]])
  }

  @Test("Talks in whose place a round came are in no sum, from the day on which it came")
  func lapsed() throws {
    var came = round("came", date: "2025-06-01", own: ", amount: $6B, state: paid")
    came.yaml += "\nsupersedes: alpha/funding/talks"
    let rounds = [
      round("talks", date: "2025-03-01", status: "rumored", own: ", amount: $5B"), came,
    ]
    let now = try history(rounds)
    #expect(sums(now) == ["paid": ["$6B"], "unknown": ["0"]])
    #expect(now.rounds.map(\.count) == [.lapsed, .whole(try Money("$6B"))])
    #expect(sums(try history(rounds, on: "2025-04-01")) == ["planned": ["$5B"], "unknown": ["0"]])
  }

  @Test("A filter hides rounds and changes no sum")
  func filter() throws {
    let article = MadeUp.article(
      "rounds",
      on: "2026-01-10",
      [
        round("a", own: ", amount: $1B, state: paid"),
        round("b", status: "announced", own: ", amount: $2B, state: committed"),
      ]
    )
    let question = try MadeUp.question([article], statuses: [.announced])
    let history = try InvestorHistory(question, investor: "Big Fund")
    #expect(history.rounds.map(\.resolution.event.key.subject) == ["b"])
    #expect(sums(history) == ["paid": ["$1B"], "committed": ["$2B"], "unknown": ["0"]])
  }

  @Test("As of a day a round stands as it stood then, and what may have come later is marked")
  func onDay() throws {
    let rounds = [
      round("a", date: "2025-01-10", status: "announced", own: ", amount: $1B, state: committed"),
      round("b", date: "2025", own: ", amount: $2B"), round("c", date: "2025-09-01"),
    ]
    let done = MadeUp.article(
      "done",
      on: "2025-12-01",
      [round("a", date: "2025-11-30", own: ", amount: $1B, state: paid")]
    )
    let question = try MadeUp.question([MadeUp.article("rounds", on: "2026-01-10", rounds), done])
    let day = try EventDate("2025-06-30").latest
    let history = try InvestorHistory(question, investor: "Big Fund", on: day)
    #expect(sums(history) == ["committed": ["$1B"], "unstated": ["$2B"], "unknown": ["0"]])
    #expect(
      history.rounds.map { "\($0.resolution.event.key.subject) \($0.isCertain)" }
        == ["b false", "a true"]
    )
    let now = try InvestorHistory(question, investor: "Big Fund")
    #expect(sums(now) == ["paid": ["$1B"], "unstated": ["$2B"], "unknown": ["1"]])
  }

  @Test("Stakes in deals are listed and are in no sum")
  func deals() throws {
    let deal = (
      """
      deal: investment
      event: fund/deal/beta
      company: Big Fund
      parties: [Beta]
      date: 2025-02-01
      amount: $5B
      """, "On 1 February 2025 the fund put $5 billion into Beta."
    )
    let history = try history([deal])
    #expect(history.holdings == [])
    #expect(history.deals.map(\.event.key.description) == ["fund/deal/beta"])
  }

  @Test("An unknown investor suggests the nearest, and one without money is said by name")
  func nothing() throws {
    let question = try MadeUp.question([
      MadeUp.article("rounds", on: "2026-01-10", [round("a", own: ", amount: $1B")])
    ])
    #expect(
      throws: QuestionError.unknown(name: "Big Fnud", what: "investor", nearest: ["Big Fund"])
    ) {
      try InvestorHistory(question, investor: "Big Fnud")
    }
    #expect(throws: QuestionError.nothing("no money of Beta in Alpha is known")) {
      try InvestorHistory(question, investor: "Beta", companies: ["Alpha"])
    }
  }
}

@Suite struct RemainderTests {
  @Test(
    "What is left of an amount covers what both leave open",
    arguments: [
      ("$30B", ["$7.5B"], "$22.5B"), ("~$30B", ["$10B"], "~$20B"),
      ("up to $40B", ["$10B"], "up to $30B"),
      ("$10B to $15B", ["$4B"], "$6B to $11B"), ("at least $10B", ["$4B"], "at least $6B"),
      ("$30B", ["up to $7B"], "$23B to $30B"), ("$30B", ["$30B"], nil), ("$30B", ["$31B"], nil),
      ("$5B", ["at least $2B"], "up to $3B"),
    ] as [(String, [String], String?)]
  )
  func less(whole: String, parts: [String], left: String?) throws {
    #expect(try Money(whole).less(parts.map { try Money($0) })?.text == left)
  }
}
