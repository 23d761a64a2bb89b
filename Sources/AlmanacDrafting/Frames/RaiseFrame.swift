import AlmanacModel

/// A company raises money, or its holders sell their shares.
enum RaiseFrame {
  static func propose(_ framed: FramedAmount, _ scene: Scene) -> Proposal? {
    let sentence = framed.sentence
    guard let subject = scene.subject(of: framed.reading, framed.pieces, in: sentence) else {
      return nil
    }
    return round(of: subject, framed, scene)
  }

  /// The round of a company that is known.
  static func round(of subject: Scene.Subject, _ framed: FramedAmount, _ scene: Scene) -> Proposal {
    let sentence = framed.sentence
    var proposal = scene.proposal(.funding, framed, subject)
    proposal.round = scene.round(near: framed.reading.cue, framed.pieces, in: sentence)
    if proposal.round == "ipo", proposal.date == nil, proposal.status == .completed,
      let day = scene.listingDay(before: sentence)
    {
      proposal.date = day.date
      proposal.datePlace = Proposal.Place(sentence: sentence.number - 1, pieces: day.pieces)
    }
    if proposal.round == "undisclosed", let money = proposal.amount,
      let round = scene.headline.round(of: money)
    {
      proposal.round = round
    }
    if proposal.round == "undisclosed", let round = scene.headline.round,
      subject.party.id == scene.topics.whole?.id, !scene.isBackground(proposal.date),
      !scene.isOfBefore(sentence, framed.pieces)
    {
      proposal.round = round
    }
    if proposal.date == nil, proposal.status == .completed || proposal.status == .announced,
      let day = scene.dayBeside(sentence, of: subject.party)
    {
      proposal.date = day.date
      proposal.datePlace = day.place
      proposal.isOptional = scene.isBackground(day.date)
    }
    let window = scene.window(framed.reading.cue, framed.pieces, in: sentence)
    if proposal.status == .completed, proposal.round == "tender",
      scene.has(\.announced, in: sentence, window)
    {
      proposal.status = .announced
    }
    if proposal.status == .announced, scene.isDeclared(window, in: sentence) {
      proposal.status = .completed
    }
    proposal.isTarget = proposal.status != .completed
    proposal.investors = scene.investors(
      of: subject.party,
      from: sentence,
      around: framed.pieces.lowerBound
    )
    return proposal
  }
}
