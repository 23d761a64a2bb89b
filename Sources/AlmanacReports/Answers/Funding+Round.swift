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
        investors: attributes.investors.map {
          InvestorPayload($0, onlyBy: resolution.onlyVoice(for: $0.name))
        },
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
      Table.Cell(resolution.investorNames),
    ]
  }
}

extension Resolution {
  /// The leads, or else two of those whom more than one outlet names, and how many more there are.
  fileprivate var investorNames: String {
    let investors = event.attributes.investors
    let leads = investors.filter { $0.role == .lead }
    let shown = leads.isEmpty ? Array(settledFirst(investors).prefix(2)) : leads
    let named = shown.map { investor in
      investor.text + (onlyVoice(for: investor.name).map { " (by \($0))" } ?? "")
    }
    let more = investors.count - named.count
    return named.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// Those first of whom a source says what they put in, and those last whom one outlet alone names.
  private func settledFirst(_ investors: [Investor]) -> [Investor] {
    let place = { (investor: Investor) in
      self.onlyVoice(for: investor.name) != nil ? 2 : investor.amount == nil ? 1 : 0
    }
    return (0...2).flatMap { rank in investors.filter { place($0) == rank } }
  }
}

extension Attributes {
  /// The values before and after a round, `$170B → $183B`.
  fileprivate var valuesText: String {
    guard preMoney != nil || postMoney != nil else { return "" }
    let parts = [preMoney?.text, "→", postMoney?.text]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
