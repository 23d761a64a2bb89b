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
  /// That phase, and those that lend it what it does not give, in the order in which they are asked.
  private let lenders: [Step]

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
    let all = self.steps
    lenders = ([current] + Life.donors(of: all, before: current)).map { all[$0] }
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
    for attribute in Attribute.valued where attributes[attribute] == nil || attribute == .basis {
      attributes[attribute] = giver(of: attribute)?.phase.attributes[attribute]
    }
    attributes.investors = investors
    return attributes
  }

  /// The investors of the phase that names any, each with the amount of the nearest phase before it
  /// where that one gives none; what was promised then is no longer only that when all is completed.
  private var investors: [Investor] {
    guard let giver = giver(of: .investors) else { return [] }
    let isCompleted = steps[current].phase.status == .completed
    return giver.phase.attributes.investors.map { own in
      guard own.amount == nil, let lent = lender(of: own)?.phase.attributes.investor(own.name)
      else { return own }
      return Investor(
        name: own.name,
        role: own.role,
        amount: lent.amount,
        state: own.state ?? (isCompleted ? nil : lent.state)
      )
    }
  }

  /// The nearest phase behind the one that names the investors which gives an investor's amount.
  private func lender(of investor: Investor) -> Step? {
    lenders.drop { $0.phase.attributes.investors.isEmpty }.dropFirst()
      .first { $0.phase.attributes.investor(investor.name)?.amount != nil }
  }

  /// Whether a phase gives the event an attribute, or of an investor the amount.
  func isGiven(_ attribute: Attribute, by step: Step) -> Bool {
    guard let giver = giver(of: attribute) else { return false }
    if giver.phase.status == step.phase.status { return true }
    return attribute == .investors
      && giver.phase.attributes.investors.contains {
        $0.amount == nil && lender(of: $0)?.phase.status == step.phase.status
      }
  }

  /// The phase that gives an attribute of the event; nil where none does.
  func giver(of attribute: Attribute) -> Step? {
    guard attribute != .basis else { return basing }
    return lenders.first { step in
      step.phase.attributes[attribute] != nil
        && !(attribute == .date && step.phase.looksAhead
          && step.phase.status != steps[current].phase.status)
    }
  }

  /// The phase that says what the price rests on, be it an earlier one of the same amount; what was
  /// asked for is no longer only that when it is agreed.
  private var basing: Step? {
    let status = steps[current].phase.status
    let amount = giver(of: .amount)?.phase.attributes.amount
    return lenders.first { step in
      guard let basis = step.phase.attributes.basis, basis != .unspecified else { return false }
      if step.phase.status == status { return true }
      return step.phase.attributes.says(amount) && !(basis == .ask && status.isAgreed)
    } ?? lenders.first { $0.phase.attributes.basis == .unspecified }
  }

  /// The places of the phases that may lend values, in the order in which they are asked: those
  /// before the end, and an announcement that a rough date puts behind it.
  private static func donors(of steps: [Step], before current: Int) -> [Int] {
    Array((0..<current).reversed())
      + steps.indices.filter { $0 > current && steps[$0].phase.status == .announced }
  }

  /// The values that exclude those of the event, of the phases that give them.
  var rivals: [Rival] {
    let rivals = lenders.flatMap { step in
      step.ballot.rivals.filter { giver(of: $0.attribute)?.phase.status == step.phase.status }
    }
    return Set(rivals).sorted {
      ($0.attribute.name, $0.article, $0.text) < ($1.attribute.name, $1.article, $1.text)
    }
  }
}

extension Status {
  /// Whether the parties have agreed.
  package var isAgreed: Bool { self == .announced || self == .completed }
}
