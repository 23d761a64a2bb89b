import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct ConflictRulesTests {
  private func round(_ raised: String, status: String = "completed", date: String = "2025-06-01")
    -> (yaml: String, quote: String)
  {
    (
      """
      funding: series-a
      event: alpha/funding/a
      company: Alpha
      date: \(date)
      status: \(status)
      raised: \(raised)
      """, "A of \(date): \(raised)."
    )
  }

  private func conflicts(_ articles: SourceFile...) throws -> [String] {
    do {
      return try Conflicts(try MadeUp.question(articles)).entries.map {
        "\($0.attribute.name) \($0.type.rawValue): \($0.sides.map(\.text).joined(separator: ", "))"
      }
    } catch QuestionError.nothing {
      return []
    }
  }

  @Test("What others make of an amount in their own currency contradicts nothing")
  func currencies() throws {
    #expect(
      try conflicts(
        MadeUp.article("one", on: "2025-06-02", [round("CNY 50B")]),
        MadeUp.article("two", by: "Digest", on: "2025-06-03", [round("$7.5B")]),
        MadeUp.article("three", by: "Digest", on: "2025-06-04", [round("$7.4B")])
      ) == []
    )
  }

  @Test("What was expected stands against its outcome as a plan, whenever it was published")
  func expected() throws {
    #expect(
      try conflicts(
        MadeUp.article("one", on: "2025-06-02", [round("$5B")]),
        MadeUp.article("two", by: "Digest", on: "2025-06~", [round("$4B", status: "expected")])
      ) == ["raised plan-outcome: $5B, $4B"]
    )
  }

  @Test("Each rival is typed by itself: a plan stands apart from what nothing explains")
  func apart() throws {
    #expect(
      try conflicts(
        MadeUp.article(
          "rumor",
          on: "2024-10-30",
          [round("$5B", status: "rumored", date: "2025-12")]
        ),
        MadeUp.article("one", on: "2025-06-02", [round("$5B")]),
        MadeUp.article("two", by: "Digest", on: "2025-06-03", [round("$5B", date: "2025-04-01")])
      ) == [
        "date disagreement: 1 Jun 2025, 1 Apr 2025", "date plan-outcome: 1 Jun 2025, Dec 2025",
      ]
    )
  }

  @Test("An investor's amounts in two articles are no dispute")
  func investors() throws {
    func with(_ amount: String) -> (yaml: String, quote: String) {
      let (yaml, quote) = round("$6B")
      return (
        yaml + "\ninvestors: [{name: Big Fund, amount: \(amount)}]",
        quote + " Big Fund put in \(amount)."
      )
    }
    #expect(
      try conflicts(
        MadeUp.article("one", on: "2025-06-02", [with("$2B")]),
        MadeUp.article("two", by: "Digest", on: "2025-06-03", [with("$3B")])
      ) == []
    )
  }
}
