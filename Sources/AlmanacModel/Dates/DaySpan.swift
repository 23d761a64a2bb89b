/// The days on which something can have happened: every day from `earliest` to `latest`.
public struct DaySpan: Hashable, Sendable {
  /// The first possible day; nil where there is no first.
  public let earliest: Day?
  /// The last possible day; nil where there is no last.
  public let latest: Day?

  /// The span between two days; nil leaves that end open.
  public init(earliest: Day?, latest: Day?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Whether some day lies in both spans.
  public func overlaps(_ other: DaySpan) -> Bool {
    !isBefore(other) && !other.isBefore(self)
  }

  /// Whether every day of this span lies before every day of the other.
  public func isBefore(_ other: DaySpan) -> Bool {
    guard let latest, let start = other.earliest else { return false }
    return latest < start
  }

  /// Whether every day of the other span lies in this one.
  public func contains(_ other: DaySpan) -> Bool {
    (earliest.map { start in other.earliest.map { start <= $0 } ?? false } ?? true)
      && (latest.map { end in other.latest.map { $0 <= end } ?? false } ?? true)
  }

  /// The shortest span that contains both.
  public func union(_ other: DaySpan) -> DaySpan {
    DaySpan(
      earliest: both(earliest, other.earliest).map { min($0.0, $0.1) },
      latest: both(latest, other.latest).map { max($0.0, $0.1) }
    )
  }

  /// The number of days in the span; nil where an end is open.
  public var length: Int? {
    both(latest, earliest).map { $0.0 - $0.1 + 1 }
  }

  /// The time from one span to another, in days: `[to.earliest − from.latest, to.latest − from.earliest]`.
  public static func gap(from: DaySpan, to: DaySpan) -> DayRange {
    DayRange(
      min: both(to.earliest, from.latest).map { $0.0 - $0.1 },
      max: both(to.latest, from.earliest).map { $0.0 - $0.1 }
    )
  }
}

package func both<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
