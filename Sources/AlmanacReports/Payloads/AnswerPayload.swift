import AlmanacModel

/// An event with what an answer adds to it: both in one object.
public struct EventAnswer<Rest: Encodable & Equatable & Sendable>: Encodable, Equatable, Sendable {
  /// The event.
  public let event: EventPayload
  /// What the answer adds.
  public let rest: Rest

  init(_ event: EventPayload, _ rest: Rest) {
    self.event = event
    self.rest = rest
  }

  /// Writes the members of both.
  public func encode(to encoder: any Encoder) throws {
    try event.encode(to: encoder)
    try rest.encode(to: encoder)
  }
}

extension EventPayload {
  /// The event with other values for some of the attributes that it has.
  func replacing(_ changed: [AttributePayload]) -> EventPayload {
    EventPayload(
      event: event,
      kind: kind,
      company: company,
      title: title,
      date: date,
      status: status,
      articles: articles,
      claims: claims,
      voices: voices,
      hand: hand,
      phases: phases,
      partOf: partOf,
      attributes: attributes.map { old in changed.first { $0.key == old.key } ?? old },
      rivals: rivals,
      evidence: evidence
    )
  }
}
