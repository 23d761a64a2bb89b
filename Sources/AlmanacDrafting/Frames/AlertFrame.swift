import AlmanacModel
import AlmanacReading

/// A company declares an emergency.
enum AlertFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> Proposal? {
    guard let place = scene.text.places(of: scene.cues.alerts, in: sentence.pieces).first,
      let match = scene.cues.alerts.match(scene.text.tokens, place.lowerBound)
    else { return nil }
    let verb = scene.find(\.alertVerbs, in: sentence).min {
      scene.distance($0, place, in: sentence) < scene.distance($1, place, in: sentence)
    }
    guard let verb, scene.distance(verb, place, in: sentence) < 9 else { return nil }
    let companies = scene.companies(in: sentence)
    let nearest = companies.min {
      scene.distance($0.pieces, verb, in: sentence) < scene.distance($1.pieces, verb, in: sentence)
    }
    guard let subject = nearest.map(scene.near) ?? scene.known(before: sentence, within: 4) else {
      return nil
    }
    let day = scene.date(of: verb, place, status: .completed, in: sentence)
    let low = min(
      verb.lowerBound,
      place.lowerBound,
      subject.pieces?.lowerBound ?? .max,
      day?.pieces.lowerBound ?? .max
    )
    let high = max(
      verb.upperBound,
      place.upperBound,
      subject.pieces?.upperBound ?? 0,
      day?.pieces.upperBound ?? 0
    )
    var proposal = Proposal(
      kind: .alert,
      company: subject.party,
      subject: match.meaning,
      status: .completed,
      date: day?.date,
      sentence: sentence.number,
      pieces: low..<high
    )
    proposal.origin = scene.origin(in: sentence) ?? next(sentence, scene)
    proposal.isOptional = scene.isBackground(day?.date)
    return proposal
  }

  /// The source that the sentence behind names: "in a memo, seen by The Information".
  private static func next(_ sentence: Sentence, _ scene: Scene) -> Party? {
    guard sentence.number + 1 < scene.text.sentences.count else { return nil }
    let other = scene.text.sentences[sentence.number + 1]
    return other.paragraph == sentence.paragraph ? scene.origin(in: other) : nil
  }
}
