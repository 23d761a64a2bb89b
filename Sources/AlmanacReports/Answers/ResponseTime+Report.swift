import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension ResponseTime {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
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
      payload: ResponsePayload(
        to: EventPayload(move, why: why),
        alert: alert.map { .init($0, why: why) },
        release: release.map { .init($0, why: why) }
      ),
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

  private func record(_ kind: String, _ reaction: Reaction) -> [CSVWriter.Cell] {
    [
      .text(move.event.key.description), .text(kind),
      .text(reaction.resolution.event.key.description),
      .plain(reaction.days.min.map(String.init) ?? ""),
      .plain(reaction.days.max.map(String.init) ?? ""), .plain(String(reaction.isStated)),
    ]
  }
}

/// The answer of `response`.
public struct ResponsePayload: Encodable, Equatable, Sendable {
  /// The move.
  public let to: EventPayload
  /// The first alert after it; nil where none is known.
  public let alert: Reaction?
  /// The first release that answers it, or else the first after it; nil where none is known.
  public let release: Reaction?

  /// One reaction.
  public struct Reaction: Encodable, Equatable, Sendable {
    /// The alert or the release.
    public let event: EventPayload
    /// Days after the move.
    public let days: DaysPayload
    /// Whether an article says that it answers the move.
    public let stated: Bool

    init(_ reaction: ResponseTime.Reaction, why: Bool) {
      event = EventPayload(reaction.resolution, why: why)
      days = DaysPayload(reaction.days)
      stated = reaction.isStated
    }
  }
}
