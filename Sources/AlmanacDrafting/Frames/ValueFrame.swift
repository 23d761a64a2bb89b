import AlmanacModel

/// What a company is worth, was worth or is to be worth.
enum ValueFrame {
  static func propose(_ framed: FramedAmount, _ scene: Scene, round: Proposal?) -> Proposal? {
    let sentence = framed.sentence
    var subject = scene.subject(of: framed.reading, framed.pieces, in: sentence)
    if let round, round.sentence == sentence.number, subject.map({ !$0.isNear }) ?? true {
      subject = Scene.Subject(party: round.company, pieces: nil)
    }
    guard let subject, !isOfStake(subject, sentence, scene),
      !scene.isOfSort(framed.amount, in: sentence)
    else { return nil }
    let window = scene.window(framed.reading.cue, framed.pieces, in: sentence)
    let isMarket = scene.find(\.markets, in: sentence).contains { place in
      window.contains(place.lowerBound) && place.upperBound <= framed.pieces.lowerBound
        && !framed.reading.cue.overlaps(place)
        && !scene.find(\.marketCap, in: sentence).contains { $0.overlaps(place) }
    }
    if isMarket { return nil }
    var proposal = scene.proposal(.valuation, framed, subject)
    proposal.basis = basis(framed, proposal, scene, round)
    if proposal.basis == .marketCap { proposal.isOptional = true }
    return proposal
  }

  /// Whether a pronoun stands for the stake that the sentence before tells of.
  private static func isOfStake(_ subject: Scene.Subject, _ sentence: Sentence, _ scene: Scene)
    -> Bool
  {
    guard sentence.number > 0, let pieces = subject.pieces,
      scene.find(\.pronouns, in: sentence).contains(pieces)
    else { return false }
    let before = scene.text.sentences[sentence.number - 1]
    return scene.has(\.sell, in: before) && scene.has(\.stake, in: before)
  }

  private static func basis(
    _ framed: FramedAmount,
    _ proposal: Proposal,
    _ scene: Scene,
    _ round: Proposal?
  ) -> Basis {
    let sentence = framed.sentence
    let window = scene.window(framed.reading.cue, framed.pieces, in: sentence)
    func isNear(_ words: KeyPath<Cues, Words>) -> Bool {
      scene.find(words, in: sentence).contains { place in
        window.overlaps(place) || scene.distance(place, framed.pieces, in: sentence) < 4
      }
    }
    if isNear(\.preMoney) { return .preMoney }
    if isNear(\.postMoney) { return .postMoney }
    if isNear(\.marketCap) { return .marketCap }
    let isTalk = proposal.status == .rumored && scene.has(\.rumored, in: sentence)
    if isTalk, isNear(\.sale), !scene.has(\.completed, in: sentence) { return .ask }
    let isOfRound = round?.company.id == proposal.company.id && round?.sentence == sentence.number
    if isNear(\.sale) || isOfRound && round?.round == "tender" { return .tender }
    // A price that is sought, and not one that a leak or a closed round tells.
    let isSought =
      round?.status == .rumored && round?.company.id == proposal.company.id
      || scene.has(\.sought, in: sentence)
    if proposal.status == .rumored || proposal.status == .expected, isSought,
      !scene.has(\.completed, in: sentence)
    {
      return .ask
    }
    return .unspecified
  }
}
