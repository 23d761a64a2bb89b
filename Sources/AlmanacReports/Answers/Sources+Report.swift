import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension SourceRecords {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var sections = isOfOne ? records.flatMap(\.sections) : [table]
    var seen: Set<EventKey> = []
    let events = records.flatMap(\.resolutions).filter { seen.insert($0.event.key).inserted }
    let asOf = question.knownBy.map { ["as known by \($0.iso)"] } ?? []
    sections[sections.count - 1].notes += SourceRecord.definitions + asOf
    if why { sections += events.map(\.evidenceSection) }
    let payloads = records.map { $0.payload(why: why, detailed: why || isOfOne) }
    return Report(
      payload: isOfOne
        ? OneOrMany(payloads) as any Encodable & Sendable : payloads as any Encodable & Sendable,
      sections: sections,
      records: Report.Records(header: SourceRecord.recordHeader, rows: records.map(\.record))
    )
  }

  private var table: Report.Section {
    Report.Section(
      table: Table(
        columns: [
          Table.Column(name: "source", isFlexible: true),
          Table.Column(name: "events", isNumber: true), Table.Column(name: "first", isNumber: true),
          Table.Column(name: "alone", isNumber: true), Table.Column(name: "rumors", isNumber: true),
          Table.Column(name: "came", isFlexible: true),
          Table.Column(name: "contradicted", isFlexible: true),
        ],
        rows: records.map { record in
          [
            Table.Cell(record.name), Table.Cell("\(record.events)"),
            Table.Cell("\(record.firsts.count)"), Table.Cell("\(record.alone)"),
            Table.Cell(record.rumors.isEmpty ? "" : "\(record.rumors.count)"),
            Table.Cell(record.rumors.isEmpty ? "" : record.cameText),
            Table.Cell(record.values == 0 ? "" : record.contradictedText),
          ]
        }
      )
    )
  }
}

extension SourceRecord {
  static var definitions: [String] {
    [
      "first: told of a phase of an event on a day before every other source; alone: nobody else tells of it",
      "came: of the rumors whose time is over; unknown: those whose outcome nobody tells, in no rate; no rate for fewer than \(leastForRate)",
      "contradicted: dates and amounts that cannot be right beside the value that stands",
    ]
  }

  /// The events behind the counts.
  var resolutions: [Resolution] {
    firsts.map(\.resolution) + rumors.map(\.resolution) + contradicted.map(\.resolution)
  }

  /// `7 of 9 (78%)`, and without a rate where there are too few.
  var hitText: String {
    "\(hits.came) of \(hits.of)" + (rate.map { " (\(decimal($0, 0))%)" } ?? "")
  }

  /// The same, with how many rumors there are of which no outcome is known.
  var cameText: String {
    let unknown = outcomes(.unconfirmed)
    return [hits.of == 0 ? nil : hitText, unknown == 0 ? nil : "\(unknown) unknown"]
      .compactMap(\.self).joined(separator: ", ")
  }

  var contradictedText: String { "\(contradicted.count) of \(values)" }

  func outcomes(_ outcome: Plans.Outcome) -> Int {
    rumors.filter { $0.outcome == outcome }.count
  }

  var sections: [Report.Section] {
    var lines = [
      "It speaks of \(counted(events, "event")): first with \(counted(firsts.count, "phase")), alone with \(alone)."
    ]
    if rumors.isEmpty {
      lines.append("No rumor is its word.")
    } else {
      let outcomes = Plans.Outcome.allCases.compactMap { outcome in
        let count = self.outcomes(outcome)
        return count == 0 ? nil : "\(count) \(outcome.rawValue)"
      }
      lines.append("\(counted(rumors.count, "rumor")): \(outcomes.joined(separator: ", ")).")
      lines.append(hitLine)
    }
    lines.append(
      values == 0
        ? "It gives no date and no amount."
        : "\(contradicted.count) of \(counted(values, "date or amount", "dates and amounts")) cannot be right beside what stands."
    )
    return [
      Report.Section(heading: name, statements: lines), firstSection, rumorSection, wrongSection,
    ]
    .compactMap(\.self)
  }

  private var hitLine: String {
    let count = outcomes(.unconfirmed)
    let unknown = count == 0 ? "." : "; of \(count) no outcome is known."
    if hits.of == 0 { return "The time of none of them is over" + unknown }
    guard rate != nil else {
      return
        "\(hits.came) of the \(hits.of) whose time is over came: too few for a rate (fewer than \(SourceRecord.leastForRate))"
        + unknown
    }
    return "Of those whose time is over, \(hitText) came" + unknown
  }

  private var firstSection: Report.Section? {
    guard !firsts.isEmpty else { return nil }
    return Report.Section(
      heading: "First with",
      table: Table(
        columns: [
          Table.Column(name: "published"), Table.Column(name: "event", isFlexible: true),
          Table.Column(name: "phase"), Table.Column(name: "days ahead", isNumber: true),
        ],
        rows: firsts.map { first in
          [
            Table.Cell(first.claim.source.published.text),
            first.resolution.event.titleCell(withCompany: true),
            Table.Cell(first.phase.status.rawValue), Table.Cell(first.lead.short),
          ]
        }
      )
    )
  }

  private var rumorSection: Report.Section? {
    guard !rumors.isEmpty else { return nil }
    return Report.Section(
      heading: "Rumors",
      table: Table(
        columns: [
          Table.Column(name: "outcome"), Table.Column(name: "published"),
          Table.Column(name: "rumor", isFlexible: true),
          Table.Column(name: "date", isFlexible: true),
        ],
        rows: rumors.map { rumor in
          let style: Style = rumor.outcome == .came ? .green : .yellow
          let claim = rumor.claim
          let amount = claim.attributes.headline.map { ", \($0.text)" } ?? ""
          return [
            Table.Cell(rumor.outcome.rawValue, style), Table.Cell(claim.source.published.text),
            Table.Cell("\(claim.company): \(claim.attributes.title)\(amount)"),
            Table.Cell(claim.attributes.date?.text ?? "no date"),
          ]
        }
      )
    )
  }

  private var wrongSection: Report.Section? {
    guard !contradicted.isEmpty else { return nil }
    return Report.Section(
      heading: "Contradicted",
      table: Table(
        columns: [
          Table.Column(name: "event", isFlexible: true), Table.Column(name: "of"),
          Table.Column(name: "it says", isFlexible: true),
          Table.Column(name: "what stands", isFlexible: true),
        ],
        rows: contradicted.map { wrong in
          [
            wrong.resolution.event.titleCell(withCompany: true), Table.Cell(wrong.attribute.words),
            Table.Cell(wrong.said), Table.Cell(wrong.stands),
          ]
        }
      )
    )
  }
}
