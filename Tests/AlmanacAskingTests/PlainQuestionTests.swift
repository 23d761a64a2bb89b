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
      guard case .one(let both) = try reader.read("OpenAI's rounds and alerts in 2025") else {
        Issue.record("two kinds of event were not read")
        return
      }
      #expect(both.command == "almanac timeline OpenAI --kind funding,alert --from 2025 --to 2025")
      guard case .several(let readings) = try reader.read("OpenAI's valuation and revenue") else {
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

  @Test(
    "What no command works out is not answered with a part of it",
    arguments: [
      "OpenAI's revenue per employee", "What was Anthropic's largest round?",
      "Ratio of Anthropic's revenue to its staff",
      "Отношение выручки Антропика к числу сотрудников",
      "Какой раунд Антропика самый большой?", "Anthropic最大的一轮融资是哪一轮", "OpenAI人均收入是多少",
      "OpenAI的估值和Anthropic的收入", "What colour is OpenAI's logo?",
      "Which of Tesla's rivals' promises came true?", "中国公司估值排名",
      "Сколько стоила OpenAI, когда вышел GPT-4?", "OpenAI的收入是Anthropic的几倍",
    ]
  )
  func incomputable(question: String) async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      if case .one(let reading) = try reader.read(question) {
        Issue.record("it was answered by \(reading.command)")
      }
    }
  }

  @Test(
    "Parts of months, months in small letters, shared years and promises not kept are read",
    arguments: [
      (
        "What did Microsoft ship between 1 june and 30 june 2025",
        "timeline Microsoft --kind release --from 2025-06-01 --to 2025-06-30"
      ),
      (
        "Which deals were struck in the first half of June 2026?",
        "timeline --kind deal --from 2026-06-01 --to 2026-06-15"
      ),
      (
        "Какие сделки заключили в первой половине июня 2026?",
        "timeline --kind deal --from 2026-06-01 --to 2026-06-15"
      ), ("2026年6月上半月有哪些交易", "timeline --kind deal --from 2026-06-01 --to 2026-06-15"),
      ("Which promises did OpenAI not keep?", "plans OpenAI --outcome overdue"),
    ]
  )
  func parts(question: String, command: String) async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      #expect(PlainQuestionTests.command(try reader.read(question)) == command)
    }
  }

  @Test(
    "A look-up asked for politely is no search, and a longer word does not break the next",
    arguments: [
      ("麻烦查一下月之暗面的估值", "valuation \"Moonshot AI\""), ("xAI出过哪些事故", "alerts xAI"),
      ("Please look up Anthropic's staff", "metrics Anthropic --name staff"),
      ("SpaceX收购Cursor花了多少钱？", "deals SpaceX Cursor --type acquisition"),
      ("OpenAI取消了哪些交易", "deals OpenAI --status cancelled"),
      ("OpenAI 2025年有哪些融资", "timeline OpenAI --kind funding --from 2025 --to 2025"),
      ("智谱的market cap是多少", "valuation \"Zhipu AI\""),
    ]
  )
  func classes(question: String, command: String) async throws {
    try await withSeededAlmanac { almanac in
      let reader = PlainReader(try Store.reading(almanac.database), today: PlainQuestionTests.today)
      #expect(PlainQuestionTests.command(try reader.read(question)) == command)
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
