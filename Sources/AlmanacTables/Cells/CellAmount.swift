import AlmanacModel

/// An amount as a cell writes it: digit groups of several countries, signs of currencies before and
/// behind, scales in several languages.
struct CellAmount: Equatable {
  /// The number in hundredths.
  let bounds: Bounds
  /// Every sign and word of the cell that names a currency.
  let currencies: [CurrencyWord]
  /// Whether a percent sign stands behind it.
  let isPercent: Bool

  /// Reads the text of a cell.
  ///
  /// - Parameters:
  ///   - text: the text, without white space at its ends.
  ///   - scale: ten to this power multiplies a number that has no scale of its own; a percentage is
  ///     never multiplied.
  ///   - decimal: the sign before decimals.
  /// - Throws: `CellError` with what is wrong.
  init(_ text: String, scale: Int = 0, decimal: DecimalSign = .point) throws(CellError) {
    if decimal == .point, let plain = CellAmount.plain(text, scale: scale) {
      bounds = plain.bounds
      currencies = plain.currency == nil ? [] : [.dollar]
      isPercent = false
      return
    }
    do throws(CellError) {
      guard text.utf8.count <= 120 else { throw CellError("it is longer than 120 characters") }
      let (rest, qualifier) = CellAmount.qualified(text)
      var scanner = AmountScanner(rest, decimal: decimal)
      self = try CellAmount(try scanner.tokens(), qualifier, scale: scale)
    } catch {
      throw CellError(
        "'\(shortened(text))' is not an amount: \(error.text); write $6.6B, EUR 1.7B, ~$29B or $25B to $30B"
      )
    }
  }

  /// What most cells are, nothing but digits with `$` or `~` before them and one letter behind.
  private static func plain(_ text: String, scale: Int) -> WrittenAmount? {
    var letters = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x2E, 0x7E, 0x24: continue
      case 0x4B, 0x6B, 0x4D, 0x6D, 0x42, 0x62, 0x54, 0x74: letters += 1
      default: return nil
      }
    }
    return scale == 0 || letters == 1 ? try? WrittenAmount(text) : nil
  }

  private static let qualifiers: [(String, Bounds.Qualifier)] = [
    ("up to ", .atMost), ("at most ", .atMost), ("less than ", .atMost), ("under ", .atMost),
    ("<=", .atMost), ("≤", .atMost), ("<", .atMost), ("at least ", .atLeast),
    ("more than ", .atLeast), ("over ", .atLeast), (">=", .atLeast), ("≥", .atLeast),
    (">", .atLeast), ("about ", .about), ("around ", .about), ("approx. ", .about),
    ("approx ", .about), ("approximately ", .about), ("circa ", .about), ("ca. ", .about),
    ("c. ", .about), ("~", .about), ("≈", .about),
  ]

  /// The text behind what qualifies it.
  private static func qualified(_ text: String) -> (Substring, Bounds.Qualifier) {
    let lowered = text.lowercased()
    guard let (word, qualifier) = qualifiers.first(where: { lowered.hasPrefix($0.0) }) else {
      return (text[...], .exact)
    }
    return (text.dropFirst(word.count), qualifier)
  }
}

extension CellAmount {
  /// One number, or two with a sign of a range between them; a scale and a minus belong to a number.
  private init(_ tokens: [AmountToken], _ qualifier: Bounds.Qualifier, scale: Int) throws(CellError)
  {
    var numbers: [(number: CellNumber, scale: Int?)] = []
    var currencies: [CurrencyWord] = []
    var (isNegative, isRange, isAtLeast, isPercent) = (false, false, false, false)
    for token in tokens {
      switch token {
      case .number(let number):
        guard numbers.count == (isRange ? 1 : 0) else {
          throw CellError("it has more than one number")
        }
        numbers.append((number, nil))
      case .scale(let power):
        guard let last = numbers.indices.last else {
          throw CellError("its scale stands before the number")
        }
        numbers[last].scale = try CellAmount.scale(numbers[last].scale, power)
      case .currency(let word): currencies.append(word)
      case .range: isRange = true
      case .minus: isNegative = true
      case .plus: isAtLeast = true
      case .percent: isPercent = true
      }
    }
    guard let first = numbers.first else { throw CellError("it has no number") }
    guard isRange == (numbers.count == 2) else { throw CellError("its range has one end only") }
    if isPercent, numbers.contains(where: { $0.scale != nil }) {
      throw CellError("a percentage has no scale")
    }
    let scale = isPercent ? 0 : scale
    self.currencies = currencies
    self.isPercent = isPercent
    let sign: Int64 = isNegative ? -1 : 1
    guard isRange else {
      let value = try first.number.hundredths(scale: first.scale ?? scale) * sign
      bounds = Bounds(value, isAtLeast && qualifier == .exact ? .atLeast : qualifier)
      return
    }
    let end = numbers[1]
    let low = try first.number.hundredths(scale: first.scale ?? end.scale ?? scale) * sign
    let high = try end.number.hundredths(scale: end.scale ?? scale)
    guard let range = Bounds(from: low, to: high) else {
      throw CellError("a range goes from the lower to the higher number")
    }
    bounds = range
  }

  /// The scale of a number behind which one stands already: a lakh crore, a thousand millions.
  private static func scale(_ first: Int?, _ second: Int) throws(CellError) -> Int {
    guard let first else { return second }
    guard first == 5 && second == 7 || first == 3 && second >= 6 else {
      throw CellError("it has two scales")
    }
    return first + second
  }
}
