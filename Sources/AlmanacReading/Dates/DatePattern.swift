/// A way of writing dates: words, and slots for what varies.
///
/// `[the] {D} of {M} [,] {YR}` is an optional word, a day, a word, a month, an optional comma and a
/// year; `last|past` are alternatives, `now_and_then` is one of several words, and `{YR}` a rule of
/// the grammar.
struct DatePattern: Sendable {
  /// One piece of a text, or what varies.
  enum Step: Hashable, Sendable {
    case word(String)
    case slot(Slot)
    case rule(String)
  }

  /// What varies.
  enum Slot: String, CaseIterable, Sendable {
    case day = "D"
    case ordinalDay = "DO"
    case dayAndMonth = "DM"
    case lastDay = "D2"
    case month = "M"
    /// A month that stands alone, and is no other word.
    case plainMonth = "MC"
    case year = "Y"
    case shortYear = "YY"
    case quarter = "OQ"
    case half = "OH"
    case lastQuarter = "LQ"
    case season = "E"
    case plainSeason = "EC"
    case firstMonths = "NM"
    case weekday = "W"
    case days = "R"
    case shift = "S"
    case yearShift = "SY"
    case yearWord = "YW"
    case halfWord = "HW"
    case monthShift = "SM"
    case weekShift = "SW"
    case side = "SX"
    case unit = "U"
    case unitWord = "VW"
    case count = "N"
    case part = "P"
    case decade = "DEC"
    case digits = "ISO"
  }

  /// The ways to read the pattern, with what is optional there or not.
  let ways: [[Step]]

  init(_ text: String) {
    ways = text.split(separator: " ").reduce([[]]) { ways, item in
      let choices = DatePattern.choices(String(item))
      return ways.flatMap { way in choices.map { way + $0 } }
    }
  }

  private static func choices(_ text: String) -> [[Step]] {
    if text.hasPrefix("{"), text.hasSuffix("}") {
      let name = String(text.dropFirst().dropLast())
      return [[Slot(rawValue: name).map { .slot($0) } ?? .rule(name)]]
    }
    let isOptional = text.hasPrefix("[") && text.hasSuffix("]")
    let inner = isOptional ? String(text.dropFirst().dropLast()) : text
    let phrases = inner.split(separator: "|").map { phrase in
      Tokenizer.tokens(of: String(phrase).replacing("_", with: " ")).map { Step.word($0.text) }
    }
    return phrases + (isOptional ? [[]] : [])
  }

  /// The ways with the patterns of the rules in their places.
  func ways(with rules: [String: [DatePattern]]) -> [[Step]] {
    ways.flatMap { way in
      way.reduce([[]]) { ways, step in
        guard case .rule(let name) = step else { return ways.map { $0 + [step] } }
        let inner = (rules[name] ?? []).flatMap { $0.ways(with: rules) }
        return ways.flatMap { way in inner.map { way + $0 } }
      }
    }
  }
}

extension [DatePattern] {
  /// Patterns, one a line.
  init(lines text: String) {
    self = text.split(separator: "\n").map { DatePattern(String($0)) }
  }
}
