import AlmanacReading

/// The names of months, short or long, in the languages that are read.
enum MonthNames {
  private static let readers = ["en", "de", "ru"].compactMap { TextReader(language: $0) }

  /// The month of a name, 1 to 12; nil where it names none.
  static func month(_ name: String) -> Int? {
    readers.lazy.compactMap { $0.month(named: name) }.first
  }
}
