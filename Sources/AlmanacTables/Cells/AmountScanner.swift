/// What an amount is made of, one thing after another.
enum AmountToken: Equatable {
  case number(CellNumber)
  /// Ten to this power, `million`.
  case scale(Int)
  case currency(CurrencyWord)
  /// What stands between the two ends of a range.
  case range
  case minus
  case plus
  case percent

  var isScale: Bool {
    if case .scale = self { true } else { false }
  }
}

/// Cuts the text of an amount into what it is made of.
struct AmountScanner {
  private let scalars: [Unicode.Scalar]
  private let decimal: DecimalSign
  private var index = 0
  private var hasNumber = false

  /// Signs that may divide groups of digits, or stand before decimals.
  private static let inside: Set<Unicode.Scalar> = [".", ",", "'", "’"]
  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
  /// Signs that say nothing: `$5M (USD)`, `Rs. 5`.
  private static let passed: Set<Unicode.Scalar> = ["(", ")", ",", ".", "\u{200B}", "\u{FEFF}"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "−"]

  init(_ text: Substring, decimal: DecimalSign) {
    scalars = Array(text.unicodeScalars)
    self.decimal = decimal
  }

  mutating func tokens() throws(CellError) -> [AmountToken] {
    var tokens: [AmountToken] = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDecimalDigit {
        tokens.append(.number(try number()))
        hasNumber = true
      } else if scalar.isWordly {
        tokens += try words()
      } else {
        index += 1
        if let token = try sign(scalar) { tokens.append(token) }
      }
    }
    return tokens
  }

  private mutating func sign(_ scalar: Unicode.Scalar) throws(CellError) -> AmountToken? {
    if scalar == "%" || scalar == "％" { return .percent }
    if scalar == "+" { return hasNumber ? .plus : nil }
    if Self.dashes.contains(scalar) { return hasNumber ? .range : .minus }
    // Accounts write what is below zero in brackets.
    if scalar == "(", !hasNumber { return .minus }
    if scalar == ".", peek(0) == "." {
      index += 1
      return .range
    }
    if scalar.properties.isWhitespace || Self.passed.contains(scalar) { return nil }
    throw CellError("'\(scalar)' is no sign of an amount")
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private mutating func number() throws(CellError) -> CellNumber {
    let start = index
    while let scalar = peek(0), scalar.isDecimalDigit || dividesDigits(scalar) { index += 1 }
    var number = try CellNumber(scalars[start..<index], decimal: decimal)
    number.exponent = exponent()
    return number
  }

  /// A space divides digits only before a group of three.
  private func dividesDigits(_ scalar: Unicode.Scalar) -> Bool {
    guard peek(1)?.isDecimalDigit == true else { return false }
    if Self.inside.contains(scalar) { return true }
    return Self.spaces.contains(scalar) && peek(2)?.isDecimalDigit == true
      && peek(3)?.isDecimalDigit == true && peek(4)?.isDecimalDigit != true
  }

  /// What stands behind an `E`, which is no letter of a word: `2E+11`.
  private mutating func exponent() -> Int {
    guard let scalar = peek(0), scalar == "E" || scalar == "e" else { return 0 }
    var place = 1
    let isNegative = peek(1) == "-"
    if isNegative || peek(1) == "+" { place += 1 }
    var value = 0
    let start = place
    while let digit = peek(place), digit.isDecimalDigit, place - start < 2 {
      value = value * 10 + Int(digit.value - 0x30)
      place += 1
    }
    guard place > start else { return 0 }
    index += place
    return isNegative ? -value : value
  }

  /// A run of letters and signs of currencies, cut into the longest words that are known; only one of
  /// them is a scale, or `MB` would be a million billions.
  private mutating func words() throws(CellError) -> [AmountToken] {
    let start = index
    while let scalar = peek(0), scalar.isWordly { index += 1 }
    var rest = scalars[start..<index]
    let whole = String(String.UnicodeScalarView(rest))
    var tokens: [AmountToken] = []
    while !rest.isEmpty {
      let found = (1...rest.count).reversed().lazy.compactMap { length in
        AmountScanner.token(String(String.UnicodeScalarView(rest.prefix(length))))
          .map { ($0, length) }
      }.first
      guard let (token, length) = found else {
        throw CellError("'\(whole)' is no scale (K, M, B, T) and no currency")
      }
      tokens.append(token)
      rest = rest.dropFirst(length)
    }
    guard tokens.count(where: \.isScale) <= 1 else {
      throw CellError("'\(whole)' is no scale (K, M, B, T) and no currency")
    }
    return tokens
  }

  private static func token(_ word: String) -> AmountToken? {
    switch word.lowercased() {
    case "to": return .range
    case "percent", "pct": return .percent
    case "plus": return .plus
    default: break
    }
    if let power = ScaleWords.power(word) { return .scale(power) }
    if let currency = CurrencyWord.named(word) { return .currency(currency) }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of some script, or a sign of a currency.
  fileprivate var isWordly: Bool {
    properties.isAlphabetic || properties.generalCategory == .currencySymbol
  }
}
