import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension [ValuationHistory] {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  ///   - annualized: whether the table shows each step's growth a year.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool, annualized: Bool = false) -> Report {
    var sections = map { $0.section(question, annualized: annualized) }
    if count > 1 { sections.append(comparison) }
    if why {
      sections += compactMap(\.unpricedSection)
      sections += flatMap { $0.points.map(\.resolution.evidenceSection) }
    }
    return Report(
      payload: OneOrMany(map { $0.payload(why: why) }),
      sections: sections,
      records: records,
      charts: map { $0.chart(question) }
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
        Table.Cell(change?.days?.short ?? ""), Table.Cell(change?.annualizedText ?? ""),
      ]
    }
    return Report.Section(
      heading: "Side by side, first to last paid valuation",
      table: Table(columns: columns, rows: rows)
    )
  }
}

extension ValuationHistory {
  fileprivate func payload(why: Bool) -> ValuationPayload {
    ValuationPayload(
      company: company,
      points: points.map { $0.payload(why: why) },
      change: change.map { ChangePayload($0) }
    )
  }

  fileprivate func section(_ question: Question, annualized: Bool) -> Report.Section {
    let columns = [
      Table.Column(name: "date"),
      Table.Column(name: "value", isNumber: true, isFlexible: true),
      Table.Column(name: "basis", isFlexible: true),
      Table.Column(name: annualized ? "a year" : "change", isNumber: true, isFlexible: true),
      Table.Column(name: "step-up", isNumber: true, isFlexible: true),
      Table.Column(name: "days", isNumber: true, isFlexible: true),
      Table.Column(name: "source", isFlexible: true),
    ]
    let table = Table(columns: columns, rows: points.map { $0.cells(annualized: annualized) })
    let footing = Footing(points.map(\.resolution), question)
    return Report.Section(
      heading: "\(company): valuation",
      table: table,
      notes: notes + footing.notes,
      statements: summary.map { ["", $0] } ?? []
    )
  }

  /// The rounds that steps go over, each step by itself; nil where none does.
  fileprivate var unpricedSection: Report.Section? {
    let steps = points.filter { $0.change != nil && !$0.between.isEmpty }
    guard !steps.isEmpty else { return nil }
    return Report.Section(
      heading: "\(company): rounds without a known price that a step goes over",
      statements: steps.map { point in
        let names =
          point.between.map(\.nameInSentences).joined(separator: ", ")
          + ", and the round of this price"
        return
          "  to \(point.amounts.text) of \(point.resolution.event.attributes.date?.text ?? ""): \(names)"
      }
    )
  }

  /// Why a point that takes part has no change although there is one before it.
  private var crossings: [String] {
    points.compactMap { point in
      guard point.counts, point.change == nil, let before = point.previousAmount,
        before.currency != point.amounts.currency
      else { return nil }
      return
        "no change from \(before.text) to \(point.amounts.text): between two currencies there is none"
    }
  }

  private var summary: String? {
    if change == nil, let ends, ends.first.amounts.currency != ends.last.amounts.currency {
      return
        "First to last: \(ends.first.amounts.text) to \(ends.last.amounts.text), two currencies, so that there is no change."
    }
    guard let change, let ends else { return nil }
    let bases =
      ends.first.basis == ends.last.basis
      ? ends.last.basis.rawValue : "\(ends.first.basis.rawValue) → \(ends.last.basis.rawValue)"
    var text =
      "First to last: \(ends.first.amounts.text) to \(ends.last.amounts.text) (\(bases)), "
      + "\(change.amountText), \(change.percentText), \(change.multipleText)"
    if let days = change.days { text += " in \(days.text)" }
    if let yearly = change.annualizedText { text += ", \(yearly) a year" }
    return text + "."
  }

  private var notes: [String] {
    var notes: [String] = []
    let excluded = Set(points.compactMap(\.exclusion))
    if excluded.contains(.unpaid) || excluded.contains(.notCompleted) {
      notes.append("○ takes part in no change: not completed, or a price that nobody paid")
    }
    if excluded.contains(.sameRound) {
      notes.append("└ takes part in no change: another price of the same round stands for it")
    }
    if excluded.contains(.openOrder) {
      notes.append("? takes part in no change: its date leaves open which price was set first")
    }
    if points.contains(where: { $0.basis == .ask }) {
      notes.append("ask: a price sought in talks")
    }
    if points.contains(where: { $0.preOverPreviousPost != nil }) {
      notes.append(
        "step-up is post/post; in brackets pre/previous post, the pre-money as stated or post-money less the money raised"
      )
    }
    return notes + crossings
  }
}
