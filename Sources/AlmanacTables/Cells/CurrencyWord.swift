import AlmanacModel

/// A sign, a code or a word of a cell that names a currency, or one of several.
struct CurrencyWord: Hashable, Sendable {
  /// What it can mean, by code.
  let codes: [String]
  /// What it means where nothing else says; nil where that is not known.
  let usual: String?

  init(_ codes: [String], usual: String?) {
    self.codes = codes
    self.usual = usual
  }

  init(_ code: String) { self.init([code], usual: code) }

  /// A plain `$`: the United States dollar, unless something beside it says which other.
  static let dollar = CurrencyWord(
    ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"],
    usual: "USD"
  )

  private static let several: [String: CurrencyWord] = [
    "$": dollar, "dollar": dollar, "dollars": dollar,
    "¥": CurrencyWord(["CNY", "JPY"], usual: nil), "￥": CurrencyWord(["CNY", "JPY"], usual: nil),
    "rs": CurrencyWord(["INR", "PKR", "LKR", "NPR", "MUR"], usual: nil),
    "rupee": CurrencyWord(["INR", "PKR", "LKR", "NPR", "MUR"], usual: nil),
    "rupees": CurrencyWord(["INR", "PKR", "LKR", "NPR", "MUR"], usual: nil),
    "kr": CurrencyWord(["SEK", "NOK", "DKK", "ISK"], usual: nil),
    "kronor": CurrencyWord("SEK"), "kroner": CurrencyWord(["NOK", "DKK"], usual: nil),
    "dirham": CurrencyWord(["AED", "MAD"], usual: nil),
    "dirhams": CurrencyWord(["AED", "MAD"], usual: nil),
    "fr": CurrencyWord("CHF"), "us": CurrencyWord("USD"), "american": CurrencyWord("USD"),
    "canadian": CurrencyWord("CAD"), "australian": CurrencyWord("AUD"),
    "singapore": CurrencyWord("SGD"), "swiss": CurrencyWord("CHF"),
  ]

  private static let one: [String: [String]] = [
    "USD": ["us$", "usd", "美元", "美金"], "CAD": ["ca$", "c$", "cad"], "AUD": ["au$", "a$", "aud"],
    "NZD": ["nz$"], "SGD": ["s$", "sg$", "sgd"], "HKD": ["hk$", "hkd", "港元", "港币"],
    "TWD": ["nt$", "新台币"], "BRL": ["r$"], "MXN": ["mx$"],
    "EUR": ["€", "eur", "euro", "euros", "евро", "欧元"],
    "GBP": ["£", "gbp", "pound", "pounds", "sterling", "英镑"], "INR": ["₹", "inr"],
    "CNY": ["cn¥", "cny", "rmb", "renminbi", "yuan", "元", "人民币"],
    "JPY": ["jp¥", "jpy", "yen", "円", "日元"], "KRW": ["₩", "krw", "won", "韩元"],
    "RUB": ["₽", "rub", "руб", "рубль", "рубля", "рублей"], "ILS": ["₪"], "TRY": ["₺"],
    "CHF": ["chf", "francs"], "SEK": ["sek"], "PLN": ["zł"], "UAH": ["₴"], "VND": ["₫"],
    "THB": ["฿"], "NGN": ["₦"], "KZT": ["₸"],
  ]

  private static let known: [String: CurrencyWord] = {
    var known = several
    for (code, words) in one { for word in words { known[word] = CurrencyWord(code) } }
    return known
  }()

  /// The meaning of a sign, a word in any case, or a code of ISO 4217 in capitals.
  static func named(_ text: String) -> CurrencyWord? {
    if let known = known[text.lowercased()] { return known }
    return Currency(text).map { CurrencyWord($0.code) }
  }
}
