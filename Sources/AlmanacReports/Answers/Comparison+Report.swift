import AlmanacCSV
public import AlmanacModel
public import AlmanacQueries

extension Comparison {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether the answer carries its evidence.
  ///   - rates: the rates that it was asked with.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool, rates: ExchangeRates? = nil) -> Report {
    let resolutions = rows.flatMap(\.resolutions)
    var sections = [
      Report.Section(
        heading: "Companies by \(measure.words), as of \(day.iso)",
        table: table(rates),
        notes: notes(rates) + Footing(resolutions, question).notes
      )
    ]
    if why { sections += resolutions.map(\.evidenceSection) }
    return Report(
      payload: ConvertedPayload.naming(rates, of: rows.map { $0.payload(by: measure, why: why) }),
      sections: sections,
      records: Report.Records(
        header: Comparison.recordHeader,
        rows: rows.map { $0.record(by: measure) }
      ),
      charts: charts(question)
    )
  }

  private func table(_ rates: ExchangeRates?) -> Table {
    let converted = rates.map { rates in
      [Table.Column(name: "in \(rates.target.code)", isNumber: true, isFlexible: true)]
    }
    return Table(
      columns: [
        Table.Column(name: "rank", isNumber: true),
        Table.Column(name: "company", isFlexible: true),
        Table.Column(name: "price paid", isNumber: true, isFlexible: true),
        Table.Column(name: "set", isFlexible: true),
        Table.Column(name: "raised", isNumber: true, isFlexible: true),
        Table.Column(name: "launches", isNumber: true),
        Table.Column(name: "revenue a year", isNumber: true, isFlexible: true),
        Table.Column(name: "as of", isFlexible: true),
      ] + (measure == .launches ? [] : converted ?? []),
      rows: rows.map { row in
        row.cells(on: day) + (converted == nil || measure == .launches ? [] : [row.convertedCell])
      }
    )
  }

  private func notes(_ rates: ExchangeRates?) -> [String] {
    var notes: [String] = []
    let currencies = Set(rows.filter { $0.rank != nil }.compactMap(\.measured?.currency?.code))
    if let rates {
      notes.append("ranked \(ConvertedCells.note(rates))")
    } else if currencies.count > 1 {
      notes.append(
        "ranked apart in \(currencies.sorted().joined(separator: ", ")): no rate is given"
      )
    }
    if measure == .raised, rows.contains(where: { $0.measured == nil && $0.raised.count > 1 }) {
      notes.append("raised in several currencies is not ranked: no rate is given")
    }
    let ranks = rows.compactMap { row in
      row.rank.map { "\($0) \(row.measured?.currency?.code ?? "")" }
    }
    if Set(ranks).count < ranks.count {
      notes.append("a place is shared where the figures do not say who is ahead")
    }
    if rows.contains(where: \.isOpen) {
      notes.append("≤ that place or better: the figure is \"at least\"; ≥ that or worse: \"up to\"")
    }
    if rows.contains(where: { $0.isOld(on: day) }) {
      notes.append("† set more than a year before \(day.iso): a rank by it may be out of date")
    }
    notes += rows.compactMap { row in row.standing.map { "✗ \(row.company): \($0.text)" } }
    notes.append(measure.meaning)
    if rows.contains(where: \.isPartlyUnknown) { notes.append("?: unknown, which is not zero") }
    return notes
  }

  private static let recordHeader =
    [
      "rank", "company", "by", "measure_low", "measure_high", "measure_currency", "price_low",
      "price_high", "price_currency", "price_basis", "price_date", "raised", "launches",
      "revenue_low", "revenue_high", "revenue_unit", "revenue_date", "ended", "part_of", "since",
    ]
}

extension Comparison.Measure {
  var words: String {
    switch self {
    case .value: "the price last paid"
    case .raised: "money raised"
    case .launches: "models launched"
    case .revenue: "annualized revenue"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .value: "price paid: the last post-money, tender or market price that is known"
    case .raised: "raised: completed primary rounds that are known, debt apart"
    case .launches:
      "launches: models that are known, each by the first day on which anybody could use it"
    case .revenue: "revenue a year: the last completed figure of annualized revenue"
    }
  }
}

extension Comparison.Standing {
  /// What it has become, in words.
  package var text: String {
    switch self {
    case .ended(let date): "ended \(date.text), not ranked"
    case .part(let whole, let since):
      "part of \(whole)" + (since.map { " since \($0.text)" } ?? "") + ", not ranked"
    }
  }

  fileprivate var payload: ComparisonPayload.Standing {
    switch self {
    case .ended(let date): .init(ended: DatePayload(date), partOf: nil, since: nil)
    case .part(let whole, let since):
      .init(ended: nil, partOf: whole, since: since.map { DatePayload($0) })
    }
  }
}

extension Comparison.Row {
  fileprivate var isPartlyUnknown: Bool {
    price == nil || raised.isEmpty || launches == nil || revenue == nil
  }

  /// The place, with what an open end leaves: `≤ 9` is ninth or better.
  private var place: String {
    guard let rank else { return standing == nil ? "" : "✗" }
    let sign = measured?.bounds.high == nil ? "≤ " : measured?.bounds.low == nil ? "≥ " : ""
    return sign + String(rank)
  }

  /// Whether only one end of what ranks it is known.
  fileprivate var isOpen: Bool {
    rank != nil && (measured?.bounds.high == nil || measured?.bounds.low == nil)
  }

  fileprivate var convertedCell: Table.Cell {
    guard let measured, let currency = measured.currency else { return Table.Cell("?", .dim) }
    let money = Money(currency, measured.bounds)
    let asIs = raised.first { $0.money == money }?.text
    return Table.Cell(asIs ?? money.roundedText)
  }

  /// Whether the price was certainly set more than a year before a day.
  fileprivate func isOld(on day: Day) -> Bool {
    price?.resolution.event.span?.latest.map { day - $0 > 366 } ?? false
  }

  fileprivate func cells(on day: Day) -> [Table.Cell] {
    let unknown = Table.Cell("?", .dim)
    return [
      Table.Cell(place),
      Table.Cell(company, .bold),
      price.map { Table.Cell($0.amounts.text) } ?? unknown,
      Table.Cell(
        (price?.resolution.event.attributes.date?.text ?? "") + (isOld(on: day) ? " †" : "")
      ),
      raised.isEmpty ? unknown : Table.Cell(raised.map(\.text).joined(separator: " and ")),
      launches.map { Table.Cell(String($0)) } ?? unknown,
      revenue.map { Table.Cell($0.revenueText) } ?? unknown,
      Table.Cell(revenue?.resolution.event.attributes.date?.text ?? ""),
    ]
  }

  fileprivate func record(by measure: Comparison.Measure) -> [CSVWriter.Cell] {
    let bounds = measured?.bounds
    let (amount, figure) = (price?.amounts, revenue?.figures)
    let life = standing?.payload
    return [
      .plain(rank.map(String.init) ?? ""), .text(company), .text(measure.rawValue),
      .plain(bounds?.low.map(plain) ?? ""), .plain(bounds?.high.map(plain) ?? ""),
      .text(measured?.currency?.code ?? ""),
      .plain(amount?.bounds.low.map(plain) ?? ""), .plain(amount?.bounds.high.map(plain) ?? ""),
      .text(amount?.currency.code ?? ""), .text(price?.basis.rawValue ?? ""),
      .plain(price?.resolution.event.attributes.date?.edtf ?? ""),
      .text(raised.map(\.text).joined(separator: "; ")),
      .plain(launches.map(String.init) ?? ""),
      .plain(figure?.bounds.low.map(plain) ?? ""), .plain(figure?.bounds.high.map(plain) ?? ""),
      .text(figure?.unit ?? ""), .plain(revenue?.resolution.event.attributes.date?.edtf ?? ""),
      .plain(life?.ended?.edtf ?? ""), .text(life?.partOf ?? ""), .plain(life?.since?.edtf ?? ""),
    ]
  }

  fileprivate func payload(by measure: Comparison.Measure, why: Bool) -> ComparisonPayload {
    ComparisonPayload(
      rank: rank,
      company: company,
      measure: measured.map {
        ComparisonPayload.Measure(
          by: measure.rawValue,
          currency: $0.currency?.code,
          low: $0.bounds.low.map { Hundredths($0) },
          high: $0.bounds.high.map { Hundredths($0) }
        )
      },
      price: price.map { $0.payload(why: why) },
      raised: raised.map { MoneyPayload($0.money) },
      launches: launches,
      revenue: revenue.map { $0.payload(why: why, converted: nil) },
      standing: standing?.payload
    )
  }
}

extension MetricHistory.Point {
  /// The revenue without its unit, which the column names.
  fileprivate var revenueText: String {
    figures.currency.map { Money($0, figures.bounds).text } ?? figures.text
  }
}
