import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension [ValuationHistory] {
  func report(_ question: Question, why: Bool, annualised: Bool) -> Report {
    var sections = map { $0.section(question, annualised: annualised) }
    if count > 1 { sections.append(comparison) }
    if why { sections += flatMap { $0.points.map(\.resolution.evidenceSection) } }
    let objects = map { $0.json(why: why) }
    return Report(
      json: objects.count == 1 ? objects[0] : .array(objects),
      sections: sections,
      records: records,
      charts: map(\.chart)
    )
  }

  private var records: Report.Records {
    Report.Records(header: ValuationHistory.recordHeader, rows: flatMap(\.records))
  }
}

extension ValuationHistory {
  /// The columns of valuations in a spreadsheet.
  static let recordHeader =
    Event.recordHeader + ["change_percent_low", "change_percent_high", "days_min", "days_max"]

  /// The points as rows of a spreadsheet.
  var records: [[CSVWriter.Cell]] { points.map(\.record) }
}

extension [ValuationHistory] {
  /// First to last of every company, one below the other.
  private var comparison: Report.Section {
    let columns =
      [Table.Column(name: "company", isFlexible: true)]
      + ["first", "last", "change", "multiple", "days", "a year"].map {
        Table.Column(name: $0, isNumber: true, isFlexible: true)
      }
    let rows = map { history in
      let change = history.change
      return [
        Table.Cell(history.company, .bold),
        Table.Cell(history.ends.map { $0.first.amounts.text } ?? ""),
        Table.Cell(history.ends.map { $0.last.amounts.text } ?? ""),
        Table.Cell(change?.percentText ?? ""), Table.Cell(change?.multipleText ?? ""),
        Table.Cell(change?.days?.short ?? ""), Table.Cell(change?.annualisedText ?? ""),
      ]
    }
    return Report.Section(
      heading: "Side by side, first to last paid valuation",
      table: Table(columns: columns, rows: rows)
    )
  }
}

extension ValuationHistory {
  fileprivate func json(why: Bool) -> JSON {
    [
      "company": .string(company),
      "points": .array(points.map { $0.json(why: why) }), "change": change?.json ?? .null,
    ]
  }

  fileprivate func section(_ question: Question, annualised: Bool) -> Report.Section {
    let columns = [
      Table.Column(name: "date"),
      Table.Column(name: "value", isNumber: true, isFlexible: true),
      Table.Column(name: "basis", isFlexible: true),
      Table.Column(name: annualised ? "a year" : "change", isNumber: true, isFlexible: true),
      Table.Column(name: "step-up", isNumber: true, isFlexible: true),
      Table.Column(name: "days", isNumber: true, isFlexible: true),
      Table.Column(name: "source", isFlexible: true),
    ]
    let table = Table(columns: columns, rows: points.map { $0.cells(annualised: annualised) })
    let footing = Footing(points.map(\.resolution), question)
    return Report.Section(
      heading: "\(company): valuation",
      table: table,
      notes: notes + footing.notes,
      statements: summary.map { ["", $0] } ?? []
    )
  }

  private var summary: String? {
    guard let change, let ends else { return nil }
    let bases =
      ends.first.basis == ends.last.basis
      ? ends.last.basis.rawValue : "\(ends.first.basis.rawValue) → \(ends.last.basis.rawValue)"
    var text =
      "First to last: \(ends.first.amounts.text) to \(ends.last.amounts.text) (\(bases)), "
      + "\(change.amountText), \(change.percentText), \(change.multipleText)"
    if let days = change.days { text += " in \(days.text)" }
    if let yearly = change.annualisedText { text += ", \(yearly) a year" }
    return text + "."
  }

  private var notes: [String] {
    var notes: [String] = []
    if points.contains(where: { !$0.counts }) {
      notes.append("○ takes part in no change: not completed, or a price that nobody paid")
    }
    if points.contains(where: { $0.basis == .ask }) {
      notes.append("ask: a price sought in talks")
    }
    if points.contains(where: { $0.preOverPreviousPost != nil }) {
      notes.append(
        "step-up is post/post; in brackets pre/previous post, the pre-money as stated or post-money less the money raised"
      )
    }
    if points.contains(where: { ($0.change?.days?.min ?? 0) < 0 }) || (change?.days?.min ?? 0) < 0 {
      notes.append("days from below 0: the dates do not say which of the two valuations came first")
    }
    return notes
  }
}
