import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct RoundTotalsTests {
  /// A round of Alpha's of one day.
  private func round(
    _ key: String,
    _ type: String = "undisclosed",
    raised: String? = nil,
    target: String? = nil,
    date: String = "2025-06-30",
    status: String = "completed",
    _ relations: String...
  ) -> (yaml: String, quote: String) {
    let amounts = [raised.map { "raised: \($0)" }, target.map { "target: \($0)" }]
      .compactMap(\.self)
    let lines =
      [
        "funding: \(type)", "event: alpha/funding/\(key)", "company: Alpha", "date: \(date)",
        "status: \(status)",
      ] + amounts + relations
    return (
      lines.joined(separator: "\n"), "\(key) of \(date): \(raised ?? "") \(target ?? "") known."
    )
  }

  private func history(_ rounds: (yaml: String, quote: String)...) throws -> FundingHistory {
    try FundingHistory(
      try MadeUp.question([MadeUp.article("rounds", on: "2026-01-10", rounds)]),
      company: "Alpha"
    )
  }

  private func part(_ key: String) -> String { "part-of: alpha/funding/\(key)" }

  @Test("What was lent within a round of shares is debt, and no part of the money raised")
  func lent() throws {
    let history = try history(
      round("whole", raised: "$10B"),
      round("lent", "debt", raised: "$4B", part("whole")),
      round("shares", raised: "$6B", part("whole"))
    )
    #expect(history.totals.byStatus[.completed]?.map(\.text) == ["$6B"])
    #expect(history.totals.debt.map(\.text) == ["$4B"])
    #expect(history.rounds.map(\.summed?.text) == ["$6B", "$4B", nil])
    #expect(history.rounds.map(\.counts) == [true, true, false])
    #expect(history.rounds.map(\.whole?.subject) == [nil, "whole", "whole"])
    #expect(try history.raised(in: nil).map(\.text) == ["$6B"])
  }

  @Test("Where equally strong sources give other amounts, what they come to is told as a range")
  func undecided() throws {
    func history(_ articles: SourceFile...) throws -> FundingHistory {
      try FundingHistory(try MadeUp.question(articles), company: "Alpha")
    }
    let (one, other) = (
      MadeUp.article(
        "one",
        on: "2026-01-10",
        [round("a", raised: "$20M"), round("b", raised: "$5M")]
      ),
      MadeUp.article("other", on: "2026-01-10", [round("a", raised: "$25M")])
    )
    #expect(try history(one, other).totals.byStatus[.completed]?.map(\.text) == ["$30M"])
    #expect(try history(one, other).totals.undecided.map(\.text) == ["$25M to $30M"])
    #expect(try history(one).totals.undecided == [])
  }

  @Test("A lent part of a part is taken out of the whole, and one of another currency stays in it")
  func deeper() throws {
    let history = try history(
      round("whole", raised: "$10B"),
      round("close", raised: "$5B", part("whole")),
      round("lent", "debt", raised: "$2B", part("close")),
      round("yen", "debt", raised: "€1B", part("whole"))
    )
    #expect(history.totals.byStatus[.completed]?.map(\.text) == ["$8B"])
    #expect(history.totals.debt.map(\.text) == ["$2B"])
  }

  @Test("A part of an announced round that was paid is counted, and the round with what is left")
  func announced() throws {
    let history = try history(
      round("plan", target: "$25B", status: "announced"),
      round("cheque", raised: "$5B", part("plan"))
    )
    #expect(history.rounds.map(\.summed?.text) == ["$20B", "$5B"])
    #expect(history.totals.byStatus[.completed]?.map(\.text) == ["$5B"])
    #expect(history.totals.byStatus[.announced]?.map(\.text) == ["$20B"])
  }

  @Test("Sums of debt and of sold shares are at least that where an amount is unknown")
  func atLeast() throws {
    let history = try history(
      round("loan", "debt", raised: "$1B"),
      round("line", "debt"),
      round("tender", "tender", raised: "$3B"),
      round("sale", "secondary"),
      round("seed", "seed", raised: "$2B")
    )
    #expect(history.totals.debt.map(\.text) == ["at least $1B"])
    #expect(history.totals.secondary.map(\.text) == ["at least $3B"])
    #expect(history.totals.byStatus[.completed]?.map(\.text) == ["$2B"])
    #expect(!history.totals.isAtLeast)
  }

  @Test("Loans and sold shares of which no source gives an amount are counted as unknown")
  func unknown() throws {
    let history = try history(
      round("line", "debt"),
      round("sale", "secondary"),
      round("tender", "tender"),
      round("seed", "seed", raised: "$2B")
    )
    #expect(history.totals.secondary == [])
    #expect(history.totals.unknownSecondary == 2)
    #expect(history.totals.debt == [])
    #expect(history.totals.unknownDebt == 1)
  }

  @Test("A round is named by one of several investors only where a source says that it leads")
  func titles() throws {
    let investors = { (list: String) in "investors: [\(list)]" }
    let history = try history(
      round("led", raised: "$1B", investors("{name: Big Fund, role: lead}, {name: Beta}")),
      round(
        "own",
        raised: "$2B",
        investors("{name: Big Fund, amount: $2B}, {name: Beta}, {name: Alpha}")
      ),
      round("sole", raised: "$3B", investors("{name: Big Fund}")),
      round("two", raised: "$4B", investors("{name: Big Fund, amount: $4B}, {name: Beta}")),
      round("many", raised: "$5B", investors("{name: Big Fund}, {name: Beta}, {name: Alpha}")),
      round("many-increment", raised: "$1B", part("many"))
    )
    #expect(
      history.rounds.map(\.resolution.event.title) == [
        "Big Fund round", "Round of Alpha, Beta and 1 more", "Funding round, increment",
        "Round of Big Fund and 2 more",
        "Big Fund round", "Round of Big Fund and Beta",
      ]
    )
  }

  @Test("An investor whom one outlet alone names beside nearer ones is told as its word")
  func alone() throws {
    let claim = { (names: String) in
      self.round("a", "series-a", raised: "$2B", "investors: [\(names)]")
    }
    let history = try FundingHistory(
      try MadeUp.question([
        MadeUp.article("near", on: "2025-07-01", [claim("{name: Big Fund, role: lead}")]),
        MadeUp.article("far", by: "Digest", on: "2025-07-02", [claim("{name: Beta}")]),
      ]),
      company: "Alpha"
    )
    let round = try #require(history.rounds.first).resolution
    #expect(round.event.attributes.investors.map(\.name) == ["Big Fund", "Beta"])
    #expect(round.onlyVoice(for: "Beta") == "Digest")
    #expect(round.onlyVoice(for: "Big Fund") == nil)
  }

  @Test("What is denied with its whole keeps the date that it had, where nobody dates the denial")
  func denied() throws {
    let question = try MadeUp.question([
      MadeUp.article(
        "talks",
        on: "2025-09-20",
        [
          round("talks", target: "$10B", date: "2025-09-19", status: "rumored"),
          (
            "valuation: $200B\nevent: alpha/valuation/talks\ncompany: Alpha\nbasis: post-money\n"
              + "date: 2025-09-19\nstatus: rumored\npart-of: alpha/funding/talks",
            "On 2025-09-19 it was $200B."
          ),
        ]
      ),
      MadeUp.article(
        "no",
        on: "2025-09-21",
        [
          (
            "funding: undisclosed\nevent: alpha/funding/talks\ncompany: Alpha\nstatus: denied",
            "No."
          )
        ]
      ),
    ])
    let events = try question.events(["alpha/valuation/talks"])
    #expect(events.map(\.status) == [.denied])
    #expect(events.map(\.attributes.date?.edtf) == ["2025-09-19"])
  }

  @Test("A round that was announced has not lapsed because another follows it")
  func follows() throws {
    let history = try history(
      round("first", target: "$2B", date: "2025-01-10", status: "announced"),
      round("talks", target: "$3B", date: "2025-02-10", status: "rumored"),
      round("next", raised: "$4B", "follows: [alpha/funding/first, alpha/funding/talks]")
    )
    #expect(history.rounds.map(\.exclusion) == [nil, .lapsed, nil])
    #expect(history.totals.byStatus[.announced]?.map(\.text) == ["$2B"])
  }

  @Test("What does not close is told by the names that people give rounds")
  func findings() throws {
    let history = try history(
      round("whole", "series-a", raised: "$10B"),
      round("one", raised: "$6B", part("whole")),
      round("two", raised: "$7B", part("whole"))
    )
    #expect(
      history.findings == [
        "Series A of 30 Jun 2025: its 2 parts come to $13B, more than the whole $10B"
      ]
    )
  }

  @Test(
    "Rounds are called by who put money in, whatever their type, also where they were announced"
  )
  func names() throws {
    func given(_ key: String, _ type: String, _ status: String, _ date: String, _ more: String)
      -> (yaml: String, quote: String)
    {
      let (yaml, quote) = round(key, type, raised: "$1B", date: date, status: status)
      return (yaml + more, quote)
    }
    let fund = "\ninvestors: [{name: Big Fund}]"
    let history = try history(
      given("a", "corporate", "completed", "2025-01-01", fund),
      given("b", "convertible-note", "completed", "2025-02-01", fund),
      given("c", "corporate", "announced", "2025-03-01", ""),
      given("c", "corporate", "completed", "2025-04-01", fund)
    )
    #expect(
      history.rounds.map(\.resolution.event.title) == [
        "Big Fund round", "Big Fund convertible note", "Big Fund round",
      ]
    )
    let last = history.rounds[2].resolution.event
    #expect(last.phases.map { last.at($0).title } == ["Big Fund round", "Big Fund round"])
  }
}
