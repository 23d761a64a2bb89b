import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports

extension Answering {
  /// What the timeline of everything is narrowed to: the newest year, where it has something.
  ///
  /// - Parameter request: what was asked.
  /// - Returns: further parameters; none where something narrower was asked, or nothing is so new.
  /// - Throws: `StoreError`.
  func narrowing(of request: Request) throws -> [(String, String)] {
    let isOfAll = request.values.keys.allSatisfy { $0 == "known-by" || $0 == "status" }
    guard request.question == "timeline", isOfAll else { return [] }
    let day = (knownBy ?? today).calendar
    let start = "\(day.year - 1)-" + (day.month < 10 ? "0" : "") + "\(day.month)"
    let first = try? EventDate(start)
    return try answer { try Timeline(question(), from: first) } == nil ? [] : [("from", start)]
  }

  /// The years that a timeline can be looked at, each with its page.
  func zoom(_ request: Request) -> [Values] {
    let kept = kept(request)
    // Files are written of the timeline of all, not of each company by year.
    guard request.question == "timeline", site.days == nil || kept.isEmpty else { return [] }
    let years = Set(chrome.days.map { $0.calendar.year }).sorted()
    let asked = (request.values["from"] ?? [], request.values["to"] ?? [])
    return years.map { year in
      [
        "text": "\(year)",
        "href": links.page(["timeline"], kept + [("from", "\(year)"), ("to", "\(year)")]),
        "current": asked == (["\(year)"], ["\(year)"]),
      ]
    }
  }

  /// What a timeline asks beside its days.
  func kept(_ request: Request) -> [(String, String)] {
    request.values.filter { ["company", "kind", "status"].contains($0.key) }
      .sorted { $0.key < $1.key }
      .flatMap { name, values in values.map { (name, $0) } }
  }

  /// The charts of an answer as its page draws them.
  ///
  /// A page draws what shows a course: where there are many charts, those of the most points first.
  func drawn(_ report: Report, of request: Request, _ heading: String) -> (
    charts: [Values], undrawn: String
  ) {
    let all = report.charts.filter(\.hasMarks)
    func date(_ name: String) -> EventDate? {
      request.values[name]?.first.flatMap { try? EventDate($0) }
    }
    switch request.question {
    case "timeline":
      let (first, last) = (date("from")?.earliest, date("to")?.latest)
      let charts = all.map { $0.busiest(12).cut(from: first, to: last) }
      return (charts.values(links, isInLanes: true), "")
    case "metrics" where report.charts.count > 1:
      let least = all.contains { $0.count > 2 } ? 3 : 2
      let drawn = all.enumerated().filter { $0.element.count >= least }.sorted {
        (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
      }.prefix(6).map(\.element)
      let rest = report.charts.count - drawn.count
      let words = rest == 1 ? "One more figure is in a table" : "\(rest) more figures are in tables"
      return (drawn.values(links, isNamed: true), rest == 0 ? "" : "\(words) below.")
    default:
      let isNamed = all.count > 1 || all.first?.title.withDaysInWords != heading
      return (all.values(links, isNamed: isNamed), "")
    }
  }
}

extension Request {
  /// The request with further values.
  func narrowed(by pairs: [(String, String)]) -> Request {
    var request = self
    for (name, value) in pairs { request.values[name] = [value] }
    return request
  }
}

extension String {
  /// The text with its days as people write them: `2026-11-23` is 23 Nov 2026.
  var withDaysInWords: String {
    replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}/) { match in
      (try? EventDate(String(match.output)))?.text ?? String(match.output)
    }
  }
}
