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

  @Test(
    "A cell that contradicts its row, or says what it cannot, is a mistake",
    arguments: [
      (
        "funding,A,2024,,,completed,-5,-5,USD,,1,1",
        "column 'amount_low': an amount is above zero, and this one -$5"
      ),
      (
        "funding,A,2024,,,completed,0,0,USD,,1,1",
        "column 'amount_low': an amount is above zero, and this one $0"
      ),
      (
        "funding,A,2024,,,completed,5%,,USD,,1,1",
        "column 'amount_low': '5%' is more than a number: the currency, the unit and the qualifier have columns of their own"
      ),
      (
        "funding,A,2024,,,completed,€7M,,USD,,1,1",
        "column 'amount_low': '€7M' is more than a number: the currency, the unit and the qualifier have columns of their own"
      ),
      (
        "funding,A,2024,,,completed,,,USD,,1,1",
        "column 'currency': there is no amount of this currency: 'USD'"
      ),
      (
        "funding,A,2024,,,completed,5000,5000,USD,post-money,1,1",
        "column 'basis': 'post-money' is neither raised nor target"
      ),
      (
        "funding,A,2024,,,completed,5000,5000,XXQ,,1,1",
        "column 'currency': 'XXQ' is not a currency code of ISO 4217"
      ),
      (
        "deal,A,2024,,,completed,5000,5000,USD,raised,1,1",
        "column 'basis': an event of the kind deal has no basis: 'raised'"
      ),
      (
        "milestone,A,2024,,,completed,,5,USD,,1,1",
        "column 'amount_high': an event of the kind milestone has no amount"
      ),
      (
        "metric,A,2024,,,completed,5,5,EUR,USD a year,1,1",
        "column 'currency': 'EUR' is not the currency of the unit 'USD a year'"
      ),
      (
        "metric,A,2024,,,completed,5,5,EUR,users,1,1",
        "column 'currency': 'EUR' is not the currency of the unit 'users'"
      ),
      (
        "metric,A,2024,,,completed,5,5,USD,USD a yaer,1,1",
        "column 'basis': the unit is 'USD a yaer'; did you mean year?"
      ),
      (
        "release,A,1025-01-02,1025-01-02,1025-01-02,completed,,,,,1,1",
        "column 'date': the year of '1025-01-02' is impossible"
      ),
      (
        "release,A,2024-05,2024-05-02,2024-05-31,completed,,,,,1,1",
        "column 'earliest': '2024-05-02' contradicts the date 2024-05: its first day is 2024-05-01"
      ),
      (
        "release,A,2024-05-01,2024-05-01,2025-05-01,completed,,,,,1,1",
        "column 'latest': '2025-05-01' contradicts the date 2024-05-01: its last day is 2024-05-01"
      ),
      (
        "release,A,../2030,2024-01-01,2030-12-31,expected,,,,,1,1",
        "column 'earliest': '2024-01-01' contradicts the date ../2030: it has no first day"
      ),
      (
        "release,A,,2024-05-01,,completed,,,,,1,1",
        "column 'earliest': the date is empty, and a day stands here: write the date"
      ),
    ]
  )
  func contradictions(row: String, mistake: String) throws {
    let kind = row.prefix { $0 != "," }
    let cells = row.dropFirst(kind.count + 1)
    let result = try Tables.read(older + "\nopenai/\(kind)/a,\(kind),OpenAI,\(cells)\n", nil)
    #expect(result.claims == [])
    #expect(
      result.mistakes.map { $0.split(separator: "error: ").last.map(String.init) } == [mistake]
    )
  }

  @Test("The further columns contradict neither the kind nor the columns before them")
  func furtherContradictions() throws {
    let result = try Tables.read(
      older + ",qualifier,round,unit\n" + """
        openai/metric/a,metric,OpenAI,A,2024,,,completed,8,8,,users,1,1,exact,,days
        openai/deal/a,deal,OpenAI,A,2024,,,completed,5000,5000,USD,,1,1,exact,series-a,users
        openai/deal/b,deal,OpenAI,B,2024,,,completed,,,,,1,1,exact,,

        """,
      nil
    )
    #expect(
      result.mistakes == [
        "t.csv:2:72: error: column 'unit': the unit is 'days', and the basis 'users'",
        "t.csv:3:71: error: column 'round': an event of the kind deal has no round: 'series-a'",
        "t.csv:3:80: error: column 'unit': an event of the kind deal has no unit: 'users'",
        "t.csv:4:54: error: column 'qualifier': there is no amount that this qualifies: 'exact'",
      ]
    )
  }

  @Test("What is done after the table, and an amount without its thousands, is pointed out")
  func oddities() throws {
    let result = try Tables.read(
      older + "\n" + """
        openai/release/a,release,OpenAI,A,2026-05-01,2026-05-01,2026-05-01,completed,,,,,1,1
        openai/funding/a,funding,OpenAI,A,2025-05-01,,,completed,6.6,6.6,USD,,1,1

        """,
      nil
    )
    #expect(result.mistakes == [])
    #expect(
      result.oddities == [
        "t.csv:2:35: warning: column 'date': row 1 says that 1 May 2026 is past, and the table is of 15 Jan 2026: is it a plan?",
        "t.csv:3:1: warning: row 2 gives $6.6: is it in whole units?",
      ]
    )
    #expect(result.names == ["A", "A, Funding round"])
  }

  @Test("Names that are none, or that belong to others, are not registered, and near ones are told")
  func names() throws {
    let result = try Tables.read(
      older + "\n" + """
        n-a/milestone/a,milestone,N/A,A,2024,,,completed,,,,,1,1
        total/milestone/a,milestone,Total:,A,2024,,,completed,,,,,1,1
        reuters/milestone/a,milestone,Reuters,A,2024,,,completed,,,,,1,1
        altman/milestone/a,milestone,Sam Altman,A,2024,,,completed,,,,,1,1
        open-ai/milestone/a,milestone,Open AI,A,2024,,,completed,,,,,1,1
        googel/milestone/a,milestone,Googel,A,2024,,,completed,,,,,1,1
        acme/milestone/a,milestone,Acme,A,2024,,,completed,,,,,1,1
        acme-2/milestone/a,milestone,ACME,A,2024,,,completed,,,,,1,1

        """,
      nil
    )
    #expect(
      result.mistakes.map { $0.split(separator: "column 'company': ").last.map(String.init) } == [
        "'N/A' is not a company's name: register it first if it is one",
        "'Total:' is not a company's name: register it first if it is one",
        "the key reuters is that of 'Reuters', which is not a company: register the company under another key first",
        "the company 'Sam Altman' has the key sam-altman, not altman",
        "the company 'Open AI' has the key openai, not open-ai",
        "the company 'ACME' has the key acme, not acme-2",
      ]
    )
    #expect(
      result.registrations == [
        Registration(
          entity: Entity(key: "googel", kind: .company, name: "Googel"),
          near: ["Google"]
        ),
        Registration(entity: Entity(key: "acme", kind: .company, name: "Acme"), near: []),
      ]
    )
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
