import AlmanacModel
import AlmanacQueries

extension FundingHistory.Round {
  func json(why: Bool) -> JSON {
    let attributes = resolution.event.attributes
    return resolution.json(why: why).replacing("round", .text(attributes.round?.rawValue))
      .adding("raised", attributes.raised?.json ?? .null)
      .adding("target", attributes.target?.json ?? .null)
      .adding("pre_money", attributes.preMoney?.json ?? .null)
      .adding("post_money", attributes.postMoney?.json ?? .null)
      .adding("investors", .array(attributes.investors.map(\.json)))
      .adding("counted", .bool(counts)).adding("excluded", .text(exclusion?.rawValue))
  }

  func cells(withCompany: Bool, investor: String?) -> [Table.Cell] {
    let event = resolution.event
    let attributes = event.attributes
    let raised = event.amountCell
    let mark =
      switch exclusion {
      case .part: "└ "
      case .secondary: "○ "
      case .unknown: "? "
      case .cancelled: "✗ "
      case nil: ""
      }
    let own = attributes.investors.first { $0.name == investor }
    return [
      event.dateCell,
      Table.Cell(mark + (withCompany ? "\(event.company): " : "") + event.title),
      raised, Table.Cell(attributes.valuesText), event.statusCell,
      Table.Cell(own.map(\.part) ?? attributes.investorNames),
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

extension Investor {
  fileprivate var json: JSON {
    [
      "name": .string(name), "role": .string(role.rawValue), "amount": amount?.json ?? .null,
      "state": .text(state?.rawValue),
    ]
  }

  fileprivate var part: String {
    [role.rawValue, amount?.text, state?.rawValue].compactMap(\.self).joined(separator: ", ")
  }
}
