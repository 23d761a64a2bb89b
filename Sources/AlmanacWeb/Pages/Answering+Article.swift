import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page of an article: its text with the quotes marked, and what each is claimed to say.
  func articlePage(_ key: String) throws -> String {
    guard let found = try pageOrNil(articleKey(key)) else { return framed(try notKnownYet(key)) }
    guard case .article(let summary, let text, let claims) = found else {
      throw Problem(.unknown, "'\(shortened(key))' is not an article")
    }
    let source = summary.source
    let report = Page.article(summary, text: text, claims: claims).report(question(), why: true) {
      _,
      _ in ""
    }
    let events = Dictionary(
      uniqueKeysWithValues: try store.resolutions(
        EventScope(events: Set(claims.map(\.event.description)).sorted()),
        knownBy: knownBy
      ).map { ($0.event.key, $0.event) }
    )
    let since = try since(Set(events.keys.map(\.description)))
    let body = site.templates.render(
      "article",
      [
        "title": source.title,
        "publisher": source.publisher,
        "publisherHref": links.entity(
          source.publisherKey,
          try store.entity(source.publisherKey)?.kind
        ),
        "published": source.published.text,
        "author": summary.author ?? "",
        "hasAuthor": summary.author != nil,
        "url": source.url.webAddress ?? "",
        "linked": source.url.webAddress != nil,
        "language": summary.language,
        "digest": summary.source.isDigest,
        "primary": source.isPrimary,
        "via": source.via.map { ["text": $0.outlet + ($0.place.map { " (\($0))" } ?? "")] },
        "seen": source.accessed?.text ?? "",
        "wasSeen": source.accessed != nil,
        "paragraphs": QuotedText(text ?? "", claims).paragraphs,
        "hasText": text != nil,
        "claims": claims.map { claim in
          let event = events[claim.event]
          return [
            "number": String(claim.number), "id": "c\(claim.number)",
            "title": event.map { "\($0.company): \($0.title)" } ?? claim.attributes.title,
            "href": links.event(claim.event.description) ?? "",
            "says": claim.saying, "status": claim.status.rawValue,
            "quote": claim.quote?.text ?? claim.locator ?? "",
            "quoted": claim.quote != nil || claim.locator != nil,
            "origin": claim.origin ?? "", "relayed": claim.origin != nil,
            "changed": since.events.contains(claim.event.description),
            "inText": claim.quote != nil && text != nil,
            "inferred": claim.inferred ?? "", "isInferred": claim.inferred != nil,
          ] as Values
        },
        "count": counted(claims.count, "claim"),
      ]
    )
    return framed(
      Frame(
        title: source.title,
        description:
          "\(source.publisher), \(source.published.text): \(counted(claims.count, "claim"))",
        body: body,
        citations: report.citations,
        commands: commands,
        forms: [.json, .csv, .md],
        since: since.entries
      )
    )
  }
}

/// A text with the quotes of its claims marked in it.
struct QuotedText {
  /// The paragraphs, each as runs of text that are marked or not.
  let paragraphs: [Values]

  /// - Parameters:
  ///   - text: the text.
  ///   - claims: the claims, whose quotes count in Unicode code points.
  init(_ text: String, _ claims: [Claim]) {
    let scalars = Array(text.unicodeScalars)
    var owners = [[Int]](repeating: [], count: scalars.count + 1)
    for claim in claims {
      guard let quote = claim.quote, quote.start >= 0, quote.end <= scalars.count,
        quote.start < quote.end
      else { continue }
      for place in quote.start..<quote.end { owners[place].append(claim.number) }
    }
    var paragraphs: [Values] = []
    var runs: [Values] = []
    var words = String.UnicodeScalarView()
    var owner: [Int] = []
    func close() {
      guard !words.isEmpty else { return }
      runs.append([
        "text": String(words), "marked": !owner.isEmpty,
        "claims": owner.map { ["number": String($0)] },
        "href": owner.first.map { "#c\($0)" } ?? "",
      ])
      words = String.UnicodeScalarView()
    }
    func end() {
      close()
      if runs.contains(where: { !(($0["text"] as? String)?.trimmedSpaces.isEmpty ?? true) }) {
        paragraphs.append(["runs": runs])
      }
      runs = []
    }
    var place = 0
    while place < scalars.count {
      let isBreak =
        scalars[place] == "\n" && place + 1 < scalars.count && scalars[place + 1] == "\n"
      if isBreak {
        end()
        while place < scalars.count, scalars[place] == "\n" { place += 1 }
        continue
      }
      if owners[place] != owner {
        close()
        owner = owners[place]
      }
      words.append(scalars[place] == "\n" ? " " : scalars[place])
      place += 1
    }
    end()
    self.paragraphs = paragraphs
  }
}
