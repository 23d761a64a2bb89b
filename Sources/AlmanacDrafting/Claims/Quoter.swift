import AlmanacModel
import AlmanacReading
import Foundation

/// Cuts the words out of a text that say what is proposed, as short as they say it.
struct Quoter {
  let text: ReadText
  let cues: Cues
  let reader: TextReader
  let published: EventDate
  let whole: String

  /// The words of a proposal, and whether they say its values.
  func quote(_ proposal: Proposal) -> Claim.Quote {
    let sentence = text.sentences[proposal.sentence]
    let short = place(widened(proposal.pieces, in: sentence))
    if says(short, proposal), isAlone(short) { return quote(short) }
    return quote(trimmed(sentence.pieces))
  }

  /// The words at some pieces of another sentence, as a quote of one value.
  func quote(_ place: Proposal.Place, saying isSaid: ([Mention]) -> Bool) -> Claim.Quote? {
    let sentence = text.sentences[place.sentence]
    for range in [self.place(widened(place.pieces, in: sentence)), trimmed(sentence.pieces)] {
      if isAlone(range), isSaid(reader.mentions(in: text.words(range), published: published)) {
        return quote(range)
      }
    }
    return nil
  }

  private func quote(_ range: Range<Int>) -> Claim.Quote {
    Claim.Quote(text: text.words(range), start: range.lowerBound, end: range.upperBound)
  }

  private func place(_ pieces: Range<Int>) -> Range<Int> {
    let all = text.tokens.all
    return all[pieces.lowerBound].place.lowerBound..<all[pieces.upperBound - 1].place.upperBound
  }

  /// A whole sentence without the signs at its end.
  private func trimmed(_ pieces: Range<Int>) -> Range<Int> {
    var pieces = pieces
    while pieces.count > 1, let sign = text.tokens.sign(pieces.upperBound - 1),
      [".", "。", ";"].contains(sign)
    {
      pieces = pieces.lowerBound..<pieces.upperBound - 1
    }
    while pieces.count > 1, let sign = text.tokens.sign(pieces.lowerBound),
      ["•", "-", "*", "·", "—"].contains(sign)
    {
      pieces = pieces.lowerBound + 1..<pieces.upperBound
    }
    return place(pieces)
  }

  private static let signs: Set<String> = [",", ";", ":", ".", "。", "(", ")", "—", "!", "?"]

  /// Some pieces up to the next signs on both sides.
  private func widened(_ pieces: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var (start, end) = (
      max(pieces.lowerBound, sentence.pieces.lowerBound),
      min(pieces.upperBound, sentence.pieces.upperBound)
    )
    while start > sentence.pieces.lowerBound,
      !Quoter.signs.contains(text.tokens[start - 1]?.text ?? "")
    {
      start -= 1
    }
    while end < sentence.pieces.upperBound, !Quoter.signs.contains(text.tokens[end]?.text ?? "") {
      end += 1
    }
    // A number such as 1.2 is one piece; a quotation mark that is opened is closed.
    return start..<max(end, start + 1)
  }

  private func says(_ range: Range<Int>, _ proposal: Proposal) -> Bool {
    let mentions = reader.mentions(in: text.words(range), published: published)
    if let date = proposal.date, proposal.datePlace == nil, !mentions.say(date) { return false }
    if let money = proposal.amount, proposal.amountPlace == nil, !mentions.say(money) {
      return false
    }
    if let figure = proposal.figure, !mentions.say(figure) { return false }
    return true
  }

  /// Whether the words stand in the text once.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let words = text.words(range)
    guard let first = whole.range(of: words) else { return false }
    return whole.range(of: words, range: whole.index(after: first.lowerBound)..<whole.endIndex)
      == nil
  }
}
