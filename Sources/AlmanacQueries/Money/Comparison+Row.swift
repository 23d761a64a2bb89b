import AlmanacModel
import AlmanacStore

extension Comparison.Row {
  init(
    _ question: Question,
    company key: String,
    by measure: Comparison.Measure,
    on day: Day,
    rates: ExchangeRates?
  ) throws {
    let named = try question.company(key)
    let whole = Question(store: question.store, knownBy: question.knownBy, today: question.today)
    let price = try known { try LastPrice(whole, company: key, on: day).point }
    let funding = try known { try FundingHistory(whole, company: key, on: day) }
    let releases = Cadence.launches(
      among: try whole.known(EventScope(companies: [key], kinds: [.release]))
    ).filter { $0.event.span?.latest.map { $0 <= day } ?? false }
    let revenue = try known { try MetricHistory(whole, company: key, name: "annualized revenue") }
      .flatMap { history -> MetricHistory.Point? in
        history.series.first { $0.unit.hasSuffix(" a year") && $0.name.folded.hasPrefix("annuali") }
          .flatMap { series in series.points.last { $0.counts && $0.isKnown(by: day) } }
      }
    let raised = try funding?.raised(in: nil) ?? []
    self.key = key
    company = named.name
    self.price = price
    self.raised = raised
    launches = releases.isEmpty ? nil : releases.count
    self.revenue = revenue
    standing = try Comparison.standing(of: key, on: day, in: question.store)
    rank = nil
    measured = try Comparison.measured(
      measure,
      price: price,
      raised: measure == .raised ? try funding?.raised(in: rates).map(\.money) ?? [] : [],
      launches: launches,
      revenue: revenue,
      rates: rates
    )
    resolutions =
      [price?.resolution, revenue?.resolution].compactMap(\.self)
      + (funding?.rounds.filter { $0.counts && $0.resolution.event.status == .completed }
        .map(\.resolution) ?? [])
      + (measure == .launches ? releases : [])
  }
}

extension Comparison {
  /// What is ranked; nil where it is unknown, or in several currencies without a rate.
  fileprivate static func measured(
    _ measure: Measure,
    price: ValuationHistory.Point?,
    raised: [Money],
    launches: Int?,
    revenue: MetricHistory.Point?,
    rates: ExchangeRates?
  ) throws -> Measured? {
    var money: Money?
    switch measure {
    case .launches:
      return launches.map { Measured(currency: nil, bounds: Bounds(Int64($0) * 100)) }
    case .value:
      money = try price.map { try rates.convert($0.amounts, of: $0.resolution.event.span) }
    case .revenue:
      money = try revenue?.money.map { try rates.convert($0, of: revenue?.resolution.event.span) }
    case .raised:
      money = raised.count == 1 ? raised[0] : nil
    }
    return money.map { Measured(currency: $0.currency, bounds: $0.bounds) }
  }

  fileprivate static func standing(of key: String, on day: Day, in store: Store) throws
    -> Standing?
  {
    guard let entity = try store.entity(key) else { return nil }
    if let part = entity.partOf, part.since?.earliest.map({ $0 <= day }) ?? true {
      return .part(of: try store.entity(part.company)?.name ?? part.company, since: part.since)
    }
    guard let ended = entity.ended, ended.earliest.map({ $0 <= day }) ?? true else { return nil }
    return .ended(ended)
  }
}

extension MetricHistory.Point {
  /// The figure as money, where it is.
  fileprivate var money: Money? { figure.currency.map { Money($0, figures.bounds) } }
}

extension ExchangeRates? {
  /// The amount in the one currency where there are rates, else as it is.
  func convert(_ money: Money, of span: DaySpan?) throws(RateError) -> Money {
    switch self {
    case let rates?: try rates.converted(money, of: span)
    case nil: money
    }
  }
}

/// An answer, or nil where there is nothing to answer with.
private func known<Answer>(_ ask: () throws -> Answer) throws -> Answer? {
  do {
    return try ask()
  } catch QuestionError.nothing {
    return nil
  } catch QuestionError.unknown {
    return nil
  }
}
