import AlmanacModel

/// Words of the text that single out a quote which stands there more than once.
struct Landmark {
  /// `after` or `before`.
  let key: String
  /// The words behind or before which the quote stands.
  let words: String

  /// How many code points a landmark has at the most, as the reader takes them.
  private static let longest = 1900

  /// The words for a quote; nil where it stands in the text once, or where no words tell its places
  /// apart.
  init?(of quote: Claim.Quote, in finder: QuoteFinder) {
    let places = finder.places(of: quote.text)
    guard places.count > 1 else { return nil }
    for width in Landmark.widths {
      let start = max(0, quote.start - width)
      if let words = Landmark.words(finder, start..<quote.start),
        let mark = finder.places(of: words).first,
        places.first(where: { $0.lowerBound >= mark.upperBound })?.lowerBound == quote.start
      {
        self.init(key: "after", words: words)
        return
      }
      let end = min(finder.count, quote.end + width)
      if let words = Landmark.words(finder, quote.end..<end),
        let mark = finder.places(of: words).last,
        places.last(where: { $0.upperBound <= mark.lowerBound })?.upperBound == quote.end
      {
        self.init(key: "before", words: words)
        return
      }
    }
    return nil
  }

  private init(key: String, words: String) {
    self.key = key
    self.words = words
  }

  private static let widths = Array(
    sequence(first: 12) { $0 < longest ? min($0 * 3 / 2, longest) : nil }
  )

  /// The whole words between two places; nil where there are none.
  private static func words(_ finder: QuoteFinder, _ place: Range<Int>) -> String? {
    guard !place.isEmpty else { return nil }
    let words = finder.text(in: place).onOneLine
    return words.isEmpty ? nil : words
  }
}
