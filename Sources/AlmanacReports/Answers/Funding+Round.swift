import AlmanacModel
import AlmanacQueries

extension FundingHistory.Round {
  func payload(why: Bool) -> EventAnswer<FundingPayload.Round> {
    let attributes = resolution.event.attributes
    return EventAnswer(
      EventPayload(resolution, why: why),
      FundingPayload.Round(
        raised: attributes.raised.map { MoneyPayload($0) },
        target: attributes.target.map { MoneyPayload($0) },
        preMoney: attributes.preMoney.map { MoneyPayload($0) },
        postMoney: attributes.postMoney.map { MoneyPayload($0) },
        investors: attributes.investors.map { InvestorPayload($0) },
        counted: counts,
        excluded: exclusion?.rawValue,
        summed: summed.map { MoneyPayload($0) }
      )
    )
  }

  var cells: [Table.Cell] {
    let event = resolution.event
    let attributes = event.attributes
    let raised = event.amountCell
    let mark =
      switch exclusion {
      case .secondary: "○ "
      case .unknown: "? "
      case .cancelled: "✗ "
      case .lapsed: "⊘ "
      case .part, nil: ""
      }
    return [
      event.dateCell,
      Table.Cell((whole == nil ? "" : "└ ") + mark + event.title).about(event.key),
      raised, Table.Cell(attributes.valuesText), event.statusCell,
      Table.Cell(attributes.investorNames),
    ]
  }
}

extension Attributes {
  /// The values before and after a round, `$170B → $183B`.
  fileprivate var valuesText: String {
    guard preMoney != nil || postMoney != nil else { return "" }
    let parts = [preMoney?.text, "→", postMoney?.text]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The leads, and how many more there are.
  fileprivate var investorNames: String {
    let leads = investors.filter { $0.role == .lead }.map(\.text)
    let named = leads.isEmpty ? Array(investors.prefix(2).map(\.text)) : leads
    let more = investors.count - named.count
    return named.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
