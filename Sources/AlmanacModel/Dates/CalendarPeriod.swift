/// A stretch of the calendar that EDTF can name.
enum CalendarPeriod: Equatable {
  case day(Int, Int, Int)
  case month(Int, Int)
  /// A season code: 21–24 spring to winter, 33–36 quarters, 40–41 semesters.
  case season(Int, Int)
  case year(Int)
  /// A year with its last one to three digits unspecified: the known digits and how many are not.
  case years(Int, Int)
  /// A day of a month, or a month or a day of a year, that is not said: `2025-12-XX`.
  case someDayOfMonth(Int, Int)
  case someMonth(Int)
  case someDay(Int)
}

extension CalendarPeriod {
  var edtf: String {
    switch self {
    case .day(let year, let month, let day):
      Day(year: year, month: month, day: day)?.iso ?? "\(four(year))-\(two(month))-\(two(day))"
    case .month(let year, let month): "\(four(year))-\(two(month))"
    case .season(let year, let code): "\(four(year))-\(code)"
    case .year(let year): four(year)
    case .years(let known, let hidden):
      padded(known, to: 4 - hidden) + String(repeating: "X", count: hidden)
    case .someDayOfMonth(let year, let month): "\(four(year))-\(two(month))-XX"
    case .someMonth(let year): "\(four(year))-XX"
    case .someDay(let year): "\(four(year))-XX-XX"
    }
  }

  var words: String {
    switch self {
    case .day(let year, let month, let day): "\(day) \(monthNames[month - 1]) \(year)"
    case .month(let year, let month): "\(monthNames[month - 1]) \(year)"
    case .season(let year, let code): "\(seasonNames[code] ?? "season \(code)") \(year)"
    case .year(let year): "\(year)"
    case .years(let known, 1): "\(known * 10)s"
    case .years(let known, let hidden):
      "\(known * power(hidden)) to \((known + 1) * power(hidden) - 1)"
    case .someDayOfMonth(let year, let month): "a day in \(monthNames[month - 1]) \(year)"
    case .someMonth(let year): "a month in \(year)"
    case .someDay(let year): "a day in \(year)"
    }
  }

  var span: DaySpan {
    switch self {
    case .day(let year, let month, let day):
      let only = Day(year: year, month: month, day: day)
      return DaySpan(earliest: only, latest: only)
    case .month(let year, let month), .someDayOfMonth(let year, let month):
      return CalendarPeriod.months(month...month, of: year)
    case .season(let year, let code):
      return CalendarPeriod.months(seasonMonths[code] ?? 1...12, of: year)
    case .year(let year), .someMonth(let year), .someDay(let year):
      return CalendarPeriod.months(1...12, of: year)
    case .years(let known, let hidden):
      let first = known * power(hidden)
      return DaySpan(
        earliest: Day(year: first, month: 1, day: 1),
        latest: Day(year: first + power(hidden) - 1, month: 12, day: 31)
      )
    }
  }

  /// Half the unit in whole days, by which `~` widens it on each side.
  var halfLength: Int {
    switch self {
    case .day: 7
    case .month, .someDayOfMonth: 15
    case .season(_, let code): code >= 40 ? 91 : 45
    case .year, .someMonth, .someDay: 183
    case .years(_, let hidden): 365 * power(hidden) / 2
    }
  }

  /// Months of a year; a month over 12 lies in the next year, as a winter's January does.
  private static func months(_ months: ClosedRange<Int>, of year: Int) -> DaySpan {
    let (lastYear, last) =
      months.upperBound > 12 ? (year + 1, months.upperBound - 12) : (year, months.upperBound)
    return DaySpan(
      earliest: Day(year: year, month: months.lowerBound, day: 1),
      latest: Day(year: lastYear, month: last, day: Day.length(ofMonth: last, year: lastYear))
    )
  }
}

let monthNames = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private let seasonNames = [
  21: "spring", 22: "summer", 23: "autumn", 24: "winter",
  33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2",
]

/// Seasons are the northern meteorological ones; winter runs into the next year's February.
let seasonMonths = [
  21: 3...5, 22: 6...8, 23: 9...11, 24: 12...14,
  33: 1...3, 34: 4...6, 35: 7...9, 36: 10...12, 40: 1...6, 41: 7...12,
]

private func four(_ number: Int) -> String { padded(number, to: 4) }
private func two(_ number: Int) -> String { padded(number, to: 2) }
private func power(_ digits: Int) -> Int { (0..<digits).reduce(1) { value, _ in value * 10 } }
