import AlmanacModel
import AlmanacReading

/// Finds the names in a text: those that are known, then those that look like names.
struct NameFinder {
  let index: NameIndex
  let cues: Cues
  let text: ReadText
  /// The words of the title, which often names the company first.
  let title: String

  func hits() -> [NameHit] {
    let known = knownHits()
    let taken = Set(known.flatMap(\.pieces))
    var hits = known + UnknownNames(text: text, cues: cues, taken: taken, known: known).hits()
    hits.sort { $0.pieces.lowerBound < $1.pieces.lowerBound }
    return hits.map(owning)
  }

  private func knownHits() -> [NameHit] {
    var hits: [NameHit] = []
    var scoped: [(NameHit, String)] = []
    var next = 0
    for start in text.tokens.indices where start >= next {
      guard !isInsideWord(start) else { continue }
      for (entry, end) in index.matches(at: start, text) {
        var end = end
        guard isWhole(entry, start, end) else { continue }
        var party = entry.party
        if party.sort == .product {
          end = extended(end)
          let name = text.words(of: start..<end).trimmingQuotes
          if end > start + entry.pieces.count, name.folded != party.name.folded {
            party = Party(
              id: name.folded,
              name: name,
              sort: .product,
              isRegistered: false,
              maker: party.maker
            )
          }
        }
        if party.sort == .company || party.sort == .fund {
          while let tail = text.tokens[end], tail.isCapitalized, cues.legalTails.contains(tail.text)
          {
            end += 1
          }
        }
        let hit = NameHit(pieces: start..<end, party: party)
        if let with = entry.with { scoped.append((hit, with)) } else { hits.append(hit) }
        next = end
        break
      }
    }
    let present = Set(hits.map(\.party.id))
    return hits + scoped.filter { present.contains($0.1) }.map(\.0)
  }

  /// Whether a piece goes on a word that began before it, as in `e-Google`.
  private func isInsideWord(_ start: Int) -> Bool {
    guard let token = text.tokens[start], token.isAttached, let before = text.tokens[start - 1]
    else {
      return false
    }
    return before.kind == .word && !before.isHan && !token.isHan
  }

  /// Whether the words are a name here, and not the beginning of another or a plain word.
  private func isWhole(_ entry: NameIndex.Entry, _ start: Int, _ end: Int) -> Bool {
    guard let first = text.tokens[start] else { return false }
    if let next = text.tokens[end], next.isAttached, next.kind == .word, !next.isHan,
      !(text.tokens[end - 1]?.isHan ?? false), text.tokens[end - 1]?.kind == .word
    {
      return false
    }
    // 思科 within 新思科技: a word that ends a name of another goes over the end.
    if text.tokens[end - 1]?.isHan == true,
      let tail = cues.companyTails.match(text.tokens, end - 1),
      tail.end > end
    {
      return false
    }
    guard end == start + 1, cues.plainWords.contains(first.text) else { return true }
    // "Figure 2" at the start of a sentence is a word; one inside it is a name.
    let isFirst = text.sentences.contains { $0.pieces.lowerBound == start }
    return !isFirst || isNamedElsewhere(first.text, start)
  }

  private func isNamedElsewhere(_ word: String, _ place: Int) -> Bool {
    if Tokens(title).all.contains(where: { $0.text == word && $0.isCapitalized }) { return true }
    if let next = text.tokens[place + 1], ["'", ".", ","].contains(next.text) { return true }
    return text.tokens.indices.contains { index in
      guard index != place, let token = text.tokens[index] else { return false }
      return token.text == word && token.isCapitalized
    }
  }

  /// The end of a product's name, which versions and words such as Pro go on.
  func extended(_ start: Int) -> Int {
    var end = start
    while let token = text.tokens[end] {
      let isBehindHyphen = token.text == "-" && token.isAttached
      if isBehindHyphen, let next = text.tokens[end + 1], next.isAttached, next.kind != .sign {
        end += 2
      } else if token.kind == .number, token.text.count <= 6, !isAmount(end) {
        end += 1
      } else if cues.versionWords.contains(token.text),
        token.isCapitalized || token.isAttached || end > start
      {
        end += 1
      } else if token.kind == .word, !token.isHan, token.text.count == 1, token.isCapitalized,
        let next = text.tokens[end + 1], next.isAttached, next.kind == .number
      {
        // Kimi K2.5
        end += 2
      } else if token.kind == .word, !token.isHan, token.isAttached,
        text.tokens[end - 1]?.kind == .number
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a number belongs to an amount or a date of the text.
  private func isAmount(_ piece: Int) -> Bool {
    guard let sentence = text.sentences.first(where: { $0.pieces.contains(piece) }) else {
      return false
    }
    let amount = sentence.amounts.first { $0.pieces.contains(piece) && $0.pieces.count > 1 }
    // "Veo 4 at" is no amount: neither money nor a number with a scale or a unit.
    let isLarge = amount?.count.map { ($0.high ?? $0.low ?? 0) >= 100_000 } ?? true
    return amount != nil && isLarge
      || sentence.dates.contains { $0.pieces.contains(piece) && $0.pieces.count > 1 }
  }

  private func owning(_ hit: NameHit) -> NameHit {
    var hit = hit
    if let mark = text.tokens[hit.pieces.upperBound], mark.text == "'", mark.isAttached {
      hit.isOwner = true
    }
    if text.tokens[hit.pieces.upperBound]?.text == "的" { hit.isOwner = true }
    return hit
  }
}

extension String {
  private static let quotationMarks: Set<Character> = [
    "«", "»", "“", "”", "\"", "'", "「", "」", "『", "』", "《", "》", "„", "‘", "’", " ",
  ]

  /// The words without quotation marks around them.
  var trimmingQuotes: String {
    var words = Substring(self)
    while let first = words.first, String.quotationMarks.contains(first) {
      words = words.dropFirst()
    }
    while let last = words.last, String.quotationMarks.contains(last) { words = words.dropLast() }
    return String(words)
  }
}
