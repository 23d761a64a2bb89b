import AlmanacModel

/// Joins what is said of one round in several sentences, and leaves out what is said twice.
struct Linker {
  let scene: Scene

  func linked(_ proposals: [Proposal]) -> [Proposal] {
    var result: [Proposal] = []
    var all: [Proposal] = []
    for var proposal in proposals {
      inherit(&proposal, all)
      date(&proposal)
      all.append(proposal)
      guard !isRepeated(proposal, result) else { continue }
      result.append(proposal)
    }
    return whole(result)
  }

  /// The proposals without the listings of which another sentence tells the sum; that takes the day.
  private func whole(_ proposals: [Proposal]) -> [Proposal] {
    var proposals = proposals
    var gone: Set<Int> = []
    for (place, bare) in proposals.enumerated() where isBareListing(bare) {
      for other in proposals.indices where other != place && isOfListing(proposals[other], bare) {
        if proposals[other].kind == .funding { gone.insert(place) }
        if proposals[other].round == "undisclosed" { proposals[other].round = bare.round }
        guard proposals[other].date == nil, let date = bare.date else { continue }
        proposals[other].date = date
        proposals[other].datePlace =
          bare.datePlace ?? Proposal.Place(sentence: bare.sentence, pieces: bare.pieces)
      }
    }
    return proposals.indices.filter { !gone.contains($0) }.map { proposals[$0] }
  }

  private func isBareListing(_ proposal: Proposal) -> Bool {
    proposal.kind == .funding && proposal.amount == nil && proposal.round != nil
      && (proposal.status == .completed || proposal.status == .expected)
  }

  /// Whether a sum or a price is of a listing that was told without them.
  private func isOfListing(_ other: Proposal, _ listing: Proposal) -> Bool {
    guard other.company.id == listing.company.id, abs(other.sentence - listing.sentence) <= 5,
      other.amount != nil, other.status == listing.status || listing.status == .completed
    else { return false }
    if listing.round != "ipo" { return isOfRound(other, listing) }
    if other.kind == .funding, other.round == "ipo" { return true }
    // What a company is worth on the market is told of now, and of its first day only where that was now.
    guard let day = listing.date?.latest, let last = scene.published.latest,
      last - day <= 3 || other.sentence == listing.sentence
    else { return false }
    return other.kind == .valuation && other.basis == .marketCap && other.status == .completed
  }

  /// Whether a sum is that of a round which the sentences just before told of without it.
  private func isOfRound(_ other: Proposal, _ round: Proposal) -> Bool {
    other.kind == .funding && (-2...2).contains(other.sentence - round.sentence)
      && (other.round == round.round || other.round == "undisclosed")
      && (other.date == nil || other.date == round.date)
      && !scene.isOfBefore(scene.text.sentences[other.sentence], other.pieces)
  }

  /// Takes over the day, the sureness and the source of the round that a sum belongs to.
  private func inherit(_ proposal: inout Proposal, _ before: [Proposal]) {
    guard proposal.kind == .valuation || proposal.kind == .funding else { return }
    let sentence = scene.text.sentences[proposal.sentence]
    let isSame = scene.has(\.sameRound, in: sentence)
    let isPriceAlone =
      proposal.kind == .valuation && proposal.basis != .marketCap && sentence.dates.isEmpty
    let whole = before.last { other in
      let isMoney = other.kind == .funding || other.kind == .deal || other.kind == .valuation
      let isOurs =
        other.company.id == proposal.company.id
        || other.others.contains { $0.id == proposal.company.id }
      return isMoney && isOurs && !other.isCompared
        && (scene.text.sentences[other.sentence].paragraph == sentence.paragraph
          || (isSame || isPriceAlone)
            && scene.text.sentences[other.sentence].paragraph + 1 == sentence.paragraph)
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
      proposal.status == whole.status || whole.kind == .deal || whole.status == .completed,
      !scene.isOfBefore(sentence, proposal.pieces) || isSameSentence
    {
      proposal.date = whole.date
      proposal.datePlace = whole.datePlace ?? (isSameSentence ? nil : datePlace(of: whole))
    }
    if proposal.kind == .funding, whole.kind == .funding, isSame, proposal.date == nil,
      proposal.sentence - whole.sentence == 1, proposal.status == whole.status,
      !scene.isOfBefore(sentence, proposal.pieces)
    {
      proposal.date = whole.date
      proposal.datePlace = whole.datePlace ?? datePlace(of: whole)
    }
    let isOfWhole = proposal.kind == .valuation && proposal.date == whole.date && isSame
    if proposal.origin == nil, proposal.status == .rumored || isOfWhole {
      proposal.origin = whole.origin
    }
  }

  /// Gives what was done the day of the news, where its own words put it nowhere else.
  private func date(_ proposal: inout Proposal) {
    if proposal.date == nil, proposal.kind == .deal, let day = scene.dayTold(behind: proposal) {
      proposal.date = day.date
      proposal.datePlace = day.place
      return
    }
    guard [.funding, .valuation, .release].contains(proposal.kind), proposal.date == nil,
      proposal.status == .completed || proposal.status == .announced, !proposal.isCompared,
      !proposal.isOptional || proposal.kind == .release || proposal.basis == .marketCap
    else { return }
    let sentence = scene.text.sentences[proposal.sentence]
    guard !scene.isOfBefore(sentence, proposal.pieces), let day = day(of: proposal, sentence) else {
      return
    }
    proposal.date = day.date
    proposal.datePlace = day.place
  }

  /// The day of the news around a sentence, of the shares that it speaks of, or of the digest.
  private func day(of proposal: Proposal, _ sentence: Sentence) -> (
    date: EventDate, place: Proposal.Place
  )? {
    if proposal.basis == .marketCap, let day = scene.shareDay(before: sentence) { return day }
    return scene.newsDay(of: sentence, proposal.kind, about: proposal.company)
      ?? scene.digestDay(of: sentence)
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
