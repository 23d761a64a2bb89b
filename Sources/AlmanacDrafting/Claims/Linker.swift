import AlmanacModel

/// Joins what is said of one round in several sentences, and leaves out what is said twice.
struct Linker {
  let scene: Scene

  func linked(_ proposals: [Proposal]) -> [Proposal] {
    var result: [Proposal] = []
    var all: [Proposal] = []
    for var proposal in proposals {
      inherit(&proposal, all)
      all.append(proposal)
      guard !isRepeated(proposal, result) else { continue }
      result.append(proposal)
    }
    return result
  }

  /// Takes over the day, the sureness and the source of the round that a sum belongs to.
  private func inherit(_ proposal: inout Proposal, _ before: [Proposal]) {
    guard proposal.kind == .valuation || proposal.kind == .funding else { return }
    let paragraph = scene.text.sentences[proposal.sentence].paragraph
    let whole = before.last { other in
      let isMoney = other.kind == .funding || other.kind == .deal || other.kind == .valuation
      let isOurs =
        other.company.id == proposal.company.id
        || other.others.contains { $0.id == proposal.company.id }
      return isMoney && isOurs && !other.isCompared
        && scene.text.sentences[other.sentence].paragraph == paragraph
        && proposal.sentence - other.sentence <= 3
    }
    guard let whole, !whole.isOptional else { return }
    let isSameSentence = whole.sentence == proposal.sentence
    if proposal.kind == .valuation, proposal.date == nil,
      proposal.status == .completed || proposal.status == .expected && whole.status == .rumored,
      whole.status != .completed,
      whole.kind != .valuation, whole.status != .denied, whole.status != .cancelled
    {
      proposal.status = whole.status
      if proposal.basis == .unspecified {
        if whole.round == "tender" {
          proposal.basis = .tender
        } else if whole.status == .rumored {
          proposal.basis = .ask
        }
      }
    }
    if proposal.kind == .valuation, proposal.date == nil, whole.date != nil,
      whole.status != .rumored || isSameSentence || whole.datePlace != nil,
      proposal.status == whole.status || whole.kind == .deal
    {
      proposal.date = whole.date
      proposal.datePlace = whole.datePlace ?? (isSameSentence ? nil : datePlace(of: whole))
    }
    if proposal.origin == nil, proposal.status == .rumored { proposal.origin = whole.origin }
  }

  private func datePlace(of proposal: Proposal) -> Proposal.Place? {
    guard let date = proposal.date else { return nil }
    let sentence = scene.text.sentences[proposal.sentence]
    return sentence.dates.first { $0.values.contains(date) }.map {
      Proposal.Place(sentence: sentence.number, pieces: $0.pieces)
    }
  }

  private func isRepeated(_ proposal: Proposal, _ before: [Proposal]) -> Bool {
    before.contains { other in
      guard other.kind == proposal.kind, other.company.id == proposal.company.id,
        other.subject?.folded == proposal.subject?.folded
      else { return false }
      switch proposal.kind {
      case .release: return true
      case .alert: return other.date == proposal.date || proposal.date == nil
      case .metric: return other.figure?.bounds == proposal.figure?.bounds
      case .deal:
        let isEnd = [Status.cancelled, .denied]
        if proposal.status != other.status,
          isEnd.contains(other.status) || isEnd.contains(proposal.status)
        {
          return false
        }
        if proposal.amount == nil { return other.others.map(\.id) == proposal.others.map(\.id) }
        return other.amount == proposal.amount
      case .funding:
        return other.amount == proposal.amount && other.status == proposal.status
          && (proposal.origin == nil || other.origin == proposal.origin)
          && (other.round == proposal.round || proposal.round == "undisclosed")
          && (proposal.date == nil || proposal.date == other.date)
      case .valuation:
        return other.amount == proposal.amount
          && (proposal.date == nil || other.date == proposal.date || other.date == nil)
      case .milestone: return false
      }
    }
  }
}
