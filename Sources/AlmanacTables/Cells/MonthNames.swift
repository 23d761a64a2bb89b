import AlmanacReading

/// The names of months, short or long, in the languages that are read.
enum MonthNames {
  private static let english = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12, "january": 1, "february": 2, "march": 3, "april": 4,
    "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11,
    "december": 12, "sept": 9,
  ]

  private static let readers = ["en", "de", "ru"].compactMap { TextReader(language: $0) }

  /// The month of a name, 1 to 12; nil where it names none.
  static func month(_ name: String) -> Int? {
    english[name.lowercased()] ?? readers.lazy.compactMap { $0.month(named: name) }.first
  }
}
