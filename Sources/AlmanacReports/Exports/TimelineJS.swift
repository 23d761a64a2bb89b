import AlmanacCSV
import AlmanacModel

/// The table that TimelineJS reads (Knight Lab's spreadsheet columns).
enum TimelineJS {
  static let header = [
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
    "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption",
    "Media Thumbnail", "Type", "Group", "Background",
  ]

  /// The row of a dated event; one whose date is a range gets an end and its own words as the date.
  static func row(_ resolution: Resolution) -> [CSVWriter.Cell]? {
    let event = resolution.event
    guard let date = event.attributes.date, let first = date.earliest ?? date.latest else {
      return nil
    }
    let last = date.latest.flatMap { $0 == first ? nil : $0 }
    let amount = event.amountCell.text
    let headline = "\(event.titleWithCompany)" + (amount.isEmpty ? "" : ", \(amount)")
    return cells(first) + [.empty] + (last.map(cells) ?? [.empty, .empty, .empty]) + [
      .empty, .text(date.text), .text(headline), .text(text(resolution)), .empty, .empty, .empty,
      .empty, .empty, .text(event.key.kind.heading), .empty,
    ]
  }

  private static func cells(_ day: Day) -> [CSVWriter.Cell] {
    let (year, month, dayOfMonth) = day.calendar
    return [.plain(String(year)), .plain(String(month)), .plain(String(dayOfMonth))]
  }

  private static func text(_ resolution: Resolution) -> String {
    let event = resolution.event
    let status = event.status == .completed ? "" : "(\(event.status.rawValue)) "
    guard let claim = resolution.evidence.first?.claim else { return status }
    let words =
      claim.quote.map { claim.source.quoting($0.text.onOneLine) } ?? claim.locator ?? ""
    return "\(status)\(words) — \(claim.source.publisher), \(claim.source.published.text)"
  }
}
