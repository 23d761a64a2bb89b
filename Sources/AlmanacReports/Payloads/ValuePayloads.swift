import AlmanacModel

/// A date as answers give it.
public struct DatePayload: Encodable, Equatable, Sendable {
  /// The date in EDTF.
  public let edtf: String
  /// The date in words.
  public let text: String
  /// The first day that it can mean; nil for an open start.
  public let earliest: String?
  /// The last day that it can mean; nil for an open end.
  public let latest: String?

  init(_ date: EventDate) {
    edtf = date.edtf
    text = date.text
    earliest = date.earliest?.iso
    latest = date.latest?.iso
  }
}

/// An amount of money as answers give it, in whole units.
public struct MoneyPayload: Encodable, Equatable, Sendable {
  /// The ISO 4217 code.
  public let currency: String
  /// The least that it can be; nil where nothing bounds it.
  public let low: Hundredths?
  /// The most that it can be; nil where nothing bounds it.
  public let high: Hundredths?
  /// How the source qualified it.
  public let qualifier: String

  init(_ money: Money) {
    currency = money.currency.code
    low = money.bounds.low.map { Hundredths($0) }
    high = money.bounds.high.map { Hundredths($0) }
    qualifier = money.bounds.qualifier.rawValue
  }
}

/// The number of a metric as answers give it.
public struct FigurePayload: Encodable, Equatable, Sendable {
  /// What is counted.
  public let unit: String
  /// The least that it can be; nil where nothing bounds it.
  public let low: Hundredths?
  /// The most that it can be; nil where nothing bounds it.
  public let high: Hundredths?
  /// How the source qualified it.
  public let qualifier: String

  init(_ figure: Figure) {
    unit = figure.unit
    low = figure.bounds.low.map { Hundredths($0) }
    high = figure.bounds.high.map { Hundredths($0) }
    qualifier = figure.bounds.qualifier.rawValue
  }
}

/// A length of time in days.
public struct DaysPayload: Encodable, Equatable, Sendable {
  /// The fewest that it can be; nil where nothing bounds it.
  public let min: Int?
  /// The most that it can be; nil where nothing bounds it.
  public let max: Int?

  init(_ days: DayRange) {
    min = days.min
    max = days.max
  }
}

/// A median of lengths of time, in days and half days.
public struct MedianPayload: Encodable, Equatable, Sendable {
  /// The least that it can be; nil where nothing bounds it.
  public let min: Rounded?
  /// The most that it can be; nil where nothing bounds it.
  public let max: Rounded?

  init(_ median: MedianDays) {
    min = median.min.map { Rounded($0, decimals: 1) }
    max = median.max.map { Rounded($0, decimals: 1) }
  }
}

/// Two ends of which either may be missing.
public struct RangePayload<Value: Encodable & Equatable & Sendable>: Encodable, Equatable, Sendable
{
  /// The lower end.
  public let low: Value?
  /// The upper end.
  public let high: Value?
}

/// How an amount changed between two moments.
public struct ChangePayload: Encodable, Equatable, Sendable {
  /// The difference, in whole units.
  public let amount: RangePayload<Hundredths>
  /// The difference in percent of the earlier amount.
  public let percent: RangePayload<Rounded>
  /// The later amount over the earlier one.
  public let multiple: RangePayload<Rounded>
  /// The time between them; nil where one of them is undated.
  public let days: DaysPayload?
  /// The yearly growth in percent; nil below a year.
  public let annualized: RangePayload<Rounded>?
  /// `~` where a source gives one of the amounts as an approximate one.
  public let qualifier: String?

  init(_ change: Change) {
    amount = RangePayload(
      low: change.amount.low.map { Hundredths($0) },
      high: change.amount.high.map { Hundredths($0) }
    )
    percent = RangePayload(change.percent)
    multiple = RangePayload(change.multiple)
    days = change.days.map { DaysPayload($0) }
    annualized = change.annualized.map { RangePayload($0) }
    qualifier = change.isAbout ? Bounds.Qualifier.about.rawValue : nil
  }
}

extension RangePayload where Value == Rounded {
  init(_ bounds: ClosedBounds<Double>) {
    self.init(low: bounds.low.map { Rounded($0) }, high: bounds.high.map { Rounded($0) })
  }
}
