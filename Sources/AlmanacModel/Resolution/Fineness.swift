/// How finely a value is given: the greater is the finer.
///
/// Of dates by the unit, then exact before about, then by width, open ends last; of amounts an exact
/// one before one that is about, before a range by its relative width, before a bound. The steps are
/// compared one after another.
struct Fineness: Comparable {
  private let steps: [Double]

  static func < (one: Fineness, other: Fineness) -> Bool {
    one.steps.lexicographicallyPrecedes(other.steps)
  }

  init(of value: AttributeValue, as attribute: Attribute) {
    switch (value, attribute.declaration.type) {
    case (.date(let date), _): steps = Fineness.steps(of: date)
    case (.money(let money), _): steps = Fineness.steps(of: money.bounds)
    case (.figure(let figure), _): steps = Fineness.steps(of: figure.bounds)
    case (.word(let word), .word(let vocabulary)): steps = [vocabulary.isUnsaid(word) ? 0 : 1]
    case (.investors(let investors), _):
      steps = investors.first?.amount.map { Fineness.steps(of: $0.bounds) } ?? [-1]
    default: steps = []
    }
  }

  private static func steps(of date: EventDate) -> [Double] {
    guard let length = date.span.length else { return [0] }
    let unit = unit(ofDays: length - 2 * date.widening)
    // Of one unit it does not matter how long it is: February is no finer than January.
    let width = date.units.count == 1 ? units[unit] : length
    return [1, -Double(unit), date.widening > 0 ? 0 : 1, -Double(width)]
  }

  /// The most days of a day, a month, a quarter or season, a half, a year, a decade, and more.
  private static let units = [1, 31, 92, 184, 366, 3653, .max]

  /// The place in `units` of the smallest that so many days fill; a range or a set ranks with the smallest unit that is as long.
  private static func unit(ofDays days: Int) -> Int {
    units.firstIndex { days <= $0 } ?? units.count - 1
  }

  private static func steps(of bounds: Bounds) -> [Double] {
    switch bounds.qualifier {
    case .exact: [3]
    case .about: [2]
    case .range: [1, -bounds.imprecision]
    case .atLeast, .atMost: [0]
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
