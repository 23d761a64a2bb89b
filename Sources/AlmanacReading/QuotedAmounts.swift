package import AlmanacModel

/// The numbers that a quote says, in digits or words, in English, Russian and Chinese.
///
/// A writing that can be read in two ways (`1,500`) gives both numbers: the check asks only whether
/// the quote can be read as the claim has it.
package struct QuotedAmounts {
  private var numbers: Set<Int64> = []
  private var currencies: Set<String> = []

  package init(_ words: Words) {
    var unread = 0
    for index in words.tokens.indices {
      currencies.formUnion(QuotedCurrency.codes(words, index))
      guard index >= unread else { continue }
      let (mantissas, next) = QuotedAmounts.mantissas(words, index)
      guard !mantissas.isEmpty else { continue }
      if words.word(index) != nil { unread = next }
      let scales = QuotedAmounts.scales(words, next)
      for mantissa in mantissas {
        for scale in scales {
          if let value = QuotedAmounts.hundredths(mantissa, scale) { numbers.insert(value) }
        }
      }
    }
  }

  /// Whether every number that the bounds were written with is said.
  package func say(_ bounds: Bounds) -> Bool {
    bounds.written.allSatisfy { numbers.contains(abs($0)) }
  }

  /// Whether the quote names this currency, or none at all.
  package func agree(with currency: Currency) -> Bool {
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
      if exactScales[word] != nil, words.isNumber(index - 1) { return ([], index + 1) }
      guard let (digits, next) = NumberWords.read(words, index) else { return ([], index + 1) }
      return ([digits], next)
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
    if let sign = words.sign(next), "$€£₹₩₽¥".unicodeScalars.contains(sign) { next += 1 }
    guard next < words.tokens.count, case .number = words.tokens[next],
      let shared = scale(words, next + 1)
    else { return [0] }
    return [0, shared]
  }

  /// The power of ten that a word stands for, with the one behind it in `hundred billion`, `千万`.
  package static func scale(_ words: Words, _ index: Int) -> Int? {
    guard let word = words.word(index) else { return nil }
    if let scale = exactScales[word] {
      guard ["hundred", "十", "百", "千"].contains(word) else { return scale }
      return scale + (QuotedAmounts.scale(words, index + 1) ?? 0)
    }
    return stems.first { word.hasPrefix($0.0) }?.1
  }

  private static let exactScales = [
    "hundred": 2, "k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "t": 12, "млн": 6, "млрд": 9,
    "трлн": 12, "тыс": 3,
    "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8,
  ]

  private static let stems: [(String, Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("тысяч", 3),
    ("миллион", 6), ("миллиард", 9), ("триллион", 12), ("crore", 7), ("lakh", 5),
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
}
