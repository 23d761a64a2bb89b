/// Prints amounts so that reading them gives the same amount.
enum AmountFormat {
  static func text(_ bounds: Bounds, prefix: String = "", suffix: String = "") -> String {
    let number = { (value: Int64) in signed(value, prefix: prefix) + suffix }
    switch (bounds.low, bounds.high, bounds.qualifier) {
    case (let low?, let high?, .range): return "\(number(low)) to \(number(high))"
    case (_, let high?, .atMost): return "up to \(number(high))"
    case (let low?, _, .atLeast): return "at least \(number(low))"
    case (let value?, _, .about): return "~\(number(value))"
    case (let value?, _, _): return number(value)
    default: return ""
    }
  }

  private static func signed(_ hundredths: Int64, prefix: String) -> String {
    (hundredths < 0 ? "-" : "") + prefix + short(hundredths.magnitude)
  }

  /// The number with K, M, B or T where at most three decimals remain, else in full.
  private static func short(_ hundredths: UInt64) -> String {
    for (suffix, unit) in scales where hundredths >= unit && hundredths % (unit / 1000) == 0 {
      return decimal(hundredths / (unit / 1000), places: 3) + suffix
    }
    return decimal(hundredths, places: 2, grouped: true)
  }

  private static let scales: [(String, UInt64)] = [
    ("T", 100_000_000_000_000), ("B", 100_000_000_000), ("M", 100_000_000), ("K", 100_000),
  ]

  private static func decimal(_ value: UInt64, places: Int, grouped: Bool = false) -> String {
    let unit: UInt64 = places == 3 ? 1000 : 100
    let whole = String(value / unit)
    let fraction = padded(Int(value % unit), to: places).reversed().drop { $0 == "0" }.reversed()
    return (grouped ? group(whole) : whole) + (fraction.isEmpty ? "" : "." + String(fraction))
  }

  private static func group(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }
}
