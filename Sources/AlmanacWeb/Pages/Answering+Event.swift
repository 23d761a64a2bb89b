import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page of an event, as a well-edited footnote: what is known, since when, who says so, who
  /// disagrees, and why the one is preferred.
  func eventPage(_ key: String) throws -> String {
    guard let found = try pageOrNil(key) else { return framed(try notKnownYet(key)) }
    guard case .event(let resolution, let incoming, let note) = found else {
      throw Problem(.unknown, "'\(shortened(key))' is not an event")
    }
    let event = resolution.event
    let report = found.report(question(), why: true) { _, _ in "" }
    let since = try since([event.key.description])
    let body = site.templates.render(
      "event",
      [
        "company": event.company,
        "companyHref": links.company(event.key.company),
        "kind": event.key.kind.title,
        "title": event.title,
        "status": event.status.rawValue,
        "statusMeaning": event.status.meaning,
        "date": event.attributes.date?.text ?? "undated",
        "edtf": event.attributes.date?.edtf ?? "",
        "dated": event.attributes.date != nil,
        "amount": event.headlineAmount,
        "hasAmount": !event.headlineAmount.isEmpty,
        "summary": summary(of: resolution),
        "note": note ?? "",
        "noted": note != nil,
        "facts": facts(of: resolution),
        "phases": phases(of: event),
        "hasPhases": event.phases.count > 1,
        "rivals": rivals(of: resolution),
        "hasRivals": !event.rivals.isEmpty,
        "relations": try relations(of: event, incoming),
        "related": !event.relations.isEmpty || !incoming.isEmpty,
        "evidence": resolution.evidenceValues(links),
        "claims": counted(event.claims, "claim"),
        "key": event.key.description,
      ]
    )
    return framed(
      Frame(
        title: "\(event.title) · \(event.company)",
        description: summary(of: resolution),
        body: body,
        citations: report.citations.ordered(by: [resolution]),
        origins: [resolution].origins,
        commands: commands,
        forms: [.json, .csv, .md, .ics, .atom],
        since: since.entries
      )
    )
  }

  /// When it became known, by how many, and whether they agree.
  private func summary(of resolution: Resolution) -> String {
    let event = resolution.event
    let published = resolution.evidence.map(\.claim.source.published)
    let first = published.min { ($0.latest?.number ?? .max) < ($1.latest?.number ?? .max) }
    var text = "\(counted(event.claims, "claim")) in \(counted(event.articles, "article"))"
    let voices = resolution.evidence.map(\.claim).filter { $0.rank != .deprecated }.voices
    text += voices > 1 ? " from \(counted(voices, "independent source"))" : ""
    text += event.claims == 1 ? " speaks of it" : " speak of it"
    if let first { text += "; it has been known since \(first.text)" }
    text += ". Its date is \(event.hand.words)"
    let open = event.rivals.filter(\.isUndecided).count
    switch (event.rivals.count, open) {
    case (0, _): text += ", and nobody contradicts it."
    case (let all, 0):
      text += "; \(counted(all, "other value")) \(all == 1 ? "is" : "are") outweighed."
    case (let all, let open) where all == open:
      text += "; \(counted(all, "other value")) \(all == 1 ? "is" : "are") equally strong."
    case (let all, let open):
      text +=
        "; of \(counted(all, "other value")), \(open) \(open == 1 ? "is" : "are") equally strong."
    }
    return text
  }

  /// The attributes with the numbers of the claims that give them.
  private func facts(of resolution: Resolution) -> [Values] {
    let event = resolution.event
    var facts = event.attributes.values.map { entry -> (String, String, Attribute) in
      (entry.attribute.words, entry.text, entry.attribute)
    }
    facts.insert(("status", event.status.rawValue, .status), at: 0)
    return facts.map { name, text, attribute in
      [
        "name": name, "text": text,
        "notes": resolution.evidence.enumerated().filter { $0.element.usedFor.contains(attribute) }
          .prefix(6).map { ["number": String($0.offset + 1)] },
        "disputed": event.rivals.contains { $0.attribute == attribute },
      ] as Values
    }
  }

  private func phases(of event: Event) -> [Values] {
    event.phases.map { phase in
      [
        "status": phase.status.rawValue, "meaning": phase.status.meaning,
        "date": phase.attributes.date?.text ?? "undated",
        "claims": counted(phase.claims, "claim"),
        "current": phase.status == event.status,
      ] as Values
    }
  }

  private func rivals(of resolution: Resolution) -> [Values] {
    resolution.event.rivals.map { rival in
      let claim = resolution.evidence.enumerated().first {
        $0.element.claim.source.article == rival.article
          && !$0.element.usedFor.contains(rival.attribute)
      }
      return [
        "attribute": rival.attribute.words, "value": rival.text, "voice": rival.voice,
        "number": claim.map { String($0.offset + 1) } ?? "", "numbered": claim != nil,
        "reason": rival.isUndecided
          ? "Neither is preferred; the other is shown because \(rival.by.reason)"
          : "Why the other is preferred: \(rival.by.reason)",
        "force": rival.isUndecided ? "equally strong" : "outweighed",
        "open": rival.isUndecided,
      ] as Values
    }
  }

  private func relations(of event: Event, _ incoming: [IncomingRelation]) throws -> [Values] {
    let targets = event.relations.map { ($0.type.outgoing, $0.target) }
    let sources = incoming.map { ($0.type.incoming, $0.from) }
    let titles = Dictionary(
      uniqueKeysWithValues: try store.resolutions(
        EventScope(events: Set((targets + sources).map(\.1)).sorted()),
        knownBy: knownBy
      ).map { ($0.event.key.description, $0.event) }
    )
    return (targets + sources).compactMap { type, key in
      guard let other = titles[key] else { return nil }
      return [
        "type": type, "title": "\(other.company): \(other.title)",
        "href": links.event(key) ?? "", "date": other.attributes.date?.text ?? "undated",
      ] as Values
    }
  }
}

extension Event {
  /// The amount that says most of the event, in words; empty where it has none.
  var headlineAmount: String {
    if let figure = attributes.figure { return figure.text }
    if let amount = attributes.amount ?? attributes.raised {
      return amount.text + (attributes.basis.map { " \($0.rawValue)" } ?? "")
    }
    return attributes.target.map { "target \($0.text)" } ?? ""
  }
}

extension Hand {
  /// Whose word something is.
  fileprivate var words: String {
    switch self {
    case .firstHand: "first-hand"
    case .reported: "as the press reported it"
    case .compiled: "as others put it together"
    }
  }
}

extension Attributes.Entry {
  /// The value in words.
  fileprivate var text: String {
    switch value {
    case .date(let date) where date.text != date.edtf: "\(date.text) (\(date.edtf))"
    default: value.text
    }
  }
}

extension RelationType {
  /// What the event is to the one that it points to.
  fileprivate var outgoing: String { rawValue.replacing("-", with: " ") }

  /// What the event is to one that points to it.
  fileprivate var incoming: String {
    switch self {
    case .because: "led to"
    case .answers: "was answered by"
    case .partOf: "has as a part"
    case .follows: "was followed by"
    case .supersedes: "was superseded by"
    }
  }
}
