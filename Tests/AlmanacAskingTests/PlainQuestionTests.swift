import AlmanacAsking
import AlmanacModel
import AlmanacStore
import Foundation
import TestSupport
import Testing

/// Questions in plain words, on the shipped seeds; `Questions` has them with the commands they mean.
@Suite struct PlainQuestionTests {
  @Test(
    "Of the questions of a language nearly all are read right, and next to none wrong in silence",
    arguments: ["en", "ru", "zh"]
  )
  func questions(language: String) async throws {
    let table = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Questions/\(language).tsv")
    let rows = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      var (right, wrong): (Int, [String]) = (0, [])
      for row in rows {
        let parts = row.split(separator: "\t").map(String.init)
        let said = PlainQuestionTests.command(try reader.read(parts[0]))
        if parts[1].components(separatedBy: " || ").contains(said ?? "NONE") {
          right += 1
        } else if let said {
          wrong.append("\(parts[0]) → \(said)")
        }
      }
      #expect(Double(right) >= 0.95 * Double(rows.count))
      #expect(Double(wrong.count) <= 0.02 * Double(rows.count), "\(wrong)")
    }
  }

  @Test("Two kinds joined by and are asked apart, and a span of days after something is read whole")
  func joined() async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      guard case .several(let readings) = try reader.read("OpenAI's rounds and alerts in 2025")
      else {
        Issue.record("one of two kinds was answered alone")
        return
      }
      #expect(readings.count > 1)
      let within = "Which moves of OpenAI came within 2 weeks of Gemini 3 Pro?"
      guard case .one(let reading) = try reader.read(within) else {
        Issue.record("a span after something was not read")
        return
      }
      #expect(reading.request.values["within"] == ["14"])
      #expect(reading.unread == ["moves"])
      guard case .one(let early) = try reader.read("OpenAI valuation in early 2025") else {
        Issue.record("a part of a year was not read")
        return
      }
      #expect(early.command == "almanac valuation OpenAI --on 2025-Q1")
      #expect(early.unread == [])
    }
  }

  @Test(
    "A plan that is not something is refused, and not taken for one that is late",
    arguments: [
      "Which plans of OpenAI are not about funding?", "What plans of OpenAI are not overdue?",
      "plans of OpenAI without xAI", "Какие планы OpenAI не отменены?",
    ]
  )
  func negatedPlans(question: String) async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      guard case .unanswerable(.negation) = try reader.read(question) else {
        Issue.record("it was answered")
        return
      }
    }
  }

  @Test("A mistyped name is answered by the commands of the nearest names, and by none of them")
  func typos() async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      guard case .unknown(let name, let nearest, let instead) = try reader.read("Opnai valuation")
      else {
        Issue.record("a mistyped name was read")
        return
      }
      #expect(name == "Opnai")
      #expect(nearest.first == "OpenAI")
      #expect(instead.first?.command == "almanac valuation OpenAI")
    }
  }

  @Test("Evidence, a day of knowledge, a form and a file are asked for in words too")
  func manner() async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      guard
        case .one(let reading) = try reader.read(
          "funding of Mistral as known by 2025-06-30, with sources, to rounds.json"
        )
      else {
        Issue.record("it was not read")
        return
      }
      #expect(
        reading.argv == [
          "funding", "Mistral AI", "--known-by", "2025-06-30", "--why", "-o", "rounds.json",
        ]
      )
    }
  }

  private static let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

  /// The command that a question was read as; nil where it was read as none.
  private static func command(_ outcome: PlainOutcome) -> String? {
    guard case .one(let reading) = outcome else { return nil }
    return String(reading.command.dropFirst("almanac ".count))
  }
}
