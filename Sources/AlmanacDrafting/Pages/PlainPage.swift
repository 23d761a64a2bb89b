import AlmanacModel
import Foundation

/// Reads a plain text or Markdown: the first line is the headline, the second may say who published
/// it and when.
enum PlainPage {
  static func read(_ contents: String) -> Page {
    var lines = contents.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func dropEmpty() {
      while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    }
    dropEmpty()
    var page = Page(text: "")
    if let first = lines.first, isTitle(first, next: lines.dropFirst().first) {
      page.title = first.trimmingPrefix { $0 == "#" || $0 == " " }.trimmed
      lines.removeFirst()
      dropEmpty()
      if let line = lines.first, let dateline = dateline(line) {
        page.publisher = dateline.publisher
        page.published = dateline.published
        lines.removeFirst()
      }
    }
    page.text = body(lines)
    page.language = language(of: page.text)
    return page
  }

  /// A text without a headline.
  static func paragraph(_ contents: String) -> Page {
    var page = Page(
      text: body(
        contents.replacing("\r\n", with: "\n").split(
          separator: "\n",
          omittingEmptySubsequences: false
        ).map(String.init)
      )
    )
    page.language = language(of: page.text)
    return page
  }

  /// Whether a line is a headline: short, without the end of a sentence, or marked as one.
  private static func isTitle(_ line: String, next: String?) -> Bool {
    if line.hasPrefix("#") { return true }
    let isShort = line.count <= 200
    let isAlone = next.map { $0.allSatisfy(\.isWhitespace) || dateline($0) != nil } ?? false
    return isShort && isAlone && line.last.map { !".。".contains($0) } ?? false
  }

  /// `The Wall Street Journal, 2025-12-18`: the publisher and the day.
  static func dateline(_ line: String) -> (publisher: String, published: EventDate)? {
    guard line.count <= 150, let comma = line.lastIndex(where: { ",，|·".contains($0) }) else {
      return nil
    }
    let date = line[line.index(after: comma)...].trimmed
    guard let published = try? EventDate(date), published.earliest == published.latest else {
      return nil
    }
    return (line[..<comma].trimmed, published)
  }

  /// The text without the empty lines around it and without runs of them.
  private static func body(_ lines: [String]) -> String {
    var kept: [String] = []
    for line in lines {
      let isEmpty = line.allSatisfy(\.isWhitespace)
      if isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(isEmpty ? "" : line.trimmed)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  /// The language of a text by its script; nil where it has too few letters to tell.
  static func language(of text: String) -> String? {
    var (latin, cyrillic, han, kana) = (0, 0, 0, 0)
    for scalar in text.unicodeScalars.prefix(20_000) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x400...0x4FF: cyrillic += 1
      case 0x3040...0x30FF, 0xAC00...0xD7AF: kana += 1
      case 0x4E00...0x9FFF: han += 1
      default: break
      }
    }
    if kana * 5 > han, kana > 10 { return nil }
    if han * 3 > latin, han > 10 { return "zh" }
    if cyrillic * 2 > latin, cyrillic > 10 { return "ru" }
    return latin > 20 && isEnglish(text) ? "en" : nil
  }

  /// Whether a text in Latin letters has the small words of English.
  private static func isEnglish(_ text: String) -> Bool {
    let words = text.prefix(20_000).lowercased().split { !$0.isLetter }
    let small: Set<Substring> = [
      "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "on",
    ]
    return words.count { small.contains($0) } * 12 > words.count
  }
}

extension StringProtocol {
  /// The words without white space around them.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
