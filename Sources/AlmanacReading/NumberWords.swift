/// Numbers in words: `two hundred and fifty`, `двести пятьдесят`, `二十五`.
package enum NumberWords {
  package typealias Reading = (digits: String, next: Int)

  /// The number under ten thousand that starts at a token, in digits, and the token behind it.
  package static func read(_ words: Words, _ index: Int) -> Reading? {
    guard let word = words.word(index) else { return nil }
    if let fraction = fractions[word] { return (fraction, index + 1) }
    return chinese(words, index) ?? spelled(words, index)
  }

  /// Hundreds, tens and units, each at most once and in this order.
  private static func spelled(_ words: Words, _ index: Int) -> Reading? {
    var sum = 0
    var next = index
    var limit = 1000
    while let word = words.word(next) {
      if word == "hundred", sum < 10 {
        sum = max(sum, 1) * 100
        limit = 100
      } else if let value = values[word], value < limit {
        sum += value
        limit = value >= 100 ? 100 : value >= 20 ? 10 : 0
      } else {
        break
      }
      next += 1
      if isJoint(words, next), let value = words.word(next + 1).flatMap({ values[$0] }),
        value < limit
      {
        next += 1
      }
    }
    guard next > index else { return nil }
    return ("\(sum)", next)
  }

  /// What may stand inside a number: `two hundred and fifty`, `twenty-five`.
  private static func isJoint(_ words: Words, _ index: Int) -> Bool {
    words.sign(index) == "-" && words.isAttached(index)
      || words.word(index) == "and" && words.word(index - 1) == "hundred"
  }

  private static func chinese(_ words: Words, _ index: Int) -> Reading? {
    var sum = 0
    var digit = 0
    var next = index
    while let word = words.word(next) {
      if digit == 0, let value = chineseDigits[word] {
        digit = value
      } else if let unit = chineseUnits[word], digit > 0 || word == "十" {
        sum += max(digit, 1) * unit
        digit = 0
      } else {
        break
      }
      next += 1
    }
    guard next > index else { return nil }
    return ("\(sum + digit)", next)
  }

  private static let fractions = ["half": "0.5", "полтора": "1.5", "полторы": "1.5"]

  private static let chineseDigits = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private static let chineseUnits = ["十": 10, "百": 100, "千": 1000]

  private static let values: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "один": 1, "одна": 1, "одного": 1, "два": 2, "две": 2, "двух": 2, "три": 3,
    "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6,
    "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10,
    "десяти": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14,
    "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18,
    "девятнадцать": 19, "двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30,
    "сорок": 40, "сорока": 40, "пятьдесят": 50, "пятидесяти": 50, "шестьдесят": 60,
    "шестидесяти": 60, "семьдесят": 70, "семидесяти": 70, "восемьдесят": 80,
    "восьмидесяти": 80, "девяносто": 90, "сто": 100, "ста": 100, "двести": 200, "двухсот": 200,
    "триста": 300, "трехсот": 300, "четыреста": 400, "четырехсот": 400, "пятьсот": 500,
    "пятисот": 500, "шестьсот": 600, "шестисот": 600, "семьсот": 700, "семисот": 700,
    "восемьсот": 800, "восьмисот": 800, "девятьсот": 900, "девятисот": 900,
  ]
}
