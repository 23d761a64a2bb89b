import AlmanacModel
import AlmanacReading
import Foundation

/// Finds names in a text without spaces: what stands between a boundary and a word that only a
/// company does, what ends as companies' names do, and what the headline starts with.
struct HanNames {
  let text: ReadText
  let cues: Cues
  let taken: Set<Int>
  let known: [NameHit]
  /// The headline, which often starts with the name.
  let title: String

  /// What stands between a subject and its verb.
  private static let adverbs: Set<String> = ["也", "已", "于", "将", "刚", "还", "又", "则", "均", "才", "便"]

  private let whole: String

  init(text: ReadText, cues: Cues, taken: Set<Int>, known: [NameHit], title: String) {
    (self.text, self.cues, self.taken, self.known, self.title) = (text, cues, taken, known, title)
    whole = String(String.UnicodeScalarView(text.scalars))
  }

  func hits() -> [NameHit] {
    var names: [String: String] = [:]
    var hits: [NameHit] = []
    for name in titled() { names[name] = name }
    for sentence in text.sentences {
      for index in sentence.pieces where cues.subjectVerbs.match(text.tokens, index) != nil {
        var end = index
        while let word = text.tokens[end - 1]?.text, HanNames.adverbs.contains(word) { end -= 1 }
        while let word = (2...2).first(where: {
          cues.leadIns.match(text.tokens, end - $0)?.end == end
        }) {
          end -= word
        }
        if let pieces = before(end, sentence), isAtStart(pieces, sentence), isTold(pieces) {
          add(pieces, &names, &hits)
        }
      }
      // 信雅达（600571）
      for index in sentence.pieces where isListed(at: index) {
        if let pieces = before(index, sentence) { add(pieces, &names, &hits) }
      }
      for index in sentence.pieces {
        guard let tail = cues.companyTails.match(text.tokens, index),
          tail.end <= sentence.pieces.upperBound,
          let stem = before(index, sentence, isTailed: true).flatMap(named), stem.count <= 6
        else { continue }
        add(stem.lowerBound..<tail.end, &names, &hits)
      }
    }
    hits += launched()
    for (name, full) in shortened(names) { names[name] = full }
    hits = hits.map { hit in
      guard let full = names[hit.party.name], full != hit.party.name else { return hit }
      return NameHit(pieces: hit.pieces, party: Party.unknown(full))
    }
    return hits + again(names, Set(hits.flatMap(\.pieces)))
  }

  /// Whether the number of a share stands in brackets at a place.
  private func isListed(at index: Int) -> Bool {
    guard text.tokens[index]?.text == "(", let code = text.tokens[index + 1] else { return false }
    return code.kind == .number && (4...6).contains(code.text.prefix { $0.isNumber }.count)
      && [")", "."].contains(text.tokens[index + 2]?.text ?? ")")
  }

  /// The run of Han characters before a place, as far back as a boundary.
  private func before(_ end: Int, _ sentence: Sentence, isTailed: Bool = false) -> Range<Int>? {
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
    guard !words.contains(where: { isWord($0, isTailed: isTailed) }) else { return nil }
    return pieces
  }

  /// The part of a run before a tail that is a name, and not what a thing is for: of 护理机器人 nothing.
  private func named(_ pieces: Range<Int>) -> Range<Int>? {
    var start = pieces.lowerBound
    while start < pieces.upperBound, let word = cues.descriptions.match(text.tokens, start),
      word.end <= pieces.upperBound
    {
      start = word.end
    }
    return pieces.upperBound - start >= 2 ? start..<pieces.upperBound : nil
  }

  /// Whether a verb or a noun stands there that no name has.
  private func isWord(_ piece: Int, isTailed: Bool) -> Bool {
    let words = [
      cues.generic, cues.companyNouns, cues.subjectVerbs, cues.sell, cues.acquire, cues.invest,
      cues.launch, cues.raiseBefore, cues.valueBefore, cues.productNouns, cues.persons,
      cues.rumored, cues.expected, cues.announced, cues.completed, cues.plainVerbs,
    ]
    return words.contains { words in
      words.match(text.tokens, piece).map { !isTailed || $0.end > piece + 1 } ?? false
    }
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
    return isRepeated(name, least: 2) || isIntroduced(pieces.lowerBound)
      || (1...4).contains {
        cues.companyTails.match(text.tokens, pieces.upperBound - $0)?.end == pieces.upperBound
      }
  }

  /// Whether a noun for a company stands directly before a name: 芯片企业曦望.
  private func isIntroduced(_ start: Int) -> Bool {
    (2...4).contains { cues.companyNouns.match(text.tokens, start - $0)?.end == start }
  }

  /// What comes out under a name with a version: 发布星河-2.
  private func launched() -> [NameHit] {
    var hits: [NameHit] = []
    for sentence in text.sentences {
      for place in text.places(of: cues.launch, in: sentence.pieces) {
        var end = place.upperBound
        while let token = text.tokens[end], token.isHan, !taken.contains(end),
          !cues.boundaries.contains(token.text), end - place.upperBound < 5
        {
          end += 1
        }
        let pieces = place.upperBound..<end
        guard (2...4).contains(pieces.count), text.tokens[end]?.text == "-",
          text.tokens[end]?.isAttached == true, text.tokens[end + 1]?.kind == .number
        else { continue }
        hits.append(NameHit(pieces: pieces, party: Party.unknown(text.words(of: pieces))))
      }
    }
    return hits
  }

  private func isRepeated(_ name: String, least: Int) -> Bool {
    whole.components(separatedBy: name).count > least
  }

  /// What the headline starts its clauses with, where the text has it more than once.
  private func titled() -> [String] {
    let tokens = Tokens(title).simplified()
    var names: [String] = []
    var start = 0
    for index in 0...tokens.all.count {
      let isVerb =
        cues.subjectVerbs.match(tokens, index) != nil || cues.denied.match(tokens, index) != nil
      let isSign = tokens[index].map { $0.kind == .sign || !$0.isHan } ?? true
      guard isVerb || isSign else { continue }
      let run = tokens.all[start..<index]
      if (2...8).contains(run.count),
        run.allSatisfy({ $0.isHan && !cues.boundaries.contains($0.text) })
      {
        let name = run.written(in: title)
        if isRepeated(name, least: 2), !isTaken(name), isName(name, in: tokens, start..<index) {
          names.append(name)
        }
      }
      if isSign { start = index + 1 } else if isVerb { start = tokens.all.count + 1 }
      if start > tokens.all.count { break }
    }
    return names
  }

  private func isName(_ name: String, in tokens: Tokens, _ pieces: Range<Int>) -> Bool {
    let words = [
      cues.generic, cues.companyNouns, cues.leadIns, cues.descriptions, cues.productNouns,
      cues.persons, cues.plainVerbs, cues.launch, cues.acquire, cues.raiseBefore, cues.metricNouns,
    ]
    return !pieces.contains { piece in words.contains { $0.match(tokens, piece) != nil } }
  }

  private func isTaken(_ name: String) -> Bool {
    known.contains { $0.party.name == name || text.words(of: $0.pieces) == name }
  }

  private func add(_ pieces: Range<Int>, _ names: inout [String: String], _ hits: inout [NameHit]) {
    guard pieces.count >= 2, pieces.count <= 12 else { return }
    let name = text.words(of: pieces)
    names[name] = name
    hits.append(NameHit(pieces: pieces, party: Party.unknown(name)))
  }

  /// The names without what companies' names end with, by which they are called again.
  private func shortened(_ names: [String: String]) -> [String: String] {
    var short: [String: String] = [:]
    for name in names.keys.sorted() {
      let tokens = Tokens(name).simplified()
      let tail = (2..<max(2, tokens.all.count)).first {
        cues.companyTails.match(tokens, $0)?.end == tokens.all.count
      }
      guard let tail else { continue }
      let stem = tokens.all[..<tail].written(in: name)
      guard isRepeated(stem, least: whole.components(separatedBy: name).count) else { continue }
      short[stem] = name
    }
    return short
  }

  /// The same names where they stand again, by what they are called.
  private func again(_ names: [String: String], _ found: Set<Int>) -> [NameHit] {
    var hits: [NameHit] = []
    var all = found
    for name in names.keys.sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
      let pieces = Tokens(name).simplified().all
      for start in text.tokens.indices where text.tokens[start]?.text == pieces[0].text {
        let place = start..<start + pieces.count
        guard text.tokens[place.upperBound - 1] != nil, text.words(of: place) == name,
          all.isDisjoint(with: place), taken.isDisjoint(with: place)
        else { continue }
        all.formUnion(place)
        hits.append(NameHit(pieces: place, party: Party.unknown(names[name] ?? name)))
      }
    }
    return hits
  }
}

extension ArraySlice<Token> {
  /// The words of a text that some pieces of it stand for.
  fileprivate func written(in text: String) -> String {
    guard let first, let last else { return "" }
    let scalars = Array(text.unicodeScalars)
    return String(
      String.UnicodeScalarView(scalars[first.place.lowerBound..<last.place.upperBound])
    )
  }
}
