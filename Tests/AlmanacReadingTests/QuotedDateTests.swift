import AlmanacModel
import AlmanacReading
import Testing

@Suite struct QuotedDateTests {
  private func says(_ quote: String, _ edtf: String, published: String = "2025-12-19") throws
    -> Bool
  {
    try TextReader.any(quote).mentions(in: quote, published: EventDate(published))
      .say(try EventDate(edtf))
  }

  @Test(
    "A day is said in the words of three languages, or as a number",
    arguments: [
      ("on 11 December 2025", "2025-12-11"), ("December 11, 2025", "2025-12-11"),
      ("December 11th, 2025", "2025-12-11"), ("the 11th of December 2025", "2025-12-11"),
      ("on Dec. 11", "2025-12-11"), ("11 декабря 2025 года", "2025-12-11"),
      ("11-го декабря 2025 года", "2025-12-11"), ("11-го декабря", "2025-12-11"),
      ("декабря 11-го", "2025-12-11"), ("10-11-го декабря", "2025-12-10/2025-12-11"),
      ("11 декабря", "2025-12-11"),
      ("2025年12月11日", "2025-12-11"), ("12月11日", "2025-12-11"), ("2025-12-11", "2025-12-11"),
      ("11.12.2025", "2025-12-11"), ("2025/12/11", "2025-12-11"),
    ]
  )
  func days(quote: String, edtf: String) throws {
    #expect(try says(quote, edtf))
  }

  @Test(
    "A stored date may be less precise than the quote, and never more precise or another",
    arguments: [
      ("on 11 December 2025", "2025-12", true), ("on 11 December 2025", "2025-Q4", true),
      ("on 11 December 2025", "2025", true), ("in December 2025", "2025-12~", true),
      ("in December 2025", "2025-12-11", false), ("in Q4 2025", "2025-12", false),
      ("in 2025", "2025-Q4", false), ("on 12 December 2025", "2025-12-11", false),
      ("on 11 November 2025", "2025-12-11", false), ("on 11 December 2024", "2025-12-11", false),
      ("11 ноября 2025 года", "2025-12-11", false), ("2025年12月12日", "2025-12-11", false),
      ("no date at all", "2025", false), ("$2,025 a seat", "2025", false),
    ]
  )
  func precision(quote: String, edtf: String, isSaid: Bool) throws {
    #expect(try says(quote, edtf) == isSaid)
  }

  @Test(
    "Quarters and halves are said with their year, or with one counted from the publication",
    arguments: [
      ("in Q1 2026", "2025-12-19", "2026-Q1", true),
      ("in Q2 2026", "2025-12-19", "2026-Q1", false),
      ("the first quarter of next year", "2025-12-19", "2026-Q1", true),
      ("the first quarter of next year", "2024-05-02", "2025-Q1", true),
      ("the first quarter of next year", "2024-05-02", "2026-Q1", false),
      ("в первом квартале следующего года", "2025-12-19", "2026-Q1", true),
      ("во втором квартале следующего года", "2025-12-19", "2026-Q1", false),
      ("к концу первого полугодия 2026 года", "2025-12-19", "2026-H1", true),
      ("明年第一季度", "2025-12-19", "2026-Q1", true),
      ("2026年第一季度", "2025-12-19", "2026-Q1", true),
      ("in the last quarter of 2025", "2025-12-19", "2025-Q4", true),
      ("revenue fell last quarter", "2025-12-19", "2025-Q4", false),
      ("revenue fell last quarter", "2025-12-19", "2025-Q3", true),
      ("revenue fell last quarter", "2026-01-05", "2025-Q4", true),
      ("in the final quarter", "2025-12-19", "2025-Q4", true),
      ("в прошлом квартале", "2025-12-19", "2025-Q4", false),
      ("в прошлом квартале", "2025-12-19", "2025-Q3", true),
      ("прошлый квартал", "2026-02", "2025-Q4", true),
      ("上季度", "2025-12-19", "2025-Q4", false), ("上季度", "2025-12-19", "2025-Q3", true),
      ("上个季度", "2026-01-05", "2025-Q4", true), ("上一季度", "2026-05-05", "2026-Q1", true),
      ("next quarter", "2025-12-19", "2026-Q1", true),
    ]
  )
  func quarters(quote: String, published: String, edtf: String, isSaid: Bool) throws {
    #expect(try says(quote, edtf, published: published) == isSaid)
  }

  @Test(
    "Words such as yesterday are counted from the publication",
    arguments: [
      ("yesterday", "2025-12-19", "2025-12-18", true),
      ("yesterday", "2026-01-01", "2025-12-31", true), ("вчера", "2025-12-19", "2025-12-18", true),
      ("昨天", "2025-12-19", "2025-12-18", true), ("today", "2025-12-19", "2025-12-18", false),
      ("on Tuesday", "2025-12-19", "2025-12-16", true),
      ("on Tuesday", "2025-12-19", "2025-12-17", false),
      ("в прошлый вторник", "2025-12-19", "2025-12-16", true),
      ("two weeks ago", "2025-12-19", "2025-12-05", true),
      ("two weeks ago", "2025-12-19", "2025-12-12", false),
      ("два дня назад", "2025-12-19", "2025-12-17", true),
      ("last month", "2025-12-19", "2025-11", true), ("last month", "2026-01-05", "2025-12", true),
      ("last month", "2025-12-19", "2025-12", false),
      ("в прошлом месяце", "2025-12-19", "2025-11", true),
      ("上个月", "2025-12-19", "2025-11", true), ("next year", "2025-12-19", "2026", true),
      ("next year", "2025-12-19", "2025", false), ("в прошлом году", "2025-12-19", "2024", true),
      ("去年", "2025-12-19", "2024", true), ("двенадцать лет назад", "2025-12-19", "2013", true),
    ]
  )
  func relative(quote: String, published: String, edtf: String, isSaid: Bool) throws {
    #expect(try says(quote, edtf, published: published) == isSaid)
  }

  @Test(
    "Of an interval or a set, every end and member is said",
    arguments: [
      ("by 2030", "../2030", true), ("к 2030 году", "../2030", true),
      ("by 2031", "../2030", false), ("between 2026 and 2028", "2026/2028", true),
      ("in 2026", "2026/2028", false),
      ("1 or 2 December", "[2025-12-01,2025-12-02]", true),
      ("1 или 2 декабря", "[2025-12-01,2025-12-02]", true),
      ("2 December", "[2025-12-01,2025-12-02]", false),
      ("1-2 December 2025", "2025-12-01/2025-12-02", true),
      ("1–2 December 2025", "2025-12-01/2025-12-02", true),
      ("December 1–2, 2025", "2025-12-01/2025-12-02", true),
    ]
  )
  func intervals(quote: String, edtf: String, isSaid: Bool) throws {
    #expect(try says(quote, edtf) == isSaid)
  }

  @Test(
    "Words that only begin like a month or a weekday say no date",
    arguments: [
      ("средства собраны среди инвесторов", "2025-12-17"), ("Майкрософт вложила больше", "2025-05"),
      ("decided at once", "2025-12"),
    ]
  )
  func lookalikes(quote: String, edtf: String) throws {
    #expect(try says(quote, edtf) == false)
  }
}
