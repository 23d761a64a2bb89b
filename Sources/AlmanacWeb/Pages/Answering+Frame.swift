import AlmanacAsking
import AlmanacModel
import AlmanacReports

/// What stands around the contents of a page.
struct Frame {
  /// The title of the window.
  var title: String
  /// One sentence for who has not opened the page.
  var description = ""
  /// The answer in HTML.
  var body: String
  /// The sources that the page rests on.
  var citations: [Citation] = []
  /// Whose word articles relay, by their keys.
  var origins: [String: String] = [:]
  /// The commands that the page equals.
  var commands: [String] = []
  /// Whether each command gives a part of the page.
  var isOfParts = false
  /// The forms that the same answer is to be had in.
  var forms: [Form] = []
  /// What its question takes beside the query, since the page is of a part.
  var narrowing: [(String, String)] = []
  /// What became known or changed since the day of the page.
  var since: [Values] = []
}

extension Frame {
  /// Who published what is cited: whose word it is, and where that was read.
  func publisher(of citation: Citation) -> String {
    origins[citation.article].map { "\($0), through \(citation.publisher)" } ?? citation.publisher
  }
}

extension Answering {
  var links: Links { Links(knownBy: knownBy) }

  var cellView: CellView { CellView(links: links, companies: chrome.companies) }

  /// The command that gives the answer of the page.
  var commands: [String] { place.request.map { [$0.command] } ?? [] }

  /// The whole page.
  func framed(_ frame: Frame) -> String {
    site.templates.render("layout", values(frame))
  }

  /// The forms that are written beside a page: all where they are served, else a few.
  private func offered(_ forms: [Form]) -> [Form] {
    guard site.days != nil else { return forms }
    switch place.subject {
    case .home, .company: return forms.filter { $0 == .atom || $0 == .json }
    default: return forms.filter { $0 == .json }
    }
  }

  private func values(_ frame: Frame) -> Values {
    let forms = offered(frame.forms)
    let current = target.segments.first ?? ""
    let sources = frame.citations.prefix(12).map { citation in
      [
        "publisher": frame.publisher(of: citation), "title": citation.title,
        "published": citation.published.text, "address": links.article(citation.article),
      ] as Values
    }
    let more = frame.citations.count - sources.count
    let since = frame.since.prefix(40)
    let later = frame.since.count - since.count
    func address(as form: Form) -> String { self.address(as: form, frame.narrowing) }
    return [
      "title": frame.title,
      "description": frame.description,
      "described": !frame.description.isEmpty,
      "body": frame.body,
      "home": links.page([]),
      "isHome": current.isEmpty,
      "nav": Answering.sections.map { name, title in
        [
          "href": links.page([name]), "title": title, "current": name == current,
        ] as Values
      },
      "questions": Inquiry.all.filter { $0.name != "show" && $0.name != "search" }.map {
        ["href": links.page([$0.name]), "title": $0.title, "meaning": $0.meaning] as Values
      },
      "slider": isOfAnyDay ? [slider] : [],
      "hasSlider": isOfAnyDay,
      "isServed": site.days == nil,
      "hasSQL": site.sql != nil,
      "written": written,
      "hasWritten": !written.isEmpty,
      "search": target.values("text").joined(separator: " "),
      "since": Array(since),
      "moreSince": later > 0 ? "and \(counted(later, "more event"))" : "",
      "changed": !since.isEmpty,
      "asOf": knownBy.map(\.words) ?? "",
      "isPast": knownBy != nil,
      "isAhead": knownBy.map { $0 > today } ?? false,
      "commands": frame.commands.map { ["text": $0] },
      "commanded": !frame.commands.isEmpty,
      "commandTitle": frame.isOfParts ? "The commands it is made of" : "The command it equals",
      "forms": forms.map { ["name": $0.rawValue, "href": address(as: $0)] as Values },
      "hasForms": !forms.isEmpty,
      "feeds": forms.filter { $0 == .atom }.map {
        ["href": address(as: $0), "type": $0.type] as Values
      },
      "sources": Array(sources),
      "sourced": !sources.isEmpty,
      "moreSources": more > 0 ? "and \(counted(more, "more source"))" : "",
      "citing": citing(frame),
      "version": site.version,
    ]
  }

  /// Whether the page can be had as of any day; SQL reads what is known now.
  private var isOfAnyDay: Bool { site.days == nil && place.subject != .sql }

  /// The days that the same page is written of, where pages are written and not served.
  private var written: [Values] {
    guard let days = site.days, !days.isEmpty else { return [] }
    let path = "/" + target.segments.map(\.percentEncoded).joined(separator: "/")
    let others = target.query.filter { $0.name != "known_by" }
    return ([nil] + days).map { day in
      let pairs = others.map { ($0.name, $0.value) } + (day.map { [("known_by", $0.iso)] } ?? [])
      let query = pairs.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
      return [
        "text": day?.words ?? "today", "current": day == knownBy,
        "href": path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
      ] as Values
    }
  }

  /// How the page is cited: the publishers, then this program.
  private func citing(_ frame: Frame) -> String {
    var seen: Set<String> = []
    let publishers = frame.citations.map(frame.publisher).filter { seen.insert($0).inserted }
    let named = publishers.prefix(4).joined(separator: "; ")
    let more = publishers.count > 4 ? "; and \(publishers.count - 4) more" : ""
    let day = (knownBy ?? today).words
    return (named.isEmpty ? "" : named + more + "; compiled in ")
      + "Almanac \(site.version), as known on \(day)"
  }

  /// The address of the same answer in another form.
  private func address(as form: Form, _ narrowing: [(String, String)]) -> String {
    let path = target.segments.isEmpty ? ["index"] : target.segments
    let query =
      target.query.filter { $0.name != "known_by" && $0.name != "sort" }
      .map { ($0.name, $0.value) } + narrowing
    var parts = path
    parts[parts.count - 1] += "." + form.rawValue
    return links.page(parts, query)
  }

  /// The parts of the site that every page leads to.
  static let sections = [
    ("companies", "Companies"), ("timeline", "Timeline"), ("compare", "Valuations"),
    ("plans", "Plans"), ("alerts", "Alerts"), ("conflicts", "Conflicts"), ("sources", "Sources"),
  ]

  /// The day that the page is as of, and those next to it on which something became known.
  private var slider: Values {
    // A rough date may reach beyond the present day; nobody can ask what is known after it.
    let days = chrome.days.filter { $0 <= today }
    let first = days.first ?? today
    let last = max(today, knownBy ?? today)
    let day = knownBy ?? today
    let others = target.query.filter { $0.name != "known_by" }
    let path = "/" + target.segments.map(\.percentEncoded).joined(separator: "/")
    func address(_ day: Day?) -> String {
      let pairs = others.map { ($0.name, $0.value) } + (day.map { [("known_by", $0.iso)] } ?? [])
      let query = pairs.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
      return path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
    let earlier = days.last { $0 < day }
    let later = knownBy == nil ? nil : days.first { $0 > day }
    return [
      "path": path,
      "others": others.map { ["name": $0.name, "value": $0.value] },
      "first": first.iso, "last": last.iso, "day": day.iso,
      "words": day.words,
      "from": String(first.number), "to": String(last.number), "at": String(day.number),
      "earlier": earlier.map { [["href": address($0), "day": $0.words] as Values] } ?? [],
      "later": later.map { [["href": address($0), "day": $0.words] as Values] } ?? [],
      "now": knownBy == nil ? [] : [["href": address(nil)] as Values],
      "years": Set(days.map { $0.calendar.year }).sorted().map {
        [
          "text": String($0),
          "href": address(Day(year: $0, month: 12, day: 31).map { min($0, last) }),
        ]
          as Values
      },
    ]
  }
}

extension Day {
  /// The day in words, `11 Dec 2025`.
  var words: String { EventDate(day: self).text }
}
