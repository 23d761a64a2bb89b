import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The events of an answer as a calendar.
  func calendar(of report: Report) throws -> [UInt8] {
    let keys = JSON(encoding: report.payload).eventKeys
    guard !keys.isEmpty else { throw Problem(.unknown, "there are no events to put in a calendar") }
    let events = try store.resolutions(EventScope(events: keys.sorted()), knownBy: knownBy)
      .sorted { Event.isEarlier($0.event, $1.event) }
    var text = CalendarFeed.head(version: site.version)
    for resolution in events {
      for phase in resolution.event.listedPhases {
        text += CalendarFeed.entry(resolution, phase, stamp: knownBy ?? today)
      }
    }
    return Array((text + CalendarFeed.foot).utf8)
  }

  /// The events of an answer as a feed, what became known last first.
  func feed(of report: Report) throws -> [UInt8] {
    let keys = JSON(encoding: report.payload).eventKeys
    guard !keys.isEmpty else { throw Problem(.unknown, "there are no events to put in a feed") }
    let events = try store.resolutions(EventScope(events: keys.sorted()), knownBy: knownBy)
    guard let request = place.request, let inquiry = try? Inquiry.named(request.question),
      inquiry.name != "show"
    else { return atom(report.sections.first?.heading ?? "Almanac", events) }
    let heading = heading(inquiry, request, report)
    let limits = request.values.filter { $0.key != "known-by" && $0.key != "limit" }
      .sorted { $0.key < $1.key }.flatMap(\.value).filter { !heading.contains($0) }
    return atom(([heading] + limits).joined(separator: ", "), events)
  }

  /// What became known lately as a feed.
  func news() throws -> [UInt8] {
    let news = try lately(question(), most: 60)
    return atom("What became known lately", news)
  }

  private func atom(_ title: String, _ events: [Resolution]) -> [UInt8] {
    let sorted = events.sorted(by: Resolution.becameKnownLater).prefix(100)
    func stamp(_ day: Day?) -> String { (day ?? today).iso + "T00:00:00Z" }
    let path = target.segments.map(\.percentEncoded).joined(separator: "/")
    // A feed is another where its question is.
    let limits = target.query.map { ":\($0.name.percentEncoded)=\($0.value.percentEncoded)" }
      .sorted()
    let name = (path.isEmpty || path == "index" ? "lately" : path) + limits.joined()
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <id>urn:almanac:\(name.inPage)</id>
      <title>\(title.inPage)</title>
      <updated>\(stamp(sorted.first?.knownSince))</updated>
      <author><name>Almanac</name></author>
      <generator version="\(site.version)">Almanac</generator>

      """
    for resolution in sorted {
      let event = resolution.event
      let newest = resolution.evidence.max {
        ($0.claim.source.published.latest?.number ?? 0)
          < ($1.claim.source.published.latest?.number ?? 0)
      }
      let facts = [
        event.attributes.date?.text ?? "undated", event.headlineAmount, event.status.rawValue,
      ]
      .filter { !$0.isEmpty }.joined(separator: ", ")
      let source = newest.map { evidence in
        let claim = evidence.claim
        return
          "\(claim.quote.map { "\(claim.source.quoting($0.text)) — " } ?? "")\(claim.source.publisher), \(claim.source.published.text)"
      }
      let address = links.event(event.key.description) ?? "/"
      text += """
        <entry>
        <id>urn:almanac:\(event.key.description.inPage)</id>
        <title>\("\(event.company): \(event.title)".inPage)</title>
        <link href="\(address.inPage)"/>
        <updated>\(stamp(resolution.knownSince))</updated>
        <summary>\(([facts] + [source].compactMap(\.self)).joined(separator: ". ").inPage)</summary>
        </entry>

        """
    }
    return Array((text + "</feed>\n").utf8)
  }
}
