import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Deals {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let table = Table(
      columns: [
        Table.Column(name: "deal", isFlexible: true), Table.Column(name: "type"),
        Table.Column(name: "amount", isNumber: true, isFlexible: true),
        Table.Column(name: "phases", isFlexible: true),
      ],
      rows: resolutions.map(\.event).map { event in
        [
          event.titleCell(withCompany: true),
          Table.Cell(event.attributes.deal?.rawValue ?? "", .dim), event.amountCell,
          Table.Cell(event.phasesText, event.statusCell.style),
        ]
      }
    )
    return Report(
      payload: resolutions.map { EventPayload($0, why: why) },
      sections: [Report.Section(table: table, notes: Footing(resolutions, question).notes)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: Event.recordHeader + ["deal", "parties", "phase", "phase_date"],
        rows: resolutions.map(\.event).flatMap { event in
          event.phases.map { event.dealRecord(of: $0) }
        }
      ),
      charts: [chart(question)]
    )
  }

  private func chart(_ question: Question) -> Chart {
    let marks = resolutions.map(\.event).flatMap { event in
      event.listedPhases.compactMap { phase -> Chart.Mark? in
        guard let days = phase.span?.closed else { return nil }
        let then = phase.status == event.status ? "" : " (\(phase.status.rawValue))"
        return Chart.Mark(
          label: event.titleCell(withCompany: true).text + then,
          date: phase.attributes.date?.text ?? "",
          days: days,
          amounts: nil,
          amount: event.amountCell.text,
          series: event.attributes.deal?.rawValue ?? Kind.deal.rawValue,
          isHollow: event.status != .completed
        )
      }
    }
    let undated = resolutions.map(\.event).flatMap(\.listedPhases).count { $0.span?.closed == nil }
    return Chart(
      title: "Deals",
      scale: .rows,
      marks: marks,
      hollow: "not completed",
      left: undated == 0 ? [] : ["\(counted(undated, "undated phase")) not drawn"],
      source: Footing(resolutions, question).sourceLine
    )
  }
}

extension Event {
  /// The steps of its life with their dates, `announced about 6 May 2025, cancelled 11 Jul 2025`.
  var phasesText: String { phasesText(by: nil) }

  /// The steps of its life that can have begun by a day; what was rumored or expected when more was
  /// known is left out.
  func phasesText(by day: Day?) -> String {
    var isKnown = false
    let steps = phases.filter { phase in
      let isOpen = phase.status == .rumored || phase.status == .expected
      defer { isKnown = isKnown || !isOpen }
      return !(isOpen && isKnown)
    }.filter { phase in
      day.map { day in (phase.span?.earliest ?? phase.span?.latest).map { $0 <= day } ?? false }
        ?? true
    }
    return steps.map { phase in
      let isOver = day.map { day in phase.span?.latest.map { $0 <= day } ?? false } ?? true
      return (isOver ? "" : "may: ")
        + "\(phase.status.rawValue) \(phase.attributes.date?.text ?? "undated")"
    }.joined(separator: ", ")
  }

  fileprivate func dealRecord(of phase: Phase) -> [CSVWriter.Cell] {
    record + [
      .text(attributes.deal?.rawValue ?? ""), .text(attributes.parties.joined(separator: "; ")),
      .text(phase.status.rawValue), .plain(phase.attributes.date?.edtf ?? ""),
    ]
  }
}
