import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension [FundingHistory] {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var sections = map { $0.section(question) }
    if why { sections += flatMap { $0.rounds.map(\.resolution.evidenceSection) } }
    return Report(
      payload: OneOrMany(map { $0.payload(why: why) }),
      sections: sections,
      records: Report.Records(
        header: FundingRecords.header,
        rows: flatMap { $0.rounds.map { FundingRecords.row($0.resolution.event) } }
      ),
      charts: map { $0.chart(question) }
    )
  }
}

/// The columns of rounds in a spreadsheet.
enum FundingRecords {
  static let header =
    ["event", "company", "title", "round", "date", "earliest", "latest", "status"]
    + ["raised", "target", "pre_money", "post_money"].flatMap {
      ["\($0)_low", "\($0)_high", "\($0)_currency"]
    } + ["lead", "investors", "claims", "articles"]

  static func row(_ event: Event) -> [CSVWriter.Cell] {
    let attributes = event.attributes
    let date = attributes.date
    let names = { (role: Investor.Role) in
      attributes.investors.filter { $0.role == role }.map(\.name).joined(separator: "; ")
    }
    let head: [CSVWriter.Cell] = [
      .text(event.key.description), .text(event.company), .text(event.title),
      .text(attributes.round?.rawValue ?? ""), .plain(date?.edtf ?? ""),
      .plain(date?.earliest?.iso ?? ""), .plain(date?.latest?.iso ?? ""),
      .text(event.status.rawValue),
    ]
    let moneys = [
      attributes.raised, attributes.target, attributes.preMoney, attributes.postMoney,
    ]
    return head + moneys.flatMap(cells) + [
      .text(names(.lead)), .text(names(.participant)), .plain(String(event.claims)),
      .plain(String(event.articles)),
    ]
  }

  private static func cells(_ money: Money?) -> [CSVWriter.Cell] {
    [
      .plain(money?.bounds.low.map(plain) ?? ""), .plain(money?.bounds.high.map(plain) ?? ""),
      .text(money?.currency.code ?? ""),
    ]
  }
}

extension FundingHistory {
  fileprivate func payload(why: Bool) -> FundingPayload {
    let sum = { (status: Status) in (totals.byStatus[status] ?? []).map { MoneyPayload($0.money) } }
    return FundingPayload(
      company: company,
      rounds: rounds.map { $0.payload(why: why) },
      totals: .init(
        completed: sum(.completed),
        announced: sum(.announced),
        expected: sum(.expected),
        rumored: sum(.rumored),
        debt: totals.debt.map { MoneyPayload($0.money) },
        committed: totals.committed.map { MoneyPayload($0.money) },
        atLeast: totals.isAtLeast,
        unknown: totals.unknown,
        unknownDebt: totals.unknownDebt,
        missing: totals.missing.map(\.rawValue)
      ),
      secondary: totals.secondary.map { MoneyPayload($0.money) },
      unknownSecondary: totals.unknownSecondary,
      findings: findings
    )
  }

  fileprivate func section(_ question: Question) -> Report.Section {
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "round", isFlexible: true),
        Table.Column(name: "raised", isNumber: true, isFlexible: true),
        Table.Column(name: "pre → post", isNumber: true, isFlexible: true),
        Table.Column(name: "status"),
        Table.Column(name: "investors", isFlexible: true),
      ],
      rows: rounds.map(\.cells)
    )
    return Report.Section(
      heading: "\(company): funding",
      table: table,
      notes: notes + rounds.flatMap(\.resolution.investorNotes)
        + Footing(rounds.map(\.resolution), question).notes,
      statements: [""] + sums + findings.map { "finding: \($0)" }
    )
  }

  private var sums: [String] {
    var lines = ["Total raised: \(totals.raisedText) (completed primary rounds, no debt)\(known)"]
    if !totals.undecided.isEmpty {
      lines.append(
        "Equally strong sources give other amounts (≠), by which it is \(text(totals.undecided.map { $0.orMore(totals.isAtLeast) }))"
      )
    }
    if !totals.committed.isEmpty {
      lines.append("Of it committed, and not known to be paid: \(text(totals.committed))")
    }
    if let debt = text(totals.debt, unknown: totals.unknownDebt) {
      lines.append("Debt, not in it: \(debt)")
    }
    let others: [Status] = [.announced, .expected, .rumored]
    let beside = others.compactMap { status in
      totals.byStatus[status].map { "\(status.rawValue) \(text($0))" }
    }
    if !beside.isEmpty { lines.append("Beside it, not in it: \(beside.joined(separator: "; "))") }
    if let sold = text(totals.secondary, unknown: totals.unknownSecondary) {
      lines.append("Secondary sales and tenders, no new money: \(sold)")
    }
    return lines
  }

  /// What the total cannot hold.
  private var known: String {
    var parts: [String] = []
    if totals.unknown > 0 {
      parts.append("\(counted(totals.unknown, "round")) of unknown amount not in it")
    }
    if !totals.missing.isEmpty {
      parts.append(
        "known rounds only; missing: \(totals.missing.map(\.title).joined(separator: ", "))"
      )
    }
    return parts.map { "; " + $0 }.joined()
  }

  private func text(_ amounts: [MoneySum]) -> String {
    amounts.map(\.text).joined(separator: " and ")
  }

  /// Some sums, or how many rounds there were where no source gives the amount of one; nil where
  /// there was none.
  private func text(_ amounts: [MoneySum], unknown: Int) -> String? {
    if !amounts.isEmpty { return text(amounts) }
    return unknown > 0 ? "\(unknown) of unknown amount" : nil
  }

  private var notes: [String] {
    let used = Set(rounds.compactMap(\.exclusion))
    let words: [(Exclusion, String)] = [
      (.secondary, "○ issues no new shares"),
      (.unknown, "? no source gives an amount"), (.cancelled, "✗ called off or denied"),
      (.lapsed, "⊘ another round came in its place"),
    ]
    let parts = rounds.filter { $0.whole != nil }
    let lent = parts.contains { $0.counts && $0.resolution.event.attributes.round?.isDebt == true }
    let part =
      "└ part of a round: its money is counted once" + (lent ? ", what was lent as debt" : "")
    return (parts.isEmpty ? [] : [part]) + words.filter { used.contains($0.0) }.map(\.1)
  }
}

extension FundingHistory.Totals {
  /// What completed rounds brought in, "at least" where more is known to be missing.
  var raisedText: String {
    guard let raised = byStatus[.completed], !raised.isEmpty else { return "nothing that is known" }
    return raised.map { $0.orMore(isAtLeast).text }.joined(separator: " and ")
  }
}
