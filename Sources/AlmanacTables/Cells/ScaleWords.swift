/// The words for thousands, millions and the like that stand behind a number.
enum ScaleWords {
  /// Ten to this power is what a word stands for.
  private static let powers: [String: Int] = [
    "k": 3, "thousand": 3, "thousands": 3, "tsd": 3, "тыс": 3, "тысяч": 3, "千": 3,
    "m": 6, "mn": 6, "mm": 6, "mln": 6, "mio": 6, "million": 6, "millions": 6, "millionen": 6,
    "млн": 6, "миллион": 6, "миллиона": 6, "миллионов": 6, "百万": 6,
    "b": 9, "bn": 9, "bln": 9, "mrd": 9, "billion": 9, "billions": 9, "milliarde": 9,
    "milliarden": 9, "млрд": 9, "миллиард": 9, "миллиарда": 9, "миллиардов": 9, "十亿": 9,
    "t": 12, "tn": 12, "trn": 12, "trillion": 12, "trillions": 12, "трлн": 12, "万亿": 12,
    "万": 4, "萬": 4, "百亿": 10, "千亿": 11, "千万": 7, "亿": 8, "億": 8,
    "lakh": 5, "lakhs": 5, "lac": 5, "cr": 7, "crore": 7, "crores": 7,
  ]

  static func power(_ word: String) -> Int? { powers[word.lowercased()] }

  /// The power of ten that a map's `scale:` names: a word, or `1000`; nil where it is none.
  static func named(_ text: String) -> Int? {
    if let word = powers[text.lowercased()] { return word }
    let digits = text.replacing(",", with: "").replacing("_", with: "")
    guard digits.hasPrefix("1"), digits.count <= 13, digits.dropFirst().allSatisfy({ $0 == "0" })
    else { return nil }
    return digits.count - 1
  }
}
