import AlmanacModel
import AlmanacReading
import Testing

@Suite struct SampleTests {
  @Test(
    "An amount is read in digits and words, in English, Russian and Chinese",
    arguments: [
      ("valuing it at $830 billion", "$830B", true),
      ("оценки в 830 миллиардов долларов", "$830B", true),
      ("оставшиеся 22,5 миллиарда долларов", "$22.5B", true),
      ("估值8300亿美元", "$830B", true), ("融资5000万美元", "$50M", true),
      ("between $25 billion and $30 billion", "$25B to $30B", true),
      ("$25-30 billion", "$25B to $30B", true), ("raised $1,500", "$1500", true),
      ("1 500 000 долларов", "$1.5M", true), ("up to $100 billion", "up to $100B", true),
      ("six billion dollars", "$6B", true), ("$6.6bn", "$6.6B", true),
      ("$83 billion", "$830B", false),
      ("€1.7 billion", "€1.7B", true), ("€1.7 billion", "$1.7B", false),
      ("$6.6 billion", "$66B", false), ("22,5 миллиарда", "$225B", false),
      ("$1,234.5 million", "$1234.5M", true), ("1.500.000 €", "€1.5M", true),
      ("nothing of money", "$5B", false), ("$5 million", "$5B", false),
    ]
  )
  func amounts(quote: String, amount: String, isSaid: Bool) throws {
    let mentions = try TextReader.any(quote).mentions(
      in: quote,
      published: try EventDate("2025-12-19")
    )
    #expect(mentions.say(try Money(amount)) == isSaid)
  }

  @Test(
    "A date is read as its article means it, from the day of publication",
    arguments: [
      ("on 11 December 2025", "2025-12-11", true), ("December 11, 2025", "2025-12-11", true),
      ("on Dec. 11", "2025-12-11", true), ("11 декабря 2025 года", "2025-12-11", true),
      ("2025年12月11日", "2025-12-11", true), ("12月11日", "2025-12-11", true),
      ("in December 2025", "2025-12", true), ("in December 2025", "2025-12~", true),
      ("in December 2025", "2025-12-11", false), ("on 11 December 2025", "2025-12", true),
      ("on 12 December 2025", "2025-12-11", false),
      ("the first quarter of next year", "2026-Q1", true),
      ("в первом квартале следующего года", "2026-Q1", true),
      ("к первому кварталу следующего года", "2026-Q1", true),
      ("in Q1 2026", "2026-Q1", true), ("明年第一季度", "2026-Q1", true),
      ("the second quarter of next year", "2026-Q1", false), ("by 2030", "../2030", true),
      ("к 2030 году", "../2030", true), ("by 2031", "../2030", false),
      ("last month", "2025-11", true), ("в прошлом месяце", "2025-11", true),
      ("yesterday", "2025-12-18", true), ("сегодня", "2025-12-19", true),
      ("on Tuesday", "2025-12-16", true), ("on Tuesday", "2025-12-17", false),
      ("two weeks ago", "2025-12-05", true), ("двенадцать лет назад", "2013", true),
      ("on 1 or 2 December 2025", "[2025-12-01,2025-12-02]", true),
      ("in the first half of 2026", "2026-H1", true), ("среди прочего", "2025-12-17", false),
      ("в среду", "2025-12-17", true),
      ("Майкрософт", "2025-05", false), ("on 1–2 December", "[2025-12-01,2025-12-02]", true),
      ("no date at all", "2025", false),
    ]
  )
  func dates(quote: String, edtf: String, isSaid: Bool) throws {
    let mentions = try TextReader.any(quote).mentions(
      in: quote,
      published: try EventDate("2025-12-19")
    )
    #expect(mentions.say(try EventDate(edtf)) == isSaid)
  }
}
