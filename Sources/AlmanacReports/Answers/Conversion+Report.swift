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
    let rows = try histories.flatMap(\.points).map {
      try ConvertedRow($0.resolution.event, $0.amounts, rates)
    }
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
      let raised = try history.raised(in: rates).map(\.roundedText)
      let sum = raised.isEmpty ? "nothing that is known" : raised.joined(separator: " and ")
      return "\(history.company): completed primary rounds come to \(sum)"
    }
    return converting(rows, totals: totals, at: rates)
  }

  private func converting(_ rows: [ConvertedRow], totals: [String], at rates: ExchangeRates)
    -> Report
  {
    var report = self
    report.payload = ConvertedPayload(
      answer: payload,
      currency: rates.target.code,
      rates: rates.rates.map { ConvertedPayload.Rate($0) },
      converted: rows.map { ConvertedPayload.Amount($0) }
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
      rows: rows.filter { $0.amount != nil }.map { row in
        [
          row.event.dateCell, Table.Cell("\(row.event.company): \(row.event.title)"),
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

/// An answer with its amounts also in one currency.
struct ConvertedPayload: Encodable, Sendable {
  let answer: any Encodable & Sendable
  let currency: String
  let rates: [Rate]
  let converted: [Amount]

  struct Rate: Encodable, Sendable {
    let currency: String
    let since: String?
    let rate: String

    init(_ rate: ExchangeRates.Rate) {
      currency = rate.currency.code
      since = rate.since?.iso
      self.rate = rate.text
    }
  }

  struct Amount: Encodable, Sendable {
    let event: String
    let amount: MoneyPayload?
    let converted: MoneyPayload?

    init(_ row: ConvertedRow) {
      event = row.event.key.description
      amount = row.amount.map { MoneyPayload($0) }
      converted = row.converted.map { MoneyPayload($0) }
    }
  }

  private enum Keys: CodingKey { case answer, currency, rates, converted }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try answer.encode(to: object.superEncoder(forKey: .answer))
    try object.encode(currency, forKey: .currency)
    try object.encode(rates, forKey: .rates)
    try object.encode(converted, forKey: .converted)
  }
}
