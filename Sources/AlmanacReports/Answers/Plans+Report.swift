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

  private var title: String { resolution.event.name(of: plan.attributes) }

  /// Whose word it is, each once.
  private var voices: [String] {
    var seen: Set<String> = []
    return ([plan] + others).map(\.voice).filter { seen.insert($0).inserted }
  }

  /// How far those went who say it, the nearest to the outcome first.
  private var statuses: String {
    Set(([plan] + others).map(\.status)).sorted { $0.stage > $1.stage }.map(\.rawValue)
      .joined(separator: " and ")
  }

  private var actual: Event { cameAs ?? resolution.event }

  fileprivate func cells(withCompany: Bool) -> [Table.Cell] {
    let event = resolution.event
    let said = planAmount?.text ?? plan.attributes.figure?.text
    let title = (withCompany ? event.withCompany(title) : title) + (said.map { ", " + $0 } ?? "")
    let came =
      outcome == .came || outcome == .lapsed
      ? [actual.attributes.date?.text, cameAs?.words(insteadOf: event)]
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
      Table.Cell(sources: voices, rest: ", \(statuses)"),
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
          quote: plan.quote?.text,
          others: others.map { PlanPayload.Other(article: $0.source.article, voice: $0.voice) }
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
      .text(event.key.description), .text(event.company), .text(title),
      .text(plan.status.rawValue), .plain(plan.attributes.date?.edtf ?? ""),
      .plain(planAmount?.bounds.low.map(AlmanacReports.plain) ?? ""),
      .plain(planAmount?.bounds.high.map(AlmanacReports.plain) ?? ""),
      .text(planAmount?.currency.code ?? ""),
      .text(([plan] + others).map(\.source.article).joined(separator: "; ")),
      .text(outcome.rawValue),
      .text(cameAs?.key.description ?? ""), .plain(slip?.min.map(String.init) ?? ""),
      .plain(slip?.max.map(String.init) ?? ""), .plain(overdue?.max.map(String.init) ?? ""),
    ]
  }
}

extension Event {
  /// What is said of an event that came in the place of another: its amount, of a round that was to
  /// set a price the price, and else its name.
  fileprivate func words(insteadOf plan: Event) -> String {
    let asPrice = plan.key.kind == .valuation ? price?.amount.text : nil
    let asAmount = plan.key.kind == key.kind ? attributes.headline?.text : nil
    return asPrice ?? asAmount ?? title
  }
}
