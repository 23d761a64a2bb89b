import AlmanacCSV
public import AlmanacModel
public import AlmanacQueries

extension [MetricHistory] {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  ///   - overPrice: whether the last price paid was set against the last figure.
  ///   - rates: rates at which money is also given in one currency; nil for none.
  /// - Returns: the report, to be rendered.
  /// - Throws: `RateError` where a rate is missing.
  public func report(
    _ question: Question,
    why: Bool,
    overPrice: Bool = false,
    rates: ExchangeRates? = nil
  ) throws -> Report {
    let converted = try flatMap(\.series).map { try $0.converted(rates) }
    let series = flatMap { history in history.series.map { (history.company, $0) } }
    var sections = zip(series, converted).map { pair, amounts in
      pair.1.section(of: pair.0, question, overPrice: overPrice, amounts, rates)
    }
    if why {
      sections += series.flatMap { $0.1.points.map(\.resolution.evidenceSection) }
    }
    var rest = converted[...]
    return Report(
      payload: ConvertedPayload.naming(
        rates,
        of: OneOrMany(map { $0.payload(why: why, &rest) })
      ),
      sections: sections,
      records: Report.Records(
        header: MetricHistory.recordHeader + (rates == nil ? [] : ConvertedCells.header),
        rows: zip(series, converted).flatMap { pair, amounts in
          zip(pair.1.points, amounts).map { point, amount in
            point.record + (rates == nil ? [] : ConvertedCells.record(amount))
          }
        }
      ),
      charts: series.map { $0.1.chart(of: $0.0, question) }
    )
  }
}

/// What an amount in another currency adds to a row of a spreadsheet and of a table.
enum ConvertedCells {
  static let header = ["converted_low", "converted_high", "converted_currency"]

  static func record(_ money: Money?) -> [CSVWriter.Cell] {
    [
      .plain(money?.bounds.low.map(plain) ?? ""), .plain(money?.bounds.high.map(plain) ?? ""),
      .text(money?.currency.code ?? ""),
    ]
  }

  /// The note that names the rates.
  static func note(_ rates: ExchangeRates) -> String {
    "in \(rates.target.code) at the rates given: \(rates.text)"
  }
}

extension MetricHistory {
  static let recordHeader =
    Event.recordHeader + [
      "excluded", "change_percent_low", "change_percent_high", "days_min", "days_max",
    ]

  fileprivate func payload(why: Bool, _ converted: inout ArraySlice<[Money?]>) -> MetricPayload {
    let own = converted.prefix(series.count)
    converted = converted.dropFirst(series.count)
    return MetricPayload(
      company: company,
      series: zip(series, own).map { series, amounts in
        MetricPayload.Series(
          metric: series.name,
          unit: series.unit,
          points: zip(series.points, amounts).map { $0.payload(why: why, converted: $1) },
          change: series.change.map { ChangePayload($0) },
          overValuation: series.priceMultiple.map { $0.payload(why: why) }
        )
      }
    )
  }
}

extension MetricHistory.Series {
  /// The figures that are money, in the currency that was asked for.
  fileprivate func converted(_ rates: ExchangeRates?) throws(RateError) -> [Money?] {
    var converted: [Money?] = []
    for point in points {
      guard let rates, let currency = point.figure.currency else {
        converted.append(nil)
        continue
      }
      converted.append(
        try rates.converted(
          Money(currency, point.figures.bounds),
          of: point.resolution.event.span
        )
      )
    }
    return converted
  }

  fileprivate func section(
    of company: String,
    _ question: Question,
    overPrice: Bool,
    _ amounts: [Money?],
    _ rates: ExchangeRates?
  ) -> Report.Section {
    var columns = [
      Table.Column(name: "date"), Table.Column(name: "figure", isNumber: true, isFlexible: true),
    ]
    if let rates, amounts.contains(where: { $0 != nil }) {
      columns.append(
        Table.Column(name: "in \(rates.target.code)", isNumber: true, isFlexible: true)
      )
    }
    let withAmounts = columns.count > 2
    columns +=
      [Table.Column(name: "status", isFlexible: true)]
      + ["change", "multiple", "days", "a year"].map {
        Table.Column(name: $0, isNumber: true, isFlexible: true)
      } + [Table.Column(name: "source", isFlexible: true)]
    let rows = zip(points, amounts).map { point, amount in
      point.cells(converted: withAmounts ? .some(amount) : nil)
    }
    var resolutions = points.map(\.resolution)
    if let price = priceMultiple?.price.resolution { resolutions.append(price) }
    return Report.Section(
      heading: "\(company): \(name), \(unit)",
      table: Table(columns: columns, rows: rows),
      notes: notes + (withAmounts ? rates.map { [ConvertedCells.note($0)] } ?? [] : [])
        + Footing(resolutions, question).notes,
      statements: statements(overPrice: overPrice)
    )
  }

  private func statements(overPrice: Bool) -> [String] {
    var lines: [String] = []
    if let change, let ends {
      var text =
        "First to last: \(ends.first.figures.text) to \(ends.last.figures.text), "
        + "\(change.percentText), \(change.multipleText)"
      if let days = change.days { text += " in \(days.text)" }
      if let yearly = change.annualizedText { text += ", \(yearly) a year" }
      lines.append(text + ".")
    }
    if let priceMultiple {
      lines.append(priceMultiple.line)
    } else if overPrice {
      lines.append(
        "No multiple: a price that somebody paid and a completed figure in its currency a year are not both known."
      )
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private var notes: [String] {
    let used = Set(points.compactMap(\.exclusion))
    let words: [(MetricHistory.Exclusion, String)] = [
      (.notCompleted, "○ takes part in no growth: it is not completed"),
      (.openOrder, "◌ takes part in no growth: its date does not say which figure came first"),
    ]
    return words.filter { used.contains($0.0) }.map(\.1)
  }
}
