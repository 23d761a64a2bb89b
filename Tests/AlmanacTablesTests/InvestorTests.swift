import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct InvestorTests {
  private func read(_ cells: String, _ lines: String = "", header: String = "Leads,Investors")
    throws
    -> Tables.Result
  {
    let map =
      Tables.source + """
        kind: funding
        columns:
          company: Company
          date: Date
          investors: [{column: Leads, role: lead, split: ","}, {column: Investors, split: [";"]}]
        currency: USD

        """ + lines
    return try Tables.read("Company,Date,\(header)\nOpenAI,2024-01,\(cells)\n", map)
  }

  private func told(_ result: Tables.Result) -> [String] {
    (result.claims.first?.attributes.investors ?? []).map { investor in
      let amount = investor.amount.map { " " + $0.text } ?? ""
      return "\(investor.name) \(investor.role.rawValue)\(amount)"
        + (investor.state.map { " " + $0.rawValue } ?? "")
    }
  }

  @Test("Investors are read with their roles, amounts and states")
  func reads() throws {
    let result = try read(
      "Thrive Capital,\"Nvidia ($30B, committed); Thrive Capital; Google: $2B\""
    )
    #expect(result.mistakes == [])
    #expect(
      told(result) == [
        "Thrive Capital lead", "Nvidia participant $30B committed", "Google participant $2B",
      ]
    )
    let leads = try read(",\"led by Nvidia; Sam Altman (lead); Google (2M)\"")
    #expect(told(leads) == ["Nvidia lead", "Sam Altman lead", "Google participant $2M"])
  }

  @Test("Investors that nobody knows are a mistake, registered, or left out, as companies are")
  func unknown() throws {
    let cells = ",\"Nvidia; Acme Fund\""
    let refused = try read(cells)
    #expect(
      refused.mistakes == [
        "t.csv:2:17: error: column 'Investors': the investor 'Acme Fund' is not registered"
      ]
    )
    let registered = try read(cells, "companies: register\n")
    #expect(registered.registrations.map(\.entity.key) == ["acme-fund"])
    #expect(told(registered) == ["Nvidia participant", "Acme Fund participant"])
    let skipped = try read(cells, "companies: skip\n")
    #expect(skipped.unknownInvestors == ["Acme Fund"])
    #expect(told(skipped) == ["Nvidia participant"])
  }

  private static let said: [(String, String, Investor.Role?, String?)] = [
    ("Thrive (lead)", "Thrive", .lead, nil), ("Founders Fund (FF)", "Founders Fund (FF)", nil, nil),
    ("SoftBank: $10B", "SoftBank", nil, "$10B"), ("a16z (co-lead, €5M)", "a16z", .lead, "€5M"),
  ]

  @Test("What a cell says of an investor", arguments: said)
  func cells(text: String, name: String, role: Investor.Role?, amount: String?) {
    let investor = CellInvestor(text)
    #expect(investor.name == name)
    #expect(investor.role == role)
    #expect(investor.amount == amount)
  }

  @Test("Separators do not count inside of brackets")
  func lists() {
    #expect(CellList.parts("a (b, c), d", [","]) == ["a (b, c)", "d"])
    #expect(CellList.parts("a; b ;;c", [";"]) == ["a", "b", "c"])
    #expect(CellList.parts("a, b", []) == ["a, b"])
  }
}
