import AlmanacModel

/// Somebody says that what was told before is not so.
enum DenialFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene, after told: [Proposal]) -> Proposal? {
    guard let cue = scene.find(\.denied, in: sentence).first,
      !sentence.amounts.contains(where: \.isMoney),
      let last = told.last(where: {
        sentence.number - $0.sentence <= 2 && ($0.kind == .funding || $0.kind == .deal)
          && ($0.status == .rumored || $0.origin != nil)
      }),
      let place = last.amountPlace
        ?? (last.amount == nil ? nil : Proposal.Place(sentence: last.sentence, pieces: last.pieces))
    else { return nil }
    var denial = last
    denial.status = .denied
    denial.origin = nil
    denial.sentence = sentence.number
    denial.pieces = sentence.pieces.lowerBound..<cue.upperBound
    denial.amountPlace = place
    if let date = last.date {
      denial.datePlace =
        last.datePlace ?? Proposal.Place(sentence: last.sentence, pieces: last.pieces)
      denial.date = date
    }
    denial.isOptional = false
    return denial
  }
}
