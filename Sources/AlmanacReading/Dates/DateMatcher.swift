import AlmanacModel

/// Matches the patterns of a grammar at the places of a text, each place once.
final class DateMatcher {
  let tokens: Tokens
  let language: Language
  private let nodes: [DateTrie.Node]
  let grammar: DateGrammar
  /// What was found at each place; nil where nobody has looked.
  private var found: [Match??]
  /// What fills each slot at each place, slot by slot; nil where nobody has looked.
  private var filled: [[(parts: DateParts, end: Int)]?]

  init(tokens: Tokens, language: Language) {
    self.tokens = tokens
    self.language = language
    grammar = language.dates
    nodes = grammar.trie.nodes
    let places = tokens.all.count
    found = Array(repeating: nil, count: places)
    filled = Array(repeating: nil, count: places * DatePattern.Slot.allCases.count)
  }

  struct Match {
    let parts: DateParts
    let end: Int
  }

  /// The longest date at a place, without what opens an end or joins it to another.
  func date(at start: Int) -> Match? {
    guard tokens.indices.contains(start) else { return nil }
    if let known = found[start] { return known }
    var best: Match?
    walk(0, start, DateParts(), &best)
    if let match = best, isFiscal(start, match.end) { best = nil }
    found[start] = .some(best)
    return best
  }

  /// Words that make the days on both sides of them a choice, in any of the languages.
  private static let choices: Set<String> = ["or", "или", "或", "oder"]

  private func walk(_ place: Int, _ index: Int, _ parts: DateParts, _ best: inout Match?) {
    let node = nodes[place]
    for sign in node.ends where index > best?.end ?? -1 {
      best = Match(parts: sign == 0 ? parts : parts.counted(sign), end: index)
    }
    guard let token = tokens[index] else { return }
    if let next = node.words[token.text] {
      var parts = parts
      if DateMatcher.choices.contains(token.text) { parts.isChoice = true }
      walk(next, index + 1, parts, &best)
    }
    for (slot, number, next) in node.slots {
      for (own, end) in fill(slot, number, index)
      where own.lastDay.map({ $0 > parts.day ?? 0 }) ?? true {
        walk(next, end, parts.adding(own), &best)
      }
    }
    let behind = tokens.behindHyphen(index)
    if behind > index { walk(place, behind, parts, &best) }
  }

  private func fill(_ slot: DatePattern.Slot, _ number: Int, _ start: Int) -> [(
    parts: DateParts, end: Int
  )] {
    let key = number * tokens.all.count + start
    if let known = filled[key] { return known }
    let result = fill(slot, start, DateParts())
    filled[key] = result
    return result
  }

  /// Whether the words are of a fiscal year, which begins at a day that is not known.
  private func isFiscal(_ start: Int, _ end: Int) -> Bool {
    let next = ["of", "in", "the", ","].contains(tokens[end]?.text ?? "") ? end + 1 : end
    return (max(0, start - 2)...end).contains {
      grammar.fiscal.match(tokens, $0).map { $0.end >= start } ?? false
    } || grammar.fiscal.match(tokens, next) != nil
  }
}

extension DateParts {
  /// The parts with their units counted back or on.
  fileprivate func counted(_ sign: Int) -> DateParts {
    var parts = self
    parts.count = sign * (count ?? 1)
    return parts
  }

  /// The parts with what one slot was filled with.
  fileprivate func adding(_ other: DateParts) -> DateParts {
    var parts = self
    if let day = other.day { parts.day = day }
    if let last = other.lastDay { parts.lastDay = last }
    if let month = other.month { parts.month = month }
    if let quarter = other.quarter { parts.quarter = quarter }
    if let half = other.half { parts.half = half }
    if let last = other.lastMonth { parts.lastMonth = last }
    if let season = other.season { parts.season = season }
    if let year = other.year { parts.year = year }
    if let decade = other.decade { parts.decade = decade }
    if let weekday = other.weekday { parts.weekday = weekday }
    if let days = other.days { parts.days = days }
    if let shift = other.shift { parts.shift = shift }
    if let unit = other.unit { parts.unit = unit }
    if let count = other.count { parts.count = count }
    if let shift = other.yearShift { parts.yearShift = shift }
    if let shift = other.monthShift { parts.monthShift = shift }
    if let shift = other.weekShift { parts.weekShift = shift }
    if let side = other.side { parts.side = side }
    if !other.written.isEmpty { parts.written = other.written }
    return parts
  }
}
