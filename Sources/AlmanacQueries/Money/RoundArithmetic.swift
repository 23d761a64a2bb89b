import AlmanacModel

/// Whether the figures of a round agree with one another.
enum RoundArithmetic {
  /// What does not close, a line each.
  static func findings(_ event: Event, among rounds: [String: Event]) -> [String] {
    [
      event.attributes.openSum.map { "\(event.nameInSentences): \($0)" }, investors(event),
      parts(of: event, among: rounds),
    ].compactMap(\.self)
  }

  private static func investors(_ event: Event) -> String? {
    guard let raised = event.attributes.raised else { return nil }
    let amounts = event.attributes.investors.compactMap(\.amount)
      .filter { $0.currency == raised.currency }
    guard !amounts.isEmpty, let sum = sum(amounts), let low = sum.money.bounds.low,
      let most = raised.bounds.high, low > most + most / 100
    else { return nil }
    return
      "\(event.nameInSentences): the investors put in \(sum.text), more than the \(raised.text) raised"
  }

  private static func parts(of event: Event, among rounds: [String: Event]) -> String? {
    guard let whole = event.newMoney, let most = whole.bounds.high else { return nil }
    let key = event.key.description
    let parts = rounds.values.filter { part in
      part.relations.contains { $0.type == .partOf && $0.target == key }
        && part.attributes.raised?.currency == whole.currency
        && part.attributes.round?.isPrimary != false
    }
    guard !parts.isEmpty, let sum = sum(parts.compactMap(\.attributes.raised)),
      let low = sum.money.bounds.low, low > most + most / 100
    else { return nil }
    return
      "\(event.nameInSentences): its \(parts.count) parts come to \(sum.text), more than the whole \(whole.text)"
  }

  private static func sum(_ amounts: [Money]) -> MoneySum? { Money.totals(amounts).first }
}
