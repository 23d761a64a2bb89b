import AlmanacFiles
import AlmanacModel
import Yams

extension ClaimReader {
  /// The place of the words that single out a quote; words that are not there are a mistake.
  private func landmark(
    _ key: String,
    _ reader: MappingReader,
    _ pick: ([Range<Int>]) -> Range<Int>?
  ) -> Range<Int>? {
    guard let words = reader.text(key, limit: 2000) else { return nil }
    let place = pick(finder.places(of: words))
    if place == nil {
      reader.report("the words of `\(key):` are not in the text", at: reader.value(key))
    }
    return place
  }

  func quote(_ reader: MappingReader) -> Claim.Quote? {
    guard
      let words = reader.text("quote", required: "the words of the text that say so", limit: 2000)
    else { return nil }
    var places = finder.places(of: words)
    let mistakes = reader.diagnostics.count
    if let mark = landmark("after", reader, \.first) {
      places = places.filter { $0.lowerBound >= mark.upperBound }.prefix(1).map(\.self)
    }
    if let mark = landmark("before", reader, \.last) {
      places = places.filter { $0.upperBound <= mark.lowerBound }.suffix(1).map(\.self)
    }
    // Words that are not there single out nothing: that the quote stands elsewhere, too, follows.
    guard reader.diagnostics.count == mistakes || places.isEmpty else { return nil }
    if let place = places.first, places.count == 1 {
      return Claim.Quote(
        text: finder.text(in: place),
        start: place.lowerBound,
        end: place.upperBound
      )
    }
    let node = reader.value("quote")
    if places.isEmpty {
      let beginning = finder.longestBeginning(of: words)
      reader.report(
        "the quote is not in the text"
          + (beginning.isEmpty ? "" : ": it is there only as far as '\(beginning)'"),
        at: node
      )
    } else {
      let lines = places.map { place in
        textLine + finder.text(in: 0..<place.lowerBound).count { $0 == "\n" }
      }
      reader.report(
        "the quote stands in the text \(places.count) times (lines \(lines.map(String.init).joined(separator: ", "))): add `before:` or `after:` with other words of the text",
        at: node
      )
    }
    return nil
  }
}
