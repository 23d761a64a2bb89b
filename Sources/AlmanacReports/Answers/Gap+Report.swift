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
    let ends = [from, to]
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "phase"), Table.Column(name: "articles", isNumber: true),
      ],
      rows: ends.map { end in
        let event = end.shown.event
        return [
          event.dateCell, event.titleCell(withCompany: true), event.statusCell,
          Table.Cell(String(event.articles)),
        ]
      }
    )
    let events = ends.map(\.resolution)
    var sections = [
      Report.Section(statements: [answer(on: question) + rivalWords] + notes),
      Report.Section(table: table, notes: Footing(events, question).notes),
    ]
    if why { sections += events.map(\.evidenceSection) }
    return Report(
      payload: payload(why: why),
      sections: sections,
      records: Report.Records(
        header: ["from", "to", "days_min", "days_max", "order", "from_phase", "to_phase"],
        rows: [
          [
            .text(from.resolution.event.key.description),
            .text(to.resolution.event.key.description),
            .plain(days.min.map(String.init) ?? ""), .plain(days.max.map(String.init) ?? ""),
            .text(order.rawValue), .text(from.phase.status.rawValue),
            .text(to.phase.status.rawValue),
          ]
        ]
      ),
      charts: [chart(question)]
    )
  }

  /// The answer for machines.
  ///
  /// - Parameter why: whether each event carries its evidence.
  /// - Returns: the keys and values of the answer.
  public func payload(why: Bool) -> GapPayload {
    GapPayload(
      from: EventPayload(from.shown, status: from.resolution.event.status, why: why),
      to: EventPayload(to.shown, status: to.resolution.event.status, why: why),
      days: DaysPayload(days),
      order: order.rawValue,
      phases: [from.phase.status.rawValue, to.phase.status.rawValue],
      overdue: (to.overdue ?? from.overdue).map { DaysPayload($0) },
      notes: notes
    )
  }

  /// The answer in a sentence or two: what is certain, and what is not.
  private func answer(on question: Question) -> String {
    let late = [from, to].filter { $0.overdue != nil }
    guard late.isEmpty else {
      return late.map { $0.overdueWords(on: question.today) }.joined(separator: " ")
        + " By that plan it is \(lag)."
    }
    let (first, second) = (from.words(), to.words(atStart: true))
    let verb = [from, to].allSatisfy { !$0.phase.looksAhead } ? "came" : "would come"
    var text =
      switch order {
      case .after: "\(second) \(verb) \(days.text) after \(first)."
      case .before: "\(second) \(verb) \((-days).text) before \(first)."
      case .sameDay: "\(second) and \(first) \(verb) on the same day."
      case .undetermined:
        "The dates do not say which came first: \(to.words()) is \(days.text) from \(first)."
      }
    text += [from, to].filter { $0.phase.looksAhead }
      .map { " \($0.words(atStart: true)) is \($0.phase.status.rawValue)." }.joined()
    if days != resolvedDays, let exact = resolvedDays.exact {
      text += " Sources differ: \(AlmanacReports.days(abs(exact))) by the dates shown below."
    } else if order == .after || order == .before, days.exact == nil, verb == "came" {
      text += " The order is certain; the number of days is not."
    }
    return text
  }

  /// The days between the two, `21 to 110 days from GPT-5.2 to GPT-6`.
  private var lag: String {
    let (first, second) = (from.words(), to.words())
    return order == .before
      ? "\((-days).text) from \(second) to \(first)" : "\(days.text) from \(first) to \(second)"
  }

  /// What it would be by the dates that are outweighed.
  private var rivalWords: String {
    var seen: Set<String> = []
    return rivals.filter { $0.days != days && seen.insert($0.days.text + $0.rival.text).inserted }
      .prefix(3)
      .map { " By \($0.rival.text), which \($0.rival.voice) gives, it is \($0.days.text)." }
      .joined()
  }
}

extension Gap.End {
  /// The name, with the phase where it is not the one that the event ended with, or did not come.
  fileprivate func words(atStart: Bool = false) -> String {
    let event = resolution.event
    let title = shown.event.nameInSentences
    let name = atStart ? title : title.withinSentence
    let isPlain =
      phase.status == .completed || phase.status == event.status && phase.looksAhead
    return isPlain ? name : "\(name) (\(phase.status.rawValue))"
  }

  fileprivate func overdueWords(on day: Day) -> String {
    let event = shown.event
    let date = event.attributes.date?.text ?? ""
    let by = date.hasPrefix("by ") ? date : "by \(date)"
    let late = overdue.map(\.text) ?? ""
    return
      "\(event.nameInSentences) was \(phase.status.rawValue) \(by); it is \(late) overdue on \(day.iso)."
  }
}

extension String {
  /// A name as it stands within a sentence: `a model better than …`.
  fileprivate var withinSentence: String {
    let isArticle = ["A ", "An ", "The "].contains { hasPrefix($0) }
    return isArticle ? prefix(1).lowercased() + dropFirst() : self
  }
}
