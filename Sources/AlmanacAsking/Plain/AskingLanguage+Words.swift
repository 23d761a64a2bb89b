import AlmanacReading

extension AskingLanguage {
  /// The cue words of a question, the longest at each place.
  ///
  /// - Parameters:
  ///   - tokens: the pieces of the question.
  ///   - taken: the pieces of names and dates, to which those of its words are added.
  /// - Returns: the cue words in order.
  func words(of tokens: Tokens, besides taken: inout Set<Int>) -> [PlainQuestion.Hit] {
    var hits: [PlainQuestion.Hit] = []
    for start in tokens.indices where !taken.contains(start) {
      guard let word = word(tokens, start, taken) else { continue }
      taken.formUnion(start..<word.end)
      if let cue = word.cue, !tokens.isDoubled(start, word.end), !tokens.isTag(start, word.end) {
        hits.append(PlainQuestion.Hit(cue: cue, pieces: start..<word.end))
      }
    }
    return hits
  }

  /// The word that starts at a place: a shorter one where the longest breaks the next, as 哪些事 does
  /// 哪些事故.
  private func word(_ tokens: Tokens, _ start: Int, _ taken: Set<Int>) -> (cue: Cue?, end: Int)? {
    guard let longest = longest(tokens, start, .max) ?? borrowed(tokens, start),
      taken.isDisjoint(with: start..<longest.end)
    else { return nil }
    let end = longest.end
    guard end > start + 1, let next = tokens[end], next.isHan, !taken.contains(end),
      self.longest(tokens, end, .max) == nil
    else { return longest }
    for cut in (start + 1..<end).reversed() {
      guard let short = self.longest(tokens, start, cut), short.end == cut,
        let other = self.longest(tokens, cut, .max), other.end > end,
        taken.isDisjoint(with: cut..<other.end)
      else { continue }
      return short
    }
    return longest
  }

  private func longest(_ tokens: Tokens, _ start: Int, _ limit: Int) -> (cue: Cue?, end: Int)? {
    let idle = idle.match(tokens, start, limit: limit)?.end ?? start
    let cue = cues.match(tokens, start, limit: limit)
    let end = max(idle, cue?.end ?? start)
    guard end > start else { return nil }
    return (cue?.end == end ? cue?.meaning : nil, end)
  }

  /// An English word of business in a question of another language: "market cap", "ARR".
  private func borrowed(_ tokens: Tokens, _ start: Int) -> (cue: Cue?, end: Int)? {
    guard code != "en", tokens[start]?.isLatin == true,
      let cue = AskingLanguage.english.cues.match(tokens, start)
    else { return nil }
    return (cue.meaning, cue.end)
  }
}

extension Tokens {
  /// Whether pieces go on with more than one letter.
  private func isAllHan(_ pieces: Range<Int>, but letter: String) -> Bool {
    pieces.dropFirst().contains { self[$0]?.text != letter }
  }

  /// Whether a word of denial ends the clause, where it only makes a question of it: 靠谱不.
  fileprivate func isTag(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, let word = self[start], ["不", "没"].contains(word.text),
      !isAllHan(start..<end, but: "有")
    else {
      return false
    }
    guard let next = self[end] else { return true }
    return next.kind == .sign
  }

  /// Whether a word stands between two that are the same, which asks and denies nothing: 快不快.
  fileprivate func isDoubled(_ start: Int, _ end: Int) -> Bool {
    guard let before = self[start - 1], let word = self[start], word.isHan, end == start + 1
    else { return false }
    return ["不", "没"].contains(word.text) && self[end]?.text == before.text
  }
}

extension [PlainQuestion.Hit] {
  /// Without what is spent on a deal, which is its price and no figure of a company.
  var withoutPrices: [PlainQuestion.Hit] {
    guard contains(where: { $0.cue.deal != nil || $0.cue == .invest }) else { return self }
    return filter { $0.cue != .figure("spending") }
  }

  /// Without a word that only asks to be told, where another says of what: "tell me about the funding".
  var politely: [PlainQuestion.Hit] {
    let isAsked = contains { hit in
      hit.cue.isSubject || [.models, .history, .growth].contains(hit.cue)
    }
    return isAsked ? filter { $0.cue != .tell } : self
  }

  /// What happened to somebody on a day is what happened, and not what came of a plan.
  func dated(_ isUndated: Bool) -> [PlainQuestion.Hit] {
    guard !isUndated, !contains(where: { $0.cue == .plan || $0.cue == .status("rumored") }) else {
      return self
    }
    return map { $0.cue == .fate ? PlainQuestion.Hit(cue: .happen, pieces: $0.pieces) : $0 }
  }
}
