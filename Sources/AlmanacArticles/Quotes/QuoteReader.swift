import AlmanacFiles
import AlmanacModel
import Yams

/// Reads quotes and finds their places in the text of an article.
struct QuoteReader {
  private let finder: QuoteFinder?
  private let textLine: Int

  /// A reader for a text that starts on a line of its file; of an empty one it finds nothing, and
  /// says nothing more.
  init(text: String, textLine: Int) {
    finder = text.isEmpty ? nil : QuoteFinder(text)
    self.textLine = textLine
  }

  /// The quote of a mapping with `quote:`, and `before:` and `after:` where it stands several times.
  func quote(_ reader: MappingReader) -> Claim.Quote? {
    guard
      let words = reader.text("quote", required: "the words of the text that say so", limit: 2000)
    else {
      for key in ["before", "after"] { _ = reader.text(key, limit: 2000) }
      return nil
    }
    let mistakes = reader.diagnostics.count
    var places = finder?.places(of: words) ?? []
    if let mark = landmark("after", reader, \.first) {
      places = places.filter { $0.lowerBound >= mark.upperBound }.prefix(1).map(\.self)
    }
    if let mark = landmark("before", reader, \.last) {
      places = places.filter { $0.upperBound <= mark.lowerBound }.suffix(1).map(\.self)
    }
    // Words that are not there single out nothing: that the quote stands elsewhere, too, follows.
    guard reader.diagnostics.count == mistakes || places.isEmpty else { return nil }
    return quote(
      words,
      places,
      reader,
      at: reader.value("quote"),
      hint: "add `before:` or `after:` with other words of the text"
    )
  }

  /// The quote of some words, which stand in the text once.
  func quote(_ words: String, _ reader: MappingReader, at node: Node) -> Claim.Quote? {
    quote(
      words,
      finder?.places(of: words) ?? [],
      reader,
      at: node,
      hint: "write `{quote: …, after: …}` with other words of the text"
    )
  }

  /// The place of the words that single out a quote; words that are not there are a mistake.
  private func landmark(
    _ key: String,
    _ reader: MappingReader,
    _ pick: ([Range<Int>]) -> Range<Int>?
  ) -> Range<Int>? {
    guard let words = reader.text(key, limit: 2000), let finder else { return nil }
    let place = pick(finder.places(of: words))
    if place == nil {
      reader.report(
        "the words of `\(key):` are not in the text",
        at: reader.value(key),
        rule: .quote
      )
    }
    return place
  }

  private func quote(
    _ words: String,
    _ places: [Range<Int>],
    _ reader: MappingReader,
    at node: Node?,
    hint: String
  ) -> Claim.Quote? {
    guard let finder else { return nil }
    if let place = places.first, places.count == 1 {
      return Claim.Quote(
        text: finder.text(in: place),
        start: place.lowerBound,
        end: place.upperBound
      )
    }
    if places.isEmpty {
      let beginning = finder.longestBeginning(of: words)
      reader.report(
        "the quote is not in the text"
          + (beginning.isEmpty ? "" : ": it is there only as far as '\(beginning)'"),
        at: node,
        rule: .quote
      )
    } else {
      let lines = places.map { place in
        textLine + finder.text(in: 0..<place.lowerBound).count { $0 == "\n" }
      }
      let list = lines.map(String.init).joined(separator: ", ")
      reader.report(
        "the quote stands in the text \(places.count) times (lines \(list)): \(hint)",
        at: node,
        rule: .quote
      )
    }
    return nil
  }
}
