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
    let reactions = stated.map { ("stated", $0) } + next.map { ("next", $0) }
    let table = Table(
      columns: [
        Table.Column(name: "link"), Table.Column(name: "date"), Table.Column(name: "kind"),
        Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "days", isNumber: true, isFlexible: true), Table.Column(name: "status"),
      ],
      rows: reactions.map { link, reaction in
        let event = reaction.resolution.event
        return [
          Table.Cell(link, link == "stated" ? .bold : .dim), event.dateCell,
          Table.Cell(event.key.kind.rawValue, .dim), event.titleCell(withCompany: false),
          Table.Cell(reaction.days.short + (isOpen(link, reaction) ? ", order undetermined" : "")),
          event.statusCell,
        ]
      }
    )
    let used = [move] + reactions.map(\.1.resolution)
    var sections = [
      Report.Section(
        heading:
          "\(company) after \(move.event.company)'s \(move.event.title) (\(move.event.attributes.date?.text ?? "undated"))",
        statements: [headline] + [note].compactMap(\.self)
      )
    ]
    let notes =
      (next.isEmpty
        ? [] : ["next: it only came next, within \(days(horizon)); no source ties it to the move"])
      + Footing(used, question).notes
    sections.append(
      reactions.isEmpty
        ? Report.Section(notes: notes) : Report.Section(table: table, notes: notes)
    )
    return Report(
      payload: ResponsePayload(
        to: EventPayload(move, why: why),
        stated: stated.map { .init($0, why: why) },
        next: next.map { .init($0, why: why) },
        horizon: horizon
      ),
      sections: sections + (why ? used.map(\.evidenceSection) : []),
      records: Report.Records(
        header: ["to", "link", "kind", "event", "status", "days_min", "days_max"],
        rows: reactions.map { record($0, $1) }
      )
    )
  }

  /// Whether what only came next may as well have come before the move.
  private func isOpen(_ link: String, _ reaction: Reaction) -> Bool {
    link == "next" && !reaction.isAfter
  }

  /// What sources say, or that none says anything.
  private var headline: String {
    guard let first = stated.first else {
      return "No source states a response of \(company) to it."
        + (next.isEmpty ? " No alert or release came within \(days(horizon))." : "")
    }
    let event = first.resolution.event
    let rumored = event.status == .rumored ? "rumored " : ""
    let when =
      (first.days.max ?? 0) < 0
      ? "\((-first.days).text) before it" : "\(first.days.text) after it"
    let more = stated.count > 1 ? ", the first of \(stated.count) that are" : ""
    return
      "The \(rumored)\(event.key.kind.rawValue) \(event.title) is the answer, by a source that says so, \(when)\(more)."
  }

  private func record(_ link: String, _ reaction: Reaction) -> [CSVWriter.Cell] {
    let event = reaction.resolution.event
    return [
      .text(move.event.key.description), .text(link), .text(event.key.kind.rawValue),
      .text(event.key.description), .text(event.status.rawValue),
      .plain(reaction.days.min.map(String.init) ?? ""),
      .plain(reaction.days.max.map(String.init) ?? ""),
    ]
  }
}

/// The answer of `response`.
public struct ResponsePayload: Encodable, Equatable, Sendable {
  /// The move.
  public let to: EventPayload
  /// What an article says is because of the move or answers it, in order.
  public let stated: [Reaction]
  /// What only came next within the horizon.
  public let next: [Reaction]
  /// How many days after the move something counts as next.
  public let horizon: Int

  /// One reaction.
  public struct Reaction: Encodable, Equatable, Sendable {
    /// The alert or the release.
    public let event: EventPayload
    /// Days after the move.
    public let days: DaysPayload
    /// Its order relative to the move: `after`, or `undetermined` where the dates do not decide it.
    public let order: String

    init(_ reaction: ResponseTime.Reaction, why: Bool) {
      event = EventPayload(reaction.resolution, why: why)
      days = DaysPayload(reaction.days)
      order = (reaction.days.order == .sameDay ? Order.undetermined : reaction.days.order).rawValue
    }
  }
}
