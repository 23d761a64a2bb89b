/// Says of each claim of an event what part it has in its values, and why.
struct Narrator {
  let life: Life
  let standing: Set<ClaimID>
  /// Whether there are claims beside those that stand.
  let hasOthers: Bool

  func evidence(of claim: Claim) -> Resolution.Evidence {
    let used = usedFor(claim)
    return Resolution.Evidence(claim: claim, usedFor: used, reason: reason(for: claim, used))
  }

  private func step(of claim: Claim) -> Life.Step? {
    standing.contains(ClaimID(claim))
      ? life.steps.first { $0.phase.status == claim.status } : nil
  }

  private func usedFor(_ claim: Claim) -> [Attribute] {
    guard let step = step(of: claim) else { return [] }
    let isCurrent = step.phase.status == life.steps[life.current].phase.status
    return (step.ballot.wins[ClaimID(claim)] ?? []).filter { attribute in
      attribute == .status || attribute == .title
        ? isCurrent : life.isGiven(attribute, by: step)
    }
  }

  private func reason(for claim: Claim, _ used: [Attribute]) -> String {
    if claim.rank == .deprecated {
      return "deprecated" + (claim.note.map { ": " + $0 } ?? "")
    }
    guard let step = step(of: claim) else {
      return "a newer edition of its table speaks of the event"
    }
    let id = ClaimID(claim)
    let phase = phase(of: step)
    if !used.isEmpty {
      if let ground = step.ballot.grounds[id] { return ground + phase }
      let isAlone = step.claims.claims.count == 1
      let only = hasOthers ? "the only claim that counts" : "the only claim"
      return (isAlone ? only : "nothing contradicts it") + phase
    }
    if let (attribute, preference, winner) = step.ballot.losses[id] {
      return
        "its \(attribute.words) gives way to \(winner.source.article): \(preference.reason)" + phase
    }
    if isRelayOfOpened(claim, in: step) { return "its origin was opened and speaks for itself" }
    let wins = step.ballot.wins[id]?.isEmpty == false
    return wins && step.phase.status != life.steps[life.current].phase.status
      ? "it tells of another phase: \(claim.status.rawValue)" : "it agrees" + phase
  }

  /// What is added where the event went through several phases.
  private func phase(of step: Life.Step) -> String {
    life.steps.count > 1 ? " (\(step.phase.status.rawValue))" : ""
  }

  private func isRelayOfOpened(_ claim: Claim, in step: Life.Step) -> Bool {
    claim.origin != nil
      && step.claims.claims.contains { $0.isOpened && $0.voiceKey == claim.voiceKey }
  }
}
