import Foundation
import TestSupport
import Testing

/// What somebody sums in SQL is what `funding` says.
@Suite struct FundingViewTests {
  /// One row of the view, as far as the sums need it.
  private struct Round: Decodable {
    var company: String
    var event: String
    var status: String
    var isCounted: Int
    var isDebt: Int
    var currency: String?
    var low: Int?

    enum CodingKeys: String, CodingKey {
      case company, event, status, currency, low
      case isCounted = "is_counted"
      case isDebt = "is_debt"
    }
  }

  /// The answer of `funding`, as far as the sums need it.
  private struct Answer: Decodable {
    struct Round: Decodable {
      var event: String
      var counted: Bool
    }
    struct Money: Decodable {
      var currency: String
      var low: Int?
    }
    struct Totals: Decodable {
      var completed: [Money]
      var debt: [Money]
    }
    var rounds: [Round]
    var totals: Totals
  }

  @Test("The view counts the rounds of every shipped company as `funding` does, to the same sums")
  func sums() async throws {
    try await withSeededAlmanac { almanac in
      let table = try await almanac(
        "sql",
        """
        SELECT company, event, status, is_counted, is_debt, raised_currency AS currency, summed_low AS low
        FROM funding_rounds
        """,
        "--format",
        "json"
      )
      let rows = try JSONDecoder().decode([Round].self, from: Data(table.out.utf8))
      #expect(!rows.isEmpty)
      for (company, rounds) in Dictionary(grouping: rows, by: \.company) {
        let json = try await almanac("funding", company, "--format", "json").out
        let answer = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
        #expect(
          rounds.filter { $0.isCounted == 1 }.map(\.event).sorted()
            == answer.rounds.filter(\.counted).map(\.event).sorted()
        )
        for (isDebt, totals) in [(0, answer.totals.completed), (1, answer.totals.debt)] {
          var sums: [String: Int] = [:]
          for round in rounds
          where round.isCounted == 1 && round.isDebt == isDebt && round.status == "completed" {
            if let currency = round.currency { sums[currency, default: 0] += round.low ?? 0 }
          }
          let given = Dictionary(uniqueKeysWithValues: totals.map { ($0.currency, $0.low ?? 0) })
          #expect(sums == given, "\(company)")
        }
      }
    }
  }
}
