import AlmanacModel

extension TableRow {
  /// A date in EDTF or one of the map's formats, of a year from 1900 to 2100.
  mutating func date(_ attribute: String) -> EventDate? {
    guard let value = value(attribute) else { return nil }
    do throws(CellError) {
      guard let date = try layout.dates.date(value.text) else {
        throw CellError(
          "'\(shortened(value.text))' is not a date that the map's formats or EDTF can read"
        )
      }
      guard date.isPossible else {
        throw CellError("the year of '\(shortened(value.text))' is impossible")
      }
      return date
    } catch {
      note(error.text, at: value)
      return nil
    }
  }

  /// Says that two columns of the date lie more than a year apart; nil where they do not.
  var dateOddity: Problem? {
    guard let field = layout.fields["date"], field.sources.count > 1 else { return nil }
    let values = field.sources.compactMap { written($0, field) }
    guard values.count > 1, let first = readable(values[0]) else { return nil }
    for value in values.dropFirst() {
      guard let other = readable(value) else { continue }
      let apart = DaySpan.gap(from: first.span, to: other.span)
      guard (apart.min ?? 0) > 366 || (apart.max ?? 0) < -366 else { continue }
      return Problem(
        "row \(number) has the dates \(first.text) and \(other.text), more than a year apart: is one of them wrong?",
        column: value.column
      )
    }
    return nil
  }

  private func readable(_ value: Value) -> EventDate? {
    try? layout.dates.date(value.text)
  }
}

extension EventDate {
  /// Whether its days are of years from 1900 to 2100: others are slips of the pen.
  var isPossible: Bool {
    [earliest, latest].compactMap(\.self).allSatisfy { (1900...2100).contains($0.calendar.year) }
  }
}
