import AlmanacModel

/// Matches the patterns of a grammar at a place of a text.
struct DateMatcher {
  let tokens: Tokens
  let language: Language

  var grammar: DateGrammar { language.dates }

  struct Match {
    let parts: DateParts
    let end: Int
  }

  /// The longest date at a place, without what opens an end or joins it to another.
  func date(at start: Int) -> Match? {
    var best: Match?
    func consider(_ patterns: [DatePattern], count: Int) {
      for pattern in patterns {
        guard var match = match(pattern.items[...], start, DateParts()),
          match.end > (best?.end ?? start)
        else { continue }
        if count != 0 { match = Match(parts: match.parts.counted(count), end: match.end) }
        best = match
      }
    }
    consider(grammar.plain, count: 0)
    consider(grammar.ago, count: -1)
    consider(grammar.ahead, count: 1)
    guard let best, !isFiscal(start, best.end) else { return nil }
    return best
  }

  /// Whether the words are of a fiscal year, which begins at a day that is not known.
  private func isFiscal(_ start: Int, _ end: Int) -> Bool {
    let next = ["of", "in", "the", ","].contains(tokens[end]?.text ?? "") ? end + 1 : end
    return (start - 2...end).contains {
      $0 >= 0 && grammar.fiscal.match(tokens, $0).map { $0.end >= start } ?? false
    }
      || grammar.fiscal.match(tokens, next) != nil
  }

  /// The longest way to match the items from a place on.
  private func match(_ items: ArraySlice<DatePattern.Item>, _ start: Int, _ parts: DateParts)
    -> Match?
  {
    guard let item = items.first else { return Match(parts: parts, end: start) }
    let rest = items.dropFirst()
    let places = [tokens.behindHyphen(start), start]
    var best: Match?
    func consider(_ match: Match?) {
      if let match, match.end > (best?.end ?? -1) { best = match }
    }
    for place in Set(places) {
      switch item {
      case .words(let phrases, let isOptional):
        for phrase in phrases {
          guard let end = end(of: phrase, place) else { continue }
          var parts = parts
          if phrase == ["or"] || phrase == ["или"] || phrase == ["或"] || phrase == ["oder"] {
            parts.isChoice = true
          }
          consider(self.match(rest, end, parts))
        }
        if isOptional { consider(self.match(rest, start, parts)) }
      case .slot(let slot):
        for (filled, end) in fill(slot, place, parts) { consider(self.match(rest, end, filled)) }
      case .rule(let name):
        for pattern in grammar.rules[name] ?? [] {
          consider(self.match(pattern.items + rest, place, parts))
        }
      }
    }
    return best
  }

  private func end(of phrase: [String], _ start: Int) -> Int? {
    var index = start
    for word in phrase {
      guard tokens[index]?.text == word else { return nil }
      index += 1
    }
    return index
  }
}

extension DateParts {
  /// The parts with their units counted back or on.
  fileprivate func counted(_ sign: Int) -> DateParts {
    var parts = self
    parts.count = sign * (count ?? 1)
    return parts
  }
}

private func + (one: [DatePattern.Item], other: ArraySlice<DatePattern.Item>)
  -> ArraySlice<DatePattern.Item>
{
  (one + Array(other))[...]
}
