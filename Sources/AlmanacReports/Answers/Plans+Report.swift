import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Plans {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var seen: Set<EventKey> = []
    let resolutions = entries.map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let several = Set(entries.map(\.resolution.event.company)).count > 1
    let table = Table(
      columns: [
        Table.Column(name: "outcome"), Table.Column(name: "planned"),
        Table.Column(name: "plan", isFlexible: true),
        Table.Column(name: "said by", isFlexible: true),
        Table.Column(name: "came", isFlexible: true),
        Table.Column(name: "slip", isNumber: true, isFlexible: true),
        Table.Column(name: "amount", isNumber: true, isFlexible: true),
      ],
      rows: entries.map { $0.cells(withCompany: several) }
    )
    let notes = [
      "slip in days from the planned date; + counts from its last day to \(question.today.iso)"
    ]
    return Report(
      payload: entries.map { $0.payload(why: why) },
      sections: [Report.Section(table: table, notes: notes + Footing(resolutions, question).notes)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: [
          "event", "company", "title", "plan_status", "planned", "plan_amount_low",
          "plan_amount_high", "currency", "article", "outcome", "came_as", "slip_min", "slip_max",
          "overdue_days",
        ],
        rows: entries.map(\.record)
      )
    )
  }
}

extension Plans.Entry {
  private var planAmount: Money? {
    plan.attributes.amount ?? plan.attributes.target ?? plan.attributes.raised
  }

  private var actual: Event { cameAs ?? resolution.event }

  fileprivate func cells(withCompany: Bool) -> [Table.Cell] {
    let event = resolution.event
    let amount = planAmount.map { ", \($0.text)" } ?? ""
    let title = (withCompany ? event.company + ": " : "") + plan.attributes.title + amount
    let came =
      outcome == .came || outcome == .lapsed
      ? [actual.attributes.date?.text, cameAs.map { _ in actual.attributes.headline?.text ?? "" }]
        .compactMap(\.self).joined(separator: ", ")
      : ""
    let style: Style =
      switch outcome {
      case .overdue: .red
      case .open, .unconfirmed: .yellow
      case .came, .lapsed: .green
      case .cancelled, .denied: .dim
      }
    return [
      Table.Cell(outcome.rawValue, style), Table.Cell(plan.attributes.date?.text ?? "no date"),
      Table.Cell(title).about(event.key),
      Table.Cell(sources: [plan.voice], rest: ", \(plan.status.rawValue)"),
      Table.Cell(came),
      Table.Cell(slip?.short ?? overdue.map { "+" + $0.short } ?? ""),
      Table.Cell(difference?.percentText ?? ""),
    ]
  }

  fileprivate func payload(why: Bool) -> EventAnswer<PlanPayload> {
    EventAnswer(
      EventPayload(resolution, why: why),
      PlanPayload(
        plan: .init(
          article: plan.source.article,
          voice: plan.voice,
          status: plan.status.rawValue,
          date: plan.attributes.date.map { DatePayload($0) },
          amount: planAmount.map { MoneyPayload($0) },
          quote: plan.quote?.text
        ),
        outcome: outcome.rawValue,
        cameAs: cameAs?.key.description,
        slip: slip.map { DaysPayload($0) },
        overdue: overdue.map { DaysPayload($0) },
        difference: difference.map { ChangePayload($0) }
      )
    )
  }

  fileprivate var record: [CSVWriter.Cell] {
    let event = resolution.event
    return [
      .text(event.key.description), .text(event.company), .text(plan.attributes.title),
      .text(plan.status.rawValue), .plain(plan.attributes.date?.edtf ?? ""),
      .plain(planAmount?.bounds.low.map(AlmanacReports.plain) ?? ""),
      .plain(planAmount?.bounds.high.map(AlmanacReports.plain) ?? ""),
      .text(planAmount?.currency.code ?? ""), .text(plan.source.article), .text(outcome.rawValue),
      .text(cameAs?.key.description ?? ""), .plain(slip?.min.map(String.init) ?? ""),
      .plain(slip?.max.map(String.init) ?? ""), .plain(overdue?.max.map(String.init) ?? ""),
    ]
  }
}
