import AlmanacModel

extension TimelineRecord {
  /// The date of the row, whose first and last day are those of the columns beside it.
  mutating func date() -> EventDate? {
    let text = cells[4]
    guard !text.isEmpty else {
      for column in 5...6 where !cells[column].isEmpty {
        note("the date is empty, and a day stands here: write the date", column)
      }
      return nil
    }
    do throws(DateError) {
      let date = try EventDate(text)
      // Most dates are days, which are their own first and last ones.
      let isDay = text.utf8.count == 10 && date.earliest == date.latest
      let isPlain = isDay && cells[5] == text && cells[6] == text
      if !isPlain {
        compare(5, with: date.earliest, "first", of: date)
        compare(6, with: date.latest, "last", of: date)
      }
      guard date.isPossible else {
        note("the year of '\(shortened(text))' is impossible", 4)
        return nil
      }
      return date
    } catch {
      note(error.description, 4)
      return nil
    }
  }

  /// A column that is empty says nothing.
  private mutating func compare(_ column: Int, with day: Day?, _ end: String, of date: EventDate) {
    let text = cells[column]
    guard !text.isEmpty, text != day?.iso else { return }
    let said = day.map { "its \(end) day is \($0.iso)" } ?? "it has no \(end) day"
    note("'\(shortened(text))' contradicts the date \(date.edtf): \(said)", column)
  }
}
