package import AlmanacModel

/// Writes an article as the file from which it would be read again.
package enum ArticleWriter {
  /// The file of an article: its metadata and claims in one order, then its text.
  ///
  /// - Parameter article: an article with a text; a table has none, and gives nothing.
  /// - Returns: the contents of the file; nil for a table.
  package static func text(of article: Article) -> String? {
    guard let text = article.text else { return nil }
    var lines = metadata(of: article)
    let finder = QuoteFinder(text)
    lines.add(
      "claims",
      entries: article.claims.map { ClaimWriter(claim: $0, finder: finder).lines }
    )
    return "---\n\(lines.text)---\n\n\(text)\n"
  }

  /// What the file says of the article itself.
  static func metadata(of article: Article) -> YAMLLines {
    let source = article.source
    var lines = YAMLLines()
    lines.add("title", source.title)
    lines.add("publisher", source.publisher)
    lines.add("author", article.author)
    lines.add("url", source.url.isEmpty ? nil : source.url)
    lines.add("language", article.language)
    lines.add("published", source.published.edtf)
    lines.add("primary", source.isPrimary ? "true" : nil)
    lines.add("digest", article.source.isDigest ? article.digestLanguage ?? "true" : nil)
    lines.add("via", entries: source.via.map(\.lines))
    lines.add("accessed", source.accessed?.edtf)
    return lines
  }
}

extension Via {
  fileprivate var lines: YAMLLines {
    var lines = YAMLLines()
    guard let place else {
      lines.add(scalar: outlet)
      return lines
    }
    lines.add("source", outlet)
    lines.add("at", place)
    return lines
  }
}
