/// A currency, by its ISO 4217 code.
public struct Currency: Hashable, Comparable, Sendable {
  /// The three-letter code, `USD`.
  public let code: String

  /// The currency of a code, or nil where ISO 4217 has no such code.
  public init?(_ code: String) {
    guard Currency.codes.contains(code) else { return nil }
    self.code = code
  }

  private init(known code: String) { self.code = code }

  /// The United States dollar, which a plain `$` means.
  public static let usd = Currency(known: "USD")

  /// What stands before an amount: the sign where one is unambiguous, else the code and a space.
  public var prefix: String {
    Currency.signs.last { $0.code == code && $0.sign != "US$" }?.sign ?? code + " "
  }

  /// Whether the first code comes before the second in the alphabet.
  public static func < (one: Currency, other: Currency) -> Bool { one.code < other.code }

  /// Signs that mean one currency; longer ones first, since `$` ends several of them.
  static let signs: [(sign: String, code: String)] = [
    ("US$", "USD"), ("HK$", "HKD"), ("CA$", "CAD"), ("AU$", "AUD"), ("C$", "CAD"), ("A$", "AUD"),
    ("S$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"),
    ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₪", "ILS"), ("₺", "TRY"),
  ].map { (sign: $0.0, code: $0.1) }

  private static let codes = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
    KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD \
    NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED \
    VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
    """.split(separator: " ").map(String.init)
  )
}
