package import AlmanacModel

extension MappingReader {
  /// The date on which something was published or seen: no range, and not in the future; a day more
  /// is left to the time zones.
  package func date(_ key: String, notAfter today: Day?) -> EventDate? {
    guard let date = date(key) else { return nil }
    guard !date.isRange else {
      report(
        "`\(key):` is a day, or the month, quarter or year that it lies in, not '\(date.edtf)'",
        at: value(key),
        rule: .date
      )
      return nil
    }
    let first = date.units.compactMap(\.earliest).max()
    if let today, let first, first > today + 1 {
      report(
        "`\(key):` \(date.text) is in the future: today is \(today.iso)",
        at: value(key),
        rule: .time
      )
    }
    return date
  }
}

extension EventDate {
  /// Whether it goes from one day to another, or is open on one side.
  fileprivate var isRange: Bool { edtf.contains("/") || edtf.contains("..") }
}
