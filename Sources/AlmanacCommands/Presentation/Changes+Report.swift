import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension Changes {
  func report(_ question: Question, why: Bool) -> Report {
    let table = Table(
      columns: [
        Table.Column(name: "what"), Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "before", isFlexible: true), Table.Column(name: "now", isFlexible: true),
      ],
      rows: entries.flatMap(\.rows)
    )
    let fresh = entries.filter { $0.before == nil }.count
    let notes = [
      "\(since.iso) to \(until.iso): \(counted(fresh, "new event")), \(entries.count - fresh) changed"
    ]
    let resolutions = entries.map(\.now)
    return Report(
      json: .array(entries.map { $0.json(why: why) }),
      sections: [
        Report.Section(
          table: table,
          notes: notes + [Footing(resolutions, question).notes.last].compactMap(\.self)
        )
      ] + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: ["event", "company", "title", "what", "before", "now"],
        rows: entries.flatMap(\.records)
      )
    )
  }
}

extension Changes.Entry {
  fileprivate var rows: [[Table.Cell]] {
    let event = now.event
    let title = event.titleCell(withCompany: true)
    guard before != nil else {
      let values = [event.attributes.date?.text, event.amountCell.text, event.status.rawValue]
      let text = values.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
      return [[Table.Cell("new", .green), title, "", Table.Cell(text)]]
    }
    return steps.map { step in
      [
        Table.Cell(step.attribute.rawValue.replacing("_", with: "-"), .yellow), title,
        Table.Cell(step.from ?? "", .dim), Table.Cell(step.to ?? ""),
      ]
    }
  }

  fileprivate func json(why: Bool) -> JSON {
    now.json(why: why).adding("new", .bool(before == nil))
      .adding(
        "changes",
        .array(
          steps.map { step in
            [
              "attribute": .string(step.attribute.rawValue), "from": .text(step.from),
              "to": .text(step.to),
            ]
          }
        )
      )
  }

  fileprivate var records: [[CSVWriter.Cell]] {
    let event = now.event
    let head: [CSVWriter.Cell] = [
      .text(event.key.description), .text(event.company), .text(event.title),
    ]
    guard before != nil else {
      return [head + [.text("new"), .empty, .text(event.status.rawValue)]]
    }
    return steps.map { step in
      head + [
        .text(step.attribute.rawValue), CSVWriter.Cell(step.from), CSVWriter.Cell(step.to),
      ]
    }
  }
}
