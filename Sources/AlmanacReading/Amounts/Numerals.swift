/// The numbers in words of a language.
struct Numerals: Sendable {
  /// Words that are added to one another: units, tens, in some languages hundreds.
  let values: [String: Int]
  /// Words that multiply what stands before them: `hundred`, 百.
  let multipliers: [String: Int]
  /// Words inside a number that mean nothing by themselves: `and` behind a hundred.
  let joints: Set<String>
  /// What is added behind a number: `and a half`.
  let added: Lexicon<ExactNumber>
  /// Numbers that a scale has to follow: `half a`, `полтора`.
  let fractions: Lexicon<ExactNumber>
  /// The word before decimals that are digits in words: `three point two`.
  let point: Set<String>
  /// Whether numbers are written as one word, `zweihundertfünfzig`.
  let isJoined: Bool
  /// Whether digits in words are also put side by side, 二〇二五.
  let isPositional: Bool
  /// The words that a number can begin with.
  private let starts: Sieve

  init(
    values: [String: Int],
    multipliers: [String: Int],
    joints: Set<String>,
    added: Lexicon<ExactNumber>,
    fractions: Lexicon<ExactNumber>,
    point: Set<String> = [],
    isJoined: Bool = false,
    isPositional: Bool = false
  ) {
    self.values = values
    self.multipliers = multipliers
    self.joints = joints
    self.added = added
    self.fractions = fractions
    self.point = point
    self.isJoined = isJoined
    self.isPositional = isPositional
    starts = isJoined ? .open : Sieve((Array(values.keys) + multipliers.keys).map(\.mark))
  }

  /// The number in words at a place, and the place behind it.
  func read(_ tokens: Tokens, _ start: Int) -> (number: ExactNumber, end: Int)? {
    guard let (whole, end) = whole(tokens, start) else { return nil }
    if let (decimals, behind) = decimals(tokens, end) {
      return ExactNumber("\(whole).\(decimals)").map { ($0, behind) }
    }
    let number = ExactNumber(Int64(whole))
    if let (more, behind) = added.match(tokens, end), let sum = number.adding(more) {
      return (sum, behind)
    }
    return (number, end)
  }

  private func decimals(_ tokens: Tokens, _ start: Int) -> (digits: String, end: Int)? {
    guard let word = tokens.word(start), point.contains(word) else { return nil }
    var (digits, index) = ("", start + 1)
    while let digit = tokens.word(index).flatMap({ values[$0] }), digit < 10 {
      digits += String(digit)
      index += 1
    }
    return digits.isEmpty ? nil : (digits, index)
  }

  /// The whole number in words at a place, under ten thousand, and the place behind it.
  func whole(_ tokens: Tokens, _ start: Int) -> (value: Int, end: Int)? {
    guard let first = tokens[tokens.behindHyphen(start)], first.kind == .word,
      starts.passes(first.mark)
    else { return nil }
    if isPositional, let digits = positional(tokens, start) { return digits }
    var sum = Sum()
    var index = start
    while let word = tokens.word(tokens.behindHyphen(index)) {
      let place = tokens.behindHyphen(index)
      if joints.contains(word), !sum.isEmpty, let next = tokens.word(place + 1),
        values[next].map({ sum.takes($0) }) == true
      {
        index = place + 1
        continue
      }
      guard add(word, to: &sum) else { break }
      index = place + 1
    }
    return sum.isEmpty ? nil : (sum.value, index)
  }

  private func add(_ word: String, to sum: inout Sum) -> Bool {
    if let value = values[word] { return sum.add(value) }
    if let factor = multipliers[word] { return sum.multiply(by: factor) }
    guard isJoined, let parts = parts(of: word[...]) else { return false }
    var joined = Sum()
    for part in parts {
      if let value = values[part] {
        guard joined.addJoined(value) else { return false }
      } else if let factor = multipliers[part] {
        guard joined.multiply(by: factor) else { return false }
      }
    }
    return sum.add(joined.value)
  }

  /// The words that a joined number is made of; nil where it is made of others too.
  private func parts(of word: Substring) -> [String]? {
    if word.isEmpty { return [] }
    let known =
      values.keys.filter { word.hasPrefix($0) } + multipliers.keys.filter { word.hasPrefix($0) }
      + joints.filter { word.hasPrefix($0) }
    for part in known.sorted(by: { $0.count > $1.count }) {
      if let rest = parts(of: word.dropFirst(part.count)) { return [part] + rest }
    }
    return nil
  }

  private func positional(_ tokens: Tokens, _ start: Int) -> (value: Int, end: Int)? {
    var digits: [Int] = []
    var index = start
    while let word = tokens.word(index), let digit = values[word], digit < 10 {
      digits.append(digit)
      index += 1
    }
    guard digits.count >= 3, tokens.word(index).flatMap({ multipliers[$0] }) == nil else {
      return nil
    }
    return (digits.prefix(9).reduce(0) { $0 * 10 + $1 }, index)
  }
}

/// A number while its words are read.
private struct Sum {
  private(set) var isEmpty = true
  private var total = 0
  private var current = 0
  private var limit = Int.max

  var value: Int { total + current }

  func takes(_ value: Int) -> Bool { value > 0 && value < limit }

  mutating func add(_ value: Int) -> Bool {
    guard isEmpty || takes(value) else { return false }
    total += current
    current = value
    limit = value >= 100 ? 100 : value >= 20 ? 10 : 0
    isEmpty = false
    return true
  }

  /// Units stand before tens where a number is one word: `fünfundzwanzig`.
  mutating func addJoined(_ value: Int) -> Bool {
    guard !isEmpty, current < 10, value >= 20, value < 100 else { return add(value) }
    current += value
    limit = 0
    return true
  }

  mutating func multiply(by factor: Int) -> Bool {
    // 700 and 21 before a thousand are multiplied together, 1000 and 2 before a hundred are not.
    if value > 0, value < factor {
      total = value * factor
    } else {
      guard isEmpty || current > 0 && current < factor else { return false }
      total += max(current, 1) * factor
    }
    current = 0
    limit = factor
    isEmpty = false
    return true
  }
}
