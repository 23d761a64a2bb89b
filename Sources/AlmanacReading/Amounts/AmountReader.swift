import AlmanacModel

/// Reads amounts, counts and shares.
struct AmountReader {
  let tokens: Tokens
  let language: Language
  /// The pieces that belong to dates: a bare number among them is no count.
  let isInDate: (Int) -> Bool

  /// An amount while it is read: a number with what stands around it.
  struct Amount {
    var numbers: [ExactNumber]
    var scale: Int?
    /// The codes that its currency can be; empty where none is named.
    var currencies: [String] = []
    var isShare = false
    var isCountable = false
    var direction: Direction?
    var end: Int
    /// The number alone can be something else than an amount.
    var isBare: Bool { scale == nil && currencies.isEmpty && !isShare && !isCountable }
  }

  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.indices.upperBound {
      if let end = skipped(index) {
        index = max(end, index + 1)
      } else if let (values, end) = mention(at: index) {
        if let first = tokens[index], let last = tokens[end - 1], !values.isEmpty {
          mentions.append(
            Mention(place: first.place.lowerBound..<last.place.upperBound, values: values)
          )
        }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The place behind words that leave a number open: `several hundred million dollars`.
  private func skipped(_ index: Int) -> Int? {
    guard var end = language.vague.match(tokens, index)?.end else { return nil }
    while true {
      let next = tokens.behindHyphen(end)
      if let behind = language.scales.match(tokens, next)?.end {
        end = behind
        continue
      }
      if let behind = language.numerals.whole(tokens, next)?.end {
        end = behind
        continue
      }
      return end
    }
  }

  private func mention(at start: Int) -> (values: [Mention.Value], end: Int)? {
    if let range = range(at: start) { return range }
    var (direction, index) = (Direction?.none, start)
    while let (next, end) = language.directionsBefore.match(tokens, index) {
      // After a verb of change the word names what the value came to: «снизили до 2 млн».
      let isResult =
        end == index + 1 && language.rangeJoints.match(tokens, index) != nil && isChange(index)
      if !isResult, direction == nil || next != .about { direction = next }
      index = end
    }
    guard let amount = amount(at: index) ?? filled(index, direction) else { return nil }
    if amount.isBare, isElsewhere(index, amount.end) { return ([], amount.end) }
    let values = values(of: amount, direction ?? amount.direction)
    return (values, amount.end)
  }

  /// An amount behind words that say nothing: `exceeds a $4 billion`, 至少投入300亿美元.
  private func filled(_ start: Int, _ direction: Direction?) -> Amount? {
    guard direction != nil else { return nil }
    var index = start
    while index < start + 4, let word = tokens[index]?.text, language.fillers.contains(word) {
      index += 1
    }
    return index > start ? amount(at: index) : nil
  }

  /// Whether a bare number belongs to a date or to a name, as in GPT-5.
  private func isElsewhere(_ start: Int, _ end: Int) -> Bool {
    if (start..<end).contains(where: isInDate) { return true }
    guard let token = tokens[start], token.isAttached else { return false }
    return tokens.word(start - 1) != nil
      || tokens.sign(start - 1) == "-" && tokens.word(start - 2) != nil
  }

  private func values(of amount: Amount, _ direction: Direction?) -> [Mention.Value] {
    amount.numbers.flatMap { number -> [Mention.Value] in
      guard let hundredths = number.scaled(by: amount.scale ?? 0).hundredths else { return [] }
      let qualifier: Bounds.Qualifier =
        switch direction {
        case .about: .about
        case .atLeast: .atLeast
        case .atMost: .atMost
        case nil: .exact
        }
      return values(Bounds(hundredths, qualifier), amount)
    }
  }

  private func values(_ bounds: Bounds, _ amount: Amount) -> [Mention.Value] {
    if amount.isShare {
      return [.share(bounds)] + (amount.isCountable ? [.number(bounds, unit: .countable)] : [])
    }
    if amount.isCountable { return [.number(bounds, unit: .countable)] }
    guard !amount.currencies.isEmpty else { return [.number(bounds, unit: .unsaid)] }
    return amount.currencies.compactMap { Currency($0) }.map { .money(Money($0, bounds)) }
  }

  // MARK: Ranges

  /// `$25-30 billion`, `between 10 and 12 billion euros`, `от 25 до 30 млрд`.
  private func range(at start: Int) -> (values: [Mention.Value], end: Int)? {
    let opener = language.rangeOpeners.match(tokens, start)?.end
    guard let low = amount(at: opener ?? start) else { return nil }
    let joints = opener == nil ? language.joints : language.rangeJoints
    var next = joints.match(tokens, low.end)?.end
    if next == nil, tokens.sign(low.end) == "-" || tokens.sign(low.end) == "~" {
      next = tokens.sign(low.end + 1) == "-" ? low.end + 2 : low.end + 1
    }
    guard let next, let high = amount(at: next) else { return nil }
    guard let (one, other) = shared(low, high) else { return nil }
    let isTwoDates = low.isBare && high.isBare && (start..<high.end).contains(where: isInDate)
    if isTwoDates { return nil }
    let ends = zip(one.numbers, other.numbers)
    if let opener, opener > start, isChange(start) {
      return (values(of: one, nil) + values(of: other, nil), high.end)
    }
    let bounds = ends.compactMap { low, high in
      both(
        low.scaled(by: one.scale ?? 0).hundredths,
        high.scaled(by: other.scale ?? 0).hundredths
      ).flatMap { Bounds(from: $0.0, to: $0.1) }
    }
    guard !bounds.isEmpty else { return nil }
    return (bounds.flatMap { values($0, other) }, high.end)
  }

  /// Both ends with the scale, the currency and the unit that one of them has for both.
  private func shared(_ low: Amount, _ high: Amount) -> (Amount, Amount)? {
    var (low, high) = (low, high)
    if low.scale == nil { low.scale = high.scale }
    if low.currencies.isEmpty { low.currencies = high.currencies }
    if high.currencies.isEmpty { high.currencies = low.currencies }
    guard low.currencies == high.currencies, low.isShare == high.isShare || !low.isShare else {
      return nil
    }
    low.isShare = high.isShare
    low.isCountable = high.isCountable || low.isCountable
    high.isCountable = low.isCountable
    return (low, high)
  }

  /// Whether a verb shortly before says that one value became the other.
  private func isChange(_ start: Int) -> Bool {
    (max(0, start - 8)..<start).contains { language.changes.match(tokens, $0) != nil }
  }
}
