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
    /// What is counted; nil where the text does not say.
    var thing: Mention.Thing?
    var isCountable: Bool { thing != nil }
    var direction: Direction?
    var end: Int
    /// The number alone can be something else than an amount.
    var isBare: Bool { scale == nil && currencies.isEmpty && !isShare && !isCountable }
  }

  /// What some pieces can mean.
  private struct Found {
    let values: [Mention.Value]
    let pieces: Range<Int>
    var isFormer = false
  }

  /// The amounts, each with the pieces that it is made of.
  func mentions() -> [(mention: Mention, pieces: Range<Int>)] {
    var mentions: [(Mention, Range<Int>)] = []
    var index = 0
    while index < tokens.indices.upperBound {
      if let end = skipped(index) {
        index = max(end, index + 1)
        continue
      }
      let all = found(at: index)
      for found in all {
        if let mention = mention(found) { mentions.append((mention, found.pieces)) }
      }
      index = max(all.last?.pieces.upperBound ?? 0, index + 1)
    }
    return mentions
  }

  private func mention(_ found: Found) -> Mention? {
    guard !found.values.isEmpty, let first = tokens[found.pieces.lowerBound],
      let last = tokens[found.pieces.upperBound - 1]
    else { return nil }
    let (start, end) = (found.pieces.lowerBound, found.pieces.upperBound)
    let isFrom =
      language.context.sources.contains(tokens[start - 1]?.text ?? "")
      && (isChange(start - 1) || language.changes.match(tokens, end) != nil)
    return Mention(
      place: first.place.lowerBound..<last.place.upperBound,
      values: found.values,
      isFormer: found.isFormer || isFrom
        || language.leads(language.context.formers, tokens, to: start),
      isIncrement: language.context.increments.contains(tokens[start - 1]?.text ?? "")
        && isChange(start - 1),
      rate: (end...end + 1).lazy.compactMap { language.rates.match(tokens, $0)?.meaning }.first
    )
  }

  /// The place behind words that leave a number open: `several hundred million dollars`.
  private func skipped(_ index: Int) -> Int? {
    guard var end = language.vague.match(tokens, index)?.end else { return nil }
    // "Some $2 billion" is about that much, "some billion dollars" is open.
    if language.directionsBefore.match(tokens, index) != nil, startsAmount(end) { return nil }
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

  private func found(at start: Int) -> [Found] {
    if let range = range(at: start) { return range }
    if let end = language.milestones.match(tokens, start)?.end, let amount = amount(at: end),
      !amount.isBare
    {
      return [
        Found(
          values: values(of: amount, .atLeast) + values(of: amount, amount.direction),
          pieces: start..<amount.end
        )
      ]
    }
    var (direction, index) = (Direction?.none, start)
    while let (next, end) = language.directionsBefore.match(tokens, index) {
      // After a verb of change the word names what the value came to: «снизили до 2 млн».
      let isResult =
        end == index + 1 && language.rangeJoints.match(tokens, index) != nil && isChange(index)
      if !isResult, direction == nil || !next.isVague { direction = next }
      index = end
    }
    guard
      let amount = amount(at: index) ?? filled(index, direction)
        ?? (direction == nil ? nil : oneScale(at: index))
    else { return [] }
    if amount.isBare, isElsewhere(index, amount.end) {
      return [Found(values: [], pieces: start..<amount.end)]
    }
    // "About five hundred or more" is at least that.
    if let behind = amount.direction, direction?.isVague ?? true { direction = behind }
    return [Found(values: values(of: amount, direction), pieces: start..<amount.end)]
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
      let qualifiers: [Bounds.Qualifier] =
        switch direction {
        case .about: [.about]
        case .nearly: [.about, .atMost]
        case .barely: [.about, .atLeast]
        case .atLeast: [.atLeast]
        case .atMost: [.atMost]
        case nil: [.exact]
        }
      return qualifiers.flatMap { values(Bounds(hundredths, $0), amount) }
    }
  }

  private func values(_ bounds: Bounds, _ amount: Amount) -> [Mention.Value] {
    let count = amount.thing.map { [Mention.Value.number(bounds, unit: .countable($0))] }
    if amount.isShare { return [.share(bounds)] + (count ?? []) }
    if let count { return count }
    guard !amount.currencies.isEmpty else { return [.number(bounds, unit: .unsaid)] }
    return amount.currencies.compactMap { Currency($0) }.map { .money(Money($0, bounds)) }
  }

  // MARK: Ranges

  /// `$25-30 billion`, `between 10 and 12 billion euros`, `от 25 до 30 млрд`.
  private func range(at start: Int) -> [Found]? {
    if let neighbors = neighbors(at: start) { return [neighbors] }
    let opener = language.rangeOpeners.match(tokens, start)?.end
    guard let low = amount(at: opener ?? start) else { return nil }
    let joints = opener == nil ? language.joints : language.rangeJoints
    var next = joints.match(tokens, low.end)?.end
    if next == nil, tokens.sign(low.end) == "-" || tokens.sign(low.end) == "~" {
      next = tokens.sign(low.end + 1) == "-" ? low.end + 2 : low.end + 1
    }
    guard let next, let high = amount(at: next) else { return nil }
    guard let (one, other) = shared(lengthened(low, high, at: next), high) else { return nil }
    let isTwoDates = low.isBare && high.isBare && (start..<high.end).contains(where: isInDate)
    if isTwoDates { return nil }
    let ends = zip(one.numbers, other.numbers)
    if let opener, opener > start, isChange(start) {
      return [
        Found(values: values(of: one, nil), pieces: start..<low.end, isFormer: true),
        Found(values: values(of: other, nil), pieces: next..<high.end),
      ]
    }
    let bounds = ends.compactMap { low, high in
      both(
        low.scaled(by: one.scale ?? 0).hundredths,
        high.scaled(by: other.scale ?? 0).hundredths
      ).flatMap { Bounds(from: $0.0, to: $0.1) }
    }
    guard !bounds.isEmpty else { return nil }
    return [Found(values: bounds.flatMap { values($0, other) }, pieces: start..<high.end)]
  }

  /// Two digits side by side, which are the ends of a range: 七八亿.
  private func neighbors(at start: Int) -> Found? {
    guard language.numerals.isPositional, let low = tokens.word(start),
      let high = tokens.word(start + 1),
      let one = language.numerals.values[low], one > 0,
      language.numerals.values[high] == one + 1, tokens.word(start - 1) != "第",
      language.scales.match(tokens, start + 2) != nil, let other = amount(at: start + 1)
    else { return nil }
    var pieces = tokens.all
    pieces.remove(at: start + 1)
    let shorter = AmountReader(tokens: Tokens(pieces), language: language) { _ in false }
    guard let first = shorter.amount(at: start), let least = first.hundredths,
      let most = other.hundredths, let bounds = Bounds(from: least, to: most)
    else { return nil }
    return Found(values: values(bounds, other), pieces: start..<other.end)
  }

  /// 两到三千: a digit has the zeros that the other end has in words.
  private func lengthened(_ low: Amount, _ high: Amount, at place: Int) -> Amount {
    guard language.numerals.isPositional, tokens[place]?.kind == .word, low.scale == nil,
      let one = low.unscaled, one < 1000, var other = high.unscaled
    else { return low }
    var (amount, zeros) = (low, 0)
    while other >= 1000, other % 10 == 0 { (other, zeros) = (other / 10, zeros + 1) }
    if one < other, other < 1000 { amount.numbers = low.numbers.map { $0.scaled(by: zeros) } }
    return amount
  }

  /// Both ends with the scale, the currency and the unit that one of them has for both.
  private func shared(_ low: Amount, _ high: Amount) -> (Amount, Amount)? {
    var (low, high) = (low, high)
    // 8500到3万: what is more than the other end without its scale has none.
    if low.scale == nil, let one = low.hundredths, let other = high.unscaled, one < other {
      low.scale = high.scale
    }
    if low.currencies.isEmpty { low.currencies = high.currencies }
    if high.currencies.isEmpty { high.currencies = low.currencies }
    // "Twice as much, to $14 billion" joins no counts with money.
    if low.isCountable, !high.isCountable, !high.currencies.isEmpty { return nil }
    guard low.currencies == high.currencies, low.isShare == high.isShare || !low.isShare else {
      return nil
    }
    low.isShare = high.isShare
    low.thing = high.thing ?? low.thing
    high.thing = low.thing
    return (low, high)
  }

  /// Whether a verb shortly before says that one value became the other.
  private func isChange(_ start: Int) -> Bool {
    (max(0, start - 8)..<start).contains { language.changes.match(tokens, $0) != nil }
  }
}

extension AmountReader.Amount {
  /// The number in hundredths; nil where it cannot be told or can be several.
  fileprivate var hundredths: Int64? {
    numbers.count == 1 ? numbers[0].scaled(by: scale ?? 0).hundredths : nil
  }

  /// The number without its scale.
  fileprivate var unscaled: Int64? { numbers.count == 1 ? numbers[0].hundredths : nil }
}
