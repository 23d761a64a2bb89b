/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The day of a calendar date, or nil where the calendar has no such day.
  ///
  /// Years from 0 to 9999 are known.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// The day's year, month (1–12) and day of the month (1–31).
  public var calendar: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day as ISO 8601 writes it, `2025-12-11`.
  public var iso: String {
    let (year, month, day) = calendar
    func digit(_ number: Int, _ place: Int) -> UInt8 { UInt8(0x30 + number / place % 10) }
    return String(unsafeUninitializedCapacity: 10) { text in
      _ = text.initialize(from: [
        digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), 0x2D,
        digit(month, 10), digit(month, 1), 0x2D, digit(day, 10), digit(day, 1),
      ])
      return 10
    }
  }

  /// The day of the week: 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The number of days in a month of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day some days later, or earlier where the count is negative.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day some days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// The days from the second day to the first.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// Whether the first day lies before the second.
  public static func < (earlier: Day, later: Day) -> Bool { earlier.number < later.number }
}

package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
