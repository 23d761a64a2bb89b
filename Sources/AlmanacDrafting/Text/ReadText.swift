import AlmanacModel
import AlmanacReading

/// A text cut into sentences, with the numbers and dates of each.
struct ReadText: Sendable {
  let tokens: Tokens
  let scalars: [Unicode.Scalar]
  private(set) var sentences: [Sentence]
  /// The first pieces of the sentences, over which no name goes.
  let starts: Set<Int>

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - reader: a reader of its language.
  ///   - published: when it was published.
  ///   - abbreviations: words that end in a dot which ends no sentence.
  ///   - sign: what tells of which country's money ¥ is.
  init(
    _ text: String,
    reader: TextReader,
    published: EventDate,
    abbreviations: Set<String>,
    sign: SharedSign? = nil
  ) {
    let tokens = Tokens(text).withoutMarks().simplified()
    let scalars = Array(text.unicodeScalars)
    self.tokens = tokens
    self.scalars = scalars
    let cuts = SentenceCutter(tokens: tokens, scalars: scalars, abbreviations: abbreviations).cuts()
    starts = Set(cuts.map(\.pieces.lowerBound))
    let headings = Headings(cuts: cuts, tokens: tokens, scalars: scalars)
    sentences = cuts.enumerated().map { number, cut in
      ReadText.sentence(number, cut, headings, tokens, scalars, reader, published)
    }
    if let sign { sentences = sign.settled(sentences, in: self) }
  }

  private static func sentence(
    _ number: Int,
    _ cut: SentenceCutter.Cut,
    _ headings: Headings,
    _ tokens: Tokens,
    _ scalars: [Unicode.Scalar],
    _ reader: TextReader,
    _ published: EventDate
  ) -> Sentence {
    let start = tokens.all[cut.pieces.lowerBound].place.lowerBound
    let end = tokens.all[cut.pieces.upperBound - 1].place.upperBound
    let words = String(String.UnicodeScalarView(scalars[start..<end]))
    var amounts: [Sentence.Amount] = []
    var dates: [Sentence.DateWords] = []
    for mention in reader.mentions(in: words, published: published) {
      let place = mention.place.lowerBound + start..<mention.place.upperBound + start
      let pieces = ReadText.pieces(at: place, in: cut.pieces, tokens)
      guard !pieces.isEmpty else { continue }
      let days = mention.values.compactMap { value in
        if case .date(let date) = value { date } else { nil }
      }
      if days.isEmpty {
        amounts.append(Sentence.Amount(pieces: pieces, mention: mention))
      } else {
        dates.append(Sentence.DateWords(pieces: pieces, values: days))
      }
    }
    return Sentence(
      number: number,
      paragraph: cut.paragraph,
      pieces: cut.pieces,
      place: start..<end,
      amounts: amounts,
      dates: dates,
      opens: headings.opening(number)
    )
  }

  /// The pieces that cover a place.
  private static func pieces(at place: Range<Int>, in all: Range<Int>, _ tokens: Tokens) -> Range<
    Int
  > {
    let first = all.first { tokens.all[$0].place.upperBound > place.lowerBound } ?? all.upperBound
    let last = all.last { tokens.all[$0].place.lowerBound < place.upperBound } ?? first - 1
    return first..<max(first, last + 1)
  }

  /// The words of the text at a place.
  func words(_ place: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[place]))
  }

  /// The place behind some pieces, in code points.
  func end(of pieces: Range<Int>) -> Int { tokens[pieces.upperBound - 1]?.place.upperBound ?? 0 }

  /// The words that some pieces stand for, as they are written.
  func words(of pieces: Range<Int>) -> String {
    guard let first = tokens[pieces.lowerBound], let last = tokens[pieces.upperBound - 1] else {
      return ""
    }
    return words(first.place.lowerBound..<last.place.upperBound)
  }
}
