import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Search {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let lines = Array(hits.map(\.lines).joined(separator: [""]))
    let other = otherNames.isEmpty ? [] : ["also looked for: " + otherNames.joined(separator: ", ")]
    let resolutions = hits.compactMap { hit -> Resolution? in
      if case .event(let resolution) = hit { resolution } else { nil }
    }
    return Report(
      payload: hits.map { $0.payload(why: why) },
      sections: [
        Report.Section(
          notes: other + [
            counted(hits.count, "result")
              + (question.knownBy.map { "; as known by \($0.iso)" } ?? "")
          ],
          statements: lines
        )
      ] + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: ["type", "key", "title", "snippet", "events"],
        rows: hits.map(\.record)
      )
    )
  }
}

extension Search.Hit {
  fileprivate var lines: [String] {
    switch self {
    case .article(let key, let title, let snippet, let events):
      let supports = events.prefix(3).joined(separator: ", ")
      let more = events.count > 3 ? " and \(events.count - 3) more" : ""
      return [
        title, "  article \(key)", "  \(snippet.marked)", "  supports \(supports)\(more)",
      ]
    case .event(let resolution):
      let event = resolution.event
      let facts = [event.attributes.date?.text ?? "undated", event.amountCell.text]
      return [
        "\(event.titleWithCompany)",
        "  event \(event.key)",
        "  " + (facts + [event.status.rawValue]).filter { !$0.isEmpty }.joined(separator: ", "),
      ]
    }
  }

  fileprivate func payload(why: Bool) -> SearchHitPayload {
    switch self {
    case .article(let key, let title, let snippet, let events):
      .article(.init(article: key, title: title, snippet: snippet.marked, supports: events))
    case .event(let resolution): .event(EventPayload(resolution, why: why))
    }
  }

  fileprivate var record: [CSVWriter.Cell] {
    switch self {
    case .article(let key, let title, let snippet, let events):
      return [
        .text("article"), .text(key), .text(title), .text(snippet.marked),
        .text(events.joined(separator: "; ")),
      ]
    case .event(let resolution):
      let event = resolution.event
      return [
        .text("event"), .text(event.key.description), .text(event.title), .empty,
        .text(event.key.description),
      ]
    }
  }
}

extension Snippet {
  /// The piece with «» around the words that were looked for.
  fileprivate var marked: String {
    parts.map { $0.isMatch ? "«\($0.text)»" : $0.text }.joined()
  }
}

/// Something that a search found.
public enum SearchHitPayload: Encodable, Equatable, Sendable {
  /// An article.
  case article(Article)
  /// An event.
  case event(EventPayload)

  /// An article that a search found.
  public struct Article: Encodable, Equatable, Sendable {
    /// The article's key.
    public let article: String
    /// Its title.
    public let title: String
    /// A piece of its text with «» around the words that were looked for.
    public let snippet: String
    /// The keys of the events that it speaks of.
    public let supports: [String]
  }

  /// Writes what it is before its members.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: LiteralKey.self)
    switch self {
    case .article(let article):
      try object.encode("article", forKey: LiteralKey("type"))
      try article.encode(to: encoder)
    case .event(let event):
      try object.encode("event", forKey: LiteralKey("type"))
      try event.encode(to: encoder)
    }
  }
}
