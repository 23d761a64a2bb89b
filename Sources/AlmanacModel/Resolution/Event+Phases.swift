extension Event {
  /// The phases that stand in a timeline, in order: the one that its status is, and those that others
  /// followed, where they are dated and that day is another.
  ///
  /// What was only rumored, expected or planned is hidden behind what came after it.
  public var listedPhases: [Phase] { phases.filter { $0.status == status || isListed($0) } }

  /// Whether a phase that is not the event's own stands in a timeline beside it.
  package func isListed(_ phase: Phase) -> Bool {
    guard phase.status != .rumored, phase.status != .expected, !phase.looksAhead, !phase.isBounded,
      let date = phase.attributes.date
    else { return false }
    return attributes.date.map { $0.excludes(date) } ?? true
  }

  /// The event as it was in one of its phases; the one that its status is gives the event itself.
  public func at(_ phase: Phase) -> Event {
    guard phase.status != status else { return self }
    var attributes = phase.attributes
    attributes.title = name(of: attributes)
    return Event(
      key: key,
      company: company,
      status: phase.status,
      attributes: attributes,
      span: phase.span,
      amounts: phase.amounts,
      rivals: [],
      relations: relations,
      phases: phases,
      claims: claims,
      articles: articles,
      voices: phase.voices,
      newest: newest
    )
  }

  /// What the event is called where a phase or a claim of it is told: its own name where that is made
  /// of its values, of which a phase may know fewer.
  public func name(of attributes: Attributes) -> String {
    switch key.kind {
    case .funding, .valuation, .deal: title
    case .release, .alert, .metric, .milestone: attributes.title
    }
  }

  /// The hand of what dates the phase that its status is.
  public var hand: Hand { phase?.hand ?? .compiled }

  /// What came of a phase of this event that left it open; nil of one that closed it.
  public func outcome(of phase: Phase) -> PhaseOutcome? {
    PhaseOutcome(of: phase.status, now: status)
  }
}

/// What came of an open phase of an event, whatever day it is.
public enum PhaseOutcome: String, CaseIterable, Sendable {
  case open, came, cancelled, denied

  /// What came of a phase of an event that stands where it stands now; nil of one that closed it.
  ///
  /// What was rumored came when the parties announced it.
  public init?(of phase: Status, now status: Status) {
    guard !phase.isClosing else { return nil }
    switch status {
    case .completed: self = .came
    case .cancelled: self = .cancelled
    case .denied: self = .denied
    case .announced: self = phase == .rumored ? .came : .open
    case .rumored, .expected: self = .open
    }
  }
}

extension Resolution {
  /// The event as it was in one of its phases, first of the evidence what speaks of that.
  public func at(_ phase: Phase) -> Resolution {
    guard phase.status != event.status else { return self }
    return Resolution(
      event: event.at(phase),
      evidence: evidence.filter { $0.claim.status == phase.status }
        + evidence.filter { $0.claim.status != phase.status }
    )
  }

  /// The keys of the events that this one is part of and whose end it shares; none where it was
  /// completed by a claim of its own.
  package var wholes: [String] {
    guard !event.phases.contains(where: { $0.status == .completed }) else { return [] }
    return event.relations.filter { $0.type == .partOf }.map(\.target)
  }

  /// The resolution of a part of an event that was called off or denied.
  package func ended(with whole: Event) -> Resolution {
    guard whole.status == .cancelled || whole.status == .denied, event.status != whole.status,
      let end = whole.phase
    else { return self }
    return Resolution(event: event.ended(with: end), evidence: evidence)
  }
}

extension Event {
  /// The event with the end of its whole in the place of its own; where no source dates that end, it
  /// keeps the date that it had, unless that is a plan's.
  fileprivate func ended(with end: Phase) -> Event {
    let isDated = end.attributes.date != nil || phase?.looksAhead != false
    var last = Attributes(title: title)
    last.date = end.attributes.date
    let phase = Phase(
      status: end.status,
      attributes: last,
      span: end.span,
      amounts: nil,
      day: end.day,
      looksAhead: false,
      isBounded: end.isBounded,
      hand: end.hand,
      claims: 0,
      voices: end.voices
    )
    var attributes = attributes
    if isDated { attributes.date = last.date }
    return Event(
      key: key,
      company: company,
      status: end.status,
      attributes: attributes,
      span: isDated ? end.span : span,
      amounts: amounts,
      rivals: isDated ? rivals.filter { $0.attribute != .date } : rivals,
      relations: relations,
      phases: phases.filter { $0.status != end.status } + [phase],
      claims: claims,
      articles: articles,
      voices: voices,
      newest: newest
    )
  }
}
