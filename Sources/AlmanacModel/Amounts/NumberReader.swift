/// Reads one written number with its currency, sign and scale into hundredths.
enum NumberReader {
  typealias Problem = AmountParser.Problem

  /// Ten to this power is what a suffix stands for.
  private static let scales: [String: Int] = [
    "": 0, "k": 3, "thousand": 3, "m": 6, "mn": 6, "mm": 6, "mln": 6, "million": 6, "b": 9, "bn": 9,
    "bln": 9, "billion": 9, "t": 12, "tn": 12, "trn": 12, "trillion": 12, "lakh": 5, "cr": 7,
    "crore": 7,
  ]

  static func read(_ text: Substring) throws(Problem) -> AmountParser.Number {
    var rest = text.trimmingSpaces
    let negative = rest.hasPrefix("-") || rest.hasPrefix("−")
    if negative { rest = rest.dropFirst() }
    let currency = try takeCurrency(&rest)
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    rest = rest.dropFirst(digits.count).trimmingSpaces
    let percent = rest.hasSuffix("%")
    if percent { rest = rest.dropLast().trimmingSpaces }
    var suffix = rest.lowercased()
    var trailing: Currency?
    if let last = rest.split(separator: " ").last, let named = Currency(String(last)) {
      trailing = named
      suffix = String(rest.dropLast(last.count).trimmingSpaces).lowercased()
    }
    guard let scale = scales[suffix] else { throw Problem("'\(rest)' is no scale (K, M, B, T)") }
    guard let plain = plain(digits) else { throw Problem("it has no number that can be read") }
    let hundredths = try scaled(plain, negative, by: scale)
    return AmountParser.Number(
      hundredths: hundredths,
      currency: currency ?? trailing,
      isPercent: percent,
      unscaled: suffix.isEmpty ? (plain, negative) : nil,
      scale: scale
    )
  }

  private static func takeCurrency(_ rest: inout Substring) throws(Problem) -> Currency? {
    if rest.hasPrefix("¥") || rest.hasPrefix("￥") {
      throw Problem("¥ is the yen and the yuan: say JPY or CNY")
    }
    for (sign, code) in Currency.signs where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count).trimmingSpaces
      return Currency(code)
    }
    let letters = rest.prefix { $0.isLetter }
    guard !letters.isEmpty else { return nil }
    guard let currency = Currency(String(letters)) else {
      throw Problem("'\(letters)' is no currency code of ISO 4217")
    }
    rest = rest.dropFirst(letters.count).trimmingSpaces
    return currency
  }

  /// The digits with a decimal point and without grouping commas; nil where they are ill formed.
  private static func plain(_ digits: Substring) -> String? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts.last?.isEmpty == false else {
      return nil
    }
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    if parts.count == 2, parts[1].contains(",") { return nil }
    return groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }

  static func scaled(_ plain: String, _ negative: Bool, by scale: Int) throws(Problem) -> Int64 {
    let parts = plain.split(separator: ".")
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.count <= scale + 2 else { throw Problem("it is finer than a hundredth") }
    let digits = parts[0] + fraction
    var value: Int64 = 0
    for digit in digits.utf8 {
      let (tens, high) = value.multipliedReportingOverflow(by: 10)
      let (sum, over) = tens.addingReportingOverflow(Int64(digit - 0x30))
      guard !high, !over else { throw Problem("it is too large") }
      value = sum
    }
    for _ in 0..<(scale + 2 - fraction.count) {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      guard !over else { throw Problem("it is too large") }
      value = tens
    }
    guard value <= largest else { throw Problem("it is too large") }
    return negative ? -value : value
  }

  /// A quarter of what 64 bits hold, so that sums and differences of two amounts never overflow.
  private static let largest: Int64 = .max / 4
}
