import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page of any question: its form, what it answers, charts, tables and evidence.
  func questionPage() throws -> String {
    guard let request = place.request, let inquiry = try? Inquiry.named(request.question) else {
      throw Problem(.unknown, "there is no such page")
    }
    let missing = inquiry.parameters.filter {
      $0.isRequired && request.values[$0.name] == nil
    }
    let isAsked =
      missing.isEmpty
      && !(inquiry.name == "funding"
        && request.values.keys.allSatisfy { $0 != "company" && $0 != "investor" })
    guard isAsked else { return framed(emptyPage(inquiry, request)) }
    do {
      let narrowing = try narrowing(of: request)
      return try page(of: inquiry, request.narrowed(by: narrowing), narrowing)
    } catch let error as QuestionError {
      if case .nothing(let reason) = error {
        return framed(try nothingPage(inquiry, request, reason))
      }
      guard knownBy != nil, let later = try? laterKeys(request) else { throw error }
      return framed(try nothingPage(inquiry, request, "\(error)", later))
    }
  }

  private func page(of inquiry: Inquiry, _ request: Request, _ narrowing: [(String, String)]) throws
    -> String
  {
    let report = try request.report(in: store, why: true, today: today)
    let payload = JSON(encoding: report.payload)
    let keys = payload.eventKeys
    var known = Set(keys)
    if knownBy != nil, let later = try? laterKeys(request) { known.formUnion(later) }
    let since = try since(known)
    let shown = try resolutions(of: keys)
    var view = cellView
    view.changed = since.events
    if inquiry.name == "timeline" { view.most = 60 }
    let heading = heading(inquiry, request, report)
    let drawing = drawn(report, of: request, heading)
    let isOfConflicts = inquiry.name == "conflicts"
    // The first sentence is of the first figure alone.
    let isOfMany = inquiry.name == "metrics" && report.charts.count > 1
    let lede =
      narrowing.isEmpty
      ? isOfConflicts || isOfMany || report.lede.isEmpty ? inquiry.meaning : report.lede
      : "What happened in the newest year; other years are a click away."
    let zoom = zoom(request)
    let body = site.templates.render(
      "question",
      [
        "kicker": inquiry.title,
        "hasKicker": heading != inquiry.title,
        "heading": heading,
        "lede": lede,
        "zoom": zoom,
        "hasZoom": !zoom.isEmpty,
        "whole": links.page(["timeline.csv"], kept(request)),
        "form": [form(inquiry, request)],
        "charts": drawing.charts,
        "undrawn": drawing.undrawn,
        "isPartlyDrawn": !drawing.undrawn.isEmpty,
        "sections": isOfConflicts
          ? [] : report.values(view, heading: heading).map { $0.droppingStatement(lede) },
        "groups": isOfConflicts ? conflictGroups(payload) : [],
        "evidence": shown.map { $0.noteValues(links) },
        "hasEvidence": inquiry.hasEvidence && !keys.isEmpty,
      ]
    )
    var forms: [Form] = [.json, .csv, .md]
    if report.charts.contains(where: \.hasMarks) { forms.append(.svg) }
    if !keys.isEmpty { forms += [.ics, .atom] }
    return framed(
      Frame(
        title: heading,
        description: lede,
        body: body,
        citations: report.citations.ordered(by: shown),
        origins: shown.origins,
        commands: [request.command],
        forms: forms,
        narrowing: narrowing,
        since: since.entries
      )
    )
  }

  /// The events that the question would be answered with today.
  private func laterKeys(_ request: Request) throws -> [String] {
    var now = request
    now.values["known-by"] = nil
    return JSON(encoding: try now.report(in: store, why: false, today: today).payload).eventKeys
  }

  /// What stands above the answer: what the report says, else whose it is, else the question.
  func heading(_ inquiry: Inquiry, _ request: Request, _ report: Report) -> String {
    let isOfAll = inquiry.name == "timeline" && request.values["company"] == nil
    if isOfAll || ["conflicts", "plans", "alerts", "coverage", "sources"].contains(inquiry.name) {
      return inquiry.title
    }
    if inquiry.name == "metrics", report.charts.count > 1 {
      var seen: Set<Substring> = []
      let names = report.charts.compactMap { $0.title.split(separator: ": ").first }
        .filter { seen.insert($0).inserted }
      return "\(inquiry.title) of \(names.joined(separator: ", "))"
    }
    let heading = report.sections.first?.heading ?? report.charts.first?.title ?? inquiry.title
    return heading.withDaysInWords
  }

  /// The first events of an answer, in its order.
  func resolutions(of keys: [String], most: Int = 40) throws -> [Resolution] {
    let shown = Array(keys.prefix(most))
    let found = Dictionary(
      uniqueKeysWithValues: try store.resolutions(EventScope(events: shown), knownBy: knownBy)
        .map { ($0.event.key.description, $0) }
    )
    return shown.compactMap { found[$0] }
  }

  private func emptyPage(_ inquiry: Inquiry, _ request: Request) -> Frame {
    let examples = Examples.of(inquiry.name, chrome.days.filter { $0 <= knownBy ?? today })
    let body = site.templates.render(
      "question",
      [
        "kicker": "Ask", "hasKicker": true, "heading": inquiry.title, "lede": inquiry.meaning,
        "form": [form(inquiry, request, isOpen: true)],
        "examples": examples.map { label, query in
          ["text": label, "href": links.page([inquiry.name], query)] as Values
        },
        "hasExamples": !examples.isEmpty,
      ]
    )
    return Frame(title: inquiry.title, description: inquiry.meaning, body: body)
  }

  private func nothingPage(
    _ inquiry: Inquiry,
    _ request: Request,
    _ reason: String,
    _ later: [String]? = nil
  ) throws -> Frame {
    let keys = later ?? (knownBy == nil ? nil : try? laterKeys(request)) ?? []
    let entries = try since(Set(keys)).entries
    let body = site.templates.render(
      "question",
      [
        "kicker": inquiry.title, "hasKicker": true, "heading": "Nothing to show",
        "lede": reason.asSentence,
        "form": [form(inquiry, request, isOpen: true)],
      ]
    )
    return Frame(
      title: inquiry.title,
      description: reason,
      body: body,
      commands: commands,
      since: entries
    )
  }
}

extension [String: Any] {
  /// The section without a sentence that stands above it already.
  func droppingStatement(_ text: String) -> [String: Any] {
    guard !text.isEmpty, var statements = self["statements"] as? [[String: String]],
      let place = statements.firstIndex(where: { $0["text"] == text })
    else { return self }
    statements.remove(at: place)
    var values = self
    values["statements"] = statements
    return values
  }
}
