import AlmanacModel
import Foundation

/// An amount in hundredths, written in whole units with decimals where it has them.
public struct Hundredths: Encodable, Equatable, Sendable, WrittenNumber {
  /// The amount in hundredths of its unit.
  public let value: Int64

  init(_ value: Int64) { self.value = value }

  var jsonNumber: String? { plain(value) }

  /// Writes the amount in whole units.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Decimal(value) / 100)
  }
}

/// A number written with at most some decimals, without trailing zeros.
public struct Rounded: Encodable, Equatable, Sendable, WrittenNumber {
  /// The number as it was computed.
  public let value: Double
  private let decimals: Int

  init(_ value: Double, decimals: Int = 2) {
    self.value = value
    self.decimals = decimals
  }

  var jsonNumber: String? { value.isFinite ? decimal(value, decimals) : nil }

  /// Writes the rounded number; one that JSON has no number for as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard let text = jsonNumber, let number = Double(text) else { return try container.encodeNil() }
    try container.encode(number)
  }
}

/// A number rounded to some decimals, without trailing zeros.
package func decimal(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (value * scale).rounded() / scale
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
  return "\(rounded)"
}

/// A number of hundredths in whole units as a machine reads it.
package func plain(_ hundredths: Int64) -> String {
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return sign + String(whole) }
  let digits = (rest < 10 ? "0" : "") + String(rest)
  return sign + "\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
}
