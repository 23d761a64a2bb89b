import AlmanacAsking
import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

/// Days and periods that count from today, or that people write shorter than texts do.
@Suite struct RelativeTimeTests {
  @Test(
    "A period that ends today has no end, and half a year is six months",
    arguments: [
      ("What did OpenAI release in the last six months?", "--from 2026-05-23"),
      ("OpenAI最近三个月发布了什么", "--from 2026-08-23"),
      ("OpenAI过去半年发布了什么", "--from 2026-05-23"),
      ("Что выпустил OpenAI за последние два года?", "--from 2024-11-23"),
      ("What did OpenAI release year to date?", "--from 2026"),
      ("OpenAI年初至今发布了什么", "--from 2026"), ("OpenAI2023年至今发布了什么", "--from 2023"),
      ("Что выпустил OpenAI с 2023 по сей день?", "--from 2023"),
      ("What did OpenAI release in 2024-25?", "--from 2024 --to 2025"),
      ("Что выпустил OpenAI в 2024-2025 годах?", "--from 2024 --to 2025"),
      ("OpenAI25年三季度发布了什么", "--from 2025-Q3 --to 2025-Q3"),
      ("OpenAI上半年发布了什么", "--from 2026-H1 --to 2026-H1"),
      ("What did OpenAI release half a year ago?", "--from 2026-05 --to 2026-05"),
      ("Что выпустил OpenAI в 25 году?", "--from 2025 --to 2025"),
    ]
  )
  func periods(question: String, period: String) async throws {
    #expect(try await asked(question) == "timeline OpenAI --kind release " + period)
  }

  @Test(
    "What something was worth some time ago is asked of that very day",
    arguments: [
      "openai's value exactly a year ago", "Сколько стоил OpenAI ровно год назад?",
      "去年今天OpenAI的估值是多少？", "OpenAI一年前值多少钱", "What was OpenAI worth this time last year?",
    ]
  )
  func daysAgo(question: String) async throws {
    #expect(try await asked(question) == "valuation OpenAI --on 2025-11-23")
  }

  @Test(
    "A comparison in Chinese says which of two came later",
    arguments: [
      ("GPT-5比GPT-4晚了多久发布？", "gap GPT-4 GPT-5"), ("GPT-4比GPT-5早了多少天", "gap GPT-4 GPT-5"),
      ("Anthropic的E轮和F轮隔了多久", "gap anthropic/funding/series-e anthropic/funding/series-f"),
    ]
  )
  func order(question: String, command: String) async throws {
    #expect(try await asked(question) == command)
  }

  @Test(
    "How long a company has launched nothing is its cadence, and a move after a rival's a response",
    arguments: [
      ("Как давно Мистраль не выпускал новых моделей?", "cadence \"Mistral AI\""),
      ("Mistral多久没发新模型了", "cadence \"Mistral AI\""),
      ("DeepSeek R1出来后OpenAI多久有动作？", "response OpenAI --to DeepSeek-R1"),
    ]
  )
  func silence(question: String, command: String) async throws {
    #expect(try await asked(question) == command)
  }

  /// The command that a question is read as; nil where it is read as none.
  private func asked(_ question: String) async throws -> String? {
    try await withSeededAlmanac { almanac in
      let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
      let reader = PlainReader(try Store.reading(almanac.database), today: today)
      guard case .one(let reading) = try reader.read(question) else { return nil }
      return String(reading.command.dropFirst("almanac ".count))
    }
  }
}
