import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Gap {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "status"), Table.Column(name: "articles", isNumber: true),
      ],
      rows: [from, to].map { resolution in
        let event = resolution.event
        return [
          event.dateCell, event.titleCell(withCompany: true), event.statusCell,
          Table.Cell(String(event.articles)),
        ]
      }
    )
    let certainty = Report.Section(statements: [answer] + notes)
    var sections = [
      certainty, Report.Section(table: table, notes: Footing([from, to], question).notes),
    ]
    if why { sections += [from, to].map(\.evidenceSection) }
    return Report(
      payload: payload(why: why),
      sections: sections,
      records: Report.Records(
        header: ["from", "to", "days_min", "days_max", "order"],
        rows: [
          [
            .text(from.event.key.description), .text(to.event.key.description),
            .plain(days.min.map(String.init) ?? ""), .plain(days.max.map(String.init) ?? ""),
            .text(order.rawValue),
          ]
        ]
      )
    )
  }

  /// The answer for machines.
  ///
  /// - Parameter why: whether each event carries its evidence.
  /// - Returns: the keys and values of the answer.
  public func payload(why: Bool) -> GapPayload {
    GapPayload(
      from: EventPayload(from, why: why),
      to: EventPayload(to, why: why),
      days: DaysPayload(days),
      order: order.rawValue
    )
  }

  /// The answer in a sentence or two: what is certain, and what is not.
  private var answer: String {
    let (first, second) = (from.event.nameInSentences, to.event.nameInSentences)
    var text =
      switch order {
      case .after: "\(second) came \(days.text) after \(first)."
      case .before: "\(second) came \((-days).text) before \(first)."
      case .sameDay: "\(second) and \(first) came on the same day."
      case .undetermined:
        "The dates do not say which came first: \(second) is \(days.text) from \(first)."
      }
    let open = [from, to].filter { $0.event.status != .completed }
    if !open.isEmpty {
      text = text.replacing(" came ", with: " comes ")
      text += open.map { " \($0.event.nameInSentences) is \($0.event.status.rawValue)." }.joined()
    }
    if days != resolvedDays, let exact = resolvedDays.exact {
      text += " Sources differ: \(AlmanacReports.days(abs(exact))) by the dates shown below."
    } else if order == .after || order == .before, days.exact == nil {
      text += " The order is certain; the number of days is not."
    }
    return text
  }
}
