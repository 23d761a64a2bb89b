import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension ValuationHistory.Point {
  /// The point for machines.
  func payload(why: Bool) -> EventAnswer<ValuationPayload.Point> {
    let value = AttributePayload("amount", amount)
    let rests = AttributePayload("basis", .text(basis.rawValue))
    let isImplied = resolution.event.key.kind != .valuation
    return EventAnswer(
      EventPayload(resolution, why: why).replacing([value, rests]),
      ValuationPayload.Point(
        impliedBasis: isImplied ? basis.rawValue : nil,
        change: change.map { ChangePayload($0) },
        excluded: exclusion?.rawValue,
        rounds: change == nil ? nil : rounds,
        between: change == nil || between.isEmpty ? nil : between.map(\.key.description),
        previousBasis: change == nil ? nil : previousBasis?.rawValue,
        preOverPreviousPost: preOverPreviousPost.map { RangePayload($0.multiple) }
      )
    )
  }

  /// The point as a row of a spreadsheet.
  var record: [CSVWriter.Cell] {
    let event = resolution.event
    var record = event.record
    record[8] = .plain(amount.bounds.low.map(plain) ?? "")
    record[9] = .plain(amount.bounds.high.map(plain) ?? "")
    record[11] = .text(basis.rawValue)
    let percent = change?.percent
    return record + [
      .plain(percent?.low.map { decimal($0, 2) } ?? ""),
      .plain(percent?.high.map { decimal($0, 2) } ?? ""),
      .plain(change?.days?.min.map(String.init) ?? ""),
      .plain(change?.days?.max.map(String.init) ?? ""),
    ]
  }

  /// The point as a row for people.
  func cells(annualized: Bool) -> [Table.Cell] {
    let event = resolution.event
    let isRival = event.rivals.contains { [.amount, .postMoney].contains($0.attribute) }
    let crossing =
      change != nil && previousBasis != basis
      ? previousBasis.map { "\($0.rawValue) → \(basis.rawValue)" } : nil
    var stepUp = change?.multipleText ?? ""
    if let pre = preOverPreviousPost { stepUp += " (\(pre.multipleText))" }
    let growth = annualized ? change?.annualizedText : change?.percentText
    return [
      event.dateCell,
      Table.Cell(
        mark + amount.text + (isRival ? " ≠" : ""),
        isRival ? .red : counts ? .plain : .dim
      ),
      Table.Cell(
        (crossing ?? basis.rawValue)
          + (event.status == .completed ? "" : ", \(event.status.rawValue)"),
        event.status == .completed ? .plain : .yellow
      ),
      Table.Cell((growth ?? "") + (change != nil && rounds > 1 ? " over \(rounds) rounds" : "")),
      Table.Cell(stepUp),
      Table.Cell(change?.days?.short ?? ""),
      source,
    ]
  }

  /// Why it takes part in no step.
  private var mark: String {
    switch exclusion {
    case nil: ""
    case .unpaid, .notCompleted: "○ "
    case .sameRound: "└ "
    case .openOrder: "? "
    }
  }

  /// Whose word the amount is, first of the claim that gives it: the outlets relayed, or else the
  /// publishers.
  private var source: Table.Cell {
    let giving = resolution.evidence.filter { evidence in
      evidence.claim.attributes.amount == amount || evidence.claim.attributes.postMoney == amount
    }
    var seen: Set<String> = []
    let voices = giving.map(\.claim.voice).filter { seen.insert($0).inserted }
    let more = voices.count > 2 ? " and \(voices.count - 2) more" : ""
    return Table.Cell(sources: Array(voices.prefix(2)), rest: more)
  }
}
