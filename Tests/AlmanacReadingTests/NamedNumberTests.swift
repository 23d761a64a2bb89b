import AlmanacModel
import AlmanacReading
import Testing

@Suite struct NamedNumberTests {
  private func says(_ language: String, _ quote: String, _ figure: String, _ unit: String) throws
    -> Bool
  {
    try #require(TextReader(language: language))
      .mentions(in: quote, published: EventDate("2026-06-01"))
      .say(Figure(figure, unit: unit))
  }

  @Test(
    "A number that is part of a name, an ordinal or a fraction counts nothing",
    arguments: [
      ("en", "GPT-5 users were pleased", "5"), ("en", "sold to H100 chip buyers", "100"),
      ("en", "4o users complained", "4"), ("en", "Gemini 3 had 650 million users", "3"),
      ("en", "Claude 4.5 users", "4.5"), ("en", "version 2 users", "2"),
      ("en", "the 5th user", "5"), ("en", "two thirds of users", "2"),
      ("en", "one in five users", "5"),
      ("en", "5G users", "5"), ("ru", "пользователи GPT-5 довольны", "5"),
      ("ru", "у Gemini 3 пользователей много", "3"),
      ("ru", "версия 2 пользователям понравилась", "2"),
      ("ru", "5-й пользователь", "5"), ("ru", "две трети пользователей", "2"),
      ("zh", "GPT-5用户", "5"), ("zh", "Gemini 3用户", "3"), ("zh", "第3名用户", "3"),
      ("zh", "三分之一的用户", "3"), ("zh", "三分之一的用户", "1"), ("de", "GPT-5-Nutzer", "5"),
      ("de", "Gemini 3 Nutzer", "3"), ("de", "zwei Drittel der Nutzer", "2"),
    ]
  )
  func names(language: String, quote: String, figure: String) throws {
    #expect(try says(language, quote, figure, "users") == false)
  }

  @Test(
    "A number beside a name still counts what stands behind it",
    arguments: [
      ("en", "Gemini 3 had 650 million users", "650M", "users"),
      ("en", "OpenAI has 5,000 employees", "5000", "employees"),
      ("en", "Over 50 customers", "at least 50", "customers"),
      ("en", "100,000 H100 GPUs", "100000", "GPUs"),
      ("en", "800 million weekly users", "800M", "users"),
      ("en", "a 671-billion-parameter model", "671B", "parameters"),
      ("en", "10GW of power", "10", "GW"), ("ru", "Более 50 клиентов", "at least 50", "customers"),
      ("ru", "800 млн еженедельных пользователей", "800M", "users"),
      ("zh", "8亿周活跃用户", "800M", "users"),
      ("zh", "500名员工", "500", "employees"), ("de", "Rund 50 Kunden", "~50", "customers"),
    ]
  )
  func counts(language: String, quote: String, figure: String, unit: String) throws {
    #expect(try says(language, quote, figure, unit))
  }

  @Test(
    "What is counted is not taken for something else",
    arguments: [
      ("en", "5,000 employees", "5000", "users"), ("en", "in 5 years", "5", "users"),
      ("en", "2.5 billion prompts a day", "2.5B", "users"),
      ("ru", "5000 сотрудников", "5000", "users"),
      ("ru", "через 5 лет", "5", "users"), ("zh", "500名员工", "500", "users"),
      ("de", "5000 Mitarbeiter", "5000", "users"), ("de", "in 5 Jahren", "5", "users"),
    ]
  )
  func things(language: String, quote: String, figure: String, unit: String) throws {
    #expect(try says(language, quote, figure, unit) == false)
  }
}
