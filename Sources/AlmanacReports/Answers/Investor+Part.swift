import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension InvestorHistory.Count {
  var isInWhole: Bool { if case .inWhole = self { true } else { false } }
  var isRest: Bool { if case .rest = self { true } else { false } }

  /// Why the sums hold nothing or less of a part; nil where they hold it all.
  fileprivate var exclusion: String? {
    switch self {
    case .whole: nil
    case .inWhole: "part"
    case .rest, .inParts: "parts"
    case .unknown: "unknown"
    case .cancelled: "cancelled"
    case .lapsed: "lapsed"
    }
  }
}

extension InvestorHistory.Part {
  private var event: Event { resolution.event }

  var cells: [Table.Cell] {
    var date = event.dateCell
    if !isCertain { date = Table.Cell("may: " + date.text, .yellow) }
    let mark = count.isInWhole ? "└ " : count.isRest ? "┌ " : ""
    let secondary = purpose == .secondary ? "○ " : ""
    return [
      date, Table.Cell(mark + secondary + "\(event.titleWithCompany)"), Table.Cell(money),
      Table.Cell(event.attributes.wholeText), event.statusCell,
    ]
  }

  /// What it put in and how far that had come, `$30B paid, lead`.
  private var money: String {
    let role =
      (own.role == .lead ? ", lead" : "")
      + (resolution.onlyVoice(for: own.name).map { ", by \($0) alone" } ?? "")
    if let amount = own.amount { return amount.text + standing.suffix + role }
    switch count {
    case .inParts: return "in its parts" + role
    case .inWhole: return "in the whole" + role
    default: return "unknown" + role
    }
  }

  func payload(why: Bool) -> EventAnswer<InvestorHistoryPayload.Part> {
    EventAnswer(
      EventPayload(resolution, why: why),
      InvestorHistoryPayload.Part(
        own: InvestorPayload(own, onlyBy: resolution.onlyVoice(for: own.name)),
        purpose: purpose.rawValue,
        standing: standing.rawValue,
        counted: count.amount.map { MoneyPayload($0) },
        excluded: count.exclusion,
        round: event.attributes.headline.map { MoneyPayload($0) },
        certain: isCertain
      )
    )
  }

  static let recordHeader = [
    "event", "company", "title", "date", "earliest", "latest", "status", "role", "purpose",
    "standing", "amount_low", "amount_high", "currency", "qualifier", "counted_low", "counted_high",
    "excluded", "round_low", "round_high", "round_currency",
  ]

  var record: [CSVWriter.Cell] {
    let whole = event.attributes.headline
    return event.stakeHead + [
      .text(own.role.rawValue), .text(purpose.rawValue), .text(standing.rawValue),
    ] + own.amount.cells + [
      .plain(count.amount?.bounds.low.map(plain) ?? ""),
      .plain(count.amount?.bounds.high.map(plain) ?? ""), .text(count.exclusion ?? ""),
    ] + whole.cells.prefix(3)
  }
}

extension Event {
  fileprivate var stakeHead: [CSVWriter.Cell] {
    [
      .text(key.description), .text(company), .text(title), .plain(attributes.date?.edtf ?? ""),
      .plain(attributes.date?.earliest?.iso ?? ""), .plain(attributes.date?.latest?.iso ?? ""),
      .text(status.rawValue),
    ]
  }

  /// A deal among the rounds of a spreadsheet: its money is in no sum.
  var stakeRecord: [CSVWriter.Cell] {
    let deal = attributes.deal?.rawValue ?? ""
    return stakeHead + [.text(""), .text(deal), .text("")] + attributes.amount.cells
      + [.plain(""), .plain(""), .text("deal"), .plain(""), .plain(""), .text("")]
  }
}

extension Optional where Wrapped == Money {
  /// The least and the most, the currency and the qualifier.
  fileprivate var cells: [CSVWriter.Cell] {
    [
      .plain(self?.bounds.low.map(plain) ?? ""), .plain(self?.bounds.high.map(plain) ?? ""),
      .text(self?.currency.code ?? ""), .text(self?.bounds.qualifier.rawValue ?? ""),
    ]
  }
}

extension Attributes {
  /// The round that money was put into, named as such: `in a round of $40B`.
  fileprivate var wholeText: String {
    if let raised { return "in a round of \(raised.text)" }
    return target.map { "in a round that sought \($0.text)" } ?? ""
  }
}

extension InvestorHistory.Standing {
  fileprivate var suffix: String {
    switch self {
    case .paid: " paid"
    case .committed: " committed"
    case .planned: " spoken of"
    case .lapsed: " lapsed"
    case .unstated, .cancelled: ""
    }
  }
}
