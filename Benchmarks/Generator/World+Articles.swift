extension World {
  /// An article about three events, in one of three languages: its file name and its text.
  ///
  /// Several articles speak of one event; of ten claims one gives another day.
  public func article(_ number: Int) -> (name: String, text: String) {
    var random = randomness(3, number)
    let subjects = (0..<3).map { _ in event(Int.random(in: 0..<events, using: &random)) }
    let language = Language.allCases[number % Language.allCases.count]
    var claims = ""
    var sentences: [String] = []
    for (place, subject) in subjects.enumerated() {
      let day = Int.random(in: 0..<10, using: &random) == 0 ? 28 : subject.day
      let sentence = language.sentence(about: subject, on: day, place: place)
      sentences.append(sentence)
      claims += """
          - milestone: Report \(subject.number)
            event: \(subject.company.key)/milestone/r\(subject.number)
            company: \(subject.company.key)
            date: \(subject.year)-\(two(subject.month))-\(two(day))
            status: completed
            quote: "\(sentence)"

        """
    }
    let (year, month) = (2026, number / 28 % 9 + 1)
    let text = """
      ---
      title: Report \(number) of an invented world
      publisher: \(Names.outlets[number % Names.outlets.count])
      url: https://example.com/articles/\(number)
      language: \(language.rawValue)
      published: \(year)-\(two(month))-\(two(number % 28 + 1))
      claims:
      \(claims)---

      \(language.opening(number))

      \(sentences.joined(separator: " "))

      \(language.closing(number))

      """
    return ("a\(number).md", text)
  }
}

/// The languages of the invented articles.
enum Language: String, CaseIterable {
  case english = "en"
  case russian = "ru"
  case chinese = "zh"

  func sentence(about event: InventedEvent, on day: Int, place: Int) -> String {
    let name = event.company.name
    switch self {
    case .english:
      return
        "On \(day) \(Self.months[event.month - 1]) \(event.year) \(name) put \(event.amount) million dollars into plan \(place + 1)."
    case .russian:
      return
        "\(day) \(Self.russianMonths[event.month - 1]) \(event.year) года \(name) вложила \(event.amount) млн долларов в план \(place + 1)."
    case .chinese:
      return
        "\(event.year)年\(event.month)月\(day)日，\(name)为第\(place + 1)项计划投入\(event.amount)百万美元。"
    }
  }

  func opening(_ number: Int) -> String {
    switch self {
    case .english:
      "Report \(number) looks back at what three companies planned, and at what came of it after the money was spent."
    case .russian:
      "Отчёт \(number) напоминает, что обещали три компании и что из этого вышло, когда деньги были потрачены."
    case .chinese: "第\(number)号报告回顾三家公司的计划，以及资金用完之后的结果。"
    }
  }

  func closing(_ number: Int) -> String {
    switch self {
    case .english: "The editors compared the statements with the filings of the year before."
    case .russian: "Редакция сверила заявления с отчётностью за прошлый год."
    case .chinese: "编辑部已将这些说法与上一年的申报文件核对。"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let russianMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
}
