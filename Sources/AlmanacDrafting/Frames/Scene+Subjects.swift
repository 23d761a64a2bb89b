import AlmanacModel
import AlmanacReading

/// Of whom a sentence speaks that names several.
extension Scene {
  /// Of companies before some words the last that stands in no words which only describe another:
  /// "Anthropic, another rival of OpenAI, raised".
  func outside(_ companies: [NameHit], _ start: Int) -> NameHit? {
    for index in companies.indices.reversed() where index > 0 {
      let hit = companies[index]
      let isClosed = isDivided(hit.pieces.upperBound, start)
      let described = companies[..<index].last { other in
        text.tokens[other.pieces.upperBound]?.text == ","
          && (cues.appositives.match(text.tokens, other.pieces.upperBound + 1) != nil
            || cues.relatives.match(text.tokens, other.pieces.upperBound + 2) != nil)
          && !isDivided(other.pieces.upperBound + 1, hit.pieces.lowerBound)
      }
      if let described, isClosed { return described }
      return hit
    }
    return companies.last
  }

  /// Whether a company only owns what the first verb of its sentence speaks of: "X rejected Intel's offer and
  /// is asking investors for".
  func isOwnerOfObject(_ hit: NameHit, _ all: [NameHit], _ start: Int) -> Bool {
    guard hit.isOwner, cues.needsArticle, let first = all.first, first.pieces != hit.pieces,
      start - hit.pieces.upperBound > 3
    else { return false }
    return (hit.pieces.upperBound..<start).contains { piece in
      text.tokens[piece]?.text == "and"
        && ["is", "has", "will", "was", "plans", "wants", "now", "instead", "raised", "had"]
          .contains(
            text.tokens[piece + 1]?.text ?? ""
          )
    }
  }

  /// Whose price a noun directly before a name speaks of: "the valuation of Anthropic stood at".
  func valued(before start: Int, _ companies: [NameHit], in sentence: Sentence) -> NameHit? {
    guard !cues.isUnspaced else { return nil }
    return companies.last { hit in
      hit.isName && hit.pieces.upperBound <= start && start - hit.pieces.upperBound < 8
        && find(\.valueBefore, in: sentence).contains { $0.upperBound == hit.pieces.lowerBound }
        && !isDivided(hit.pieces.upperBound, start)
    }
  }

  /// Of whom a relative clause speaks that goes on up to some words: "the boss of Synthesia, which posted".
  func relative(before start: Int, _ companies: [NameHit]) -> NameHit? {
    companies.last { hit in
      let end = hit.pieces.upperBound
      return hit.isName && end + 1 < start && text.tokens[end]?.text == ","
        && ["which", "который", "которая", "которое"].contains(text.tokens[end + 1]?.text ?? "")
        && !isDivided(end + 2, start)
        && !companies.contains { (end + 1..<start).contains($0.pieces.lowerBound) && $0.isName }
    }
  }

  /// The company with which the sentence goes on behind a first clause without a subject of its own:
  /// "Fresh from a $75 million Series B, Lovable is …", «Привлекая $5 млн, X …».
  func main(behind amount: Range<Int>, _ companies: [NameHit], in sentence: Sentence)
    -> NameHit?
  {
    guard cues.openers.match(text.tokens, sentence.pieces.lowerBound) != nil,
      amount.lowerBound - sentence.pieces.lowerBound < 12,
      let comma =
        (amount
        .upperBound..<max(amount.upperBound, min(sentence.pieces.upperBound, amount.upperBound + 8)))
        .first(where: { text.tokens[$0]?.text == "," })
    else { return nil }
    return companies.first { (comma + 1...comma + 2).contains($0.pieces.lowerBound) }
  }
}
