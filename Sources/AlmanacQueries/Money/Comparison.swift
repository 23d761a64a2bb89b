public import AlmanacModel
import AlmanacStore

/// Companies side by side, ranked by one measure; what is unknown stays unknown.
public struct Comparison: Equatable, Sendable {
  /// What companies are ranked by.
  public enum Measure: String, CaseIterable, Sendable {
    /// The price that somebody last paid.
    case value
    /// What completed rounds brought in.
    case raised
    /// How many models came out.
    case launches
    /// The annualized revenue last known.
    case revenue
  }

  /// One company.
  public struct Row: Equatable, Sendable {
    /// The company's key.
    public let key: String
    /// The company's name.
    public let company: String
    /// The price that somebody last paid; nil where none is known.
    public let price: ValuationHistory.Point?
    /// What completed rounds brought in, one amount a currency; empty where none is known.
    public let raised: [Money]
    /// How many models came out that are known; nil where none is.
    public let launches: Int?
    /// The annualized revenue last known; nil where none is.
    public let revenue: MetricHistory.Point?
    /// Why it is not ranked although the measure may be known; nil where it is.
    public let standing: Standing?
    /// Its place by the measure; nil where it is unknown or not ranked.
    public internal(set) var rank: Int?
    /// The measure as it is ranked, in the currency of its group.
    public let measured: Measured?
    /// What the row rests on.
    public let resolutions: [Resolution]
  }

  /// A measure that can be ranked.
  public struct Measured: Equatable, Sendable {
    /// The currency of its group; nil where it is no money.
    public let currency: Currency?
    /// The number, in hundredths where it is money.
    public let bounds: Bounds
  }

  /// What a company has become that is not ranked any more.
  public enum Standing: Equatable, Sendable {
    /// It ended.
    case ended(EventDate)
    /// It is part of another company, by the name of it.
    case part(of: String, since: EventDate?)
  }

  /// What they are ranked by.
  public let measure: Measure
  /// The day whose state is compared.
  public let day: Day
  /// The companies: by currency and rank, then those that are not ranked, then the unknown.
  public let rows: [Row]

  /// Compares some companies, or all of which something of the measure is known.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all of which the measure is known.
  ///   - measure: what they are ranked by.
  ///   - day: the day whose state is compared; nil for the present one.
  ///   - rates: rates that bring all amounts into one currency; nil ranks currencies apart.
  /// - Throws: `QuestionError` where a name is not known or nothing is, `RateError`, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    by measure: Measure = .value,
    on day: Day? = nil,
    rates: ExchangeRates? = nil
  ) throws {
    self.measure = measure
    self.day = day ?? question.today
    let keys =
      names.isEmpty
      ? try question.store.companies().map(\.key) : try question.companies(names).map(\.key)
    let asked = self.day
    let rows = try keys.map { key in
      try Row(question, company: key, by: measure, on: asked, rates: rates)
    }.filter { names.isEmpty ? $0.measured != nil : true }
    guard !rows.isEmpty else {
      throw QuestionError.nothing(
        "nothing is known to compare companies by \(measure.rawValue)\(question.asOf)"
      )
    }
    self.rows = Comparison.ranked(rows)
  }

  /// The rows with their places: one more than how many of the same currency are certainly above.
  ///
  /// Where ranges overlap, two companies share a place.
  static func ranked(_ rows: [Row]) -> [Row] {
    let takingPart = rows.filter { $0.standing == nil }
    let placed = rows.map { row in
      guard let own = row.measured, row.standing == nil else { return row }
      var row = row
      row.rank =
        1
        + takingPart.count { other in
          other.measured?.currency == own.currency
            && (both(other.measured?.bounds.low, own.bounds.high).map { $0.0 > $0.1 } ?? false)
        }
      return row
    }
    return placed.sorted { $0.place < $1.place }
  }
}

extension Comparison.Row {
  /// First the ranked by currency and place, then the unranked, then the unknown.
  fileprivate var place: (Int, String, Int, String) {
    guard let measured else { return (2, "", 0, company.folded) }
    let most = measured.bounds.high ?? measured.bounds.low ?? 0
    return (
      rank == nil ? 1 : 0, measured.currency?.code ?? "", rank ?? -Int(most / 100), company.folded
    )
  }
}
