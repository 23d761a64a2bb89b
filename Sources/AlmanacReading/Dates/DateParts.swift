import AlmanacModel

/// What the words of a date name, before it is known which day, month or year that is.
struct DateParts: Sendable {
  var day: Int?
  /// The last day where several of one month are named: `July 13 to 15`.
  var lastDay: Int?
  var month: Int?
  var quarter: Int?
  var half: Int?
  /// The last of the first months of a year: `the first nine months`.
  var lastMonth: Int?
  /// The season's code in EDTF, 21 to 24.
  var season: Int?
  var year: Int?
  /// The first year of a decade.
  var decade: Int?
  /// The day of the week, 1 is Monday.
  var weekday: Int?
  /// Days from the publication.
  var days: Int?
  /// Units of the calendar from that of the publication: `last month` is -1.
  var shift: Int?
  var unit: Unit?
  /// How many units: `two months ago`.
  var count: Int?
  /// Years from that of the publication, of a month or quarter: `May last year`.
  var yearShift: Int?
  /// Months from that of the publication, of a day: `the 29th of last month`.
  var monthShift: Int?
  /// Weeks from that of the publication, of a day of the week: 上周二.
  var weekShift: Int?
  /// Before or after the publication, of what comes again: `last December`, `next Tuesday`.
  var side: Int?
  /// Dates in digits, which need nothing else.
  var written: [EventDate] = []
  /// Whether several days are alternatives and no span: `1 or 2 December`.
  var isChoice = false

  /// A unit of the calendar that words count.
  enum Unit: Sendable {
    case day, week, fortnight, month, quarter, half, year, decade
  }

  /// The parts with those of another that are not set here.
  func filled(from other: DateParts) -> DateParts {
    var parts = self
    parts.year = year ?? other.year
    parts.yearShift = yearShift ?? other.yearShift
    if parts.month == nil, day != nil { parts.month = other.month }
    return parts
  }

  /// Whether the year, or something to count from, is named.
  var isDated: Bool { year != nil || yearShift != nil || !written.isEmpty || decade != nil }

  /// Whether nothing but a day of a month is named.
  var isDayAlone: Bool { day != nil && month == nil && monthShift == nil }

  /// Whether nothing but a day of the week is named.
  var isWeekday: Bool { weekday != nil && day == nil && month == nil }
}
