/// The words for dates in English, Russian and Chinese.
enum DateWords {
  static let ordinalSuffixes: Set<String> = ["st", "nd", "rd", "th", "го", "е"]

  private static let months: [(String, Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8),
    ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12), ("январ", 1), ("феврал", 2), ("март", 3),
    ("апрел", 4), ("май", 5), ("мая", 5), ("мае", 5), ("июн", 6), ("июл", 7), ("август", 8),
    ("сентябр", 9), ("октябр", 10), ("ноябр", 11), ("декабр", 12),
  ]

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func month(_ word: String) -> Int? {
    if let first = word.unicodeScalars.first, first.isASCII {
      if let place = englishMonths.firstIndex(of: word) { return place + 1 }
      guard word.count == 3 || word == "sept" else { return nil }
      return months.first { $0.0 == word.prefix(3) }?.1
    }
    if word.hasPrefix("ма"), !word.hasPrefix("март") {
      return ["май", "мая", "мае", "маю"].contains(word) ? 5 : nil
    }
    return months.first { word.hasPrefix($0.0) }?.1
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let russianWeekdays = [
    "понедельник", "вторник", "среда", "четверг", "пятниц", "суббот", "воскресень",
  ]

  static func weekday(_ word: String) -> Int? {
    if ["среду", "среды", "среде"].contains(word) { return 3 }
    let place =
      weekdays.firstIndex(of: word) ?? russianWeekdays.firstIndex { word.hasPrefix($0) }
    return place.map { $0 + 1 }
  }

  /// Words for days counted from the publication.
  static let days = [
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "сегодня": 0, "вчера": -1,
    "накануне": -1, "завтра": 1,
  ]

  static func chineseDay(_ words: Words, _ index: Int) -> Int? {
    guard words.word(index + 1) == "天" else { return nil }
    switch words.word(index) {
    case "今": return 0
    case "昨": return -1
    case "明": return 1
    default: return nil
    }
  }

  /// The shift in years of `next year`, `в прошлом году`, `明年` that starts at a token.
  static func yearShift(_ words: Words, _ index: Int) -> Int? {
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
  static func monthShift(_ words: Words, _ index: Int) -> Int? {
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

  /// The EDTF codes of a quarter or half that starts at a token, and how many tokens it takes.
  static func part(_ words: Words, _ index: Int) -> (codes: [Int], length: Int)? {
    if let word = words.word(index), ["q", "h"].contains(word), let number = words.number(index + 1)
    {
      if word == "q", (1...4).contains(number) { return ([32 + number], 2) }
      if word == "h", (1...2).contains(number) { return ([39 + number], 2) }
    }
    if words.word(index) == "第",
      let number = words.number(index + 1) ?? chineseNumber(words, index + 1),
      words.word(index + 2) == "季", (1...4).contains(number)
    {
      return ([32 + number], words.word(index + 3) == "度" ? 4 : 3)
    }
    guard let order = ordinal(words, index) else { return nil }
    var next = index + 1
    while words.sign(next) == "-" || ordinalSuffixes.contains(words.word(next) ?? "")
      || words.word(next) == "м"
    {
      next += 1
    }
    let noun = words.word(next) ?? ""
    if noun.hasPrefix("quarter") || noun.hasPrefix("квартал"), (1...4).contains(order) {
      return ([32 + order], next + 1 - index)
    }
    if noun == "half" || noun.hasPrefix("половин") || noun.hasPrefix("полугоди"), order <= 2 {
      return ([39 + order], next + 1 - index)
    }
    return nil
  }

  private static func chineseNumber(_ words: Words, _ index: Int) -> Int? {
    words.word(index).flatMap { ["一": 1, "二": 2, "三": 3, "四": 4][$0] }
  }

  private static func ordinal(_ words: Words, _ index: Int) -> Int? {
    if let number = words.number(index), (1...4).contains(number) { return number }
    guard let word = words.word(index) else { return nil }
    if let place = ["first", "second", "third", "fourth"].firstIndex(of: word) { return place + 1 }
    if let place = ["i", "ii", "iii", "iv"].firstIndex(of: word) { return place + 1 }
    if word == "last" || word == "final" || word.hasPrefix("последн") { return 4 }
    return ["перв", "втор", "трет", "четверт"].firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  enum AgoUnit {
    case day, year
  }

  /// `twelve years ago`, `два дня назад`.
  static func ago(_ words: Words, _ index: Int) -> (Int, AgoUnit)? {
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
