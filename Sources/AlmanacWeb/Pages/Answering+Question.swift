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
    var now = request
    now.values["known-by"] = nil
    let report: Report
    do {
      report = try request.report(in: store, why: true, today: today)
    } catch let error as QuestionError {
      guard case .nothing(let reason) = error else { throw error }
      return framed(try nothingPage(inquiry, request, reason, now))
    }
    let payload = JSON(encoding: report.payload)
    let keys = payload.eventKeys
    var known = Set(keys)
    if knownBy != nil, let later = try? now.report(in: store, why: false, today: today) {
      known.formUnion(JSON(encoding: later.payload).eventKeys)
    }
    let since = try since(known)
    var view = cellView
    view.changed = since.events
    let heading = heading(inquiry, report)
    let lanes = inquiry.name == "timeline"
    let lede = inquiry.name == "conflicts" || report.lede.isEmpty ? inquiry.meaning : report.lede
    let body = site.templates.render(
      "question",
      [
        "kicker": inquiry.title,
        "hasKicker": heading != inquiry.title,
        "heading": heading,
        "lede": lede,
        "form": [form(inquiry, request)],
        "charts": lanes ? laneValues(report) : report.charts.filter(\.hasMarks).values(links),
        "sections": inquiry.name == "conflicts"
          ? [] : report.values(view, heading: heading).map { $0.droppingStatement(lede) },
        "groups": inquiry.name == "conflicts" ? conflictGroups(payload) : [],
        "evidence": try evidenceNotes(keys),
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
        citations: report.citations,
        commands: commands,
        forms: forms,
        since: since.entries
      )
    )
  }

  /// What stands above the answer: what the report says, else whose it is, else the question.
  private func heading(_ inquiry: Inquiry, _ report: Report) -> String {
    if ["conflicts", "plans", "alerts", "coverage", "sources"].contains(inquiry.name) {
      return inquiry.title
    }
    return report.sections.first?.heading ?? report.charts.first?.title ?? inquiry.title
  }

  private func laneValues(_ report: Report) -> [Values] {
    report.charts.filter(\.hasMarks).map { $0.busiest(14) }.values(links, isInLanes: true)
  }

  /// The evidence of the first events of an answer.
  func evidenceNotes(_ keys: [String], most: Int = 40) throws -> [Values] {
    let shown = Array(keys.prefix(most))
    let found = Dictionary(
      uniqueKeysWithValues: try store.resolutions(EventScope(events: shown), knownBy: knownBy)
        .map { ($0.event.key.description, $0) }
    )
    return shown.compactMap { found[$0]?.noteValues(links) }
  }

  private func emptyPage(_ inquiry: Inquiry, _ request: Request) -> Frame {
    let body = site.templates.render(
      "question",
      [
        "kicker": "Ask", "hasKicker": true, "heading": inquiry.title, "lede": inquiry.meaning,
        "form": [form(inquiry, request, isOpen: true)],
        "examples": Examples.of(inquiry.name).map { label, query in
          ["text": label, "href": links.page([inquiry.name], query)] as Values
        },
        "hasExamples": !Examples.of(inquiry.name).isEmpty,
      ]
    )
    return Frame(title: inquiry.title, description: inquiry.meaning, body: body)
  }

  private func nothingPage(
    _ inquiry: Inquiry,
    _ request: Request,
    _ reason: String,
    _ now: Request
  ) throws -> Frame {
    var entries: [Values] = []
    if knownBy != nil, let later = try? now.report(in: store, why: false, today: today) {
      entries = try since(Set(JSON(encoding: later.payload).eventKeys)).entries
    }
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
