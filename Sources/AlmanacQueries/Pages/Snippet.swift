import AlmanacModel
import Foundation

/// A piece of a text around the words that were looked for.
public struct Snippet: Equatable, Sendable {
  /// A run of the text.
  public struct Part: Equatable, Sendable {
    /// The words.
    public let text: String
    /// Whether they were looked for.
    public let isMatch: Bool
  }

  /// The runs in order.
  public let parts: [Part]

  /// A piece of at most about 160 characters around the first place of some words.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - phrases: what was looked for, each one or several words.
  public init(of text: String, around phrases: [String]) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var matches = phrases.flatMap { Snippet.ranges(of: $0, in: line) }
    if matches.isEmpty {
      var seen: Set<String> = []
      let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
        .filter { seen.insert($0).inserted }
      matches = words.flatMap { Snippet.ranges(of: $0, in: line) }
    }
    matches.sort { $0.lowerBound < $1.lowerBound }
    let first = matches.first?.lowerBound ?? line.startIndex
    let start = line.index(first, offsetBy: -50, limitedBy: line.startIndex) ?? line.startIndex
    let end = line.index(first, offsetBy: 110, limitedBy: line.endIndex) ?? line.endIndex
    var parts: [Part] = []
    var place = start
    func add(_ range: Range<String.Index>, _ isMatch: Bool) {
      if !range.isEmpty { parts.append(Part(text: String(line[range]), isMatch: isMatch)) }
    }
    if start > line.startIndex { parts.append(Part(text: "…", isMatch: false)) }
    for match in matches where match.lowerBound >= place && match.upperBound <= end {
      add(place..<match.lowerBound, false)
      add(match, true)
      place = match.upperBound
    }
    add(place..<end, false)
    if end < line.endIndex { parts.append(Part(text: "…", isMatch: false)) }
    self.parts = parts
  }

  /// Whether no letter stands before a place; scripts without spaces have no word starts.
  private static func isAtWordStart(_ place: String.Index, in text: String) -> Bool {
    guard place > text.startIndex, let first = text[place...].unicodeScalars.first,
      !first.isUnspaced
    else { return true }
    let before = text[text.index(before: place)]
    return !before.isLetter && !before.isNumber
  }

  private static func ranges(of word: String, in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var rest = text.startIndex..<text.endIndex
    while ranges.count < 20,
      let found = text.range(
        of: word,
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
        range: rest
      )
    {
      if isAtWordStart(found.lowerBound, in: text) { ranges.append(found) }
      rest = found.upperBound..<text.endIndex
    }
    return ranges
  }
}
