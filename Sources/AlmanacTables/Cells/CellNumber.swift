import AlmanacModel

/// The digits of a number as a cell writes them.
struct CellNumber: Equatable {
  /// The digits without anything between them.
  let digits: [UInt8]
  /// How many of them stand behind the decimal sign.
  let decimals: Int
  /// Ten to this power multiplies it: what stands behind an `E`.
  var exponent = 0

  /// Reads digits with group separators, all of one kind: groups of three, or of two before the last
  /// three, as in India.
  init(_ scalars: ArraySlice<Unicode.Scalar>, decimal: DecimalSign) throws(CellError) {
    var groups: [[UInt8]] = [[]]
    var fraction: [UInt8]?
    var dividers: Set<Unicode.Scalar> = []
    for scalar in scalars {
      if scalar.isDecimalDigit {
        let digit = UInt8(scalar.value - 0x30)
        if fraction == nil {
          groups[groups.count - 1].append(digit)
        } else {
          fraction?.append(digit)
        }
      } else if fraction != nil {
        throw CellNumber.unreadable(scalars, decimal)
      } else if scalar == decimal.scalar {
        fraction = []
      } else {
        groups.append([])
        dividers.insert(scalar == "’" ? "'" : scalar.properties.isWhitespace ? " " : scalar)
      }
    }
    guard dividers.count <= 1 else {
      let text = String(String.UnicodeScalarView(scalars))
      throw CellError("the digits of '\(text)' are divided by several signs")
    }
    guard CellNumber.areGroups(groups.map(\.count)) else {
      throw CellNumber.unreadable(scalars, decimal)
    }
    digits = Array(groups.joined()) + (fraction ?? [])
    decimals = fraction?.count ?? 0
  }

  private static func areGroups(_ lengths: [Int]) -> Bool {
    guard lengths.count > 1, let first = lengths.first, let last = lengths.last else {
      return lengths != [0]
    }
    guard last == 3, first >= 1 else { return false }
    let middle = lengths.dropFirst().dropLast()
    if first <= 3, middle.allSatisfy({ $0 == 3 }) { return true }
    return first <= 2 && middle.allSatisfy { $0 == 2 }
  }

  private static func unreadable(_ scalars: ArraySlice<Unicode.Scalar>, _ decimal: DecimalSign)
    -> CellError
  {
    let text = String(String.UnicodeScalarView(scalars))
    let other = DecimalSign.allCases.first { $0 != decimal } ?? decimal
    return CellError(
      "the digits of '\(text)' are in no known groups; if '\(other.rawValue)' stands before decimals, say `decimal: \"\(other.rawValue)\"`"
    )
  }

  /// The number in hundredths, times ten to a power.
  ///
  /// What is finer than a hundredth is an error, but in an amount of four digits and more, where it
  /// is left over from a spreadsheet's arithmetic, and is rounded.
  func hundredths(scale: Int) throws(CellError) -> Int64 {
    var value: Int64 = 0
    var left = exponent + scale - decimals + 2
    var digits = digits[...]
    while left < 0, digits.last == 0 {
      digits.removeLast()
      left += 1
    }
    var roundsUp = false
    if left < 0 {
      let whole = digits.dropLast(-left).drop { $0 == 0 }
      guard whole.count >= 6 else { throw CellError("it is finer than a hundredth") }
      roundsUp = (digits.suffix(-left).first ?? 0) >= 5
      (digits, left) = (whole, 0)
    }
    for digit in digits { value = try CellNumber.shifted(value, adding: Int64(digit)) }
    while left > 0, value > 0 {
      value = try CellNumber.shifted(value, adding: 0)
      left -= 1
    }
    value += roundsUp ? 1 : 0
    guard value <= CellNumber.largest else { throw CellError("it is too large") }
    return value
  }

  /// A quarter of what 64 bits hold, as in every amount.
  private static let largest: Int64 = .max / 4

  private static func shifted(_ value: Int64, adding digit: Int64) throws(CellError) -> Int64 {
    let (tens, over) = value.multipliedReportingOverflow(by: 10)
    guard !over, tens < .max - 10 else { throw CellError("it is too large") }
    return tens + digit
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the digits of ASCII.
  var isDecimalDigit: Bool { (0x30...0x39).contains(value) }
}
