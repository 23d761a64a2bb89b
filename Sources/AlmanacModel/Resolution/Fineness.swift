/// How finely a value is given: the greater is the finer.
///
/// Of dates by the unit, then exact before about, then by width, open ends last; of amounts an exact
/// one before one that is about, before a range by its relative width, before a bound.
package struct Fineness: Comparable {
  /// What decides first; the greater is the finer.
  package let grade: Int
  /// What decides between values of one grade; the less is the finer.
  package let width: Double

  /// Whether the one is coarser than the other.
  package static func < (one: Fineness, other: Fineness) -> Bool {
    one.grade == other.grade ? one.width > other.width : one.grade < other.grade
  }

  private init(_ grade: Int, width: Double = 0) {
    self.grade = grade
    self.width = width
  }

  /// How finely an attribute's value is given.
  package init(of value: AttributeValue, as attribute: Attribute) {
    switch (value, attribute.declaration.type) {
    case (.date(let date), _): self.init(of: date)
    case (.money(let money), _): self.init(of: money.bounds)
    case (.figure(let figure), _): self.init(of: figure.bounds)
    case (.word(let word), .word(let vocabulary)): self.init(vocabulary.isUnsaid(word) ? 0 : 1)
    case (.word(let word), .investors): self.init(word == Investor.Role.lead.rawValue ? 1 : 0)
    case (.investors(let investors), _):
      if let amount = investors.first?.amount {
        self.init(of: amount.bounds)
      } else {
        self.init(-1)
      }
    default: self.init(0)
    }
  }

  private init(of date: EventDate) {
    guard let length = date.span.length else {
      self.init(0)
      return
    }
    let unit = Fineness.unit(ofDays: length - 2 * date.widening)
    // Of one unit it does not matter how long it is: February is no finer than January.
    let width = date.units.count == 1 ? Fineness.units[unit] : length
    let steps = Fineness.units.count - unit
    self.init(2 * steps - (date.widening > 0 ? 1 : 0), width: Double(width))
  }

  /// The most days of a day, a month, a quarter or season, a half, a year, a decade, and more.
  private static let units = [1, 31, 92, 184, 366, 3653, .max]

  /// The place in `units` of the smallest that so many days fill; a range or a set ranks with the smallest unit that is as long.
  private static func unit(ofDays days: Int) -> Int {
    units.firstIndex { days <= $0 } ?? units.count - 1
  }

  private init(of bounds: Bounds) {
    switch bounds.qualifier {
    case .exact: self.init(3)
    case .about: self.init(2)
    case .range: self.init(1, width: bounds.imprecision)
    case .atLeast, .atMost: self.init(0)
    }
  }
}

extension AttributeValue {
  /// Whether the value refines another: it lies in it, and the other is no mere bound.
  func refines(_ other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.date(let fine), .date(let coarse)):
      coarse.span.length != nil && fine != coarse && coarse.span.contains(fine.span)
    case (.money(let fine), .money(let coarse)):
      fine.currency == coarse.currency && fine.bounds.refines(coarse.bounds)
    case (.figure(let fine), .figure(let coarse)):
      fine.unit == coarse.unit && fine.bounds.refines(coarse.bounds)
    default: false
    }
  }
}

extension Bounds {
  fileprivate func refines(_ coarse: Bounds) -> Bool {
    guard let low, let high, let least = coarse.low, let most = coarse.high, self != coarse else {
      return false
    }
    return least <= low && high <= most
  }
}

extension VocabularyWord {
  fileprivate static func isUnsaid(_ word: String) -> Bool { unsaid?.rawValue == word }
}
