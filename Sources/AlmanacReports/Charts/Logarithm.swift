import Foundation

extension Chart {
  static func log10(_ value: Double) -> Double { Foundation.log10(value) }
  static func power10(_ exponent: Int) -> Double { pow(10, Double(exponent)) }
}
