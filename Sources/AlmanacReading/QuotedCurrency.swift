import AlmanacModel

/// The currencies that a quote names by a sign, a code or a word.
package enum QuotedCurrency {
  /// What a token names beside its neighbours: nothing mostly, and two currencies by `¥`.
  package static func codes(_ words: Words, _ index: Int) -> [String] {
    switch words.tokens[index] {
    case .number: []
    case .sign("$"): [dollarSign(words, index)]
    case .sign("¥"): ["CNY", "JPY"]
    case .sign(let sign): [signs[sign]].compactMap(\.self)
    case .word(let word): [code(of: word, words, index)].compactMap(\.self)
    }
  }

  private static func code(of word: String, _ words: Words, _ index: Int) -> String? {
    if let code = names[word] { return code }
    if words.isInCapitals(index), let currency = Currency(word.uppercased()) {
      return isBesideNumber(words, index) ? currency.code : nil
    }
    if word.hasPrefix("dollar") || word.hasPrefix("доллар") {
      let nation = words.word(index - 1) ?? ""
      return nations.first { nation.hasPrefix($0.0) }?.1 ?? "USD"
    }
    if word == "won" || word == "вон" { return isWon(words, index) ? "KRW" : nil }
    return stems.first { word.hasPrefix($0.0) }?.1 ?? chinese(word, words, index)
  }

  /// `HK$` and its like are written without a space; in `Series A $5 million` the sign stands alone.
  private static func dollarSign(_ words: Words, _ index: Int) -> String {
    guard words.isAttached(index), let prefix = words.word(index - 1) else { return "USD" }
    return dollars[prefix] ?? Currency(prefix.uppercased())?.code ?? "USD"
  }

  /// Codes such as ALL, TOP and TRY are words, too: only numbers beside them make them currencies.
  private static func isBesideNumber(_ words: Words, _ index: Int) -> Bool {
    let behind = words.sign(index + 1).map { "~≈:()".unicodeScalars.contains($0) } ?? false
    return isNumber(words, words.sign(index - 1) == "(" ? index - 2 : index - 1)
      || isNumber(words, behind ? index + 2 : index + 1)
  }

  private static func isNumber(_ words: Words, _ index: Int) -> Bool {
    words.isNumber(index) || QuotedAmounts.scale(words, index) != nil
      || NumberWords.read(words, index) != nil
  }

  /// Who `won` something is not paid in won: an amount or a nation stands before the currency.
  private static func isWon(_ words: Words, _ index: Int) -> Bool {
    if QuotedAmounts.scale(words, index - 1) != nil || words.word(index - 1) == "korean" {
      return true
    }
    guard words.isNumber(index - 1), case .number(let text) = words.tokens[index - 1] else {
      return false
    }
    return text.contains(",")
  }

  /// Han is cut into its signs: the sign before tells which 元 it is.
  private static func chinese(_ word: String, _ words: Words, _ index: Int) -> String? {
    let pair = (words.word(index - 1) ?? "") + word
    if pair == "日元" || pair == "加元" {
      guard QuotedAmounts.scale(words, index - 2) != nil else { return nil }
      return pair == "日元" ? "JPY" : "CAD"
    }
    return pairs[pair] ?? (word == "元" && isNumber(words, index - 1) ? "CNY" : nil)
  }

  private static let signs: [Unicode.Scalar: String] = [
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB", "₪": "ILS", "₺": "TRY",
  ]

  private static let dollars = [
    "us": "USD", "hk": "HKD", "nt": "TWD", "s": "SGD", "r": "BRL", "a": "AUD", "au": "AUD",
    "c": "CAD", "ca": "CAD", "nz": "NZD",
  ]

  private static let nations = [
    ("kong", "HKD"), ("taiwan", "TWD"), ("singapore", "SGD"), ("australian", "AUD"),
    ("canadian", "CAD"), ("zealand", "NZD"), ("гонконгск", "HKD"), ("тайваньск", "TWD"),
    ("сингапурск", "SGD"), ("австралийск", "AUD"), ("канадск", "CAD"),
  ]

  private static let names = [
    "euro": "EUR", "euros": "EUR", "евро": "EUR", "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY",
    "yen": "JPY", "руб": "RUB",
  ]

  private static let stems = [
    ("юан", "CNY"), ("рубл", "RUB"), ("ruble", "RUB"), ("rouble", "RUB"), ("иен", "JPY"),
    ("rupee", "INR"),
  ]

  private static let pairs = [
    "美元": "USD", "欧元": "EUR", "歐元": "EUR", "港元": "HKD", "韩元": "KRW", "韓元": "KRW",
    "澳元": "AUD", "民币": "CNY", "民幣": "CNY", "港币": "HKD", "港幣": "HKD", "台币": "TWD",
    "台幣": "TWD", "卢布": "RUB", "盧布": "RUB", "英镑": "GBP", "英鎊": "GBP",
  ]
}
