import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Changes {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
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
      payload: entries.map { $0.payload(why: why) },
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
        Table.Cell(step.attribute.words, .yellow), title,
        Table.Cell(step.from ?? "", .dim), Table.Cell(step.to ?? ""),
      ]
    }
  }

  fileprivate func payload(why: Bool) -> EventAnswer<ChangedPayload> {
    EventAnswer(
      EventPayload(now, why: why),
      ChangedPayload(
        new: before == nil,
        changes: steps.map { .init(attribute: $0.attribute.name, from: $0.from, to: $0.to) }
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
        .text(step.attribute.name), CSVWriter.Cell(step.from), CSVWriter.Cell(step.to),
      ]
    }
  }
}

/// What `changes` adds to an event.
public struct ChangedPayload: Encodable, Equatable, Sendable {
  /// Whether the event was not known before.
  public let new: Bool
  /// The values that changed.
  public let changes: [Step]

  /// One value from what to what.
  public struct Step: Encodable, Equatable, Sendable {
    /// The attribute's name.
    public let attribute: String
    /// The value before, in words; nil where none was known.
    public let from: String?
    /// The value now, in words; nil where none is known any more.
    public let to: String?
  }
}
