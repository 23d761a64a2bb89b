extension DateWords {
  /// Words for days counted from the publication.
  package static let days = [
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "сегодня": 0, "вчера": -1,
    "накануне": -1, "завтра": 1,
  ]

  package static func chineseDay(_ words: Words, _ index: Int) -> Int? {
    guard words.word(index + 1) == "天" else { return nil }
    switch words.word(index) {
    case "今": return 0
    case "昨": return -1
    case "明": return 1
    default: return nil
    }
  }

  /// The shift in years of `next year`, `в прошлом году`, `明年` that starts at a token.
  package static func yearShift(_ words: Words, _ index: Int) -> Int? {
    guard let word = words.word(index) else { return nil }
    let next = words.word(index + 1) ?? ""
    if next == "year" || next == "year's" {
      return ["next": 1, "coming": 1, "this": 0, "current": 0, "last": -1, "previous": -1][word]
    }
    if next == "年" || next == "年" { return ["明": 1, "今": 0, "去": -1][word] }
    guard next.hasPrefix("год") else { return nil }
    if word.hasPrefix("следующ") || word.hasPrefix("будущ") { return 1 }
    if word.hasPrefix("прошл") || word.hasPrefix("минувш") { return -1 }
    return word.hasPrefix("эт") || word.hasPrefix("текущ") || word.hasPrefix("нынешн") ? 0 : nil
  }

  /// The shift in months of `last month`, `в прошлом месяце`, `上个月` that starts at a token.
  package static func monthShift(_ words: Words, _ index: Int) -> Int? {
    guard let word = words.word(index) else { return nil }
    let next = words.word(index + 1) ?? ""
    if next == "month" {
      return ["next": 1, "coming": 1, "this": 0, "last": -1, "previous": -1][word]
    }
    let isMonth = next == "月" || (next == "个" && words.word(index + 2) == "月")
    if isMonth { return ["下": 1, "本": 0, "这": 0, "上": -1][word] }
    guard next.hasPrefix("месяц") else { return nil }
    if word.hasPrefix("следующ") { return 1 }
    if word.hasPrefix("прошл") { return -1 }
    return word.hasPrefix("эт") || word.hasPrefix("текущ") ? 0 : nil
  }

  /// The shift in quarters of `last quarter`, `в прошлом квартале`, `上季度` that starts at a token.
  package static func quarterShift(_ words: Words, _ index: Int) -> Int? {
    guard let word = words.word(index) else { return nil }
    let next = words.word(index + 1) ?? ""
    if next == "quarter" || next == "quarter's" {
      if word == "last", isLastOfYear(words, index) { return nil }
      return [
        "next": 1, "coming": 1, "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1,
      ][word]
    }
    let isQuarter =
      next == "季" || (["个", "個", "一"].contains(next) && words.word(index + 2) == "季")
    if isQuarter { return ["下": 1, "本": 0, "这": 0, "上": -1][word] }
    guard next.hasPrefix("квартал") else { return nil }
    if word.hasPrefix("следующ") || word.hasPrefix("будущ") { return 1 }
    if ["прошл", "минувш", "предыдущ"].contains(where: { word.hasPrefix($0) }) { return -1 }
    return ["эт", "текущ", "нынешн"].contains { word.hasPrefix($0) } ? 0 : nil
  }

  /// `last quarter of 2025` is the fourth of that year, not the one before the publication.
  package static func isLastOfYear(_ words: Words, _ index: Int) -> Bool {
    words.word(index + 2) == "of"
      || words.number(index + 2).map { (1900...2100).contains($0) } == true
  }

  package enum AgoUnit {
    case day, year
  }

  /// `twelve years ago`, `два дня назад`.
  package static func ago(_ words: Words, _ index: Int) -> (Int, AgoUnit)? {
    let last = words.word(index + 2)
    guard last == "ago" || last == "назад", let noun = words.word(index + 1) else { return nil }
    let count =
      words.number(index) ?? words.word(index).flatMap { smallNumbers[$0] }
    guard let count, count < 1000 else { return nil }
    if noun.hasPrefix("year") || noun.hasPrefix("лет") || noun.hasPrefix("год") {
      return (count, .year)
    }
    if noun.hasPrefix("day") || noun.hasPrefix("дн") || noun.hasPrefix("день") {
      return (count, .day)
    }
    if noun.hasPrefix("week") || noun.hasPrefix("недел") { return (count * 7, .day) }
    return nil
  }

  private static let smallNumbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "два": 2, "две": 2, "три": 3, "четыре": 4,
    "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "двенадцать": 12,
  ]
}
