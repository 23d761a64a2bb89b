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
    public let raised: [MoneySum]
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
    guard rows.contains(where: \.isKnown) else {
      let when = day.map { " on \($0.iso)" } ?? ""
      throw QuestionError.nothing(
        "nothing is known to compare companies by \(measure.rawValue)\(when)\(question.asOf)"
      )
    }
    self.rows = Comparison.ranked(rows)
  }

  /// The rows with their places: one more than how many of the same currency are certainly above.
  ///
  /// Where ranges overlap, two companies share a place. A figure with an open end counts as the end
  /// that is known, so that its company may stand better, or worse, than its place.
  static func ranked(_ rows: [Row]) -> [Row] {
    let takingPart = rows.filter { $0.standing == nil }
    let placed = rows.map { row in
      guard let own = row.measured, row.standing == nil else { return row }
      var row = row
      row.rank =
        1
        + takingPart.count { other in
          other.measured?.currency == own.currency
            && (other.measured.map { $0.least > own.most } ?? false)
        }
      return row
    }
    let sizes = Dictionary(grouping: takingPart.compactMap(\.measured), by: \.currency)
      .mapValues(\.count)
    return placed.sorted { one, other in
      let (first, second) = (one.measured?.currency, other.measured?.currency)
      guard one.rank != nil, other.rank != nil, first != second else {
        return one.place < other.place
      }
      let (most, fewer) = (sizes[first] ?? 0, sizes[second] ?? 0)
      return most == fewer ? (first?.code ?? "") < (second?.code ?? "") : most > fewer
    }
  }
}

extension Comparison.Measured {
  /// The least that it is known to be, the most where only that is known.
  fileprivate var least: Int64 { bounds.low ?? bounds.high ?? 0 }

  /// The most that it is known to be, the least where only that is known.
  fileprivate var most: Int64 { bounds.high ?? bounds.low ?? 0 }
}

extension Comparison.Row {
  /// Whether anything is known of it that is compared.
  fileprivate var isKnown: Bool {
    price != nil || !raised.isEmpty || launches != nil || revenue != nil
  }

  /// First the ranked by place, then the unranked, then the unknown.
  fileprivate var place: (Int, String, Int, Int64, String) {
    guard let measured else { return (2, "", 0, 0, company.folded) }
    guard let rank else {
      return (1, measured.currency?.code ?? "", 0, -measured.most, company.folded)
    }
    return (0, "", rank, -measured.least, company.folded)
  }
}
