import AlmanacCSV
public import AlmanacModel
public import AlmanacQueries

/// An amount of an answer that is also given in another currency.
struct ConvertedRow {
  let event: Event
  let amount: Money?
  let converted: Money?

  init(_ event: Event, _ amount: Money?, _ rates: ExchangeRates) throws(RateError) {
    self.event = event
    self.amount = amount
    guard let amount else {
      converted = nil
      return
    }
    converted = try rates.converted(amount, of: event.span)
  }
}

extension ConvertedRow {
  init(_ point: ValuationHistory.Point, _ rates: ExchangeRates) throws(RateError) {
    try self.init(point.resolution.event, point.amounts, rates)
  }
}

extension Report {
  /// The answer with its amounts also in the currency of some rates.
  ///
  /// - Parameters:
  ///   - histories: the valuations that it is of.
  ///   - rates: the rates.
  /// - Returns: the answer with a further table, further columns, and `converted` in JSON.
  /// - Throws: `RateError` where a rate is missing.
  public func converting(_ histories: [ValuationHistory], at rates: ExchangeRates) throws -> Report
  {
    let rows = try histories.flatMap(\.points).map { try ConvertedRow($0, rates) }
    return converting(rows, totals: [], at: rates)
  }

  /// The answer with its amounts also in the currency of some rates.
  ///
  /// - Parameters:
  ///   - histories: the rounds that it is of.
  ///   - rates: the rates.
  /// - Returns: the answer with a further table, further columns, and `converted` in JSON.
  /// - Throws: `RateError` where a rate is missing.
  public func converting(_ histories: [FundingHistory], at rates: ExchangeRates) throws -> Report {
    let rows = try histories.flatMap(\.rounds).map { round in
      let event = round.resolution.event
      return try ConvertedRow(event, event.attributes.headline, rates)
    }
    let totals = try histories.map { history in
      let raised = try history.raised(in: rates).map(\.money.roundedText)
      let sum = raised.isEmpty ? "nothing that is known" : raised.joined(separator: " and ")
      return "\(history.company): completed primary rounds come to \(sum)"
    }
    return converting(rows, totals: totals, at: rates)
  }

  /// The answer with its amounts also in the currency of some rates.
  ///
  /// - Parameters:
  ///   - prices: the prices of a day that it is of, with what was asked for since.
  ///   - rates: the rates.
  /// - Returns: the answer with a further table, further columns, and `converted` in JSON.
  /// - Throws: `RateError` where a rate is missing.
  public func converting(_ prices: [LastPrice], at rates: ExchangeRates) throws -> Report {
    let rows = try prices.map { try ConvertedRow($0.point, rates) }
    let asks = try prices.flatMap(\.asks).map { try ConvertedRow($0, rates) }
    return converting(rows, further: asks, totals: [], at: rates)
  }

  /// The answer with the investor's own money also in the currency of some rates.
  ///
  /// - Parameters:
  ///   - history: what an investor put where.
  ///   - rates: the rates.
  /// - Returns: the answer with a further table, further columns, and `converted` in JSON.
  /// - Throws: `RateError` where a rate is missing.
  public func converting(_ history: InvestorHistory, at rates: ExchangeRates) throws -> Report {
    let rounds = try history.rounds.map {
      try ConvertedRow($0.resolution.event, $0.own.amount, rates)
    }
    let deals = try history.deals.map {
      try ConvertedRow($0.event, $0.event.attributes.amount, rates)
    }
    let totals = try history.sums(in: rates).map { sum in
      let amounts = sum.amounts.map(\.roundedText).joined(separator: " and ")
      return "\(sum.company), \(sum.purpose.words)\(sum.standing.words): \(amounts)"
    }
    return converting(rounds + deals, totals: totals, at: rates)
  }

  private func converting(
    _ rows: [ConvertedRow],
    further: [ConvertedRow] = [],
    totals: [String],
    at rates: ExchangeRates
  ) -> Report {
    var report = self
    report.payload = ConvertedPayload(
      answer: payload,
      currency: rates.target.code,
      rates: rates.rates.map { ConvertedPayload.Rate($0) },
      converted: (rows + further).map { ConvertedPayload.Amount($0) }
    )
    report.records.header += ConvertedCells.header
    report.records.rows = zip(records.rows, rows).map {
      $0 + ConvertedCells.record($1.converted)
    }
    let table = Table(
      columns: [
        Table.Column(name: "date"), Table.Column(name: "event", isFlexible: true),
        Table.Column(name: "amount", isNumber: true, isFlexible: true),
        Table.Column(name: "in \(rates.target.code)", isNumber: true, isFlexible: true),
      ],
      rows: (rows + further).filter { $0.amount != nil }.map { row in
        [
          row.event.dateCell, Table.Cell(row.event.titleWithCompany),
          Table.Cell(row.amount?.text ?? ""), Table.Cell(row.converted?.roundedText ?? ""),
        ]
      }
    )
    report.sections.append(
      Section(
        heading: "In \(rates.target.code)",
        table: table,
        notes: [ConvertedCells.note(rates)],
        statements: totals.isEmpty ? [] : [""] + totals
      )
    )
    return report
  }
}

extension InvestorHistory.Purpose {
  /// What money is for, where that is not new shares.
  fileprivate var words: String {
    switch self {
    case .shares: ""
    case .debt: "lent, "
    case .secondary: "for shares of others, "
    }
  }
}

extension InvestorHistory.Standing {
  /// How far money had come, as the columns of an investor's answer say it.
  fileprivate var words: String {
    switch self {
    case .paid: "paid"
    case .unstated: "not said if paid"
    case .committed: "committed"
    case .planned: "spoken of"
    case .lapsed: "lapsed"
    case .cancelled: "called off"
    }
  }
}
