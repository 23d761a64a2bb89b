import AlmanacCSV
import AlmanacModel
import AlmanacStore

extension ArticleSummary {
  var payload: ArticlePayload {
    ArticlePayload(
      article: source.article,
      title: source.title,
      publisher: source.publisher,
      published: DatePayload(source.published),
      author: author,
      url: source.url,
      via: source.via.map { ViaPayload($0) },
      accessed: source.accessed?.edtf,
      language: language,
      digest: source.isDigest,
      primary: source.isPrimary,
      claims: claims,
      events: events
    )
  }

  /// The page of an article: what it is, its text, and each claim with its quote.
  func page(text: String?, claims: [Claim]) -> Report {
    var head = [
      "\(source.publisher), \(source.published.text)" + (author.map { ", by \($0)" } ?? ""),
      source.url, "key \(source.article)",
    ]
    head += source.via.map { "seen through \($0.text)" }
    if let accessed = source.accessed { head.append("seen on \(accessed.text)") }
    if source.isDigest { head.append("The text is a curator's digest in other words.") }
    var lines: [String] = []
    for claim in claims {
      lines.append("  \(claim.event) · \(claim.attributes.title)")
      if let quote = claim.quote { lines.append("    “\(quote.text.onOneLine)”") }
      if let row = claim.locator { lines.append("    \(row)") }
      lines.append("    \(claim.summary)" + (claim.origin.map { ", relaying \($0)" } ?? ""))
      lines += claim.supportLines
    }
    var sections = [Report.Section(heading: source.title, statements: head)]
    if let text { sections.append(Report.Section(statements: text.paragraphs)) }
    sections.append(
      Report.Section(heading: "Claims: \(claims.count)", statements: lines)
    )
    return Report(
      payload: ArticlePagePayload(
        article: payload,
        contents: .init(text: text, says: claims.map { ClaimPayload($0) })
      ),
      sections: sections,
      records: Report.Records(
        header: ["event", "status", "date", "quote", "origin"],
        rows: claims.map { claim in
          [
            .text(claim.event.description), .text(claim.status.rawValue),
            .plain(claim.attributes.date?.edtf ?? ""), CSVWriter.Cell(claim.quote?.text),
            CSVWriter.Cell(claim.origin),
          ]
        }
      )
    )
  }
}

extension String {
  /// The paragraphs of a text, each on one line, with empty lines between them.
  fileprivate var paragraphs: [String] {
    let parts = replacing("\n\n", with: "\u{1E}").split(separator: "\u{1E}").map {
      String($0).onOneLine
    }
    return Array(parts.filter { !$0.isEmpty }.map { [$0] }.joined(separator: [""]))
  }
}

extension [ArticleSummary] {
  var table: Table {
    Table(
      columns: [
        Table.Column(name: "published"), Table.Column(name: "publisher", isFlexible: true),
        Table.Column(name: "title", isFlexible: true), Table.Column(name: "claims", isNumber: true),
      ],
      rows: map { article in
        [
          Table.Cell(article.source.published.edtf), Table.Cell(article.source.publisher),
          Table.Cell(article.source.title), Table.Cell(String(article.claims)),
        ]
      }
    )
  }

  var records: Report.Records {
    Report.Records(
      header: [
        "article", "title", "publisher", "published", "language", "url", "claims", "events",
      ],
      rows: map { article in
        let source = article.source
        return [
          .text(source.article), .text(source.title), .text(source.publisher),
          .plain(source.published.edtf), .text(article.language), .text(source.url),
          .plain(String(article.claims)), .plain(String(article.events)),
        ]
      }
    )
  }
}
