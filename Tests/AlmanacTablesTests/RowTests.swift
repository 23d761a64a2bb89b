import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct RowTests {
  @Test("All mistakes of a row come at once, each at its cell and with its column")
  func mistakes() throws {
    let table = """
      Company,Date,Raised,Status
      OpenIA,"3 Mai",12 apples,"per
      haps"
      "OpenAI",,"$5M",

      """
    let map =
      Tables.source + """
        kind: funding
        columns: {company: Company, date: Date, raised: Raised, status: Status}

        """
    #expect(
      try Tables.read(table, map).mistakes == [
        "t.csv:2:1: error: column 'Company': the company 'OpenIA' is not registered; did you mean OpenAI?",
        "t.csv:2:8: error: column 'Date': '3 Mai' is not a date that the map's formats or EDTF can read",
        "t.csv:2:16: error: column 'Raised': '12 apples' is not an amount: 'apples' is no scale (K, M, B, T) and no currency; write $6.6B, EUR 1.7B, ~$29B or $25B to $30B",
        "t.csv:2:26: error: column 'Status': 'per haps' is not a status; it is one of rumored, expected, announced, completed, denied, cancelled; say in the map's `words:` what it means",
        "t.csv:4:1: error: the status is empty: say in the map's `defaults:` what that means",
      ]
    )
  }

  @Test("Words are matched without case, spaces and hyphens, and with `round` behind them")
  func words() throws {
    let table = """
      Company,Date,Round,Status
      OpenAI,2024-01,Series A,Completed
      OpenAI,2024-02,SERIES-B,ANNOUNCED
      OpenAI,2024-03,seed round,In talks
      OpenAI,2024-04,Convertible Note,completed
      OpenAI,2024-05,pre seed,completed

      """
    let map =
      Tables.source + """
        kind: funding
        columns: {company: Company, date: Date, round: Round, status: Status}
        words: {status: {in-talks: rumored}}

        """
    let result = try Tables.read(table, map)
    #expect(result.mistakes == [])
    #expect(
      result.claims.map { "\($0.attributes.round?.rawValue ?? "") \($0.status.rawValue)" } == [
        "series-a completed", "series-b announced", "seed rumored", "convertible-note completed",
        "pre-seed completed",
      ]
    )
  }

  @Test("Constants and templates stand where a column may, and are empty where a column of them is")
  func templates() throws {
    let table = """
      Firm,Year,Month,amount_usd_m
      OpenAI,2024,03,250
      OpenAI,2025,01,

      """
    let map =
      Tables.source + """
        kind: funding
        columns:
          company: Firm
          date: "{Year}-{Month}"
          raised: "{amount_usd_m}M"
          currency: {constant: USD}
          round: {constant: series-c}

        """
    let result = try Tables.read(table, map)
    #expect(result.mistakes == [])
    #expect(
      result.claims.map { "\($0.event) \($0.attributes.raised?.text ?? "nothing")" }
        == ["openai/funding/2024-03 $250M", "openai/funding/2025-01 nothing"]
    )
    #expect(result.claims[0].attributes.round?.rawValue == "series-c")
  }

  @Test("Words for nothing are no value, for all columns or for one")
  func missing() throws {
    let table = "Company,Date,Raised\nOpenAI,2024-01,N/A\nOpenAI,2024-02,?\nOpenAI,2024-03,-\n"
    let usual = try Tables.read(table, Tables.rounds + "currency: USD\n")
    #expect(usual.mistakes.count == 1)
    #expect(usual.claims.count == 2)
    let own = try Tables.read(
      table,
      Tables.rounds + "currency: USD\nmissing: {all: [N/A, \"-\"], raised: [\"?\", N/A, \"-\"]}\n"
    )
    #expect(own.mistakes == [])
    #expect(own.claims.allSatisfy { $0.attributes.raised == nil })
  }

  @Test("A scale of the map multiplies, and an amount without one is pointed out")
  func scale() throws {
    let table = "Company,Date,Raised\nOpenAI,2024-01,6.6\n"
    let scaled = try Tables.read(table, Tables.rounds + "currency: USD\nscale: billion\n")
    #expect(scaled.claims[0].attributes.raised?.text == "$6.6B")
    #expect(scaled.oddities == [])
    let unscaled = try Tables.read(table, Tables.rounds + "currency: USD\n")
    #expect(
      unscaled.oddities == [
        "t.csv:2:1: warning: row 1 gives $6.6: is the map's `scale:` missing?"
      ]
    )
  }

  @Test("A misspelled period of a unit is told with what is near")
  func periods() throws {
    let map =
      Tables.source + """
        kind: metric
        columns: {company: Company, date: Date, title: Name, value: Value, unit: Unit}

        """
    let result = try Tables.read(
      "Company,Date,Name,Value,Unit\nOpenAI,2024,Revenue,5000000,USD a yaer\n",
      map
    )
    #expect(
      result.mistakes == [
        "t.csv:2:21: error: column 'Value': the unit is 'USD a yaer'; did you mean year?"
      ]
    )
  }

  @Test("A percentage is never multiplied by the map's scale")
  func percentages() throws {
    let map =
      Tables.source + """
        kind: metric
        columns: {company: Company, date: Date, title: Name, value: Value, unit: Unit}
        scale: million

        """
    let result = try Tables.read(
      """
      Company,Date,Name,Value,Unit
      OpenAI,2024-01,Share,29%,
      OpenAI,2024-02,Share,5-6%,percent
      OpenAI,2024-03,Share,29,percent
      OpenAI,2024-04,Share,29,%
      OpenAI,2024-05,Share,29%,%
      OpenAI,2024-06,Users,29,users
      OpenAI,2024-07,Share,5M%,

      """,
      map
    )
    #expect(
      result.claims.compactMap(\.attributes.figure?.text)
        == ["29%", "5% to 6%", "29%", "29%", "29%", "29M users"]
    )
    #expect(
      result.mistakes == [
        "t.csv:8:22: error: column 'Value': '5M%' is not an amount: a percentage has no scale; write $6.6B, EUR 1.7B, ~$29B or $25B to $30B"
      ]
    )
  }

  @Test(
    "A name that tells a row's event from others comes with it, also where the row gives the key"
  )
  func names() throws {
    let table =
      "Company,Date,Name,Key\nOpenAI,2024-01,Command R+,\nOpenAI,2024,X,openai/release/y\n"
    let map =
      Tables.source + """
        kind: release
        columns: {company: Company, date: Date, title: Name, event: Key}

        """
    let result = try Tables.read(table, map)
    #expect(result.names == ["Command R+", "X"])
    let rounds =
      Tables.source + """
        kind: funding
        columns: {company: Company, date: Date, round: Round}
        subject: "round {Id}"

        """
    let subjects = try Tables.read(
      "Id,Company,Date,Round\n7,OpenAI,2024-01,Series A\n7,OpenAI,2024-02,Series B\n",
      rounds
    )
    #expect(subjects.claims.map(\.event.subject) == ["round-7", "round-7"])
    #expect(subjects.names == ["round 7: Series A", "round 7: Series B"])
  }

  @Test("An event without a name of its own is a mistake, not one with all the others")
  func nameless() throws {
    for (kind, problem) in [
      ("milestone", "the row has no title"), ("alert", "the row has no title"),
      ("deal", "the row has neither a title nor the type of the deal"),
      ("release", "the row names no model"),
    ] {
      let map = Tables.source + "kind: \(kind)\ncolumns: {company: Company, date: Date}\n"
      let result = try Tables.read("Company,Date\nOpenAI,2024-01\n", map)
      #expect(result.mistakes == ["t.csv:2:1: error: \(problem)"])
    }
  }

  @Test("A subject whose columns are empty, or a column that is not there, is a mistake")
  func subjects() throws {
    let map = Tables.rounds + "currency: USD\nsubject: \"round {Id}\"\n"
    let result = try Tables.read("Id,Company,Date,Raised\n,OpenAI,2024-01,5M\n", map)
    #expect(result.mistakes == ["t.csv:2:1: error: the columns of the map's `subject:` are empty"])
    #expect(throws: (any Error).self) {
      try Tables.read("Company,Date,Raised\nOpenAI,2024-01,5M\n", map)
    }
  }
}
