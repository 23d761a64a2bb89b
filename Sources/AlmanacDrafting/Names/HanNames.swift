import AlmanacModel
import AlmanacReading
import Foundation

/// Finds names in a text without spaces: what stands between a boundary and a word that only a
/// company does, and what ends as companies' names do.
struct HanNames {
  let text: ReadText
  let cues: Cues
  let taken: Set<Int>
  let known: [NameHit]

  private var whole: String { String(String.UnicodeScalarView(text.scalars)) }

  func hits() -> [NameHit] {
    var names: Set<String> = []
    var hits: [NameHit] = []
    for sentence in text.sentences {
      for index in sentence.pieces where cues.subjectVerbs.match(text.tokens, index) != nil {
        if let pieces = before(index, sentence), isAtStart(pieces, sentence), isTold(pieces) {
          add(pieces, &names, &hits)
        }
      }
      for index in sentence.pieces {
        guard let tail = cues.companyTails.match(text.tokens, index),
          tail.end <= sentence.pieces.upperBound,
          let pieces = before(index, sentence), pieces.count <= 6
        else { continue }
        add(pieces.lowerBound..<tail.end, &names, &hits)
      }
    }
    return hits + again(names, Set(hits.flatMap(\.pieces)))
  }

  /// The run of Han characters before a place, as far back as a boundary.
  private func before(_ end: Int, _ sentence: Sentence) -> Range<Int>? {
    let marks = Set(sentence.dates.flatMap(\.pieces) + sentence.amounts.flatMap(\.pieces))
    var start = end
    while start > sentence.pieces.lowerBound {
      guard let token = text.tokens[start - 1], token.isHan, !taken.contains(start - 1),
        !marks.contains(start - 1), !cues.boundaries.contains(token.text)
      else { break }
      start -= 1
    }
    var pieces = start..<end
    // What stands before the name describes it: 机器人企业乐聚 is 乐聚.
    for index in start..<end {
      if let noun = cues.companyNouns.match(text.tokens, index), noun.end + 2 <= end,
        noun.end > pieces.lowerBound
      {
        pieces = noun.end..<end
      }
    }
    while let skipped = cues.leadIns.match(text.tokens, pieces.lowerBound), skipped.end <= end {
      pieces = skipped.end..<end
    }
    guard (2...8).contains(pieces.count), !taken.contains(pieces.lowerBound) else { return nil }
    let words = pieces.lowerBound..<pieces.upperBound
    guard !words.contains(where: isWord) else { return nil }
    return pieces
  }

  /// Whether a verb or a noun stands there that no name has.
  private func isWord(_ piece: Int) -> Bool {
    let words = [
      cues.generic, cues.companyNouns, cues.subjectVerbs, cues.sell, cues.acquire, cues.invest,
      cues.launch, cues.raiseBefore, cues.valueBefore, cues.productNouns, cues.persons,
      cues.rumored, cues.expected, cues.announced, cues.completed, cues.plainVerbs,
    ]
    return words.contains { $0.match(text.tokens, piece) != nil }
  }

  /// Whether a name starts its clause: nothing but a sign, a date or a lead-in stands before it.
  private func isAtStart(_ pieces: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = pieces.lowerBound - 1
    guard before >= sentence.pieces.lowerBound, let token = text.tokens[before] else { return true }
    return token.kind == .sign || sentence.dates.contains { $0.pieces.contains(before) }
      || (0...4).contains { cues.leadIns.match(text.tokens, before - $0)?.end == before + 1 }
  }

  /// Whether a name stands in the text more than once, or ends as companies' names do.
  private func isTold(_ pieces: Range<Int>) -> Bool {
    let name = text.words(of: pieces)
    let isRepeated = whole.components(separatedBy: name).count > 2
    return isRepeated
      || (1...4).contains {
        cues.companyTails.match(text.tokens, pieces.upperBound - $0)?.end == pieces.upperBound
      }
  }

  private func add(_ pieces: Range<Int>, _ names: inout Set<String>, _ hits: inout [NameHit]) {
    guard pieces.count >= 2, pieces.count <= 12 else { return }
    let name = text.words(of: pieces)
    names.insert(name)
    hits.append(NameHit(pieces: pieces, party: Party.unknown(name)))
  }

  /// The same names where they stand again.
  private func again(_ names: Set<String>, _ found: Set<Int>) -> [NameHit] {
    var hits: [NameHit] = []
    for name in names {
      let pieces = Array(name.unicodeScalars).map(String.init)
      for start in text.tokens.indices where text.tokens[start]?.text == pieces[0].lowercased() {
        let place = start..<start + pieces.count
        guard text.tokens[place.upperBound - 1] != nil, text.words(of: place) == name,
          found.isDisjoint(with: place), taken.isDisjoint(with: place)
        else { continue }
        hits.append(NameHit(pieces: place, party: Party.unknown(name)))
      }
    }
    return hits
  }
}
