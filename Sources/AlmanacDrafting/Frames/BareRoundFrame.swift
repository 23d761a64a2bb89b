import AlmanacModel
import AlmanacReading

/// A round or a listing of which a sentence tells without its sum: one that fell through, a listing with
/// its day.
enum BareRoundFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> Proposal? {
    guard
      !sentence.amounts.contains(where: { amount in
        amount.isMoney && scene.role(of: amount, in: sentence).map { $0.role == .raise } ?? false
      })
    else { return nil }
    let rounds = scene.text.places(of: scene.cues.rounds, in: sentence.pieces)
    if let place = rounds.first,
      let round = scene.cues.rounds.match(scene.text.tokens, place.lowerBound)?.meaning
    {
      let isDone = isDone(place, sentence, scene)
      return told(round, place, isDone ? [.cancelled, .completed] : [.cancelled], sentence, scene)
    }
    if let place = scene.find(\.raiseAfter, in: sentence).first(where: { noun in
      scene.find(\.cancelled, in: sentence).contains {
        $0.lowerBound >= noun.upperBound && scene.distance(noun, $0, in: sentence) < 5
      }
    }), scene.find(\.acquire, in: sentence).isEmpty {
      return told("undisclosed", place, [.cancelled], sentence, scene)
    }
    guard
      let place = scene.find(\.listing, in: sentence).first(where: {
        scene.cues.afterBehind.match(scene.text.tokens, $0.upperBound) == nil
      })
    else { return nil }
    return told("ipo", place, [.cancelled, .completed, .expected, .announced], sentence, scene)
  }

  private static func told(
    _ round: String,
    _ place: Range<Int>,
    _ statuses: Set<Status>,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal? {
    let near = scene.companies(in: sentence).last { hit in
      hit.pieces.upperBound <= place.lowerBound && !scene.isAgent(hit, in: sentence)
        && scene.distance(hit.pieces, place, in: sentence) < (scene.cues.isUnspaced ? 22 : 16)
    }
    let status = scene.status(place, place, in: sentence)
    guard statuses.contains(status), !scene.isNegated(place),
      let company = near?.party
        ?? (status == .cancelled || round != "ipo"
          ? scene.known(before: sentence, within: 1)?.party : nil)
    else { return nil }
    let day = scene.date(of: place, place, status: status, in: sentence)
    // A listing that is only spoken of has no day, and is no claim.
    guard status == .cancelled || day != nil || round != "ipo" && near != nil else { return nil }
    let places = [place, near?.pieces, day?.pieces].compactMap(\.self)
    var proposal = Proposal(
      kind: .funding,
      company: company,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
    )
    proposal.round = round
    proposal.origin = scene.origin(in: sentence)
    if round != "ipo", status == .completed {
      proposal.investors = scene.investors(of: company, from: sentence, around: place.lowerBound)
    }
    proposal.isOptional =
      near == nil || day == nil || status != .completed && status != .cancelled
      || scene.isBackground(day?.date)
    return proposal
  }

  /// Whether verbs beside a round say that it was closed, or who led it.
  private static func isDone(_ round: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> Bool {
    let verbs: [KeyPath<Cues, Words>] = [\.completed, \.leadAfter, \.leadBefore]
    return verbs.contains { words in
      scene.find(words, in: sentence).contains {
        !$0.overlaps(round) && !scene.isNegated($0)
          && scene.distance($0, round, in: sentence) < 6
      }
    }
  }
}
