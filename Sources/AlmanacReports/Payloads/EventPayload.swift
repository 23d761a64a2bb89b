import AlmanacModel

/// An event as every answer gives it, with its evidence where that is asked for.
public struct EventPayload: Encodable, Equatable, Sendable {
  /// The event's key.
  public let event: String
  /// Its kind.
  public let kind: String
  /// The company's name.
  public let company: String
  /// Its name.
  public let title: String
  /// Its date; nil where no source dates it.
  public let date: DatePayload?
  /// How far it had come.
  public let status: String
  /// How many articles speak of it.
  public let articles: Int
  /// How many claims speak of it.
  public let claims: Int
  /// How many independent sources speak of where it stands.
  public let voices: Int
  /// The hand of what dates it.
  public let hand: String
  /// The steps that it went through.
  public let phases: [PhasePayload]
  /// The key of the event that it is part of.
  public let partOf: String?
  /// The attributes of its kind, by their keys.
  public let attributes: [AttributePayload]
  /// The values that contradict its own.
  public let rivals: [RivalPayload]
  /// Its claims; nil where they were not asked for.
  public let evidence: [EvidencePayload]?

  private enum Keys: CodingKey {
    case event, kind, company, title, date, status, articles, claims, voices, hand, phases
    case partOf, rivals, evidence
  }

  /// Writes the attributes of the kind between the counts and the rivals.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try object.encode(event, forKey: .event)
    try object.encode(kind, forKey: .kind)
    try object.encode(company, forKey: .company)
    try object.encode(title, forKey: .title)
    try object.encodeIfPresent(date, forKey: .date)
    try object.encode(status, forKey: .status)
    try object.encode(articles, forKey: .articles)
    try object.encode(claims, forKey: .claims)
    try object.encode(voices, forKey: .voices)
    try object.encode(hand, forKey: .hand)
    try object.encode(phases, forKey: .phases)
    try object.encodeIfPresent(partOf, forKey: .partOf)
    var members = encoder.container(keyedBy: LiteralKey.self)
    for attribute in attributes {
      try members.encode(attribute.value, forKey: LiteralKey(attribute.key))
    }
    try object.encode(rivals, forKey: .rivals)
    if let evidence { try object.encode(evidence, forKey: .evidence) }
  }
}

extension EventPayload {
  /// An event without its evidence.
  init(_ event: Event, status: Status? = nil, evidence: [EvidencePayload]? = nil) {
    self.init(
      event: event.key.description,
      kind: event.key.kind.rawValue,
      company: event.company,
      title: event.title,
      date: event.attributes.date.map { DatePayload($0) },
      status: (status ?? event.status).rawValue,
      articles: event.articles,
      claims: event.claims,
      voices: event.voices,
      hand: event.hand.rawValue,
      phases: event.phases.map { PhasePayload($0) },
      partOf: event.relations.first { $0.type == .partOf }?.target,
      attributes: AttributePayload.all(of: event),
      rivals: event.rivals.map { RivalPayload($0) },
      evidence: evidence
    )
  }

  /// An event, with its evidence where it is asked for.
  init(_ resolution: Resolution, status: Status? = nil, why: Bool) {
    self.init(
      resolution.event,
      status: status,
      evidence: why ? resolution.evidence.map { EvidencePayload($0) } : nil
    )
  }
}

/// A value that contradicts the one an event is resolved to.
public struct RivalPayload: Encodable, Equatable, Sendable {
  /// The attribute's name.
  public let attribute: String
  /// The value in words.
  public let value: String
  /// The article of the claim that gives it.
  public let article: String
  /// Whose word it is.
  public let voice: String
  /// Whether nothing but the order of publication decided against it.
  public let undecided: Bool

  init(_ rival: Rival) {
    attribute = rival.attribute.name
    value = rival.text
    article = rival.article
    voice = rival.voice
    undecided = rival.isUndecided
  }
}

/// A step that an event went through.
public struct PhasePayload: Encodable, Equatable, Sendable {
  /// The status that its claims carry.
  public let phase: String
  /// Its date; nil where no source dates it.
  public let date: DatePayload?
  /// How many claims speak of it.
  public let claims: Int

  init(_ phase: Phase) {
    self.phase = phase.status.rawValue
    date = phase.attributes.date.map { DatePayload($0) }
    claims = phase.claims
  }
}
