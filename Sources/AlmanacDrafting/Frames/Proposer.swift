import AlmanacModel
import AlmanacReading

/// Proposes what an article says, sentence by sentence.
struct Proposer {
  let scene: Scene

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    var pending: Announcement?
    var denied: EarlyDenial?
    for sentence in scene.text.sentences {
      let isPriced = DealPriceFrame.complete(&proposals, sentence, scene)
      var found = isPriced ? [] : money(sentence, proposals)
      let amounts = found
      for deal in SaleFrame.propose(sentence, scene) + BareDealFrame.propose(sentence, scene)
      where !found.contains(where: { isOneDeal(deal, $0) })
        && !amounts.contains(where: { isSame(deal, $0) })
      {
        found.append(deal)
      }
      var releases = LaunchFrame.propose(sentence, scene)
      if releases.isEmpty, let pending, sentence.paragraph <= pending.paragraph + 3 {
        releases = pending.releases(in: sentence, scene)
      }
      found += releases
      if let round = BareRoundFrame.propose(sentence, scene),
        !found.contains(where: { $0.kind == .funding })
      {
        found.append(round)
      }
      if releases.isEmpty { found += PartReleaseFrame.propose(sentence, scene, told: proposals) }
      if let alert = AlertFrame.propose(sentence, scene)
        ?? BanFrame.propose(sentence, scene) ?? IncidentFrame.propose(sentence, scene)
      {
        // What is taken back or forbidden does not come out.
        if alert.alertType == .withdrawal || alert.alertType == .ban {
          found.removeAll { isTakenBack($0, alert) }
        }
        found.append(alert)
      }
      if let denial = DenialFrame.propose(sentence, scene, after: proposals + found) {
        found.append(denial)
      }
      if let denial = denied?.denial(of: found, in: scene) {
        found.append(denial)
        denied = nil
      }
      denied = EarlyDenial(sentence, scene, found: found) ?? denied
      pending = Announcement(sentence, scene, releases: releases) ?? pending
      proposals += found
    }
    return Linker(scene: scene).linked(proposals)
  }

  private func isTakenBack(_ release: Proposal, _ alert: Proposal) -> Bool {
    release.kind == .release
      && release.subject.map { alert.subject?.hasPrefix($0) ?? false } ?? false
  }

  private func isSame(_ bare: Proposal, _ other: Proposal) -> Bool {
    guard other.kind == .deal else {
      return other.kind == .funding && bare.subject == DealType.investment.rawValue
    }
    return true
  }

  /// The round of somebody who looks for investors: "was seeking a backer ready to invest $15 million".
  private func sought(_ item: FramedAmount) -> Proposal? {
    guard item.reading.role == .invest,
      let cue = scene.find(\.raiseBefore, in: item.sentence).last(where: {
        $0.upperBound <= item.reading.cue.lowerBound
      }), scene.distance(cue, item.pieces, in: item.sentence) < 12,
      scene.companies(in: item.sentence).contains(where: { $0.pieces.upperBound <= cue.lowerBound })
    else { return nil }
    let framed = FramedAmount(
      sentence: item.sentence,
      amount: item.amount,
      reading: Scene.Reading(role: .raise, cue: cue, cost: item.reading.cost),
      money: item.money
    )
    return RaiseFrame.propose(framed, scene)
  }

  /// The same about whom the money went to, where words stand for somebody who gave it just before.
  ///
  /// "ASML will put €1.3 billion into Mistral. The money is part of a round of €1.7 billion".
  private func received(_ proposal: Proposal, _ item: FramedAmount, _ before: [Proposal])
    -> Proposal
  {
    let isNamed = scene.hits(in: item.sentence).contains {
      $0.isName && $0.party.id == proposal.company.id
    }
    guard !isNamed,
      let deal = before.last(where: { other in
        other.kind == .deal && other.subject == DealType.investment.rawValue
          && other.company.id == proposal.company.id
          && (1...4).contains(item.sentence.number - other.sentence)
      }), let target = deal.others.first, target.sort == .company
    else { return proposal }
    var proposal = proposal
    proposal.company = target
    proposal.investors.removeAll { $0.name.id == target.id }
    return proposal
  }

  /// Whether two deals without sums are between the same.
  private func isOneDeal(_ one: Proposal, _ other: Proposal) -> Bool {
    other.kind == .deal
      && Set([one.company.id] + one.others.map(\.id))
        == Set([other.company.id] + other.others.map(\.id))
  }

  /// Whether an amount is only what another is compared with, and no verb of its own stands beside it.
  private func isCompared(_ framed: FramedAmount, _ sentence: Sentence) -> Bool {
    scene.isBeside(framed.amount, in: sentence)
  }

  private func money(_ sentence: Sentence, _ before: [Proposal]) -> [Proposal] {
    var found: [Proposal] = []
    var framed = scene.framed(sentence).filter { !isCompared($0, sentence) }
    if framed.isEmpty,
      let entry = EntryFrame.propose(sentence, scene) ?? EntryFrame.answer(sentence, scene)
    {
      framed = [entry]
    }
    found += BesideFrame.propose(sentence, scene, before: before)
    // Rounds first: the price of a company is that of its round.
    for item in framed where item.reading.role == .raise {
      if let proposal = RaiseFrame.propose(item, scene) {
        found.append(received(proposal, item, before))
      }
    }
    for item in framed {
      switch item.reading.role {
      case .raise, .noise: continue
      case .value:
        let round =
          found.first { $0.kind == .funding }
          ?? before.last { $0.kind == .funding && sentence.number - $0.sentence <= 2 }
        if let proposal = ValueFrame.propose(item, scene, round: round) {
          found.append(received(proposal, item, before))
        }
      case .acquire
      where scene.has(\.leadBefore, in: sentence) || scene.has(\.leadAfter, in: sentence):
        // A deal with investors in the lead is a round.
        if let proposal = RaiseFrame.propose(item, scene) { found.append(proposal) }
      case .acquire, .invest, .sell, .partner:
        if let proposal = DealFrame.propose(item, scene) ?? sought(item) { found.append(proposal) }
      case .metric(let metric):
        if let proposal = MetricFrame.propose(item, metric, scene) { found.append(proposal) }
      }
    }
    return found
  }
}

/// A sentence that says that something comes out and not yet what: "today we open two models".
struct Announcement {
  let paragraph: Int
  private let sentence: Sentence
  private let date: (date: EventDate, pieces: Range<Int>)
  private let status: Status

  init?(_ sentence: Sentence, _ scene: Scene, releases: [Proposal]) {
    guard releases.isEmpty, let cue = scene.find(\.launch, in: sentence).first,
      scene.has(\.productNouns, in: sentence),
      let date = scene.date(of: cue, cue, status: .completed, in: sentence)
    else { return nil }
    self.sentence = sentence
    self.date = date
    paragraph = sentence.paragraph
    status = .completed
  }

  /// The products that a later sentence starts with.
  func releases(in sentence: Sentence, _ scene: Scene) -> [Proposal] {
    guard sentence.paragraph > paragraph || sentence.number > self.sentence.number,
      let product = scene.hits(in: sentence).first,
      product.party.sort == .product, product.pieces.lowerBound - sentence.pieces.lowerBound <= 1,
      let sign = scene.text.tokens[product.pieces.upperBound],
      ["-", "—", "is", ":", "是", "это"].contains(sign.text)
    else { return [] }
    let maker = product.party.maker.flatMap { scene.party($0) }
    guard let company = maker ?? scene.known(before: sentence, within: 5)?.party ?? scene.publisher
    else { return [] }
    var proposal = Proposal(
      kind: .release,
      company: company,
      subject: product.party.name,
      status: status,
      date: date.date,
      sentence: sentence.number,
      pieces: product.pieces
        .lowerBound..<min(sentence.pieces.upperBound, product.pieces.upperBound + 3)
    )
    proposal.datePlace = Proposal.Place(sentence: self.sentence.number, pieces: date.pieces)
    return [proposal]
  }
}
