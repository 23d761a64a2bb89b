import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension MetricHistory.Point {
  /// The figure for machines.
  func payload(why: Bool, converted: Money?) -> EventAnswer<MetricPayload.Point> {
    EventAnswer(
      EventPayload(resolution, why: why),
      MetricPayload.Point(
        excluded: exclusion?.rawValue,
        change: change.map { ChangePayload($0) },
        converted: converted.map { MoneyPayload($0) }
      )
    )
  }

  /// The figure as a row of a spreadsheet.
  var record: [CSVWriter.Cell] {
    let percent = change?.percent
    return resolution.event.record + [
      .text(exclusion?.rawValue ?? ""),
      .plain(percent?.low.map { decimal($0, 2) } ?? ""),
      .plain(percent?.high.map { decimal($0, 2) } ?? ""),
      .plain(change?.days?.min.map(String.init) ?? ""),
      .plain(change?.days?.max.map(String.init) ?? ""),
    ]
  }

  /// The figure as a row for people.
  ///
  /// - Parameter converted: what stands in the column of another currency; nil where there is none.
  /// - Returns: the cells.
  func cells(converted: Money??) -> [Table.Cell] {
    let event = resolution.event
    let isRival = event.rivals.contains { $0.attribute == .figure }
    let mark =
      switch exclusion {
      case .notCompleted: "○ "
      case .openOrder: "◌ "
      case nil: ""
      }
    let style: Style = isRival ? .red : counts ? .plain : .dim
    let cells = [
      event.dateCell, Table.Cell(mark + figure.amountText + (isRival ? " ≠" : ""), style),
    ]
    return cells + (converted.map { [Table.Cell($0?.roundedText ?? "")] } ?? []) + [
      Table.Cell(event.status == .completed ? "" : event.status.rawValue, .yellow),
      Table.Cell(change?.percentText ?? ""), Table.Cell(change?.multipleText ?? ""),
      Table.Cell(change?.days?.short ?? ""), Table.Cell(change?.annualizedText ?? ""),
      source,
    ]
  }

  /// Whose word the figure is: the outlets that give it.
  private var source: Table.Cell {
    var seen: Set<String> = []
    let voices = resolution.evidence.map(\.claim)
      .filter { $0.attributes.figure == figure && $0.status == resolution.event.status }
      .map(\.voice).filter { seen.insert($0).inserted }
    let more = voices.count > 2 ? " and \(voices.count - 2) more" : ""
    return Table.Cell(sources: Array(voices.prefix(2)), rest: more)
  }
}

extension Figure {
  /// The number with its currency, without what it counts: the heading says that.
  var amountText: String {
    currency.map { Money($0, bounds).text } ?? (unit == "percent" ? text : plainText)
  }
}

extension Money {
  /// An amount that a rate gave, in three figures: more would pretend to know more than the rate.
  var roundedText: String {
    let rounded = { (value: Int64) in value < 0 ? -inThreeFigures(value) : inThreeFigures(value) }
    let (low, high) = (bounds.low.map(rounded), bounds.high.map(rounded))
    switch (low, high, bounds.qualifier) {
    case (let low?, let high?, _) where low == high:
      return Money(currency, Bounds(low, .about)).text
    case (let low?, let high?, _):
      return Bounds(from: low, to: high).map { Money(currency, $0).text } ?? ""
    case (let low?, nil, _): return Money(currency, Bounds(low, .atLeast)).text
    case (nil, let high?, _): return Money(currency, Bounds(high, .atMost)).text
    case (nil, nil, _): return ""
    }
  }
}

extension PriceMultiple {
  /// The multiple with both dates.
  var line: String {
    let about = isAbout ? "~" : ""
    let text = { (value: Double) in about + decimal(value, value < 10 ? 2 : 1) + "×" }
    let times =
      switch (multiple.low.map(text), multiple.high.map(text)) {
      case (let low?, let high?): low == high ? low : "\(low) to \(high)"
      case (let low?, nil): "at least \(low)"
      case (nil, let high?): "at most \(high)"
      case (nil, nil): "unknown"
      }
    let (sold, counted) = (price.resolution.event, figure.resolution.event)
    return
      "Price last paid over figure last known: \(times) = \(price.amounts.text) (\(price.basis.rawValue), \(sold.attributes.date?.text ?? "undated")) over \(figure.figures.text) (\(counted.attributes.date?.text ?? "undated"))."
  }

  /// The multiple for machines.
  func payload(why: Bool) -> MetricPayload.Multiple {
    MetricPayload.Multiple(
      multiple: RangePayload(multiple),
      price: EventPayload(price.resolution, why: why),
      figure: EventPayload(figure.resolution, why: why),
      days: days.map { DaysPayload($0) }
    )
  }
}
