import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct CompanyTests {
  private func read(_ companies: [String], _ lines: String) throws -> Tables.Result {
    let rows = companies.enumerated().map { place, name in
      "\"\(name)\",20\(10 + place)-01-01,5M\n"
    }
    return try Tables.read(
      "Company,Date,Raised\n" + rows.joined(),
      Tables.rounds + "currency: USD\n" + lines
    )
  }

  private func problems(_ result: Tables.Result) -> [String] {
    result.mistakes.map { mistake in
      mistake.components(before: ": ").last ?? mistake
    }
  }

  @Test("A company that is not known is registered once, with the known names near it")
  func registers() throws {
    let result = try read(
      ["Acme AI", "Googel", "acme-ai", "OpenAI", "Acme AI"],
      "companies: register\n"
    )
    #expect(result.mistakes == [])
    #expect(
      result.registrations == [
        Registration(entity: Entity(key: "acme-ai", kind: .company, name: "Acme AI"), near: []),
        Registration(
          entity: Entity(key: "googel", kind: .company, name: "Googel"),
          near: ["Google"]
        ),
      ]
    )
    #expect(
      result.claims.map(\.event.company) == ["acme-ai", "googel", "acme-ai", "openai", "acme-ai"]
    )
  }

  @Test("What is no company's name, a person's or an outlet's is never registered")
  func refuses() throws {
    let result = try read(
      ["N/A", "Total", "Sam Altman", "Reuters", "2024", "Inc."],
      "companies: register\nmissing: []\n"
    )
    #expect(result.registrations == [])
    #expect(
      problems(result) == [
        "'N/A' is not a company's name: say in `missing:` or `words:` what it means",
        "'Total' is not a company's name: say in `missing:` or `words:` what it means",
        "'Sam Altman' is a person, not a company: register the company under another name first",
        "'Reuters' is the publisher, not a company: say in `missing:` or `words:` what it means",
        "'2024' is not a company's name: say in `missing:` or `words:` what it means",
        "'Inc.' is not a company's name: say in `missing:` or `words:` what it means",
      ]
    )
  }

  @Test(
    "Words for nothing, sums, values, errors of spreadsheets and pieces of names are no names",
    arguments: [
      "TBC", "Grand total:", "TOTAL", "Total 2024", "Total (USD)", "n.a.", "Not disclosed",
      "To be announced", "Undisclosed investors", "Angel Investors", "and others", "5 others",
      "Existing investors", "#REF!", "#N/A", "#DIV/0!", "=A1", "$5M", "€7M", "29%", "2024-Q1",
      "May 2024", "Q1 2024", "www.example.com", "a@example.com", "https://example.com", "Inc.",
      "Co., Ltd.", "Итого", "合计", "Company Name",
    ]
  )
  func noNames(name: String) {
    #expect(RefusedNames.flaw(of: name) == "is not a company's name")
  }

  @Test(
    "A piece of a name is told as one",
    arguments: [
      "Foo (Bar", "Bar)", "Acme,", "Acme:", "Acme [", "- Acme", "• Acme", "Foo &amp; Bar",
      "<b>Foo</b>", "\"Acme", "“Acme", "(Acme]",
    ]
  )
  func pieces(name: String) {
    #expect(RefusedNames.flaw(of: name) == "is only a part of a name")
  }

  @Test(
    "A name that only has such words in it is one",
    arguments: [
      "TotalEnergies", "Total Wine", "Unknown Worlds", "Other Labs", "Stealth Robotics", "01.AI",
      "AI21", "1X", "23andMe", "C3.ai", "Yahoo!", "Foo (Bar)", "H2O.ai", "True Corp",
      "May Mobility",
      "Sum & Substance", "Source AI", "Noname Security", "Example AI", "All In", "擎天3", "Всёдля",
    ]
  )
  func names(name: String) {
    #expect(RefusedNames.flaw(of: name) == nil)
  }

  @Test("Two names with one key are told, and never become one company")
  func collisions() throws {
    let result = try read(["Acme!", "Acme?", "Nvidia!"], "companies: register\n")
    #expect(result.registrations.map(\.entity.name) == ["Acme!"])
    #expect(
      problems(result) == [
        "'Acme?' and 'Acme!' would both have the key acme: register one of them under another key first",
        "'Nvidia!' and 'Nvidia' would both have the key nvidia: register one of them under another key first",
      ]
    )
  }

  @Test("Rows of companies that nobody knows are left out where the map says so")
  func skips() throws {
    let result = try read(["OpenAI", "Acme AI"], "companies: skip\n")
    #expect(result.mistakes == [])
    #expect(result.leftOut == [.unknownCompany("Acme AI")])
    #expect(result.claims.map(\.event.company) == ["openai"])
  }

  @Test("Several companies of a cell have an event each, but no amount")
  func several() throws {
    let map =
      Tables.source + """
        kind: milestone
        columns: {company: {column: Company, split: [";", " and "]}, date: Date, title: Title}

        """
    let table = "Company,Date,Title\nOpenAI; Google and Nvidia,2024-01-01,A pact\n"
    #expect(
      try Tables.read(table, map).claims.map(\.event.description)
        == ["openai/milestone/a-pact", "google/milestone/a-pact", "nvidia/milestone/a-pact"]
    )
    let rounds = Tables.rounds.replacing(
      "company: Company",
      with: "company: {column: Company, split: \";\"}"
    )
    let wrong = try Tables.read("Company,Date,Raised\nOpenAI;Google,2024,$5M\n", rounds)
    #expect(
      wrong.mistakes == [
        "t.csv:2:1: error: column 'Company': an amount of several companies is of none: give each a row"
      ]
    )
    let deals =
      Tables.source + """
        kind: deal
        columns: {company: {column: Company, split: ";"}, date: Date}
        defaults: {deal: partnership}

        """
    let deal = try Tables.read("Company,Date\nOpenAI;Google,2024\n", deals).claims
    #expect(deal.map(\.event.company) == ["openai"])
    #expect(deal.map(\.attributes.parties) == [["Google"]])
  }
}

extension String {
  /// The parts between some texts.
  fileprivate func components(before separator: String) -> [String] {
    split(separator: separator, maxSplits: 3, omittingEmptySubsequences: false)
      .map(String.init)
  }
}
