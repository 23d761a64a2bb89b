/// A length of time in days that is known to lie between two counts, both included.
///
/// Negative counts are times back. A missing bound is not known.
public struct DayRange: Hashable, Sendable {
  /// The fewest days it can be; nil where nothing bounds it.
  public let min: Int?
  /// The most days it can be; nil where nothing bounds it.
  public let max: Int?

  /// The range between two counts of days.
  public init(min: Int?, max: Int?) {
    self.min = min
    self.max = max
  }

  /// A length known to the day.
  public init(exactly days: Int) {
    self.init(min: days, max: days)
  }

  /// The length in days where it is known to the day.
  public var exact: Int? { min == max ? min : nil }

  /// The same time seen from its other end.
  public static prefix func - (range: DayRange) -> DayRange {
    DayRange(min: range.max.map { -$0 }, max: range.min.map { -$0 })
  }

  /// What a length of time says about the order of its two ends.
  public var order: Order {
    if let min, min > 0 { return .after }
    if let max, max < 0 { return .before }
    if exact == 0 { return .sameDay }
    return .undetermined
  }
}

/// The order of one moment relative to another, as far as their dates decide it.
public enum Order: String, Sendable {
  /// It is certainly earlier.
  case before
  /// It is certainly later.
  case after
  /// Both are known to be on the same day.
  case sameDay = "same-day"
  /// The dates do not decide it.
  case undetermined
}

/// The median of several lengths of time, in days and half days.
///
/// The median of the lower bounds and the median of the upper bounds enclose the median of whatever
/// the true lengths are, since a median never falls when a value rises.
public struct MedianDays: Hashable, Sendable {
  /// The least it can be; nil where a bound is missing.
  public let min: Double?
  /// The most it can be; nil where a bound is missing.
  public let max: Double?

  /// The median of some ranges, or nil where there are none.
  public init?(of ranges: [DayRange]) {
    guard !ranges.isEmpty else { return nil }
    min = MedianDays.median(ranges.map { $0.min.map(Double.init) ?? -.infinity })
    max = MedianDays.median(ranges.map { $0.max.map(Double.init) ?? .infinity })
  }

  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    let upper = sorted[sorted.count / 2]
    let lower = sorted.count % 2 == 0 ? sorted[sorted.count / 2 - 1] : upper
    let middle = (lower + upper) / 2
    return middle.isFinite ? middle : nil
  }
}
