public import AlmanacModel

/// Reads the dates, amounts, counts and shares of a text in one language.
public struct TextReader: Sendable {
  let language: Language

  /// A reader of a language.
  ///
  /// - Parameter language: the code of ISO 639-1; nil where there is no reader of it.
  public init?(language: String) {
    guard let known = Language.named(language) else { return nil }
    self.language = known
  }

  /// The codes of the languages that can be read.
  public static let languages: [String] = Language.codes

  /// What a text mentions.
  ///
  /// - Parameters:
  ///   - text: the text, or a part of one.
  ///   - published: when it was published: "yesterday" and dates without a year count from it.
  /// - Returns: the mentions in the order of the text, dates before amounts.
  public func mentions(in text: String, published: EventDate) -> [Mention] {
    let tokens = Tokens(text)
    var dates: [(mention: Mention, pieces: Range<Int>)] = []
    if let resolver = DateResolver(published: published) {
      let tense = Tense(tokens, language)
      dates = DateReader(tokens: tokens, language: language, resolver: resolver, tense: tense)
        .mentions()
    }
    let taken = Set(dates.flatMap(\.pieces))
    let amounts = AmountReader(tokens: tokens, language: language) { taken.contains($0) }.mentions()
    let whole = amounts.filter { found in
      !language.leads(language.context.multiples, tokens, to: found.pieces.lowerBound)
    }
    return (dates + whole).filter { found in
      !found.mention.values.isEmpty
        && !language.leads(language.context.negations, tokens, to: found.pieces.lowerBound)
    }.map(\.mention)
  }

  /// The periods of which a text tells figures, `year` of "annual" and `month` of "a month".
  public func rates(in text: String) -> Set<String> {
    let tokens = Tokens(text)
    return Set(tokens.indices.compactMap { language.rates.match(tokens, $0)?.meaning })
  }

  /// The month that a name stands for, 1 to 12; nil where it names none.
  package func month(named name: String) -> Int? {
    let tokens = Tokens(name)
    guard let (month, end) = language.dates.months.match(tokens, 0),
      end == tokens.indices.upperBound
    else { return nil }
    return month
  }
}
