import AlmanacCSV
import AlmanacModel
import AlmanacStore

extension CSVWriter {
  /// Appends a stored row with the columns of `Event.recordHeader` and `Event.furtherHeader`, and the
  /// same bytes as `Event.record(of:)` gives.
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
    for column in [.phase, .qualifier, .round, .unit] as [TimelineRow.Column] {
      next()
      text(column)
    }
    appendEdges(row.edges, to: &bytes)
    next()
    bytes += (outcome(of: row)?.rawValue ?? "").utf8
    endRow(&bytes)
  }

  private func outcome(of row: TimelineRow) -> PhaseOutcome? {
    guard let phase = row.text(.phase).flatMap({ Status(rawValue: $0) }),
      let status = row.text(.status).flatMap({ Status(rawValue: $0) })
    else { return nil }
    return PhaseOutcome(of: phase, now: status)
  }

  /// What the event is part of, and its other edges.
  private func appendEdges(_ edges: String?, to bytes: inout [UInt8]) {
    let partOf = RelationType.partOf.rawValue + " "
    let all = (edges ?? "").split(separator: "; ").map(String.init)
    let parts = all.filter { $0.hasPrefix(partOf) }.map { String($0.dropFirst(partOf.count)) }
    let others = all.filter { !$0.hasPrefix(partOf) }
    for list in [parts, others] {
      bytes.append(separator)
      var text = list.joined(separator: "; ")
      text.withUTF8 { append(text: $0, to: &bytes) }
    }
  }
}
