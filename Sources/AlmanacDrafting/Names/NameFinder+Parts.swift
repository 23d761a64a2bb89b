import AlmanacReading

/// What a known name only begins: a fund that a company or a person founded, a product with a word of its own.
extension NameFinder {
  /// Whether a word goes on a company's name as that of a product: "MatX One", and in a Chinese text every
  /// Latin one.
  func isNameOn(_ end: Int, _ next: Token) -> Bool {
    guard next.kind == .word, next.isCapitalized, !next.isHan, !next.isAttached,
      text.tokens[end - 1]?.isHan == false
    else { return false }
    if ["one", "two", "next", "zero"].contains(next.text) { return true }
    return cues.isUnspaced && !cues.legalTails.contains(next.text)
      && !cues.notNames.contains(next.text) && !NameIndex.isFund("x " + next.text)
      && cues.companyTails.match(text.tokens, end) == nil
  }

  /// The end of a fund's name that begins as the company's does: "Salesforce Ventures", "OpenAI Startup
  /// Fund"; nil where none stands there.
  func fund(behind end: Int) -> Int? {
    if cues.isUnspaced, text.tokens[end - 1]?.isHan == true {
      let tail = [text.tokens[end]?.text, text.tokens[end + 1]?.text].compactMap(\.self).joined()
      return NameFinder.fundTails.contains(tail) ? end + 2 : nil
    }
    var index = end
    while index < end + 3, !text.starts.contains(index), let token = text.tokens[index],
      token.kind == .word, token.isCapitalized,
      !token.isHan
    {
      index += 1
      if NameIndex.isFund("x " + token.text) { return index }
    }
    return nil
  }

  /// How the names of funds end that a company founded: 吉利资本.
  static let fundTails: Set<String> = ["资本", "创投", "产投", "战投", "风投", "基金", "资管"]

  /// Whether a surname only begins the name of what somebody founded: "Bezos Expeditions".
  func isWithinFund(_ entry: NameIndex.Entry, _ end: Int) -> Bool {
    guard entry.party.sort == .person, entry.pieces.count == 1, !cues.isUnspaced,
      !text.starts.contains(end), let next = text.tokens[end], next.kind == .word
    else { return false }
    return next.isCapitalized && !next.isAttached && !cues.isPlain(next.text)
  }

  /// Whether a Latin word in a Russian text goes on the Latin name before it: "Alice AI ART 3.0".
  func isLatinOn(_ place: Int) -> Bool {
    guard !cues.needsArticle, !cues.isUnspaced, let word = text.tokens[place],
      let before = text.tokens[place - 1]
    else { return false }
    return word.kind == .word && word.isCapitalized && !word.isAttached && !word.isCyrillic
      && before.kind == .word && !before.isCyrillic && !cues.notNames.contains(word.text)
      && index.matches(at: place, text).isEmpty
  }
}
