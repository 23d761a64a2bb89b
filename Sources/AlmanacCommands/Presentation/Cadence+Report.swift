import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension [Cadence] {
  func report(_ question: Question, why: Bool) -> Report {
    var sections = map { $0.section(question) }
    if count > 1 { sections.append(comparison) }
    if why { sections += flatMap { $0.steps.map(\.release.evidenceSection) } }
    let objects = map { $0.json(why: why) }
    return Report(
      json: objects.count == 1 ? objects[0] : .array(objects),
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + ["gap_min", "gap_max"],
        rows: flatMap { $0.steps.map(\.record) }
      )
    )
  }

  private var comparison: Report.Section {
    let columns =
      [Table.Column(name: "company", isFlexible: true)]
      + ["releases", "median", "shortest", "longest", "since last"].map {
        Table.Column(name: $0, isNumber: true)
      }
    let rows = map { cadence in
      [
        Table.Cell(cadence.company, .bold), Table.Cell(String(cadence.steps.count)),
        Table.Cell(cadence.median?.text ?? ""), Table.Cell(cadence.shortest?.short ?? ""),
        Table.Cell(cadence.longest?.short ?? ""), Table.Cell(cadence.sinceLast.short),
      ]
    }
    return Report.Section(
      heading: "Side by side, in days",
      table: Table(columns: columns, rows: rows)
    )
  }
}

extension Cadence.Step {
  fileprivate var record: [CSVWriter.Cell] {
    let (min, max) = (gap?.min.map(String.init), gap?.max.map(String.init))
    return release.event.record + [.plain(min ?? ""), .plain(max ?? "")]
  }
}

extension Cadence {
  fileprivate func json(why: Bool) -> JSON {
    [
      "company": .string(company), "family": .text(family),
      "milestone": .string(milestone.rawValue),
      "releases": .array(
        steps.map { $0.release.json(why: why).adding("gap", $0.gap?.json ?? .null) }
      ),
      "count": .int(steps.count), "median": median?.json ?? .null,
      "shortest": shortest?.json ?? .null, "longest": longest?.json ?? .null,
      "since_last": sinceLast.json,
    ]
  }

  fileprivate func section(_ question: Question) -> Report.Section {
    let rows = steps.map { step in
      let event = step.release.event
      return [
        event.dateCell, event.titleCell(withCompany: false),
        Table.Cell(event.attributes.family ?? "", .dim), Table.Cell(step.gap?.short ?? ""),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "release", isFlexible: true),
        Table.Column(name: "family"), Table.Column(name: "days", isNumber: true),
      ],
      rows: rows
    )
    let what = [company, family, "cadence"].compactMap(\.self).joined(separator: " ")
    return Report.Section(
      heading: "\(what): gaps between releases that are \(milestone.rawValue)",
      table: table,
      notes: notes + Footing(steps.map(\.release), question).notes,
      statements: ["", summary(question)]
    )
  }

  private func summary(_ question: Question) -> String {
    var parts = [counted(steps.count, "release")]
    if let median { parts.append("median gap \(median.text)") }
    if let shortest { parts.append("shortest \(shortest.text)") }
    if let longest { parts.append("longest \(longest.text)") }
    parts.append("\(sinceLast.text) since the last, on \(question.today.iso)")
    return parts.joined(separator: "; ")
  }

  private var notes: [String] {
    undated == 0 ? [] : ["\(counted(undated, "undated release")) left out"]
  }
}
