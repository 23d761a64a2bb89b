import AlmanacModel

extension AmountReader {
  /// One amount at a place: a number with its scale, its currency or unit, and what qualifies it
  /// from behind.
  func amount(at start: Int) -> Amount? {
    let currency = CurrencyReader(tokens: tokens, language: language)
    if let (scale, code) = currency.fused(start), var amount = number(at: start + 1),
      amount.scale == nil
    {
      amount.scale = scale
      amount.currencies = [code]
      return amount
    }
    if let share = shareBefore(start) { return share }
    let before = currency.before(start)
    let index = before?.end ?? start
    guard var amount = number(at: index) else { return nil }
    let end = amount.end
    if let before { amount.currencies = before.codes }
    readUnit(&amount)
    readSubunits(&amount)
    if isNoNumber(index, end, amount) { return nil }
    if let before, language.genericCurrencies.contains(tokens.word(amount.end - 1) ?? "") {
      amount.currencies = before.codes
    }
    readDirection(&amount)
    return amount
  }

  /// A share whose sign stands before its number, as 百分之二十九 has it.
  private func shareBefore(_ start: Int) -> Amount? {
    guard let (power, behind) = language.percentBefore.match(tokens, start),
      var amount = scaledNumber(at: behind)
    else { return nil }
    amount.numbers = amount.numbers.map { $0.scaled(by: power) }
    amount.isShare = true
    return amount
  }

  /// A number with its scales, and what is added to it: `12亿5000万`, `миллион триста тысяч`.
  private func number(at start: Int) -> Amount? {
    guard var amount = scaledNumber(at: start) else { return nil }
    if let whole = underOneScale(amount) { return whole }
    while let scale = amount.scale {
      let next =
        language.numerals.joints.contains(tokens.word(amount.end) ?? "")
        ? amount.end + 1 : amount.end
      // "One billion five", but "$1 billion five weeks ago" are two numbers.
      let isInWords =
        language.numerals.isPositional
        || next == amount.end && tokens[start]?.kind == .word && !isDuration(next)
      guard let more = scaledNumber(at: next),
        let lower = more.scale
          ?? (isInWords && tokens[next]?.kind == .word ? tail(start..<next, more, scale) : nil),
        lower < scale,
        more.numbers.count == 1, amount.numbers.count == 1, more.direction == nil,
        let whole = Optional(amount.numbers[0].scaled(by: scale)),
        let part = Optional(more.numbers[0].scaled(by: lower)), part.isBelow(power: scale),
        let sum = whole.adding(part)
      else { break }
      // The sum is in units of the scale that stands last, so that it keeps one.
      amount.numbers = [sum.scaled(by: -lower)]
      amount.scale = lower
      amount.end = more.end
    }
    return amount
  }

  /// The scale of a number without one behind a scale: 六亿五美元 is 六亿五千万, 六亿零五 is not.
  private func tail(_ first: Range<Int>, _ last: Amount, _ scale: Int) -> Int {
    guard language.numerals.isPositional, tokens[first.lowerBound]?.kind == .word,
      !language.numerals.joints.contains(tokens.word(first.upperBound - 1) ?? ""),
      last.numbers[0].digits < 10, last.numbers[0].power == 0,
      language.currencies.match(tokens, last.end) != nil
    else { return 0 }
    return scale - 1
  }

  /// A scale behind a direction, which stands for one of it: 近亿元.
  func oneScale(at start: Int) -> Amount? {
    guard language.numerals.isPositional, let (scale, end) = language.scales.match(tokens, start),
      scale >= 8, let (codes, behind) = language.currencies.match(tokens, end)
    else { return nil }
    return Amount(numbers: [ExactNumber(1)], scale: scale, currencies: codes, end: behind)
  }

  /// Whether a number in words counts days, weeks or years: `billion five weeks ago`.
  private func isDuration(_ start: Int) -> Bool {
    guard let end = language.numerals.read(tokens, start)?.end else { return false }
    return language.dates.units.match(tokens, end) != nil
  }

  /// 1万2千亿: both parts are of the scale that stands last.
  private func underOneScale(_ first: Amount) -> Amount? {
    guard language.numerals.isPositional, let scale = first.scale, first.numbers.count == 1,
      let more = scaledNumber(at: first.end), more.numbers.count == 1, let lower = more.scale,
      let shared = [12, 8].first(where: { lower >= $0 && lower - $0 < scale && scale < $0 }),
      let sum = first.numbers[0].scaled(by: scale).adding(
        more.numbers[0].scaled(by: lower - shared)
      )
    else { return nil }
    var amount = more
    amount.numbers = [sum]
    amount.scale = shared
    return amount
  }

  private func scaledNumber(at start: Int) -> Amount? {
    guard let token = tokens[start] else { return nil }
    if token.kind == .number {
      let (numbers, end) = digits(at: start)
      return withScale(numbers, end)
    }
    guard token.kind == .word else { return nil }
    if let (number, end) = language.numerals.fractions.match(tokens, start),
      let scaled = Optional(withScale([number], end)),
      scaled.scale != nil || isUnit(scaled.end)
    {
      return scaled
    }
    if let (number, end) = language.numerals.read(tokens, start) { return withScale([number], end) }
    guard let (number, end) = language.singleScales.match(tokens, start) else { return nil }
    let (scale, behind) = scales(at: end)
    return Amount(
      numbers: [ExactNumber(number.digits)],
      scale: number.power + (scale ?? 0),
      end: behind
    )
  }

  private func isUnit(_ index: Int) -> Bool {
    language.currencies.match(tokens, index) != nil || language.percent.match(tokens, index) != nil
      || language.points.match(tokens, index) != nil
  }

  private func withScale(_ numbers: [ExactNumber], _ end: Int) -> Amount {
    var amount = Amount(numbers: numbers, end: end)
    if let behind = language.overflow.match(tokens, end)?.end {
      amount.direction = .atLeast
      amount.end = behind
    }
    let (scale, behind) = scales(at: amount.end)
    amount.scale = scale
    amount.end = behind
    if scale != nil, let more = language.overflow.match(tokens, amount.end)?.end {
      amount.direction = .atLeast
      amount.end = more
    }
    let currency = CurrencyReader(tokens: tokens, language: language)
    if scale == nil, let (fused, code) = currency.fused(amount.end) {
      amount.scale = fused
      amount.currencies = [code]
      amount.end += 1
    } else if scale == nil, let (codes, end) = currency.behind(amount.end),
      let late = Optional(scales(at: end)), late.scale != nil
    {
      // 75 USD million
      amount.scale = late.scale
      amount.currencies = codes
      amount.end = late.end
    }
    return amount
  }

  /// The scales behind a number, which multiply one another: `hundred billion`, 千万.
  private func scales(at start: Int) -> (scale: Int?, end: Int) {
    var (scale, end) = (Int?.none, start)
    while true {
      let next = tokens.behindHyphen(end)
      guard let (power, behind) = language.scales.match(tokens, next), isScale(next, behind) else {
        return (scale, end)
      }
      scale = (scale ?? 0) + power
      end = behind
    }
  }

  /// A letter alone is a scale only right behind its number.
  private func isScale(_ start: Int, _ end: Int) -> Bool {
    guard let token = tokens[start], end == start + 1, token.text.unicodeScalars.count == 1,
      let letter = token.text.unicodeScalars.first, !letter.isUnspaced
    else { return true }
    if let next = tokens[end], next.kind == .number, next.isAttached { return false }
    if tokens.sign(start - 1) == "-" { return false }
    return token.isAttached || token.isInCapitals && CurrencyReader.isSign(tokens.sign(start - 2))
  }

  /// What digits with their marks can mean, and groups of three that spaces divide.
  private func digits(at start: Int) -> (numbers: [ExactNumber], end: Int) {
    guard let first = tokens[start] else { return ([], start + 1) }
    var (digits, end) = (first.text, start + 1)
    if digits.utf8.count <= 3, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      while let next = tokens[end], next.kind == .number, !next.isAttached,
        next.text.utf8.count == 3 || Digits.isLastGroup(next.text), !digits.contains(",")
      {
        digits += next.text
        end += 1
      }
    }
    let forms = Digits.readings(of: digits, decimalMark: language.decimalMark)
    return (forms.compactMap { ExactNumber($0) }, end)
  }
}

extension ExactNumber {
  /// Whether the number is below ten to a power.
  fileprivate func isBelow(power: Int) -> Bool {
    guard let hundredths, let limit = ExactNumber(1, power: power).hundredths else { return false }
    return hundredths < limit
  }
}
