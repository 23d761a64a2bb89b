/// A way of writing dates: words, and slots for what varies.
///
/// `[the] {D} of {M} [,] {YR}` is an optional word, a day, a word, a month, an optional comma and a
/// year; `last|past` are alternatives, `{YR}` a rule of the grammar.
struct DatePattern: Sendable {
  indirect enum Item: Sendable {
    /// Any of some phrases.
    case words([[String]], isOptional: Bool)
    case slot(Slot)
    case rule(String)
  }

  /// What varies.
  enum Slot: String, Sendable {
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

  let items: [Item]

  init(_ text: String) {
    items = text.split(separator: " ").map { DatePattern.item(String($0)) }
  }

  private static func item(_ text: String) -> Item {
    if text.hasPrefix("{"), text.hasSuffix("}") {
      let name = String(text.dropFirst().dropLast())
      return Slot(rawValue: name).map { .slot($0) } ?? .rule(name)
    }
    let isOptional = text.hasPrefix("[") && text.hasSuffix("]")
    let inner = isOptional ? String(text.dropFirst().dropLast()) : text
    // A vertical bar divides alternatives, an underline the words of one of them.
    let phrases = inner.split(separator: "|").map { phrase in
      Tokenizer.tokens(of: String(phrase).replacing("_", with: " ")).map(\.text)
    }
    return .words(phrases, isOptional: isOptional)
  }
}
