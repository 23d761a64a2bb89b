import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension [Conflicts.Entry] {
  func report(_ question: Question, why: Bool) -> Report {
    var seen: Set<EventKey> = []
    let resolutions = map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let groups = ConflictType.allCases.compactMap { type -> Report.Section? in
      let entries = filter { $0.type == type }
      guard !entries.isEmpty else { return nil }
      return Report.Section(
        heading: "\(type.text.prefix(1).uppercased() + type.text.dropFirst()): \(entries.count)",
        statements: entries.flatMap(\.lines)
      )
    }
    let counts = [
      counted(count, "conflict") + " about " + counted(resolutions.count, "event"),
      Footing(resolutions, question).notes.last ?? "",
    ]
    return Report(
      json: .array(map { $0.json(why: why) }),
      sections: groups + [Report.Section(notes: counts)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: [
          "type", "event", "company", "title", "attribute", "value", "chosen", "voices",
          "articles",
        ],
        rows: flatMap(\.records)
      )
    )
  }
}

extension Conflicts.Entry {
  fileprivate var lines: [String] {
    let event = resolution.event
    let name = attribute.rawValue.replacing("_", with: "-")
    return ["", "  \(event.company): \(event.title), \(name) (\(event.key))"]
      + sides.map { side in
        "    \(side.isChosen ? "●" : "○") \(side.text) — \(side.support)"
      }
  }

  fileprivate func json(why: Bool) -> JSON {
    resolution.json(why: why).adding("attribute", .string(attribute.rawValue))
      .adding("type", .string(type.rawValue))
      .adding(
        "sides",
        .array(
          sides.map { side in
            [
              "value": .string(side.text), "chosen": .bool(side.isChosen),
              "voices": .array(side.voices.map { .string($0) }),
              "articles": .array(side.articles.map { .string($0) }),
            ]
          }
        )
      )
  }

  fileprivate var records: [[CSVWriter.Cell]] {
    let event = resolution.event
    return sides.map { side in
      [
        .text(type.rawValue), .text(event.key.description), .text(event.company),
        .text(event.title), .text(attribute.rawValue), .text(side.text),
        .plain(String(side.isChosen)), .text(side.voices.joined(separator: "; ")),
        .text(side.articles.joined(separator: "; ")),
      ]
    }
  }
}

extension Conflicts.Side {
  /// Who says it, and on how many articles and origins it rests: `Reuters (3 articles, 1 origin)`.
  fileprivate var support: String {
    let shown = voices.prefix(3).joined(separator: ", ")
    let more = voices.count > 3 ? " and \(voices.count - 3) more" : ""
    guard articles.count > 1 else { return shown }
    return
      "\(shown)\(more) (\(counted(articles.count, "article")), \(counted(voices.count, "origin")))"
  }
}
