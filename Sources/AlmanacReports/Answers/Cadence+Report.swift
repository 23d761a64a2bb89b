import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension [Cadence] {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var sections = map { $0.section(question) }
    if count > 1 { sections.append(comparison) }
    if why { sections += flatMap { $0.steps.flatMap(\.releases).map(\.evidenceSection) } }
    return Report(
      payload: OneOrMany(map { $0.payload(why: why) }),
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + ["gap_min", "gap_max"],
        rows: flatMap { $0.steps.flatMap(\.records) }
      ),
      charts: map { $0.chart(question) }
    )
  }

  private var comparison: Report.Section {
    let columns =
      [Table.Column(name: "company", isFlexible: true)]
      + ["releases", "days", "median", "shortest", "longest", "since last"].map {
        Table.Column(name: $0, isNumber: true)
      }
    let rows = map { cadence in
      [
        Table.Cell(cadence.company, .bold), Table.Cell(String(cadence.count)),
        Table.Cell(String(cadence.steps.count)),
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
  fileprivate var records: [[CSVWriter.Cell]] {
    let (min, max) = (gap?.min.map(String.init), gap?.max.map(String.init))
    return releases.map { $0.event.record + [.plain(min ?? ""), .plain(max ?? "")] }
  }
}

extension Cadence {
  fileprivate func payload(why: Bool) -> CadencePayload {
    CadencePayload(
      company: company,
      family: family,
      milestone: measure.word,
      releases: steps.flatMap { step in
        step.releases.map { release in
          EventAnswer(
            EventPayload(release, why: why),
            CadencePayload.Step(gap: step.gap.map { DaysPayload($0) })
          )
        }
      },
      count: count,
      days: steps.count,
      median: median.map { MedianPayload($0) },
      shortest: shortest.map { DaysPayload($0) },
      longest: longest.map { DaysPayload($0) },
      sinceLast: DaysPayload(sinceLast)
    )
  }

  fileprivate func section(_ question: Question) -> Report.Section {
    let rows = steps.flatMap { step in
      step.releases.enumerated().map { place, release in
        let event = release.event
        return [
          place == 0 ? event.dateCell : "", event.titleCell(withCompany: false),
          Table.Cell(event.attributes.family ?? "", .dim),
          Table.Cell(place == 0 ? step.gap?.short ?? "" : ""),
        ]
      }
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
      heading:
        "\(what): days between releases\(family == nil ? " of models" : "") (\(measure.text))",
      table: table,
      notes: notes + Footing(steps.flatMap(\.releases), question).notes,
      statements: ["", summary(question)]
    )
  }

  private func summary(_ question: Question) -> String {
    var parts = [counted(count, "release")]
    if steps.count < count { parts[0] += " on \(counted(steps.count, "day"))" }
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
