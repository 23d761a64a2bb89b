import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct TimelineTests {
  private let older =
    "event,kind,company,title,date,earliest,latest,status,amount_low,amount_high,currency,basis,claims,articles"

  private func claims(_ header: String, _ rows: String...) throws -> [Claim] {
    let result = try Tables.read(([header] + rows).joined(separator: "\n") + "\n", nil)
    #expect(result.mistakes == [])
    return result.claims
  }

  @Test("The older header is read as before: what a round raised or sought follows its status")
  func olderHeader() throws {
    let found = try claims(
      older,
      "openai/funding/a,funding,OpenAI,Series A,2024,,,completed,5,5,USD,,1,1",
      "openai/funding/b,funding,OpenAI,Series B,2025,,,rumored,,9,USD,,1,1",
      "openai/release/x-preview,release,OpenAI,X,2024,,,completed,,,,,1,1",
      "openai/release/o1-preview,release,OpenAI,o1-preview,2024,,,completed,,,,,1,1",
      "openai/metric/users,metric,OpenAI,Users,2024,,,completed,8,8,,users,1,1"
    )
    #expect(found[0].attributes.raised?.text == "$5")
    #expect(found[0].attributes.round?.rawValue == "series-a")
    #expect(found[1].attributes.target?.text == "up to $9")
    #expect(found[2].attributes.milestone == .preview)
    #expect(found[3].attributes.milestone == .available)
    #expect(found[4].attributes.figure?.text == "8 users")
  }

  @Test("The newer header brings qualifiers, rounds, units, parts and relations along")
  func newerHeader() throws {
    let found = try claims(
      older + ",phase,qualifier,round,unit,part_of,relations,outcome",
      "openai/funding/a,funding,OpenAI,Bridge,2024,,,completed,5,5,USD,target,1,1,rumored,~,series-a,,,,",
      "openai/funding/b,funding,OpenAI,B,2025,,,rumored,9,9,USD,raised,1,1,,exact,series-b,,openai/funding/a,,",
      "openai/alert/red,alert,OpenAI,Red,2024,,,completed,,,,,1,1,,,,,,because google/release/g; follows openai/alert/b,",
      "openai/metric/more,metric,OpenAI,More,2024,,,completed,8,,,users,1,1,,>=,,users,,,"
    )
    #expect(found.map(\.status) == [.rumored, .rumored, .completed, .completed])
    #expect(found[0].attributes.target?.text == "~$5")
    #expect(found[0].attributes.round?.rawValue == "series-a")
    #expect(found[1].attributes.raised?.text == "$9")
    #expect(found[1].relations == [Relation(.partOf, "openai/funding/a")])
    #expect(
      found[2].relations == [
        Relation(.because, "google/release/g"), Relation(.follows, "openai/alert/b"),
      ]
    )
    #expect(found[3].attributes.figure?.text == "at least 8 users")
  }

  @Test("All mistakes of a row come at once, and a name of another company is one")
  func mistakes() throws {
    let result = try Tables.read(
      older + "\n" + """
        openai/valuation/a,valuation,OpenAI,Valuation,soon,,,done,x,5,USD,post,1,1
        openai/milestone/a,milestone,Google,A,2024,,,completed,,,,,1,1
        openai/milestone/b,milestone,Open AI,B,2024,,,completed,,,,,1,1
        acme/milestone/a,milestone,Acme,A,2024,,,completed,,,,,1,1
        acme/milestone/b,milestone,Ajax,B,2024,,,completed,,,,,1,1

        """,
      nil
    )
    #expect(
      result.mistakes == [
        "t.csv:2:54: error: column 'status': 'done' is not a status; it is one of rumored, expected, announced, completed, denied, cancelled",
        "t.csv:2:47: error: column 'date': 'soon' is not a date: a year has four digits; write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030",
        "t.csv:2:67: error: column 'basis': 'post' is not a basis; it is one of pre-money, post-money, tender, ask, market-cap, unspecified",
        "t.csv:2:59: error: column 'amount_low': 'x' is not a number",
        "t.csv:3:30: error: column 'company': 'Google' and 'OpenAI' both have the key openai",
        "t.csv:6:28: error: column 'company': 'Ajax' and 'Acme' both have the key acme",
      ]
    )
    #expect(result.registrations.map(\.entity.key) == ["acme"])
  }

  @Test("A table of other columns needs a map")
  func headers() {
    #expect(TimelineTable.has(TimelineTable.header))
    #expect(TimelineTable.has(TimelineTable.header + ["round", "unit"] + Rejects.columns))
    #expect(!TimelineTable.has(TimelineTable.header + ["round", "round"]))
    #expect(!TimelineTable.has(TimelineTable.header + ["rounds"]))
    #expect(!TimelineTable.has(Array(TimelineTable.header.dropFirst())))
  }
}
