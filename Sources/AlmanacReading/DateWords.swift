/// The words for dates in English, Russian and Chinese.
package enum DateWords {
  package static let ordinalSuffixes: Set<String> = ["st", "nd", "rd", "th", "го", "е", "ое"]

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

  package static func month(_ word: String) -> Int? {
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

  package static func weekday(_ word: String) -> Int? {
    if ["среду", "среды", "среде"].contains(word) { return 3 }
    let place =
      weekdays.firstIndex(of: word) ?? russianWeekdays.firstIndex { word.hasPrefix($0) }
    return place.map { $0 + 1 }
  }

  /// The EDTF codes of a quarter or half that starts at a token, and how many tokens it takes.
  package static func part(_ words: Words, _ index: Int) -> (codes: [Int], length: Int)? {
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
    if word == "last" { return isLastOfYear(words, index) ? 4 : nil }
    if word == "final" || word.hasPrefix("последн") { return 4 }
    return ["перв", "втор", "трет", "четверт"].firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }
}
