import AlmanacReading

/// Cuts the pieces of a text into sentences.
struct SentenceCutter {
  let tokens: Tokens
  let scalars: [Unicode.Scalar]
  /// Words before a dot that ends no sentence.
  let abbreviations: Set<String>

  /// The pieces of a sentence, and its paragraph.
  struct Cut {
    let pieces: Range<Int>
    let paragraph: Int
  }

  func cuts() -> [Cut] {
    var cuts: [Cut] = []
    var (start, paragraph) = (0, 0)
    for index in tokens.indices {
      let breaks = breaks(behind: index)
      guard breaks > 0 || ends(at: index) || index + 1 == tokens.indices.upperBound else {
        continue
      }
      if index + 1 < tokens.indices.upperBound, breaks == 0, isClosing(index + 1) { continue }
      cuts.append(Cut(pieces: start..<index + 1, paragraph: paragraph))
      start = index + 1
      if breaks > 1 { paragraph += 1 }
    }
    return cuts
  }

  /// How many line ends stand behind a piece.
  private func breaks(behind index: Int) -> Int {
    guard let one = tokens[index], let next = tokens[index + 1] else { return 0 }
    return scalars[one.place.upperBound..<next.place.lowerBound].count { $0 == "\n" }
  }

  private func isClosing(_ index: Int) -> Bool {
    guard let token = tokens[index], token.isAttached else { return false }
    return ["»", "”", "\"", ")", "」", "』", "’", ".", "!", "?"].contains(token.text)
  }

  private func ends(at index: Int) -> Bool {
    guard let sign = tokens.sign(index) else { return false }
    switch sign {
    case "。", "!", "?", "…": return true
    case ".": return isStop(index)
    case "»", "”", "\"", ")", "」", "』":
      return index > 0 && tokens[index]?.isAttached == true && ends(at: index - 1)
    default: return false
    }
  }

  private func isStop(_ index: Int) -> Bool {
    guard let next = tokens[index + 1] else { return true }
    guard let word = tokens[index - 1] else { return false }
    // What is attached goes on: a decimal, an address, U.S.
    if next.isAttached, !isClosing(index + 1) { return false }
    if word.kind == .number { return next.isCapitalized && !isListNumber(index - 1) }
    if abbreviations.contains(word.text) { return false }
    let isInitial = word.place.count == 1 && word.isCapitalized
    return !isInitial && (next.isCapitalized || next.kind != .word || next.text.first == "—")
  }

  /// Whether a number starts its line, as that of an entry of a list.
  private func isListNumber(_ index: Int) -> Bool { index == 0 || breaks(behind: index - 1) > 0 }
}
