package import AlmanacModel

extension ReadQuote {
  /// Whether amounts that say something belong to another date than a claim's, while an amount of the
  /// same sort stands beside that: "$2 billion in 2023 and $5 billion in 2024".
  package func isOfAnotherDate(_ sayings: [Mention], _ date: EventDate) -> Bool {
    let amounts = ordered.filter { !$0.isDate }
    let own = sayings.map(self.date)
    guard !own.isEmpty, own.allSatisfy({ $0.map { ![$0].say(date) } ?? false }) else {
      return false
    }
    return amounts.contains { other in
      !sayings.contains(other) && sayings.contains { $0.isOfSort(of: other) }
        && self.date(of: other).map { [$0].say(date) } ?? false
    }
  }

  /// Whether a date stands directly behind an amount, or before it, and says a claim's.
  package func isDated(_ amount: Mention, _ date: EventDate) -> Bool {
    guard let place = ordered.firstIndex(of: amount) else { return false }
    return [(place - 1, 1), (place + 1, 5)].contains { other, reach in
      ordered.indices.contains(other) && ordered[other].isDate
        && isNear(amount, ordered[other], within: reach) && [ordered[other]].say(date)
    }
  }

  /// The mentions in the order of the text.
  private var ordered: [Mention] { mentions.sorted { $0.place.lowerBound < $1.place.lowerBound } }

  /// The date that belongs to an amount: that before it where a date comes first, or else behind it.
  private func date(of amount: Mention) -> Mention? {
    let ordered = ordered
    guard let place = ordered.firstIndex(of: amount) else { return nil }
    let other = ordered.first?.isDate == true ? place - 1 : place + 1
    guard ordered.indices.contains(other), ordered[other].isDate,
      isNear(amount, ordered[other], within: 5)
    else { return nil }
    return ordered[other]
  }

  private func isNear(_ one: Mention, _ other: Mention, within reach: Int) -> Bool {
    let (first, second) = (pieces(of: one), pieces(of: other))
    let gap = max(first.lowerBound, second.lowerBound) - min(first.upperBound, second.upperBound)
    return gap <= reach
  }
}

extension Mention {
  fileprivate var isDate: Bool {
    values.contains { if case .date = $0 { true } else { false } }
  }

  fileprivate func isOfSort(of other: Mention) -> Bool {
    switch (values.first, other.values.first) {
    case (.money, .money), (.share, .share): true
    case (.number(_, let one), .number(_, let other)): one == other
    default: false
    }
  }
}
