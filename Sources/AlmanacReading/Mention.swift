public import AlmanacModel

/// A date, an amount, a count or a share at its place in a text.
public struct Mention: Equatable, Sendable {
  /// Its place in the text, in Unicode code points.
  public let place: Range<Int>
  /// What its words can mean, the likeliest first; several where a writing is ambiguous, as `3/4`.
  public let values: [Value]
  /// Whether it is an amount that was before, from which or against which another is told.
  public let isFormer: Bool
  /// Whether it is what something grew or shrank by.
  public let isIncrement: Bool
  /// The period that the words directly behind an amount name: `month` of "$2 billion a month".
  public let rate: String?

  package init(
    place: Range<Int>,
    values: [Value],
    isFormer: Bool = false,
    isIncrement: Bool = false,
    rate: String? = nil
  ) {
    self.place = place
    self.values = values
    self.isFormer = isFormer
    self.isIncrement = isIncrement
    self.rate = rate
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
    /// Something that can be counted.
    case countable(Thing)
  }

  /// What can be counted, as far as one is not to be taken for another.
  public enum Thing: Sendable {
    case users, staff, messages, tokens, parameters, chips, power, time, other

    /// What the unit of a figure counts.
    init(unit: String) {
      let tokens = Tokens(unit)
      self = .other
      for index in tokens.indices {
        if ["a", "per", "each", "every"].contains(tokens.word(index) ?? "") { return }
        guard let thing = Language.english.countables.match(tokens, index)?.meaning else {
          continue
        }
        self = thing
        return
      }
    }

    func fits(_ other: Thing) -> Bool { self == other || self == .other || other == .other }
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
  /// A number says about that number, too; "about" and "nearly" do not say the number itself, and
  /// "more than" says neither the number nor "up to" it.
  public func say(_ money: Money) -> Bool { contains { $0.says(money) } }

  /// Whether one of the mentions says a figure: of money with its currency, of percent a share, and
  /// of anything else a number that is neither.
  public func say(_ figure: Figure) -> Bool { contains { $0.says(figure) } }
}

extension Mention {
  /// Whether it says an amount.
  public func says(_ money: Money) -> Bool {
    values.contains { value in
      switch value {
      case .money(let said): said.currency == money.currency && money.bounds.isSaid(by: said.bounds)
      case .number(let said, .unsaid): said.isLarge && money.bounds.isSaid(by: said)
      case .date, .number, .share: false
      }
    }
  }

  /// Whether it says a figure.
  public func says(_ figure: Figure) -> Bool {
    if let currency = figure.currency { return says(Money(currency, figure.bounds)) }
    let isPercent = figure.unit.hasPrefix("percent")
    return values.contains { value in
      switch value {
      case .share(let said): isPercent && figure.bounds.isSaid(by: said)
      case .number(let said, .countable(let thing)):
        !isPercent && figure.bounds.isSaid(by: said) && thing.fits(Thing(unit: figure.unit))
      case .number(let said, .unsaid): !isPercent && figure.bounds.isSaid(by: said)
      case .date, .money: false
      }
    }
  }
}

extension Bounds {
  fileprivate func isSaid(by said: Bounds) -> Bool {
    switch (qualifier, said.qualifier) {
    case (.about, .exact), (.exact, .exact), (.about, .about): low.map(abs) == said.low.map(abs)
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
