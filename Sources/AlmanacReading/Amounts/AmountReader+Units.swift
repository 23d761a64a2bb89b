import AlmanacModel

extension AmountReader {
  /// A percent sign, a currency, or something that is counted.
  func readUnit(_ amount: inout Amount) {
    let next = tokens.behindHyphen(amount.end)
    if let end = language.percent.match(tokens, next)?.end
      ?? (tokens.sign(next) == "%" ? next + 1 : nil)
    {
      amount.isShare = true
      amount.end = end
      return
    }
    if let end = language.points.match(tokens, next)?.end {
      amount.isShare = true
      amount.thing = .other
      amount.end = end
      return
    }
    if amount.scale == nil, let end = language.tenths.match(tokens, next)?.end {
      amount.numbers = amount.numbers.map { $0.scaled(by: 1) }
      if let (half, behind) = language.numerals.whole(tokens, end), half < 10, behind == end + 1 {
        amount.numbers = amount.numbers.compactMap { $0.adding(ExactNumber(Int64(half))) }
        amount.end = behind
      } else if let (half, behind) = language.numerals.fractions.match(tokens, end) {
        amount.numbers = amount.numbers.compactMap { $0.adding(half.scaled(by: 1)) }
        amount.end = behind
      } else {
        amount.end = end
      }
      amount.isShare = true
      return
    }
    if let (codes, end) = CurrencyReader(tokens: tokens, language: language).behind(amount.end),
      amount.scale != nil || !language.ambiguousCurrencies.contains(tokens.word(next) ?? "")
    {
      amount.currencies = codes
      amount.end = end
      return
    }
    guard amount.currencies.isEmpty else { return }
    for place in next..<min(next + 3, tokens.indices.upperBound) {
      // "5 years", and not "800 million a week".
      if let (thing, end) = language.countables.match(tokens, place),
        thing != .time || place == next
      {
        let noun = language.numerals.isPositional ? language.countables.match(tokens, end) : nil
        amount.thing = thing == .other ? noun?.meaning ?? thing : thing
        amount.end = thing == .other ? noun?.end ?? end : end
        return
      }
      guard tokens.word(place) != nil, language.scales.match(tokens, place) == nil else { return }
    }
  }

  /// What stands of a unit of money behind it: `3 dollars 50 cents`, 50元6角三分.
  func readSubunits(_ amount: inout Amount) {
    guard !amount.currencies.isEmpty, (amount.scale ?? 0) == 0, amount.numbers.count == 1 else {
      return
    }
    while true {
      let isJoint = ["and", "и", "und", "零"].contains(tokens.word(amount.end) ?? "")
      let next = isJoint ? amount.end + 1 : amount.end
      let digits = tokens[next].flatMap { token in token.whole.map { (value: $0, end: next + 1) } }
      guard let (part, end) = digits ?? language.numerals.whole(tokens, next), part < 100,
        let (power, behind) = language.context.subunits.match(tokens, end),
        let sum = amount.numbers[0].adding(ExactNumber(Int64(part), power: power))
      else { return }
      amount.numbers = [sum]
      amount.end = behind
    }
  }

  /// Whether a direction belongs to the number behind it: `in 2026 at least $300 million`.
  func startsAmount(_ index: Int) -> Bool {
    tokens[index]?.kind == .number || CurrencyReader.isSign(tokens.sign(index))
      || language.numerals.whole(tokens, index) != nil
  }

  func readDirection(_ amount: inout Amount) {
    if tokens.sign(amount.end) == "+", tokens[amount.end]?.isAttached == true {
      amount.direction = .atLeast
      amount.end += 1
      if let (codes, end) = CurrencyReader(tokens: tokens, language: language).behind(amount.end),
        amount.currencies.isEmpty
      {
        amount.currencies = codes
        amount.end = end
      }
      return
    }
    let next = tokens.behindHyphen(amount.end)
    guard let (direction, end) = language.directionsBehind.match(tokens, next),
      !startsAmount(end)
    else { return }
    amount.direction = direction
    amount.end = end
    if amount.currencies.isEmpty, !amount.isShare, !amount.isCountable { readUnit(&amount) }
  }

  /// Whether a number without a scale and a currency is part of a name, an ordinal or a fraction:
  /// `GPT-5`, `H100`, `4o`, `5th`, two thirds.
  func isNoNumber(_ start: Int, _ end: Int, _ amount: Amount) -> Bool {
    guard amount.scale == nil, amount.currencies.isEmpty, let first = tokens[start] else {
      return false
    }
    // "In 2025 users grew" has a year and no number of users.
    if isInDate(start), first.whole.map({ (1900...2100).contains($0) }) == true,
      language.context.prepositions.contains(tokens[start - 1]?.text ?? "")
    {
      return true
    }
    let whole = first.text.prefix { $0 != "." && $0 != "," }
    if !amount.isShare, whole.count <= 2 || first.kind == .word,
      language.context.fractions.match(tokens, tokens.behindHyphen(end)) != nil
    {
      return true
    }
    guard first.kind == .number, !amount.isShare else { return false }
    if let next = tokens[end], next.kind == .word, next.isAttached, isSuffix(next) { return true }
    if tokens.behindHyphen(end) > end, let next = tokens[end + 1],
      language.dates.ordinalSuffixes.contains(next.text)
    {
      return true
    }
    if tokens.sign(end) == "/", tokens[end + 1]?.kind == .number { return true }
    if first.isAttached, isLatin(tokens[start - 1]) { return true }
    if first.isAttached, tokens.sign(start - 1) == "-", tokens[start - 1]?.isAttached == true,
      let word = tokens[start - 2], isLatin(word), word.isCapitalized || word.text.count <= 4
    {
      return true
    }
    // "KI 8.000 Stellen" counts, "Windows 11" and "Office 2019" do not.
    let most: Int64 = amount.isCountable ? 10_000 : 1_000_000
    return language.isNamed(start, tokens)
      && amount.numbers.allSatisfy { $0.hundredths.map { $0 < most } ?? true }
  }

  /// Whether letters right behind a number make it an ordinal or a name: `5th`, `4o`, `3D`.
  private func isSuffix(_ token: Token) -> Bool {
    if language.dates.ordinalSuffixes.contains(token.text) { return true }
    return isLatin(token) && token.text.unicodeScalars.count == 1
      && !["x", "h", "w", "s", "х"].contains(token.text)
  }

  private func isLatin(_ token: Token?) -> Bool {
    token?.kind == .word && token?.text.unicodeScalars.first?.isUnspaced == false
  }
}
