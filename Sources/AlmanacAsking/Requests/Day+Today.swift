public import AlmanacModel
import Foundation

extension Day {
  /// The present day in UTC; ALMANAC_TODAY sets another, for examples that stay the same.
  public static var today: Day {
    if let text = ProcessInfo.processInfo.environment["ALMANAC_TODAY"],
      let day = try? EventDate(text).earliest
    {
      return day
    }
    return Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
