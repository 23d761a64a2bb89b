package import AlmanacModel

/// Events as an iCalendar (RFC 5545): planned ones are tentative.
package enum CalendarFeed {
  /// What stands before the events.
  ///
  /// - Parameter version: the version of the program that writes it.
  /// - Returns: the lines of the head.
  package static func head(version: String) -> String {
    text(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Almanac//almanac \(version)//EN"])
  }

  /// What stands behind the events.
  package static var foot: String { text(["END:VCALENDAR"]) }

  /// The lines, each ended by CRLF and folded at 75 octets.
  private static func text(_ lines: [String]) -> String {
    lines.map { folded($0) + "\r\n" }.joined()
  }

  /// One dated phase of an event; nothing for an undated one.
  ///
  /// - Parameters:
  ///   - known: the event with its evidence.
  ///   - phase: the phase.
  ///   - stamp: the day as of which it is known.
  /// - Returns: its lines.
  package static func entry(_ known: Resolution, _ phase: Phase, stamp: Day) -> String {
    let resolution = known.at(phase)
    let isPast = phase.status != known.event.status
    let event = resolution.event
    guard let date = event.attributes.date, let first = date.earliest ?? date.latest else {
      return ""
    }
    let last = date.latest ?? first
    let amount = event.amountCell.text
    let claim = resolution.evidence.first?.claim
    let words =
      claim.flatMap { claim in claim.quote.map { claim.source.quoting($0.text.onOneLine) } }
      ?? claim?.locator ?? ""
    let source = claim.map { " — \($0.source.publisher), \($0.source.published.text)" } ?? ""
    let lines: [String?] = [
      "BEGIN:VEVENT", "UID:\(event.key)\(isPast ? "/\(phase.status.rawValue)" : "")@almanac",
      "DTSTAMP:\(compact(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(first))", "DTEND;VALUE=DATE:\(compact(last + 1))",
      "SUMMARY:"
        + escaped("\(event.titleWithCompany)" + (amount.isEmpty ? "" : ", \(amount)")),
      "DESCRIPTION:" + escaped("\(date.text). \(words)\(source)"),
      claim.map { "URL:\($0.source.url.filter { !$0.isNewline })" },
      "CATEGORIES:\(event.key.kind.rawValue.uppercased())", "STATUS:\(status(event.status))",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
    return text(lines.compactMap(\.self))
  }

  private static func status(_ status: Status) -> String {
    switch status {
    case .completed: "CONFIRMED"
    case .rumored, .expected, .announced: "TENTATIVE"
    case .denied, .cancelled: "CANCELLED"
    }
  }

  private static func compact(_ day: Day) -> String { day.iso.replacing("-", with: "") }

  private static func escaped(_ text: String) -> String {
    text.onOneLine.printable.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,")
  }

  /// The line in pieces of at most 75 octets, each after the first behind a space.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for character in line {
      let width = character.utf8.count
      if octets + width > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.append(character)
      octets += width
    }
    return folded
  }
}
