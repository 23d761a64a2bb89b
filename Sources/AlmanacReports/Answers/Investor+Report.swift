import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension InvestorHistory {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let resolutions = rounds.map(\.resolution) + deals
    var sections = [summary, roundSection, dealSection].compactMap(\.self)
    sections[sections.count - 1].notes += Footing(resolutions, question).notes
    if why { sections += resolutions.map(\.evidenceSection) }
    return Report(
      payload: payload(why: why),
      sections: sections,
      records: Report.Records(
        header: Part.recordHeader,
        rows: rounds.map(\.record) + deals.map { $0.event.stakeRecord }
      ),
      charts: [chart(question)]
    )
  }

  private var heading: String {
    "\(investor): what it put where" + (day.map { ", as of \(EventDate(day: $0).text)" } ?? "")
  }

  private var summary: Report.Section? {
    guard !holdings.isEmpty else { return Report.Section(heading: heading, statements: bare) }
    let rows = holdings.flatMap { holding in
      Purpose.allCases.compactMap { purpose in
        holding.sums[purpose].map { $0.cells(of: holding.company, for: purpose) }
      }
    }
    return Report.Section(
      heading: heading,
      table: Table(
        columns: [
          Table.Column(name: "company", isFlexible: true),
          Table.Column(name: "paid", isNumber: true, isFlexible: true),
          Table.Column(name: "not said if paid", isNumber: true, isFlexible: true),
          Table.Column(name: "committed", isNumber: true, isFlexible: true),
          Table.Column(name: "spoken of", isNumber: true, isFlexible: true),
          Table.Column(name: "unknown", isFlexible: true),
        ],
        rows: rows
      )
    )
  }

  /// What is said where only deals are known.
  private var bare: [String] { ["No round with its money is known; what is known are deals."] }

  private var roundSection: Report.Section? {
    guard !rounds.isEmpty else { return nil }
    var notes: [String] = []
    if rounds.contains(where: { $0.count.isInWhole }) {
      notes.append("└ part of a round that holds this money: counted once")
    }
    if rounds.contains(where: { $0.count.isRest }) {
      notes.append("┌ counted is what is left beside the parts of the round")
    }
    if rounds.contains(where: { $0.purpose == .secondary }) {
      notes.append("○ shares of others, who got the money")
    }
    if rounds.contains(where: { !$0.isCertain }) {
      notes.append("may: the date leaves open whether it was by the day")
    }
    if undated > 0 {
      notes.append("\(counted(undated, "undated round")) left out: it may have been by the day")
    }
    return Report.Section(
      heading: "Rounds that it took part in",
      table: Table(
        columns: [
          Table.Column(name: "date"), Table.Column(name: "round", isFlexible: true),
          Table.Column(name: "own money", isFlexible: true),
          Table.Column(name: "whole round", isFlexible: true), Table.Column(name: "status"),
        ],
        rows: rounds.map(\.cells)
      ),
      notes: notes
    )
  }

  private var dealSection: Report.Section? {
    guard !deals.isEmpty else { return nil }
    return Report.Section(
      heading: "Stakes in deals",
      table: Table(
        columns: [
          Table.Column(name: "deal", isFlexible: true),
          Table.Column(name: "amount", isNumber: true, isFlexible: true),
          Table.Column(name: "phases", isFlexible: true),
        ],
        rows: deals.map(\.event).map {
          [$0.titleCell(withCompany: false), $0.amountCell, Table.Cell($0.phasesText(by: day))]
        }
      ),
      notes: ["the sums hold no deal: it can be the money of a round"]
    )
  }

  private func chart(_ question: Question) -> Chart {
    let marks = rounds.compactMap { part -> Chart.Mark? in
      let event = part.resolution.event
      guard let days = event.span?.closed else { return nil }
      return Chart.Mark(
        label: "\(event.titleWithCompany)",
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: nil,
        amount: part.own.amount?.text ?? "",
        series: event.company,
        isHollow: part.standing != .paid && part.standing != .unstated
      )
    }
    let undated = rounds.count - marks.count
    return Chart(
      title: "\(investor): rounds",
      scale: .rows,
      marks: marks,
      hollow: "only promised or spoken of, or called off",
      left: undated == 0 ? [] : ["\(counted(undated, "undated round")) not drawn"],
      source: Footing(rounds.map(\.resolution), question).sourceLine
    )
  }

  private func payload(why: Bool) -> InvestorHistoryPayload {
    InvestorHistoryPayload(
      investor: investor,
      on: day?.iso,
      companies: holdings.map { holding in
        .init(
          company: holding.company,
          shares: holding.sums[.shares]?.payload,
          debt: holding.sums[.debt]?.payload,
          secondary: holding.sums[.secondary]?.payload
        )
      },
      rounds: rounds.map { $0.payload(why: why) },
      deals: deals.map { EventPayload($0, why: why) },
      undated: undated
    )
  }
}

extension InvestorHistory.Sums {
  fileprivate func cells(of company: String, for purpose: InvestorHistory.Purpose) -> [Table.Cell] {
    let sum = { (standing: InvestorHistory.Standing) in
      Table.Cell((amounts[standing] ?? []).map(\.text).joined(separator: " and "))
    }
    let what =
      switch purpose {
      case .shares: company
      case .debt: "\(company), lent"
      case .secondary: "○ \(company), shares of others"
      }
    return [
      Table.Cell(what), sum(.paid), sum(.unstated), sum(.committed), sum(.planned),
      Table.Cell(unknown == 0 ? "" : counted(unknown, "round")),
    ]
  }

  fileprivate var payload: InvestorHistoryPayload.Sums {
    let sum = { (standing: InvestorHistory.Standing) in
      (amounts[standing] ?? []).map { MoneyPayload($0.money) }
    }
    return InvestorHistoryPayload.Sums(
      paid: sum(.paid),
      unstated: sum(.unstated),
      committed: sum(.committed),
      planned: sum(.planned),
      unknown: unknown
    )
  }
}
