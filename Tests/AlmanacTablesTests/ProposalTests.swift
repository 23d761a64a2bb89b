import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct ProposalTests {
  private func proposal(_ table: String, name: String = "rounds.csv") throws -> String {
    try Proposal(
      head: Array(table.utf8),
      isWhole: true,
      form: .unknown,
      name: name,
      registry: Tables.registry
    ).yaml
  }

  @Test("A map is proposed with the layout, columns, dates, scales and words that a table has")
  func proposes() throws {
    let table = """
      Startup;Announced;Amount (USD m);Stage;Status;Lead Investor;Investors;Notes
      OpenAI;13/4/2024;6.6;Series A;Closed;Thrive Capital;Nvidia, Google;a
      Mistral AI;25/4/2024;n/a;Bridge;Late discussions;;Nvidia, Thrive Capital;b
      Acme;1/5/2024;12.5;Seed;Closed;;;c

      """
    #expect(
      try proposal(table) == """
        # A map for rounds.csv, proposed from its first 3 rows.
        # Read every line, and decide where a remark says so.
        source:
          key: rounds  # decide: the table's own name, for ever
          title: rounds.csv  # decide: what it is called
          publisher:  # decide: a registered outlet or company
          url:  # decide: where it was published
          published:  # decide: the day from which its rows are known, as 2025-12-31
        delimiter: ";"
        kind: funding  # decide: is every row one?
        columns:
          company: Startup  # 2 of 3 values are registered
          date: Announced
          raised: Amount (USD m)
          round: Stage
          status: Status
          note: Notes
          investors:
            - {column: Lead Investor, split: ";", role: lead}
            - {column: Investors, split: ","}
        dates: [d/m/yyyy]
        currency: USD  # decide: of amounts that name none; so a column's name says
        scale: {raised: million}  # decide: so a column's name says
        words:
          round:  # each is one of \(RoundType.words.joined(separator: ", "))
            Bridge:   # decide
          status:  # each is one of rumored, expected, announced, completed, denied, cancelled
            Closed: completed  # decide: is it?
            Late discussions: rumored  # decide: is it?
        missing: [n/a]  # decide: do these mean that there is no value?
        companies: registered  # decide: register or skip, where 1 values are not registered
        bad_rows: stop  # or skip: rows that cannot be read are left out

        """
    )
  }

  @Test("Dates that two formats read otherwise are for a person to decide")
  func ambiguous() throws {
    let yaml = try proposal("Company,Date,Title\nOpenAI,3/4/2024,A\nGoogle,5/6/2024,B\n")
    #expect(
      yaml.contains("dates: [m/d/yyyy]  # decide: the same cells are other dates as d/m/yyyy")
    )
    #expect(yaml.contains("kind: milestone"))
  }

  @Test("A proposal says only what a person left to decide when it is read as a map")
  func isMap() throws {
    let yaml = try proposal("Company,Date,Raised,Round\nOpenAI,2024-01,$5M,Seed\n")
    #expect(
      Tables.map(yaml).mistakes == [
        "map.yaml:4:3: error: `publisher:` is missing: a registered outlet or company",
        "map.yaml:4:3: error: `url:` is missing: its address",
        "map.yaml:4:3: error: `published:` is missing: the date from which the rows are known",
      ]
    )
    let decided = yaml.replacing("publisher:", with: "publisher: Reuters")
      .replacing("url:", with: "url: \"file:a\"")
      .replacing("published:", with: "published: 2026-01-15")
    #expect(Tables.map(decided).mistakes == [])
  }

  @Test("Layouts are sniffed: UTF-16, Windows-1252, tabs, a header below a banner, JSON")
  func layouts() throws {
    func sample(_ bytes: [UInt8]) throws -> TableSample {
      try TableSample(bytes, isWhole: true, form: .unknown)
    }
    let tabs = try sample(Array("Company\tDate\nOpenAI\t2024\nGoogle\t2024\n".utf8))
    #expect(tabs.shape.delimiter == 0x09)
    let banner = try sample(Array("Rounds\n\nCompany,Date\nOpenAI,2024\n".utf8))
    #expect(banner.shape.headerRow == 3)
    #expect(banner.rows == [["OpenAI", "2024"]])
    let latin = try sample(Array("Company,Date\nCaf".utf8) + [0xE9] + Array(",2024\n".utf8))
    #expect(latin.shape.encoding == .windows1252)
    #expect(latin.rows == [["Café", "2024"]])
    let json = try sample(Array("[{\"company\": \"OpenAI\", \"date\": \"2024\"}]".utf8))
    #expect(json.header == ["company", "date"])
    #expect(throws: TableInputError.self) { try proposal("") }
  }

  @Test(
    "Texts are quoted in YAML where they could be read as something else",
    arguments: [
      ("Close date", "Close date"), ("Funding (equity)", "Funding (equity)"), ("a: b", "\"a: b\""),
      ("yes", "\"yes\""), ("2024", "\"2024\""), ("a\nb \"c\"", "\"a\\nb \\\"c\\\"\""), ("", "\"\""),
      ("a, b", "\"a, b\""), ("Raised #", "\"Raised #\""), ("\u{7F}", "\"\\u007F\""),
    ]
  )
  func quoted(text: String, yaml: String) {
    #expect(YAMLText.quoted(text) == yaml)
  }
}
