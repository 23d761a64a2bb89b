import AlmanacCSV
import AlmanacModel
import AlmanacStore

extension CSVWriter {
  /// Appends a stored row with the columns of `Event.recordHeader`, and the same bytes as
  /// `Event.record` gives.
  func append(_ row: TimelineRow, to bytes: inout [UInt8]) {
    func text(_ column: TimelineRow.Column) {
      row.withBytes(column) { append(text: $0, to: &bytes) }
    }
    func plain(_ column: TimelineRow.Column) {
      row.withBytes(column) { append(plain: $0, to: &bytes) }
    }
    func next() { bytes.append(separator) }
    text(.event)
    for column in [.kind, .company, .title] as [TimelineRow.Column] {
      next()
      text(column)
    }
    for column in [.date, .earliest, .latest] as [TimelineRow.Column] {
      next()
      plain(column)
    }
    next()
    text(.status)
    for column in [.low, .high] as [TimelineRow.Column] {
      next()
      if let amount = row.number(column) { bytes += AlmanacReports.plain(amount).utf8 }
    }
    next()
    let unit = row.text(.unit) ?? ""
    if unit.isEmpty {
      text(.currency)
      next()
      text(.basis)
    } else {
      let figure = Figure(Bounds(0), unit: unit)
      bytes += (figure.currency?.code ?? "").utf8
      next()
      text(.unit)
    }
    for column in [.claims, .articles] as [TimelineRow.Column] {
      next()
      plain(column)
    }
    endRow(&bytes)
  }
}
