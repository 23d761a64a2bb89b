/// The phases of one event in the order of their days, and where its life stands at the end.
struct Life {
  /// One phase with the contests that made it.
  struct Step {
    let claims: PhaseClaims
    let ballot: Ballot
    let phase: Phase
  }

  /// The phases in order.
  let steps: [Step]
  /// The place of the phase that the event's status is.
  let current: Int

  /// - Parameter claims: the standing claims of one event, in a fixed order; there is at least one.
  init(_ claims: [Claim]) {
    let groups = Dictionary(grouping: claims, by: \.status)
    let announced = groups[.announced].map { Life.step(.announced, $0, after: nil) }
    var steps = [announced].compactMap(\.self)
    for (status, claims) in groups where status != .announced {
      steps.append(Life.step(status, claims, after: announced?.phase))
    }
    self.steps = steps.sorted { one, other in
      let (first, second) = (one.phase.day?.number ?? .max, other.phase.day?.number ?? .max)
      return (first, one.phase.status.stage) < (second, other.phase.status.stage)
    }
    current = Life.end(of: self.steps.map { ($0.phase.status, $0.claims.hand) })
  }

  /// The place at which a life ends.
  private static func end(of phases: [(Status, Hand)]) -> Int {
    var current = 0
    for place in phases.indices.dropFirst()
    where Phase.takesOver(phases[place], from: phases[current]) { current = place }
    return current
  }

  private static func step(_ status: Status, _ claims: [Claim], after announced: Phase?) -> Step {
    let group = PhaseClaims(status, claims)
    let ballot = Ballot(group)
    var attributes = ballot.attributes
    let stated = attributes.date
    attributes.date = stated ?? bounds(of: group, after: announced)
    return Step(
      claims: group,
      ballot: ballot,
      phase: Phase(
        status: status,
        attributes: attributes,
        span: ballot.span(of: attributes.date),
        amounts: ballot.amounts(of: attributes.headline),
        day: group.day(of: stated),
        looksAhead: group.looksAhead(stated),
        isBounded: stated == nil && attributes.date != nil,
        hand: ballot.dating ?? group.hand,
        claims: claims.count,
        voices: claims.voices
      )
    )
  }

  /// What an undated phase that is completed or cancelled is dated by: not before it was announced,
  /// and not after its first article; never by a plan.
  static func bounds(of group: PhaseClaims, after announced: Phase?) -> EventDate? {
    guard group.status == .completed || group.status == .cancelled,
      let last = group.firstPublished
    else { return nil }
    let first = announced.flatMap { $0.looksAhead ? nil : $0.attributes.date?.earliest }
    return try? EventDate(
      first.map { $0 < last ? "[\($0.iso)..\(last.iso)]" : last.iso } ?? "[..\(last.iso)]"
    )
  }

  /// The event's values: those of its status's phase; what no claim of that gives comes from the
  /// others, the nearest before it first, but for the date, which never comes from a plan.
  var attributes: Attributes {
    var attributes = steps[current].phase.attributes
    for donor in donors.map({ steps[$0].phase }) {
      for attribute in Attribute.valued where attributes[attribute] == nil {
        if attribute == .date && donor.looksAhead { continue }
        attributes[attribute] = donor.attributes[attribute]
      }
    }
    return attributes
  }

  /// The places of the phases that may lend values, in the order in which they are asked: those
  /// before the end, and an announcement that a rough date puts behind it.
  var donors: [Int] {
    Array((0..<current).reversed())
      + steps.indices.filter { $0 > current && steps[$0].phase.status == .announced }
  }
}
