import AlmanacModel
import AlmanacReading

/// Somebody buys a company, puts money into one, sells a stake or orders from one.
enum DealFrame {
  static func propose(_ framed: FramedAmount, _ scene: Scene) -> Proposal? {
    let sentence = framed.sentence
    let sold = scene.find(\.sell, in: sentence).first { $0.upperBound <= framed.pieces.lowerBound }
    let cue = framed.reading.role == .sell ? sold ?? framed.reading.cue : framed.reading.cue
    switch framed.reading.role {
    case .acquire: return bought(framed, scene)
    case .invest: return invested(framed, scene)
    case .sell:
      guard let seller = scene.giver(cue, in: sentence) ?? scene.known(before: sentence),
        [.company, .fund].contains(seller.party.sort)
      else { return nil }
      let held = scene.receiver(cue, in: sentence, excluding: seller.party)
      return deal(.stakeSale, framed, seller, held, scene)
    case .partner:
      guard let one = scene.giver(cue, in: sentence) ?? scene.known(before: sentence) else {
        return nil
      }
      let other =
        scene.receiver(cue, in: sentence, excluding: one.party)
        ?? scene.object(before: cue, in: sentence, excluding: one.party)
      // 获得2.64亿元采购大单 does not say from whom.
      let isReceived = one.isNear && cue.lowerBound >= framed.pieces.upperBound
      guard one.party.sort == .company, other != nil || isReceived else { return nil }
      return deal(.partnership, framed, one, other, scene)
    case .raise, .value, .metric, .noise: return nil
    }
  }

  private static func bought(_ framed: FramedAmount, _ scene: Scene) -> Proposal? {
    let sentence = framed.sentence
    // "Agreed to buy X, for $20 billion in cash": the verb says who buys.
    let verb =
      scene.find(\.acquire, in: sentence).last { $0.upperBound <= framed.pieces.lowerBound }
      ?? (scene.find(\.acquireAfter, in: sentence).contains(framed.reading.cue)
        ? scene.find(\.pay, in: sentence).last { $0.upperBound <= framed.pieces.lowerBound } : nil)
    let cue = verb ?? framed.reading.cue
    if let (buyer, bought) = scene.nominal(cue, in: sentence) {
      return deal(.acquisition, framed, scene.near(buyer), scene.near(bought), scene)
    }
    let named = scene.giver(min(cue, framed.pieces), in: sentence)
    let object = scene.receiver(cue, in: sentence, excluding: named?.party)
    if let order = ordered(framed, cue, named, object, scene) { return order }
    let isLeading = !scene.companies(in: sentence).contains {
      $0.pieces.upperBound <= cue.lowerBound
    }
    let before = isLeading ? scene.known(before: sentence, saying: cue) : nil
    // "Adobe did. Talks over a purchase for $3 billion": of what the text is about.
    let topic = scene.topics.topic(of: sentence).map { Scene.Subject(party: $0, pieces: nil) }
    let bought =
      named == nil && object == nil && topic?.party.id != before?.party.id ? topic : object
    guard let buyer = named ?? before, [.company, .fund].contains(buyer.party.sort),
      bought != nil || named != nil
    else { return nil }
    // "Burned through $7.8 billion in cash" buys nothing.
    let words = scene.text.words(of: framed.reading.cue).lowercased()
    if verb == nil, object == nil, ["in cash", "in stock", "деньгами", "наличными"].contains(words)
    {
      return nil
    }
    // "In talks about a sale to Nvidia" is told by who is sold.
    if let sold = named, let object,
      scene.find(\.soldTo, in: sentence).contains(where: { $0.overlaps(cue) })
    {
      return deal(type(framed, sold, scene), framed, object, sold, scene)
    }
    let type = type(framed, bought, scene)
    let isPaid = scene.find(\.pay, in: sentence).contains(framed.reading.cue)
    // Of what is paid only the price of a company or of a right is told.
    if isPaid, bought == nil { return nil }
    return deal(type, framed, buyer, bought, scene)
  }

  /// What is bought of a company's goods, be it by somebody who is no company: "the kingdom committed
  /// $1.5 billion to buy Groq hardware".
  private static func ordered(
    _ framed: FramedAmount,
    _ cue: Range<Int>,
    _ named: Scene.Subject?,
    _ object: Scene.Subject?,
    _ scene: Scene
  ) -> Proposal? {
    let sentence = framed.sentence
    guard
      let maker = scene.companies(in: sentence).first(where: {
        $0.isName && $0.pieces.lowerBound >= cue.upperBound && scene.isOfGoods(behind: $0)
      }), scene.distance(cue, maker.pieces, in: sentence) < 7
    else { return nil }
    guard let named, named.party.id != maker.party.id, named.party.sort == .company else {
      return deal(.partnership, framed, scene.near(maker), nil, scene)
    }
    return deal(.partnership, framed, named, scene.near(maker), scene)
  }

  /// A part of a company is an investment, a license or an order a partnership, the whole a purchase.
  private static func type(_ framed: FramedAmount, _ bought: Scene.Subject?, _ scene: Scene)
    -> DealType
  {
    let sentence = framed.sentence
    let start = min(framed.reading.cue.lowerBound, framed.pieces.lowerBound)
    let end = max(framed.pieces.upperBound, bought?.pieces?.upperBound ?? 0)
    let range = start..<end
    let isShare = sentence.amounts.contains { amount in
      range.contains(amount.pieces.lowerBound) && amount.isPart
    }
    if isShare || scene.has(\.stake, in: sentence, range) { return .investment }
    if scene.find(\.pay, in: sentence).contains(framed.reading.cue),
      scene.find(\.partner, in: sentence).contains(where: {
        (0...4).contains($0.lowerBound - framed.pieces.upperBound)
      })
    {
      return .partnership
    }
    return .acquisition
  }

  private static func invested(_ framed: FramedAmount, _ scene: Scene) -> Proposal? {
    let (sentence, cue) = (framed.sentence, framed.reading.cue)
    if let order = ordered(framed, cue, scene.giver(cue, in: sentence), nil, scene) {
      return order
    }
    let giver =
      scene.paired(framed, in: sentence) ?? scene.giver(min(cue, framed.pieces), in: sentence)
    let targets = scene.companies(in: sentence).filter { hit in
      hit.party.id != giver?.party.id && scene.isBehind(\.into, hit, in: sentence)
    }
    let aimed =
      targets.first { $0.pieces.lowerBound >= min(cue.upperBound, framed.pieces.lowerBound) }
      ?? targets.first
    let target = aimed.map(scene.near) ?? scene.receiver(cue, in: sentence, excluding: giver?.party)
    if let aimed, isOfBackers(framed, giver, aimed, scene) {
      return RaiseFrame.round(of: scene.near(aimed), framed, scene)
    }
    guard let giver = giver ?? (target == nil ? nil : scene.known(before: sentence)),
      giver.party.id != target?.party.id
    else { return nil }
    // "Will invest in its own models" names nobody.
    if target == nil, scene.cues.into.match(scene.text.tokens, cue.upperBound) != nil { return nil }
    guard
      let target = target
        ?? scene.known(before: sentence).flatMap({ $0.party.id == giver.party.id ? nil : $0 })
    else { return nil }
    guard giver.party.sort == .fund else {
      return deal(.investment, framed, giver, target, scene)
    }
    // What a fund put into the company that is spoken of is a round of it.
    if aimed?.isName ?? false { return deal(.investment, framed, target, giver, scene) }
    var round = RaiseFrame.round(of: target, framed, scene)
    if !round.investors.contains(where: { $0.name.id == giver.party.id }) {
      round.investors.append((giver.party, false))
    }
    return round
  }

  /// Whether those who give the money to a company are many, or nobody says who: "backers including Thrive
  /// put $2 billion into X", so that it is a round.
  private static func isOfBackers(
    _ framed: FramedAmount,
    _ giver: Scene.Subject?,
    _ target: NameHit,
    _ scene: Scene
  ) -> Bool {
    let sentence = framed.sentence
    let start = Swift.min(framed.reading.cue.lowerBound, framed.pieces.lowerBound)
    let isNamed = giver.map { $0.party.sort == .company } ?? false
    let nouns = scene.find(\.backers, in: sentence).filter { $0.upperBound <= start }
    return !isNamed && !nouns.isEmpty && target.isName
      && target.pieces.lowerBound
        >= Swift.min(framed.reading.cue.upperBound, framed.pieces.lowerBound)
  }

  private static func deal(
    _ type: DealType,
    _ framed: FramedAmount,
    _ one: Scene.Subject,
    _ other: Scene.Subject?,
    _ scene: Scene
  ) -> Proposal? {
    guard one.party.id != other?.party.id else { return nil }
    // What is contracted is promised, and not yet done.
    let usual: Status = type == .partnership ? .announced : .completed
    var proposal = scene.proposal(.deal, framed, one, usual: usual)
    // "Will invest" is what a company has said that it does.
    if proposal.status == .expected, scene.isDecided(framed) { proposal.status = .announced }
    proposal.subject = type.rawValue
    proposal.others = [other?.party].compactMap(\.self)
    if let pieces = other?.pieces { proposal.pieces = framed.cover(proposal.pieces, pieces) }
    proposal.isTarget = proposal.status != .completed
    if other == nil || one.party.sort == .fund { proposal.isOptional = true }
    return proposal
  }
}

/// The one of two places that comes first.
private func min(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
  one.lowerBound <= other.lowerBound ? one : other
}
