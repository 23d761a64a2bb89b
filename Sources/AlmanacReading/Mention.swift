public import AlmanacModel

/// A date, an amount, a count or a share at its place in a text.
public struct Mention: Equatable, Sendable {
  /// Its place in the text, in Unicode code points.
  public let place: Range<Int>
  /// What its words can mean, the likeliest first; several where a writing is ambiguous, as `3/4`.
  public let values: [Value]

  package init(place: Range<Int>, values: [Value]) {
    self.place = place
    self.values = values
  }

  /// What a mention can mean.
  public enum Value: Equatable, Sendable {
    /// A date, as precise as the words.
    case date(EventDate)
    /// Money with a currency; of `¥` one value for each country.
    case money(Money)
    /// A number of something that is no money; without a unit it may be money of any currency.
    case number(Bounds, unit: Unit)
    /// A part of a hundred.
    case share(Bounds)
  }

  /// What a number counts.
  public enum Unit: Equatable, Sendable {
    /// The text does not say.
    case unsaid
    /// Something that can be counted, such as users.
    case countable
  }
}

extension [Mention] {
  /// Whether one of the mentions says a date: the same days, or days within it.
  ///
  /// A span is not narrowed: "last week" says none of its days, and "in 2026" no month. An open end
  /// is said only by words such as "by" and "since"; a set or an interval also by its ends one by
  /// one.
  public func say(_ date: EventDate) -> Bool {
    let said = flatMap(\.values).compactMap { value in
      if case .date(let date) = value { date } else { nil }
    }
    if said.contains(where: { date.isSaid(by: $0) }) { return true }
    guard date.earliest != nil, date.latest != nil, date.units.count > 1 else { return false }
    return date.units.allSatisfy { unit in
      said.contains { $0.units.count == 1 && $0.isClosed && unit.contains($0.units[0]) }
    }
  }

  /// Whether one of the mentions is open on one side of a date: "by May" of May, "after 2024" of 2024.
  public func sayEnd(_ date: EventDate) -> Bool {
    flatMap(\.values).contains { value in
      guard case .date(let said) = value, !said.isClosed, said.units.count == 1,
        date.units.count == 1
      else { return false }
      return date.units[0].contains(said.units[0])
    }
  }

  /// Whether one of the mentions says an amount: its numbers, its currency and its direction.
  ///
  /// An approximate number says the number itself and about that number; "more than" says neither
  /// the number nor "up to" it.
  public func say(_ money: Money) -> Bool {
    flatMap(\.values).contains { value in
      switch value {
      case .money(let said): said.currency == money.currency && money.bounds.isSaid(by: said.bounds)
      case .number(let said, .unsaid): said.isLarge && money.bounds.isSaid(by: said)
      case .date, .number, .share: false
      }
    }
  }

  /// Whether one of the mentions says a figure: of money with its currency, of percent a share, and
  /// of anything else a number that is neither.
  public func say(_ figure: Figure) -> Bool {
    if let currency = figure.currency { return say(Money(currency, figure.bounds)) }
    return flatMap(\.values).contains { value in
      switch value {
      case .share(let said): figure.unit.hasPrefix("percent") && figure.bounds.isSaid(by: said)
      case .number(let said, _): !figure.unit.hasPrefix("percent") && figure.bounds.isSaid(by: said)
      case .date, .money: false
      }
    }
  }
}

extension Bounds {
  fileprivate func isSaid(by said: Bounds) -> Bool {
    switch (qualifier, said.qualifier) {
    case (.exact, .about), (.about, .exact), (.exact, .exact), (.about, .about):
      low.map(abs) == said.low.map(abs)
    default: self == said
    }
  }

  /// Whether a number without a currency can be an amount of money: no day, share or small count.
  fileprivate var isLarge: Bool { (high ?? low ?? 0) >= 100_000 }
}

extension EventDate {
  fileprivate var isClosed: Bool { earliest != nil && latest != nil }

  fileprivate func isSaid(by said: EventDate) -> Bool {
    if edtf == said.edtf { return true }
    guard isClosed else {
      // An open end is said with its direction; the end that is known may be said more precisely.
      return (earliest == nil) == (said.earliest == nil) && (latest == nil) == (said.latest == nil)
        && units.count == 1 && said.units.count == 1 && units[0].contains(said.units[0])
    }
    guard said.isClosed, let first = said.units.first, let last = said.units.last else {
      return false
    }
    let hull = first.union(last)
    switch units.count {
    case 1: return units[0].contains(hull)
    case 2 where said.units.count == 2 && said.span == span: return true
    case 2: return said.units.count == 2 && units[0].contains(first) && units[1].contains(last)
    default: return false
    }
  }
}
