import AlmanacModel

/// Reads currencies by their signs, their codes of ISO 4217 and their names.
struct CurrencyReader {
  let tokens: Tokens
  let language: Language

  static func isSign(_ sign: String?) -> Bool { sign.map { signs[$0] != nil } ?? false }

  /// A currency that stands before its number.
  func before(_ start: Int) -> (codes: [String], end: Int)? {
    guard let token = tokens[start] else { return nil }
    if token.kind == .word {
      if let (codes, end) = dollar(start) { return (codes, end) }
      if let code = code(at: start) {
        let end = tokens.sign(start + 1) == "." ? start + 2 : start + 1
        if let sign = tokens.sign(end), CurrencyReader.signs[sign] != nil {
          return ([code], end + 1)
        }
        return ([code], end)
      }
      guard let (codes, end) = language.currenciesBefore.match(tokens, start) else { return nil }
      return (codes, end)
    }
    guard let sign = tokens.sign(start), let codes = CurrencyReader.signs[sign] else { return nil }
    return (codes, start + 1)
  }

  /// A currency that stands behind its number; a code or a name behind a sign says more than it.
  func behind(_ start: Int) -> (codes: [String], end: Int)? {
    let next = tokens.behindHyphen(start)
    var found: (codes: [String], end: Int)?
    if let (codes, end) = language.currencies.match(tokens, next) {
      found = (codes, end)
    } else if let (codes, end) = dollar(next) {
      found = (codes, end)
    } else if let sign = tokens.sign(next), let codes = CurrencyReader.signs[sign],
      !startsNumber(next + 1)
    {
      found = (codes, next + 1)
    } else if let code = code(at: next) {
      found = ([code], next + 1)
    } else if tokens.sign(next) == "(", let code = code(at: next + 1), tokens.sign(next + 2) == ")"
    {
      found = ([code], next + 3)
    }
    guard var found else { return nil }
    // 亿元人民币, `5M$ CAD`: what stands last is the most exact.
    if let (codes, end) = language.currencies.match(tokens, found.end) {
      found = (codes, end)
    } else if let code = code(at: found.end) {
      found = ([code], found.end + 1)
    }
    return found
  }

  /// Whether a sign belongs to the number behind it, and not to the one before: `5 $10`.
  private func startsNumber(_ index: Int) -> Bool {
    tokens[index]?.kind == .number && tokens[index]?.isAttached == true
  }

  /// A code in capitals, or one of the few that people write as they like.
  private func code(at index: Int) -> String? {
    guard let token = tokens[index], token.kind == .word else { return nil }
    if let code = CurrencyReader.words[token.text] { return code }
    guard token.isInCapitals, token.text.utf8.count == 3 else { return nil }
    return Currency(token.text.uppercased())?.code
  }

  /// A scale and a code in one word, `MEUR`, `TEUR`.
  func fused(_ index: Int) -> (scale: Int, code: String)? {
    guard let token = tokens[index], token.isInCapitals, token.text.utf8.count == 4,
      let scale = CurrencyReader.fusedScales[String(token.text.prefix(1))],
      let code = Currency(token.text.dropFirst().uppercased())?.code
    else { return nil }
    return (scale, code)
  }

  private static let fusedScales = ["t": 3, "k": 3, "m": 6, "b": 9]

  /// `US$`, `HK$` and their like.
  private func dollar(_ index: Int) -> (codes: [String], end: Int)? {
    guard let word = tokens.word(index), let sign = tokens.sign(index + 1),
      tokens[index + 1]?.isAttached == true
    else { return nil }
    switch sign {
    case "$":
      guard let code = CurrencyReader.dollars[word] ?? Currency(word.uppercased())?.code else {
        return nil
      }
      return ([code], index + 2)
    case "¥": return CurrencyReader.yens[word].map { ([$0], index + 2) }
    default: return nil
    }
  }

  private static let yens = ["cn": "CNY", "cny": "CNY", "jp": "JPY", "jpy": "JPY"]

  private static let words = [
    "rmb": "CNY", "rs": "INR", "chf": "CHF", "usd": "USD", "eur": "EUR", "gbp": "GBP",
    "rub": "RUB", "cny": "CNY", "jpy": "JPY", "inr": "INR", "krw": "KRW", "hkd": "HKD",
    "sgd": "SGD",
    "aed": "AED", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "aud": "AUD",
  ]

  private static let dollars = [
    "us": "USD", "usd": "USD", "hk": "HKD", "nt": "TWD", "s": "SGD", "sg": "SGD", "r": "BRL",
    "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD", "nz": "NZD", "mx": "MXN",
    "mex": "MXN",
  ]

  private static let signs: [String: [String]] = [
    "$": ["USD"], "€": ["EUR"], "£": ["GBP"], "₹": ["INR"], "₩": ["KRW"], "₽": ["RUB"],
    "₪": ["ILS"], "₺": ["TRY"], "¥": ["CNY", "JPY"], "₴": ["UAH"], "₫": ["VND"], "฿": ["THB"],
    "₸": ["KZT"], "₱": ["PHP"], "₦": ["NGN"],
  ]
}
