import AlmanacModel
import AlmanacReading

extension QuoteCheck {
  /// What the quote says against the claim as a whole, a line each.
  ///
  /// - Parameter text: a reader of the language of the quote, for the name of a metric.
  /// - Returns: what is wrong; nothing where the quote says nothing of it.
  func contradictions(_ text: TextReader) -> [String] {
    [wrongStatus, wrongRound, wrongMeasure(text), wrongRate(text)].compactMap(\.self)
  }

  /// A quote that denies, or that only plans, what is claimed as done.
  private var wrongStatus: String? {
    guard let status = claim.status, status == .completed || status == .announced else {
      return nil
    }
    switch quote.outcome(of: claim.kind) {
    // What somebody declined or withheld is a milestone, too.
    case .undone? where claim.kind != .milestone:
      return
        "the quote says that it did not happen, and the status is '\(status.rawValue)': is it `denied`, or `expected`?"
    case .planned? where status == .completed && !isFormer:
      return
        "the quote tells of a plan, and the status is 'completed': is it `expected` or `rumored`?"
    default: return nil
    }
  }

  /// Whether the claim's figure is one that was before, as beside a forecast.
  private var isFormer: Bool {
    guard let figure = claim.attributes.figure else { return false }
    let sayings = quote.mentions.filter { $0.says(figure) }
    return !sayings.isEmpty && sayings.allSatisfy(\.isFormer)
  }

  /// A round by its letter, where the quote names others and not this one.
  private var wrongRound: String? {
    guard let round = claim.attributes.round?.rawValue, !claim.others.contains(.round),
      round.hasPrefix("series-") || ["seed", "pre-seed", "angel"].contains(round)
    else { return nil }
    let said = quote.rounds
    guard !said.isEmpty, !said.contains(round), !said.contains("between") else { return nil }
    return
      "the quote names \(said.sorted().joined(separator: " and ")), and the round is '\(round)'"
  }

  /// Sales for a profit, a profit for a loss.
  private func wrongMeasure(_ text: TextReader) -> String? {
    guard let figure = claim.attributes.figure, figure.currency != nil else { return nil }
    let title = claim.attributes.title
    let meant = text.measures(in: title).union(QuoteCheck.english?.measures(in: title) ?? [])
    let said = quote.measures
    guard !meant.isEmpty, !said.isEmpty, meant.isDisjoint(with: said) else {
      let isNegative = (figure.bounds.low ?? figure.bounds.high ?? 0) < 0
      return isNegative && !said.contains(.loss)
        ? "the quote tells of no loss, and the figure is \(figure.text)" : nil
    }
    let words = said.map(\.rawValue).sorted().joined(separator: " and ")
    return "the quote tells of \(words), and the metric is '\(title)'"
  }

  /// Users of a week for those of a month.
  private func wrongRate(_ text: TextReader) -> String? {
    guard let figure = claim.attributes.figure, figure.currency == nil else { return nil }
    let title = claim.attributes.title
    let meant = text.rates(in: title).union(QuoteCheck.english?.rates(in: title) ?? [])
    guard !meant.isEmpty, !quote.rates.isEmpty, meant.isDisjoint(with: quote.rates) else {
      return nil
    }
    let said = quote.rates.sorted().joined(separator: " and a ")
    return "the quote gives the figure of a \(said), and the metric is '\(title)'"
  }

  private static let english = TextReader(language: "en")
}
