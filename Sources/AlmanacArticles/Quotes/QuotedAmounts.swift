import AlmanacModel

/// The numbers that a quote says, in digits or words, in English, Russian and Chinese.
///
/// A writing that can be read in two ways (`1,500`) gives both numbers: the check asks only whether
/// the quote can be read as the claim has it.
struct QuotedAmounts {
  private var numbers: Set<Int64> = []
  private var currencies: Set<String> = []

  init(_ words: Words) {
    for index in words.tokens.indices {
      if let code = QuotedAmounts.currency(words, index) { currencies.insert(code) }
      let (mantissas, next) = QuotedAmounts.mantissas(words, index)
      guard !mantissas.isEmpty else { continue }
      let scales = QuotedAmounts.scales(words, next)
      for mantissa in mantissas {
        for scale in scales {
          if let value = QuotedAmounts.hundredths(mantissa, scale) { numbers.insert(value) }
        }
      }
    }
  }

  /// Whether every number that the bounds were written with is said.
  func say(_ bounds: Bounds) -> Bool { bounds.written.allSatisfy { numbers.contains(abs($0)) } }

  /// Whether the quote names this currency, or none at all.
  func agree(with currency: Currency) -> Bool {
    currencies.isEmpty || currencies.contains(currency.code)
  }

  /// What digits with dots and commas can mean: a mark groups only where three digits follow each.
  private static func readings(of text: String) -> [String] {
    let marks = text.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return [text] }
    var forms: [String] = []
    let groups = text.split(whereSeparator: { $0 == "." || $0 == "," })
    if Set(marks).count == 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      forms.append(groups.joined())
    }
    if text.filter({ $0 == last }).count == 1, let fraction = groups.last {
      let whole = groups.dropLast()
      if whole.count == 1 || whole.dropFirst().allSatisfy({ $0.count == 3 }) {
        forms.append(whole.joined() + "." + fraction)
      }
    }
    return forms
  }

  private static func mantissas(_ words: Words, _ index: Int) -> ([String], next: Int) {
    switch words.tokens[index] {
    case .number(let text):
      let forms = readings(of: text)
      let (joined, next) = spaced(words, index)
      return (forms + joined, next)
    case .word(let word):
      let digits = numberWords.first { word == $0.key }?.value
      return (digits.map { [$0] } ?? [], index + 1)
    case .sign: return ([], index + 1)
    }
  }

  /// Groups of three digits that only spaces divide, `1 500 000`.
  private static func spaced(_ words: Words, _ index: Int) -> ([String], next: Int) {
    guard case .number(var digits) = words.tokens[index], digits.count <= 3,
      digits.allSatisfy(\.isNumber)
    else { return ([], index + 1) }
    var next = index + 1
    while next < words.tokens.count, case .number(let group) = words.tokens[next],
      group.count == 3, group.allSatisfy(\.isNumber)
    {
      digits += group
      next += 1
    }
    return (next > index + 1 ? [digits] : [], next)
  }

  /// The powers of ten that the words behind a number give it; those of a range's other end too.
  private static func scales(_ words: Words, _ index: Int) -> [Int] {
    if let scale = scale(words, index) { return [scale] }
    var next = index
    if let sign = words.sign(next), "-–—~".unicodeScalars.contains(sign) {
      next += 1
    } else if let word = words.word(next),
      ["to", "and", "or", "до", "и", "или", "至", "到"].contains(word)
    {
      next += 1
    } else {
      return [0]
    }
    if let sign = words.sign(next), "$€£₹".unicodeScalars.contains(sign) { next += 1 }
    guard next < words.tokens.count, case .number = words.tokens[next],
      let shared = scale(words, next + 1)
    else { return [0] }
    return [0, shared]
  }

  private static func scale(_ words: Words, _ index: Int) -> Int? {
    guard let word = words.word(index) else { return nil }
    if let scale = exactScales[word] {
      if word == "百" || word == "十" || word == "千" {
        guard let inner = QuotedAmounts.scale(words, index + 1) else { return scale }
        return scale + inner
      }
      return scale
    }
    return stems.first { word.hasPrefix($0.0) }?.1
  }

  private static let exactScales = [
    "k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "t": 12, "млн": 6, "млрд": 9, "трлн": 12, "тыс": 3,
    "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8,
  ]

  private static let stems: [(String, Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("тысяч", 3),
    ("миллион", 6), ("миллиард", 9), ("триллион", 12), ("crore", 7), ("lakh", 5),
  ]

  private static let numberWords: [String: String] = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "hundred": "100",
    "half": "0.5", "один": "1", "одна": "1", "одного": "1", "два": "2", "две": "2", "двух": "2",
    "три": "3", "трех": "3", "четыре": "4", "пять": "5", "пяти": "5", "шесть": "6", "шести": "6",
    "семь": "7", "восемь": "8", "восьми": "8", "девять": "9", "десять": "10", "десяти": "10",
    "двенадцать": "12", "сто": "100", "полтора": "1.5", "一": "1", "二": "2", "两": "2", "三": "3",
    "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9", "十": "10",
  ]

  private static func hundredths(_ mantissa: String, _ scale: Int) -> Int64? {
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, let first = Int64(whole) else { return nil }
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.count <= scale + 2, fraction.count <= 12 else { return nil }
    var value = first
    for position in 0..<(scale + 2) {
      let place = fraction.index(
        fraction.startIndex,
        offsetBy: position,
        limitedBy: fraction.endIndex
      )
      let digit = place.flatMap { $0 < fraction.endIndex ? Int64(String(fraction[$0])) : nil } ?? 0
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      guard !over, let sum = Optional(tens &+ digit), sum >= 0 else { return nil }
      value = sum
    }
    return value
  }

  private static func currency(_ words: Words, _ index: Int) -> String? {
    switch words.tokens[index] {
    case .sign("$"):
      // The words are in lower case: hk$ is written with its letters before the sign.
      switch words.word(index - 1) {
      case "hk": return "HKD"
      case "a", "au": return "AUD"
      case "c", "ca": return "CAD"
      default: return "USD"
      }
    case .sign("€"): return "EUR"
    case .sign("£"): return "GBP"
    case .sign("₹"): return "INR"
    case .word(let word):
      if let code = Currency(word.uppercased())?.code, word != "all", word != "try" { return code }
      if word == "美", words.word(index + 1) == "元" { return "USD" }
      if word == "欧", words.word(index + 1) == "元" { return "EUR" }
      if ["yuan", "rmb", "renminbi"].contains(word) || word.hasPrefix("юан") { return "CNY" }
      if word.hasPrefix("доллар") || word.hasPrefix("dollar") {
        return words.word(index - 1) == "kong" ? "HKD" : "USD"
      }
      if word == "euro" || word == "euros" || word == "евро" { return "EUR" }
      return nil
    default: return nil
    }
  }
}
