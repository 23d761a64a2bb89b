import AlmanacModel
import AlmanacReading

/// The sum that an entry of a list starts with, and that the words behind it explain.
///
/// "**Suno — $250 million.** The maker of songs closed its Series C".
enum EntryFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> FramedAmount? {
    guard sentence.opens != nil, sentence.pieces.count <= 14,
      let amount = sentence.amounts.first(where: \.isMoney),
      sentence.amounts.count(where: \.isMoney) == 1, isRound(sentence, scene),
      scene.hits(in: sentence).contains(where: {
        $0.isName && $0.pieces.upperBound <= amount.pieces.lowerBound
          && ($0.party.sort == .company || $0.party.maker != nil)
      })
    else { return nil }
    return FramedAmount(
      sentence: sentence,
      amount: amount,
      reading: Scene.Reading(role: .raise, cue: amount.pieces, cost: 0),
      money: amount.money(in: nil)
    )
  }

  /// The price with which an answer to a question about it starts, `What is it worth? $4bn`.
  static func answer(_ sentence: Sentence, _ scene: Scene) -> FramedAmount? {
    guard sentence.number > 0, let amount = sentence.amounts.first(where: \.isMoney),
      sentence.pieces.count - amount.pieces.count <= 4
    else { return nil }
    let question = scene.text.sentences[sentence.number - 1]
    let last = scene.text.tokens[question.pieces.upperBound - 1]?.text
    guard last == "?", scene.has(\.valueBefore, in: question) else { return nil }
    return FramedAmount(
      sentence: sentence,
      amount: amount,
      reading: Scene.Reading(role: .value, cue: amount.pieces, cost: 0),
      money: amount.money(in: nil)
    )
  }

  /// Whether the sentences behind tell of a round, and not of a purchase.
  private static func isRound(_ sentence: Sentence, _ scene: Scene) -> Bool {
    for other in scene.behind(sentence, most: 3) {
      if scene.has(\.acquire, in: other) { return false }
      if !scene.text.places(of: scene.cues.rounds, in: other.pieces).isEmpty
        || scene.has(\.leadBefore, in: other) || scene.has(\.leadAfter, in: other)
        || scene.has(\.raiseBefore, in: other)
      {
        return true
      }
    }
    return false
  }
}

extension Scene {
  /// The sentences behind one that belong to its entry or its part.
  func behind(_ sentence: Sentence, most: Int) -> [Sentence] {
    var found: [Sentence] = []
    for number in sentence.number + 1..<sentence.number + 1 + most {
      guard number < text.sentences.count, text.sentences[number].opens == nil else { break }
      let other = text.sentences[number]
      let reach = sentence.opens == .heading ? 1 : 0
      guard other.paragraph - sentence.paragraph <= reach else { break }
      found.append(other)
    }
    return found
  }

  /// The day of a round that a sentence beside it tells, where neither has a day and a sum of its own.
  func dayBeside(_ sentence: Sentence, of company: Party) -> (
    date: EventDate, place: Proposal.Place
  )? {
    var others = behind(sentence, most: sentence.opens == nil ? 1 : 3)
    if sentence.opens == nil, sentence.number > 0 {
      let before = text.sentences[sentence.number - 1]
      if before.paragraph == sentence.paragraph { others.insert(before, at: 0) }
    }
    if others.isEmpty || others.last?.number == sentence.number - 1,
      let next = text.sentences.dropFirst(sentence.number + 1).first,
      next.paragraph == sentence.paragraph + 1, next.opens == nil, has(\.sameRound, in: next)
    {
      others.append(next)
    }
    for other in others {
      let isQuiet = !other.amounts.contains { amount in
        amount.isMoney
          && role(of: amount, in: other).map { $0.role != .value && $0.role != .noise } ?? false
      }
      let isOurs = !hits(in: other).contains {
        $0.isName && $0.party.sort == .company && $0.party.id != company.id
          && !isAgent($0, in: other)
      }
      let isRound = !text.places(of: cues.rounds, in: other.pieces).isEmpty
      guard isQuiet, isOurs, isRound || !has(\.launch, in: other) else { continue }
      let cue =
        text.places(of: cues.rounds, in: other.pieces).first
        ?? [\Cues.completed, \Cues.announced, \Cues.raiseBefore].lazy.compactMap {
          self.find($0, in: other).first
        }.first
      guard let cue, let day = date(of: cue, cue, status: .completed, in: other) else { continue }
      return (day.date, Proposal.Place(sentence: other.number, pieces: day.pieces))
    }
    return nil
  }
}
