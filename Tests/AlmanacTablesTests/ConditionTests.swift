import AlmanacModel
import Testing

@testable import AlmanacTables

/// Which rows a map chooses, and which cells cannot say so.
@Suite struct ConditionTests {
  @Test("Rows are chosen by values and conditions, and a value that no row has is told")
  func chosen() throws {
    let table = """
      Company,Date,Raised,Type,Year
      OpenAI,2024-01,1M,Equity,2024
      OpenAI,2023-01,2M,Equity,2023
      OpenAI,2024-03,3M,Debt,2024

      """
    let result = try Tables.read(
      table,
      Tables.rounds + """
        currency: USD
        only: {Type: [Equity, Equitty]}
        where: {Year: ">= 2024"}

        """
    )
    #expect(result.claims.map(\.event.subject) == ["2024-01"])
    #expect(result.leftOut == [.notChosen, .notChosen])
    #expect(
      result.unused == ["no row has 'Equitty' in the column 'Type', which `only:` names"]
    )
  }

  @Test(
    "A condition holds of the cells that it names",
    arguments: [
      ("empty", "", true), ("not empty", "", false), ("= a", "a", true), ("!= a", "a", false),
      ("contains ai", "OpenAI", true), ("not contains ai", "OpenAI", false),
      ("starts with Open", "OpenAI", true), (">= 2020", "2020", true), ("< 2020", "2020", false),
      ("> 1000", "1,500", true), ("<= 2020-06-01", "2020-05-31", true), ("> 5", "n/a", false),
      ("<= 5", "n/a", false), ("empty", "-", true), (">= 1M", "$2,500,000", true),
      ("> 2020", "2020-12-31", false), ("> 2020", "2021-01", true), ("<= 2020", "2020-12-31", true),
      (">= 2024-03-01", "2024-02-29 23:59", false), ("= 5", "5.0", false), ("< 10%", "9%", true),
    ]
  )
  func conditions(text: String, cell: String, holds: Bool) throws {
    let condition = try RowCondition(text)
    let held = try condition.holds(cell)
    #expect(held == holds)
  }

  @Test(
    "A condition that compares with nothing, or by a sign that is none, is refused",
    arguments: [
      ("=> 5", "a condition is \(RowCondition.forms)"),
      ("== x", "a condition is \(RowCondition.forms)"),
      ("<> 5", "a condition is \(RowCondition.forms)"),
      ("not != x", "a condition is \(RowCondition.forms)"),
      ("not > 5", "a condition is \(RowCondition.forms)"),
      (">=", "a condition is \(RowCondition.forms)"),
      ("contains", "a condition is \(RowCondition.forms)"),
      (">= abc", "'abc' is neither a number nor a date"),
      ("> ~5M", "'~5M' is neither a number nor a date"),
    ]
  )
  func noConditions(text: String, reason: String) {
    #expect(throws: CellError(reason)) { try RowCondition(text) }
  }

  @Test(
    "A cell that cannot be compared is a mistake, never left out without a word",
    arguments: [
      ("> 5", "soon", "'soon' is not a number, and `where:` compares it with 5"),
      (
        ">= 2020", "soon",
        "'soon' is neither a number nor a date, and `where:` compares it with 2020"
      ),
      (">= 2020-06-01", "5", "'5' is not a date, and `where:` compares it with 2020-06-01"),
      (
        ">= 2020-06-01", "2020",
        "'2020' lies on both sides of what `where:` compares it with"
      ),
      ("> 5", "7%", "a percentage and a number cannot be compared, as `where:` asks"),
      ("> $5", "€7", "two currencies cannot be compared, as `where:` asks"),
    ]
  )
  func incomparable(text: String, cell: String, reason: String) throws {
    let condition = try RowCondition(text)
    #expect(throws: CellError(reason)) { try condition.holds(cell) }
  }

  @Test(
    "A condition reads a column as the map does: its decimal sign, dates, scale and missing words"
  )
  func conditionsByMap() throws {
    let table = """
      Company;Date;Raised;Staff
      OpenAI;2/28/2024;1,5;10
      OpenAI;3/1/2024;0,5;10
      OpenAI;3/2/2024;7,5;1.200
      OpenAI;3/3/2024;?;10
      OpenAI;3/4/2024;many;10
      OpenAI;2/1/2024;many;10

      """
    let result = try Tables.read(
      table,
      Tables.rounds + """
        delimiter: ";"
        currency: USD
        decimal: ","
        scale: million
        dates: [m/d/yyyy]
        missing: {raised: ["?"]}
        where: {Date: ">= 2024-03-01", Raised: "> 1M", Staff: "> 1000"}

        """
    )
    #expect(result.claims.map(\.event.subject) == ["2024-03-02"])
    #expect(result.leftOut.count == 5)
    #expect(result.mistakes == [])
    let mistaken = try Tables.read(
      table,
      Tables.rounds + """
        delimiter: ";"
        currency: USD
        decimal: ","
        dates: [m/d/yyyy]
        missing: {raised: ["?"]}
        where: {Date: ">= 2024-03-01", Raised: "> 0,4"}

        """
    )
    #expect(
      mistaken.mistakes == [
        "t.csv:6:17: error: column 'Raised': 'many' is not a number, and `where:` compares it with 0,4"
      ]
    )
    #expect(
      Tables.map(Tables.rounds + "where: {Date: \">= 5\", Raised: \"< 2020-01-01\"}\n").mistakes
        == [
          "map.yaml:4:15: error: '5' is not a date",
          "map.yaml:4:31: error: '2020-01-01' is not a number",
        ]
    )
  }
}
