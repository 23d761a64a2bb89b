import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension Search {
  func report(_ question: Question, why: Bool) -> Report {
    let lines = Array(hits.map(\.lines).joined(separator: [""]))
    let other = otherNames.isEmpty ? [] : ["also looked for: " + otherNames.joined(separator: ", ")]
    let resolutions = hits.compactMap { hit -> Resolution? in
      if case .event(let resolution) = hit { resolution } else { nil }
    }
    return Report(
      json: .array(hits.map { $0.json(why: why) }),
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
        "\(event.company): \(event.title)",
        "  event \(event.key)",
        "  " + (facts + [event.status.rawValue]).filter { !$0.isEmpty }.joined(separator: ", "),
      ]
    }
  }

  fileprivate func json(why: Bool) -> JSON {
    switch self {
    case .article(let key, let title, let snippet, let events):
      return [
        "type": "article", "article": .string(key), "title": .string(title),
        "snippet": .string(snippet.marked),
        "supports": .array(events.map { .string($0) }),
      ]
    case .event(let resolution):
      guard case .object(let members) = resolution.json(why: why) else { return .null }
      return .object([.init(key: "type", value: "event")] + members)
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
