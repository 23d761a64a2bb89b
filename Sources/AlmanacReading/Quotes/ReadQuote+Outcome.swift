package import AlmanacModel

extension ReadQuote {
  /// What came of a deed.
  package enum Outcome: Sendable {
    case done, undone, planned
  }

  /// What the quote tells of the deeds that claims of a kind are about; nil where it has no verb for
  /// them.
  ///
  /// One that is done outweighs others: "did not ship in May but did in June" tells of a deed.
  package func outcome(of kind: Kind) -> Outcome? {
    let outcomes = sentences.flatMap { self.outcomes(of: kind, in: $0) }
    guard !outcomes.isEmpty else {
      let isDenied = [.funding, .deal, .valuation].contains(kind) && !found(deeds.denials).isEmpty
      return isDenied ? .undone : nil
    }
    if outcomes.contains(.done) { return .done }
    return outcomes.contains(.planned) ? .planned : .undone
  }

  /// The sentences, by their pieces.
  private var sentences: [Range<Int>] { parts { [".", "!", "?", ";", "。"].contains($0) } }

  /// The parts that contrasts and the ends of sentences divide.
  package var thoughts: [Range<Int>] {
    let divides: Set<String> = [
      ".", "!", "?", ";", "。", "while", "whereas", "но", "однако", "тогда", "während", "aber", "但",
      "而",
    ]
    return parts { divides.contains($0) || deeds.contrasts.contains($0) }
  }

  private func parts(_ divides: (String) -> Bool) -> [Range<Int>] {
    var (parts, start) = ([Range<Int>](), 0)
    for index in tokens.indices where divides(tokens.all[index].text) {
      // The dot of an ordinal, as in "am 5. Mai", ends no sentence.
      if tokens.sign(index) == ".", tokens[index - 1]?.kind == .number,
        tokens[index + 1]?.kind == .word, language.dates.startsWithDay
      {
        continue
      }
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    return parts + (start < tokens.all.count ? [start..<tokens.all.count] : [])
  }

  /// What was read last that changes what the verbs behind it tell.
  private struct Cloud {
    var sign: Sign?
    var isDenied = false
  }

  private struct Sign {
    let outcome: Outcome
    let end: Int
    /// Whether an act follows it already, on whose object it goes on: 未能完成6亿美元融资.
    var isSpent = false
  }

  private func outcomes(of kind: Kind, in sentence: Range<Int>) -> [Outcome] {
    guard let acts = deeds.acts[kind] else { return [] }
    var (outcomes, cloud, index) = ([Outcome](), Cloud(), sentence.lowerBound)
    let canBeDenied = kind != .milestone && kind != .alert
    let canEnd = [.funding, .release, .deal].contains(kind)
    let isDeniedWhole =
      canBeDenied && sentence.contains { deeds.denialsAnywhere.match(tokens, $0) != nil }
    while index < sentence.upperBound {
      if deeds.contrasts.contains(tokens.all[index].text) {
        // "Not in May but in June" tells of a deed.
        if outcomes.last == .undone, isCorrection(index + 1) {
          outcomes[outcomes.count - 1] = .done
        }
        cloud = Cloud()
        index += 1
      } else if let (isNegation, end) = deeds.negations.match(tokens, index) {
        cloud.sign = isNegation ? Sign(outcome: .undone, end: end) : nil
        index = end
      } else if canBeDenied, let end = deeds.denials.match(tokens, index)?.end {
        cloud.isDenied = true
        index = end
      } else if canEnd, let end = deeds.ends.match(tokens, index)?.end {
        outcomes.append(.undone)
        let goesOn = language.numerals.isPositional
        cloud.sign = Sign(outcome: .undone, end: end, isSpent: goesOn)
        index = end
      } else if let end = deeds.pending[kind]?.match(tokens, index)?.end {
        outcomes.append(.planned)
        // "In talks to" goes on as a plan does.
        index = max(end, plan(at: index, in: sentence, acts) ?? 0)
        cloud.sign = Sign(outcome: .planned, end: index)
      } else if let end = plan(at: index, in: sentence, acts) {
        // "Does not plan to raise" is not done either.
        let isNegated = cloud.sign.map { $0.outcome == .undone && reaches($0, index) } ?? false
        cloud.sign = Sign(outcome: isNegated ? .undone : .planned, end: end)
        index = end
      } else if let end = acts.match(tokens, index)?.end {
        let isUndone = isDeniedWhole || cloud.isDenied || isNegatedBehind(end)
        let near = cloud.sign.flatMap { reaches($0, index) ? $0.outcome : nil }
        let isAhead = deeds.futures.match(tokens, index) != nil
        outcomes.append(isUndone ? .undone : near ?? (isAhead ? .planned : .done))
        let goesOn = language.numerals.isPositional
        cloud.sign = goesOn ? near.map { Sign(outcome: $0, end: end, isSpent: true) } : nil
        index = end
      } else if let end = deeds.nouns[kind]?.match(tokens, index)?.end {
        let near = cloud.sign.flatMap { reaches($0, index) ? $0.outcome : nil }
        if cloud.isDenied || near != nil {
          outcomes.append(cloud.isDenied ? .undone : near ?? .undone)
        }
        index = end
      } else {
        index += 1
      }
    }
    return outcomes
  }

  /// The place behind words that make the act behind them a plan; a name such as "May" is none.
  private func plan(at index: Int, in sentence: Range<Int>, _ acts: Lexicon<Void>) -> Int? {
    if let end = deeds.plansDirectly.match(tokens, index)?.end,
      acts.match(tokens, end) != nil
    {
      return end
    }
    guard let end = deeds.plans.match(tokens, index)?.end else { return nil }
    let isName =
      tokens.all[index].isCapitalized && !tokens.all[index].isInCapitals
      && (index > sentence.lowerBound || tokens[end]?.kind == .number)
    return isName ? nil : end
  }

  /// Whether nothing stands between a negation or a plan and an act but what may.
  private func reaches(_ sign: Sign, _ act: Int) -> Bool {
    guard act >= sign.end else { return false }
    let between = (sign.end..<act).map { tokens.all[$0] }
    if sign.isSpent {
      return between.count <= 8
        && between.allSatisfy { !isBreak($0) && !ReadQuote.dividers.contains($0.text) }
    }
    if sign.outcome == .planned {
      // «близка к тому, чтобы привлечь»
      let isClause = between.contains { $0.text == "чтобы" }
      return between.count <= deeds.reach
        && between.allSatisfy { !isBreak($0) || $0.text == "," && isClause }
    }
    return between.count <= 8
      && between.allSatisfy { deeds.fillers.contains($0.text) || $0.kind == .number }
  }

  /// Whether a sign divides thoughts, as the hyphen of GPT-5 and the dot of an ordinal do not.
  private func isBreak(_ token: Token) -> Bool {
    token.kind == .sign && token.text != "-" && token.text != "."
  }

  /// Whether a date or an amount follows, which takes the place of another.
  private func isCorrection(_ index: Int) -> Bool {
    guard let token = tokens[index] else { return false }
    return token.kind == .number || CurrencyReader.isSign(token.text)
      || language.context.prepositions.contains(token.text)
  }

  /// Whether the act is negated by a word behind it, as in German.
  private func isNegatedBehind(_ end: Int) -> Bool {
    for index in end..<min(end + 6, tokens.all.count) {
      if isBreak(tokens.all[index]) { return false }
      if let (isNegation, behind) = deeds.negationsBehind.match(tokens, index) {
        return isNegation && tokens[behind]?.kind != .word
      }
    }
    return false
  }
}
