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
    let unknown = UnknownNames(text: text, cues: cues, taken: taken, known: known, title: title)
    var hits = SameNames(text: text).joined(known + unknown.hits())
    hits.sort { $0.pieces.lowerBound < $1.pieces.lowerBound }
    return hits.map(versioned).map(owning)
  }

  private func knownHits() -> [NameHit] {
    var hits: [NameHit] = []
    var scoped: [(NameHit, String)] = []
    var next = 0
    for start in text.tokens.indices where start >= next {
      guard !isInsideWord(start) else { continue }
      for (entry, end) in index.matches(at: start, text) {
        var end = end
        guard isWhole(entry, start, end), !isWithinFund(entry, end) else { continue }
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
        if party.sort == .company, let tail = fund(behind: end) {
          let name = text.words(of: start..<tail)
          party = Party(id: name.folded, name: name, sort: .fund, isRegistered: false)
          end = tail
        } else if party.sort == .company, let version = version(behind: end) {
          party = Party(
            id: text.words(of: start..<version).folded,
            name: text.words(of: start..<version),
            sort: .product,
            isRegistered: false,
            maker: party.id
          )
          end = version
        }
        if party.sort == .company || party.sort == .fund {
          while !text.starts.contains(end), let tail = text.tokens[end], tail.isCapitalized,
            cues.legalTails.contains(tail.text)
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
    if cues.isUnspaced, isPlainHan(start..<end) { return isHanCompany(start..<end) }
    guard end == start + 1, cues.plainWords.contains(first.text) else { return true }
    if let next = text.tokens[end]?.text, NameFinder.verbs.contains(next) { return true }
    // "Figure 2" at the start of a sentence is a word; one inside it is a name.
    let isFirst = text.sentences.contains { $0.pieces.lowerBound == start }
    return !isFirst || isNamedElsewhere(first.text, start)
  }

  /// Whether Han characters are a word, too: 苹果, 小米.
  private func isPlainHan(_ pieces: Range<Int>) -> Bool {
    cues.plainWords.contains(pieces.compactMap { text.tokens[$0]?.text }.joined())
  }

  /// Whether such a word stands somewhere as only a company does: before 公司, 股价, 宣布.
  private func isHanCompany(_ pieces: Range<Int>) -> Bool {
    let word = pieces.compactMap { text.tokens[$0]?.text }
    return text.tokens.indices.contains { start in
      let end = start + word.count
      guard word.enumerated().allSatisfy({ text.tokens[start + $0.offset]?.text == $0.element })
      else {
        return false
      }
      return [cues.subjectVerbs, cues.companyNouns, cues.metricNouns].contains {
        $0.match(text.tokens, end) != nil
      } || cues.listed.contains(text.tokens[end]?.text ?? "")
        || title.contains(text.words(of: pieces))
        || cues.listed.contains(text.tokens[start - 1]?.text ?? "")
    }
  }

  /// What stands behind a hyphen and is no part of a name: Gemini-powered.
  private static let sorts: Set<String> = [
    "powered", "based", "like", "style", "class", "enabled", "driven", "native", "only", "level",
  ]

  /// Verbs that only stand behind somebody who acts.
  private static let verbs: Set<String> = [
    "has", "had", "said", "says", "now", "will", "raised", "signed", "released", "launched",
    "plans",
    "closed", "announced", "unveiled", "agreed", "confirmed", "declined", "reported", "acquired",
  ]

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
    while end == start || !text.starts.contains(end), let token = text.tokens[end] {
      let isBehindHyphen = token.text == "-" && token.isAttached
      if isBehindHyphen, let next = text.tokens[end + 1], next.isAttached, next.kind != .sign,
        !NameFinder.sorts.contains(next.text)
      {
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
      } else if isLatinOn(end) {
        end += 1
      } else if let number = numbered(end, behind: start) {
        end = number
      } else {
        break
      }
    }
    return end
  }

  /// The place behind a version that Han characters stand before: 混元图像3.0.
  private func numbered(_ end: Int, behind start: Int) -> Int? {
    guard end == start, text.tokens[end]?.isHan == true else { return nil }
    let number = (end + 1...end + 3).first { text.tokens[$0]?.isHan != true }
    guard let number, let token = text.tokens[number], token.kind == .number, token.isAttached,
      token.text.contains("."), !isAmount(number)
    else { return nil }
    return number + 1
  }

  /// An unknown name of Han with the version behind it as the product of who is called so: 青屿-3.
  private func versioned(_ hit: NameHit) -> NameHit {
    guard cues.isUnspaced, hit.party.sort == .unknown,
      text.tokens[hit.pieces.upperBound - 1]?.isHan == true,
      let end = version(behind: hit.pieces.upperBound)
    else { return hit }
    let name = text.words(of: hit.pieces.lowerBound..<end)
    let party = Party(
      id: name.folded,
      name: name,
      sort: .product,
      isRegistered: false,
      maker: hit.party.id
    )
    return NameHit(pieces: hit.pieces.lowerBound..<end, party: party)
  }

  /// The end of the version that stands behind a company's name and makes it that of a product: `-M2.1`,
  /// ` 03`; nil where none does.
  private func version(behind end: Int) -> Int? {
    guard !text.starts.contains(end), let next = text.tokens[end] else { return nil }
    if next.text == "-", next.isAttached, let part = text.tokens[end + 1], part.isAttached {
      let isNumbered =
        part.kind == .number
        || text.tokens[end + 2]?.kind == .number
          && text.tokens[end + 2]?.isAttached == true && part.text.count <= 2
      return isNumbered ? extended(end) : nil
    }
    if cues.isUnspaced, next.isCapitalized, cues.versionWords.contains(next.text) {
      return extended(end)
    }
    if isNameOn(end, next) { return end + 1 }
    guard next.kind == .number, next.text.count <= 4, !isAmount(end),
      next.text.contains(".") || next.text.hasPrefix("0") || isOfProduct(end - 1),
      text.tokens[end + 1]?.text != "%"
    else { return nil }
    return extended(end)
  }

  /// Whether a noun for a product stands before a name that ends at a piece: «семейство Mistral 3».
  private func isOfProduct(_ last: Int) -> Bool {
    (1...2).contains { gap in
      cues.productNouns.match(text.tokens, last - gap)?.end == last
    }
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
