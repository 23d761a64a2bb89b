package import AlmanacModel

/// What stands in a draft beside its claims: comments, which a curator reads and deletes.
package struct DraftNotes: Sendable {
  /// Lines above each claim.
  package var above: [[String]]
  /// Lines below the claims.
  package var below: [String]

  /// Notes on some claims.
  package init(above: [[String]], below: [String] = []) {
    self.above = above
    self.below = below
  }
}

extension ArticleWriter {
  /// The file of a draft: as that of an article, with `draft: true` and with notes as comments.
  ///
  /// - Parameters:
  ///   - article: an article with a text.
  ///   - notes: a list of lines for each of its claims, and lines below them.
  /// - Returns: the contents, and the lines of each claim, from 1; nil for a table.
  package static func draft(of article: Article, _ notes: DraftNotes) -> (
    text: String, claims: [ClosedRange<Int>]
  )? {
    guard let text = article.text else { return nil }
    var header = metadata(of: article)
    header.add("draft", "true")
    var lines = header.lines
    let finder = QuoteFinder(text)
    lines.append(article.claims.isEmpty ? "claims: []" : "claims:")
    var places: [ClosedRange<Int>] = []
    for (number, claim) in article.claims.enumerated() {
      for note in number < notes.above.count ? notes.above[number] : [] {
        lines.append("  # " + note.onOneLine)
      }
      let own = ClaimWriter(claim: claim, finder: finder).lines.lines
      places.append(lines.count + 2...lines.count + 1 + own.count)
      for (row, line) in own.enumerated() { lines.append("  " + (row == 0 ? "- " : "  ") + line) }
      lines.append("")
    }
    if lines.last == "" { lines.removeLast() }
    for note in notes.below {
      lines.append(note.isEmpty ? "#" : "# " + note.replacing("\n", with: " "))
    }
    return ("---\n" + lines.map { $0 + "\n" }.joined() + "---\n\n\(text)\n", places)
  }
}
