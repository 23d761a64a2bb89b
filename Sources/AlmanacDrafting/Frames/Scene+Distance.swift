import AlmanacModel
import AlmanacReading

extension Scene {
  /// How far two places stand apart, in words; what divides thoughts counts more.
  func distance(_ one: Range<Int>, _ other: Range<Int>, in sentence: Sentence) -> Double {
    let between =
      one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<max(other.upperBound, one.lowerBound)
    var cost = 0.0
    var index = between.lowerBound
    let named = hits(in: sentence).filter(\.isName)
    while index < between.upperBound {
      if let amount = sentence.amounts.first(where: { $0.pieces.lowerBound == index }) {
        cost += amount.isMoney ? 4 : 1
        index = amount.pieces.upperBound
      } else if let date = sentence.dates.first(where: { $0.pieces.lowerBound == index }) {
        cost += 0.6
        index = date.pieces.upperBound
      } else if let name = named.first(where: { $0.pieces.lowerBound == index }) {
        cost += 0.7
        index = max(index + 1, name.pieces.upperBound)
      } else if text.tokens[index]?.text == "(",
        let close = between.first(where: { $0 > index && text.tokens[$0]?.text == ")" })
      {
        cost += 1
        index = close + 1
      } else {
        cost += weight(of: index)
        index += 1
      }
    }
    return cost
  }

  private func weight(of piece: Int) -> Double {
    guard let token = text.tokens[piece] else { return 1 }
    switch token.text {
    case ",", "、": return 1.6
    case ";": return 6
    case ":": return 1
    case "(", ")": return 2.5
    case "-", "—": return token.isAttached ? 0.1 : 2
    case "«", "»", "\"", "“", "”", "'": return 0.1
    default: break
    }
    if cues.clauses.match(text.tokens, piece) != nil { return 2.2 }
    return token.isHan ? 0.45 : 1
  }
}
