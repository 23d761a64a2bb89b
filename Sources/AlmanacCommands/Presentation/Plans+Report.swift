import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension [Plans.Entry] {
  func report(_ question: Question, why: Bool) -> Report {
    var seen: Set<EventKey> = []
    let resolutions = map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let several = Set(map(\.resolution.event.company)).count > 1
    let table = Table(
      columns: [
        Table.Column(name: "outcome"), Table.Column(name: "planned", isFlexible: true),
        Table.Column(name: "plan", isFlexible: true),
        Table.Column(name: "said by", isFlexible: true),
        Table.Column(name: "came", isFlexible: true),
        Table.Column(name: "slip", isNumber: true, isFlexible: true),
        Table.Column(name: "amount", isNumber: true, isFlexible: true),
      ],
      rows: map { $0.cells(withCompany: several) }
    )
    let notes = [
      "slip in days from the planned date, as of \(question.today.iso); ranges where dates are rough"
    ]
    return Report(
      json: .array(map { $0.json(why: why) }),
      sections: [Report.Section(table: table, notes: notes + Footing(resolutions, question).notes)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: [
          "event", "company", "title", "plan_status", "planned", "plan_amount_low",
          "plan_amount_high", "currency", "article", "outcome", "came_as", "slip_min", "slip_max",
        ],
        rows: map(\.record)
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
      outcome == .came
      ? [actual.attributes.date?.text, cameAs.map { _ in actual.attributes.headline?.text ?? "" }]
        .compactMap(\.self).joined(separator: ", ")
      : ""
    let style: Style =
      switch outcome {
      case .overdue: .red
      case .open, .unconfirmed: .yellow
      case .came: .green
      case .cancelled: .dim
      }
    return [
      Table.Cell(outcome.rawValue, style), Table.Cell(plan.attributes.date?.text ?? "no date"),
      Table.Cell(title), Table.Cell("\(plan.voice), \(plan.status.rawValue)"), Table.Cell(came),
      Table.Cell(slip?.short ?? ""), Table.Cell(difference?.percentText ?? ""),
    ]
  }

  fileprivate func json(why: Bool) -> JSON {
    resolution.json(why: why)
      .adding(
        "plan",
        [
          "article": .string(plan.source.article), "voice": .string(plan.voice),
          "status": .string(plan.status.rawValue), "date": plan.attributes.date?.json ?? .null,
          "amount": planAmount?.json ?? .null, "quote": .text(plan.quote?.text),
        ]
      )
      .adding("outcome", .string(outcome.rawValue))
      .adding("came_as", .text(cameAs?.key.description))
      .adding("slip", slip?.json ?? .null).adding("difference", difference?.json ?? .null)
  }

  fileprivate var record: [CSVWriter.Cell] {
    let event = resolution.event
    return [
      .text(event.key.description), .text(event.company), .text(plan.attributes.title),
      .text(plan.status.rawValue), .plain(plan.attributes.date?.edtf ?? ""),
      .plain(planAmount?.bounds.low.map(AlmanacCommands.plain) ?? ""),
      .plain(planAmount?.bounds.high.map(AlmanacCommands.plain) ?? ""),
      .text(planAmount?.currency.code ?? ""), .text(plan.source.article), .text(outcome.rawValue),
      .text(cameAs?.key.description ?? ""), .plain(slip?.min.map(String.init) ?? ""),
      .plain(slip?.max.map(String.init) ?? ""),
    ]
  }
}
