import AlmanacModel
import AlmanacReading

/// Finds words that look like names and that nobody knows.
struct UnknownNames {
  let text: ReadText
  let cues: Cues
  /// The pieces that belong to known names.
  let taken: Set<Int>
  let known: [NameHit]
  let title: String

  func hits() -> [NameHit] {
    var hits = capitalized() + quoted()
    if cues.isUnspaced {
      hits += HanNames(text: text, cues: cues, taken: taken, known: known, title: title).hits()
    }
    var seen: Set<Int> = []
    return hits.sorted {
      ($0.pieces.lowerBound, -$0.pieces.count) < ($1.pieces.lowerBound, -$1.pieces.count)
    }
    .filter { hit in
      guard seen.isDisjoint(with: hit.pieces) else { return false }
      seen.formUnion(hit.pieces)
      return true
    }
  }

  /// Runs of words with capital letters.
  private func capitalized() -> [NameHit] {
    var hits: [NameHit] = []
    for sentence in text.sentences {
      var index = sentence.pieces.lowerBound
      while index < sentence.pieces.upperBound {
        guard isNamePiece(index, sentence, isFirst: true) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < sentence.pieces.upperBound {
          if isNamePiece(end, sentence, isFirst: false) {
            end += 1
          } else if let sign = text.tokens[end], sign.isAttached,
            ["-", ".", "&"].contains(sign.text) || sign.text == "&",
            end + 1 < sentence.pieces.upperBound, text.tokens[end + 1]?.isAttached == true,
            text.tokens[end + 1]?.kind != .sign, !taken.contains(end + 1)
          {
            end += 2
          } else if text.tokens[end]?.text == ":", text.tokens[end]?.isAttached == true,
            text.tokens[end + 1]?.text == "ai", text.tokens[end + 1]?.isAttached == true
          {
            end += 2
          } else if text.tokens[end]?.text == "&", isNamePiece(end + 1, sentence, isFirst: false) {
            end += 2
          } else {
            break
          }
        }
        add(index..<end, sentence, &hits)
        index = end
      }
    }
    return hits
  }

  private func isNamePiece(_ index: Int, _ sentence: Sentence, isFirst: Bool) -> Bool {
    guard let token = text.tokens[index], !taken.contains(index), sentence.pieces.contains(index)
    else {
      return false
    }
    if token.kind == .number {
      if isFirst {
        // 7AI and 4Paradigm begin with a number.
        guard let next = text.tokens[index + 1], next.isAttached, next.isCapitalized,
          next.text.count > 1, token.text.count == 1
        else { return false }
        return !isInMention(index, sentence)
      }
      return token.text.count <= 6 && !isInMention(index, sentence)
    }
    guard token.kind == .word, !token.isHan else { return false }
    if !isFirst, cues.versionWords.contains(token.text), text.tokens[index - 1]?.kind == .number {
      return true
    }
    guard token.isCapitalized || isMixed(token), !isInDate(index, sentence) else { return false }
    if !isFirst, token.isInCapitals, ["ai", "llm", "lm", "vl", "tts"].contains(token.text) {
      return true
    }
    return !cues.notNames.contains(token.text)
  }

  private func isMixed(_ token: Token) -> Bool {
    let letters = text.words(token.place)
    return letters.dropFirst().contains(where: \.isUppercase) && letters.count > 2
  }

  private func isInDate(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.dates.contains { $0.pieces.contains(index) }
  }

  private func isInMention(_ index: Int, _ sentence: Sentence) -> Bool {
    isInDate(index, sentence)
      || sentence.amounts.contains { $0.pieces.contains(index) && $0.pieces.count > 1 }
  }

  private func add(_ pieces: Range<Int>, _ sentence: Sentence, _ hits: inout [NameHit]) {
    var pieces = pieces
    let isStart = pieces.lowerBound == sentence.pieces.lowerBound
    if isStart, !cues.isUnspaced, let first = text.tokens[pieces.lowerBound],
      cues.isPlain(first.text), !isElsewhere(first, pieces.lowerBound)
    {
      guard pieces.count > 1 else { return }
      pieces = pieces.lowerBound + 1..<pieces.upperBound
      guard let next = text.tokens[pieces.lowerBound], next.kind == .word, next.isCapitalized else {
        return
      }
    }
    while pieces.count > 0, let first = text.tokens[pieces.lowerBound],
      ["the", "a", "an"].contains(first.text)
        || pieces.count == 1 && cues.notNames.contains(first.text)
    {
      pieces = pieces.lowerBound + 1..<pieces.upperBound
    }
    let isTail = pieces.allSatisfy { cues.legalTails.contains(text.tokens[$0]?.text ?? "") }
    guard !pieces.isEmpty, !isTail else { return }
    if pieces.count == 1, let only = text.tokens[pieces.lowerBound], cues.isPlain(only.text),
      !isMixed(only),
      !only.isInCapitals
    {
      return
    }
    let name = text.words(of: pieces).trimmingQuotes
    guard name.count > 1 else { return }
    hits.append(NameHit(pieces: pieces, party: Party.unknown(name)))
  }

  /// Whether a word stands with a capital letter inside a sentence, too.
  private func isElsewhere(_ token: Token, _ place: Int) -> Bool {
    text.sentences.contains { sentence in
      sentence.pieces.dropFirst().contains { index in
        guard let other = text.tokens[index] else { return false }
        return index != place && !taken.contains(index) && other.text == token.text
          && other.isCapitalized
      }
    }
  }

  /// Whether Han characters within quotation marks can be a name, and no words that somebody said.
  private func isHanName(_ pieces: Range<Int>) -> Bool {
    if pieces.contains(where: { text.tokens[$0]?.isHan == false }) { return true }
    return (2...6).contains(pieces.count)
      && !pieces.contains { piece in
        cues.boundaries.contains(text.tokens[piece]?.text ?? "")
          || cues.acquire.match(text.tokens, piece) != nil
          || cues.persons.match(text.tokens, piece) != nil
      }
  }

  /// Names between quotation marks, as «Алиса AI» and “千问App”.
  private func quoted() -> [NameHit] {
    var hits: [NameHit] = []
    for sentence in text.sentences {
      var open: Int?
      for index in sentence.pieces {
        guard let sign = text.tokens.sign(index) else { continue }
        if ["«", "“", "「", "《", "„"].contains(sign) {
          open = index
        } else if ["»", "”", "」", "》"].contains(sign), let start = open {
          let pieces = start + 1..<index
          open = nil
          guard (1...(cues.isUnspaced ? 8 : 6)).contains(pieces.count),
            taken.isDisjoint(with: pieces),
            let first = text.tokens[start + 1], first.isCapitalized || first.isHan
          else { continue }
          if first.isHan, sign != "》", !isHanName(pieces) { continue }
          hits.append(NameHit(pieces: pieces, party: Party.unknown(text.words(of: pieces))))
        }
      }
    }
    return hits
  }
}

extension Party {
  /// Somebody of whom only the name is known.
  static func unknown(_ name: String) -> Party {
    Party(
      id: name.folded,
      name: name,
      sort: NameIndex.isFund(name) ? .fund : .unknown,
      isRegistered: false
    )
  }
}
