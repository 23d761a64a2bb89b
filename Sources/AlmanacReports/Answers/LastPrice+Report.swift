import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension [LastPrice] {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let resolutions = flatMap { [$0.point.resolution] + $0.asks.map(\.resolution) }
    return Report(
      payload: OneOrMany(map { $0.payload(why: why) }),
      sections: [
        Report.Section(notes: Footing(resolutions, question).notes, statements: map(\.line))
      ] + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: ["company", "on"] + ValuationHistory.recordHeader + ["age_min", "age_max"],
        rows: map(\.record)
      )
    )
  }
}

extension LastPrice {
  fileprivate var line: String {
    let event = point.resolution.event
    let sought = asks.map { ask in
      let date = ask.resolution.event.attributes.date?.text ?? "undated"
      return
        "\(ask.amounts.text) (\(ask.basis.rawValue), \(ask.resolution.event.status.rawValue), \(date))"
    }
    let since =
      sought.isEmpty
      ? "nothing is known that was asked for since."
      : "asked for since: \(sought.joined(separator: "; "))."
    return
      "\(company) on \(day.iso): \(point.amounts.text) (\(point.basis.rawValue)), set \(event.attributes.date?.text ?? ""), \(age.text) earlier; \(since)"
  }

  fileprivate func payload(why: Bool) -> LastPricePayload {
    LastPricePayload(
      company: company,
      on: day.iso,
      price: point.payload(why: why),
      age: DaysPayload(age),
      asks: asks.map { $0.payload(why: why) }
    )
  }

  fileprivate var record: [CSVWriter.Cell] {
    [.text(company), .plain(day.iso)] + point.record + [
      .plain(age.min.map(String.init) ?? ""), .plain(age.max.map(String.init) ?? ""),
    ]
  }
}

/// The answer of `valuation` on a day.
public struct LastPricePayload: Encodable, Equatable, Sendable {
  /// The company's name.
  public let company: String
  /// The day, as YYYY-MM-DD.
  public let on: String
  /// The last price that somebody paid.
  public let price: EventAnswer<ValuationPayload.Point>
  /// How old it is.
  public let age: DaysPayload
  /// What was sought, planned or rumored since.
  public let asks: [EventAnswer<ValuationPayload.Point>]
}
