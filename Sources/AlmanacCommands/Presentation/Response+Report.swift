import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension Response {
  func report(_ question: Question, why: Bool) -> Report {
    let reactions = [("alert", alert), ("release", release)]
    let rows = reactions.compactMap { kind, reaction in
      reaction.map { reaction in
        let event = reaction.resolution.event
        return [
          Table.Cell(kind, .dim), event.dateCell, event.titleCell(withCompany: false),
          Table.Cell(reaction.days.short), Table.Cell(reaction.isStated ? "stated" : "sequential"),
        ]
      }
    }
    let table = Table(
      columns: [
        Table.Column(name: "first"), Table.Column(name: "date"),
        Table.Column(name: "event", isFlexible: true), Table.Column(name: "days", isNumber: true),
        Table.Column(name: "link"),
      ],
      rows: rows
    )
    let used = [move] + [alert, release].compactMap { $0?.resolution }
    let section = Report.Section(
      heading:
        "\(company) after \(move.event.company)'s \(move.event.title) (\(move.event.attributes.date?.text ?? "undated"))",
      table: table,
      notes: [note].compactMap(\.self) + missing + [
        "stated: an article says that the one answers the other; sequential: it only came after"
      ] + Footing(used, question).notes
    )
    return Report(
      json: [
        "to": move.json(why: why), "alert": json(alert, why), "release": json(release, why),
      ],
      sections: [section] + (why ? used.map(\.evidenceSection) : []),
      records: Report.Records(
        header: ["to", "first", "event", "days_min", "days_max", "stated"],
        rows: reactions.compactMap { kind, reaction in reaction.map { record(kind, $0) } }
      )
    )
  }

  private var missing: [String] {
    [
      alert == nil ? "no alert of \(company) after it is known" : nil,
      release == nil ? "no release of \(company) after it is known" : nil,
    ].compactMap(\.self)
  }

  private func json(_ reaction: Reaction?, _ why: Bool) -> JSON {
    guard let reaction else { return .null }
    return [
      "event": reaction.resolution.json(why: why), "days": reaction.days.json,
      "stated": .bool(reaction.isStated),
    ]
  }

  private func record(_ kind: String, _ reaction: Reaction) -> [CSVWriter.Cell] {
    [
      .text(move.event.key.description), .text(kind),
      .text(reaction.resolution.event.key.description),
      .plain(reaction.days.min.map(String.init) ?? ""),
      .plain(reaction.days.max.map(String.init) ?? ""), .plain(String(reaction.isStated)),
    ]
  }
}
