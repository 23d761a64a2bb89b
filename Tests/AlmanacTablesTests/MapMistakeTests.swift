import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct MapMistakeTests {
  private func mistakes(_ lines: String) -> [String] {
    let columns =
      "{company: Company, date: Date, raised: Raised, status: State, investors: Investors}"
    return Tables.map(Tables.source + "kind: funding\ncolumns: \(columns)\n" + lines).mistakes
  }

  @Test("A map without mistakes says everything that one can")
  func everything() throws {
    let yaml = """
      source:
        key: a
        title: A
        publisher: Reuters
        url: https://example.com/a
        published: 2026-01-15
        via: {source: Reuters, at: page 3}
        accessed: 2026-01-16
      kind: funding
      columns:
        company: {column: Company, split: [";", " and "]}
        date: [Closed, "{Year}-{Month}"]
        raised: "{Amount}M"
        currency: Currency
        investors: [{column: Leads, role: lead, split: ","}, Investors]
        round: {constant: series-a}
        status: State
        post_money: Value
      words: {status: {Done: completed, "talk*": rumored, X: ""}}
      defaults: {status: completed}
      missing: {all: [N/A], raised: ["?"]}
      dates: [m/d/yyyy, Qq yyyy, excel]
      currency: {all: USD, post_money: EUR}
      scale: {raised: million, post_money: 1000}
      decimal: ","
      subject: "a {Id}"
      only: {Type: [Equity, Debt], Kind: x}
      where: {Year: ">= 2020", Name: not empty}
      companies: register
      editions: replace
      bad_rows: skip
      delimiter: tab
      header_row: 2
      skip_rows: 1
      encoding: cp1252

      """
    let (read, mistakes) = Tables.map(yaml)
    #expect(mistakes == [])
    let map = try #require(read)
    #expect(
      map.source.via == [Via(outlet: "Reuters", outletKey: "reuters", place: "page 3")]
    )
    #expect(map.source.accessed == (try EventDate("2026-01-16")))
    #expect(map.fields["company"]?.separators == [";", " and "])
    #expect(map.fields["date"]?.sources == [.named("Closed"), .named("{Year}-{Month}")])
    #expect(map.fields["round"]?.sources == [.constant("series-a")])
    #expect(map.fields["raised"]?.scale == 6)
    #expect(map.fields["post_money"]?.scale == 3)
    #expect(map.fields["post_money"]?.currency == Currency("EUR"))
    #expect(map.fields["raised"]?.missing == ["?"])
    #expect(map.investors.map(\.role) == [.lead, .participant])
    #expect(map.investors.map(\.separators) == [[","], [";"]])
    #expect(map.currency == .usd)
    #expect(map.missing == ["N/A"])
    #expect(map.companies == .register)
    #expect(map.editions == .replace)
    #expect(map.badRows == .skip)
    #expect(map.only["Type"] == ["Equity", "Debt"])
    var shape = TableShape()
    shape.headerRow = 2
    shape.skippedRows = 1
    shape.delimiter = 0x09
    shape.encoding = .windows1252
    #expect(map.shape == shape)
  }

  @Test(
    "A misspelled key, attribute, word or default is told with what is near",
    arguments: [
      (
        "defaults: {staus: rumored}\n",
        "map.yaml:4:12: error: `defaults:` there is no attribute 'staus'; did you mean status?"
      ),
      (
        "words: {staus: {a: rumored}}\n",
        "map.yaml:4:9: error: `words:` there is no attribute 'staus'; did you mean status?"
      ),
      (
        "words: {status: {a: rumoured}}\n",
        "map.yaml:4:21: error: 'rumoured' is not a status; did you mean rumored?"
      ),
      (
        "defaults: {status: rumord}\n",
        "map.yaml:4:20: error: 'rumord' is not a status; did you mean rumored?"
      ),
      (
        "defaults: {round: serie-a}\n",
        "map.yaml:4:19: error: 'serie-a' is not a round type; did you mean series-a or series-b or series-c?"
      ),
      (
        "defautls: {status: rumored}\n",
        "map.yaml:4:1: error: there is no key `defautls:`; did you mean defaults?"
      ),
      (
        "companies: registerd\n",
        "map.yaml:4:12: error: 'registerd' is not a policy for companies; did you mean register or registered?"
      ),
      (
        "scale: {raised: zillion}\n",
        "map.yaml:4:17: error: 'zillion' is not a scale: write thousand, million, billion or a number such as 1000"
      ),
      (
        "words: {round: {A: series-a}}\n",
        "map.yaml:4:9: error: `words:` speaks of 'round', which no column gives: name its column in `columns:`"
      ),
      (
        "missing: {all: [x], pre_money: [n/a]}\n",
        "map.yaml:4:21: error: `missing:` speaks of 'pre_money', which no column gives: name its column in `columns:`"
      ),
      (
        "scale: {status: million}\n",
        "map.yaml:4:17: error: `scale:` is for amounts, and 'status' is none"
      ),
      ("currency: \"¥\"\n", "map.yaml:4:11: error: '¥' can be CNY or JPY: write the code"),
      ("currency: usf\n", "map.yaml:4:11: error: 'usf' is not a currency code of ISO 4217"),
      (
        "defaults: {raised: \"29%\"}\n",
        "map.yaml:4:20: error: '29%' is a percentage, not an amount"
      ),
      (
        "defaults: {raised: 5M}\n", "map.yaml:4:20: error: '5M' names no currency, nor does the map"
      ),
      (
        "defaults: {date: 1025-01-01}\n",
        "map.yaml:4:18: error: the year of '1025-01-01' is impossible"
      ),
      (
        "companies: register\ndefaults: {company: N/A}\n",
        "map.yaml:5:21: error: 'N/A' is not a company's name"
      ),
      (
        "defaults: {investors: Nvidia}\n",
        "map.yaml:4:23: error: investors are named by a column"
      ),
      (
        "words: {investors: {NVDA: Nvidai}}\n",
        "map.yaml:4:27: error: the name 'Nvidai' is not registered in entities.yaml; did you mean Nvidia?"
      ),
      (
        "dates: [excel, excel-1904]\n",
        "map.yaml:4:8: error: `dates:` names excel and excel-1904: a number would be two days"
      ),
      (
        "defaults: {milestone: preview}\n",
        "map.yaml:4:12: error: `defaults:` a funding has no 'milestone'"
      ),
      (
        "defaults: {origin: Reuterz}\n",
        "map.yaml:4:20: error: the name 'Reuterz' is not registered in entities.yaml; did you mean Reuters?"
      ),
      (
        "words: {company: {a: Opnai}}\n",
        "map.yaml:4:22: error: the company 'Opnai' is not registered in entities.yaml; did you mean OpenAI?"
      ),
      (
        "words: {status: {Done: completed, done: rumored}}\n",
        "map.yaml:4:35: error: 'done' and 'Done' are one word with two meanings"
      ),
      (
        "where: {Year: about 2020}\n",
        "map.yaml:4:15: error: a condition is empty, = x, contains x, starts with x, each also with `not`, or < x, <= x, > x, >= x"
      ),
      (
        "dates: [mm/dd/jjjj]\n",
        "map.yaml:4:9: error: a date format is made of yyyy, yy, mm, m, Mon, dd, d, Qq and Hh, each part once and a day with its month, such as m/d/yyyy, d-Mon-yy or Qq yyyy; or it is excel or excel-1904"
      ),
      (
        "subject: round\n",
        "map.yaml:4:10: error: `subject:` names no column in braces, such as {Id}: all rows would be one event"
      ),
      ("header_row: 0\n", "map.yaml:4:13: error: `header_row:` is a number from 1 to 1000"),
      (
        "encoding: utf-7\n", "map.yaml:4:11: error: 'utf-7' is not an encoding; did you mean utf-8?"
      ),
      (
        "delimiter: ab\n",
        "map.yaml:4:12: error: `delimiter:` is one sign, such as \";\" or \"|\", or tab"
      ),
      (
        "companies: skip\nregister_companies: true\n",
        "map.yaml:5:21: error: `register_companies:` says otherwise than `companies: skip`: leave it out"
      ),
    ]
  )
  func told(lines: String, mistake: String) {
    #expect(mistakes(lines) == [mistake])
  }

  @Test("What a map writes itself is spelled as freely as the cells of its table")
  func spelledFreely() throws {
    let map =
      Tables.source + """
        kind: funding
        columns:
          company: Company
          round: {constant: Series A}
          raised: Raised
          currency: Currency
          investors: Investors
          status: State
        dates: [m/d/yyyy]
        words: {status: {done: COMPLETED}, investors: {NVDA: nvidia}}
        defaults: {date: 3/14/2024, currency: usd, post_money: "5M€", pre_money: 4M}

        """
    let table = "Company,Raised,Currency,Investors,State\nOpenAI,1M,eur,NVDA,done\n"
    let result = try Tables.read(table, map)
    #expect(result.mistakes == [])
    let round = try #require(result.claims.first?.attributes)
    #expect(round.round?.rawValue == "series-a")
    #expect(round.date?.edtf == "2024-03-14")
    #expect(
      [round.raised, round.postMoney, round.preMoney].map { $0?.text } == ["€1M", "€5M", "€4M"]
    )
    #expect(round.investors.map(\.name) == ["Nvidia"])
    #expect(Tables.map(Tables.rounds + "currency: usd\n").map?.currency == .usd)
    #expect(Tables.map(Tables.rounds + "currency: \"€\"\n").map?.currency == Currency("EUR"))
  }

  @Test(
    "A date format gives each part once and a day with its month, and its digits are told apart",
    arguments: [
      ("d/yyyy", false), ("mm-mm-yyyy", false), ("yyyy-yy", false), ("Qq-mm-yyyy", false),
      ("Qq Hh yyyy", false), ("d-Qq-yyyy", false), ("m-Mon-yyyy", false), ("m/d", false),
      ("yyyymd", false), ("dmmyyyy", false), ("", false), ("yyyymmdd", true), ("d-Mon-yy", true),
      ("mm/yyyy", true), ("yyyy", true), ("ddMonyyyy", true), ("Hh yyyy", true),
    ]
  )
  func patterns(text: String, isOne: Bool) {
    #expect(DateFormats.has(text) == isOne)
  }

  @Test("Digits that touch are all there, and two digits of a year are two")
  func digits() {
    #expect(TablePattern("yyyymmdd")?.date("20240301")?.edtf == "2024-03-01")
    #expect(TablePattern("yyyymmdd")?.date("2024131") == nil)
    #expect(TablePattern("d/m/yy")?.date("1/2/3") == nil)
    #expect(TablePattern("mm/dd/yyyy")?.date("3/1/2024")?.edtf == "2024-03-01")
  }

  @Test("Every mistake of a map is told in one go")
  func all() {
    let yaml = """
      source: {key: A b, title: T, publisher: Reuterz, url: "file:a"}
      kind: fundng
      columns: {compny: Company}
      words: {status: {open: }}

      """
    #expect(
      Tables.map(yaml).mistakes == [
        "map.yaml:1:41: error: the name 'Reuterz' is not registered in entities.yaml; did you mean Reuters?",
        "map.yaml:1:9: error: `published:` is missing: the date from which the rows are known",
        "map.yaml:1:15: error: 'A b' is not a key: use a–z, 0–9, . and -",
        "map.yaml:2:7: error: 'fundng' is not a kind; did you mean funding?",
        "map.yaml:3:11: error: `columns:` there is no attribute 'compny'; did you mean company?",
        "map.yaml:4:18: error: `words:` does not say what 'open' means; write \"\" where it means nothing",
        "map.yaml:4:9: error: `words:` speaks of 'status', which no column gives: name its column in `columns:`",
        "map.yaml:1:1: error: `columns:` names no company",
      ]
    )
  }

  @Test("The older way to register companies still does")
  func older() throws {
    let map = try #require(Tables.map(Tables.rounds + "register_companies: true\n").map)
    #expect(map.companies == .register)
    let other = try #require(Tables.map(Tables.rounds + "register_companies: false\n").map)
    #expect(other.companies == .registered)
  }
}
