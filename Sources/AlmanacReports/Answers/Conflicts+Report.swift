import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Conflicts {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    var seen: Set<EventKey> = []
    let resolutions = entries.map(\.resolution).filter { seen.insert($0.event.key).inserted }
    let groups = ConflictType.allCases.compactMap { type -> Report.Section? in
      let entries = entries.filter { $0.type == type }
      guard !entries.isEmpty else { return nil }
      return Report.Section(
        heading: "\(type.text.prefix(1).uppercased() + type.text.dropFirst()): \(entries.count)",
        statements: entries.flatMap(\.lines)
      )
    }
    let counts = [
      counted(entries.count, "conflict") + " about " + counted(resolutions.count, "event"),
      Footing(resolutions, question).notes.last ?? "",
    ]
    return Report(
      payload: entries.map { $0.payload(why: why) },
      sections: groups + [Report.Section(notes: counts)]
        + (why ? resolutions.map(\.evidenceSection) : []),
      records: Report.Records(
        header: [
          "type", "event", "company", "title", "attribute", "value", "chosen", "undecided",
          "voices", "articles",
        ],
        rows: entries.flatMap(\.records)
      )
    )
  }
}

extension Conflicts.Entry {
  fileprivate var lines: [String] {
    let event = resolution.event
    let name = attribute.words
    return ["", "  \(event.company): \(event.title), \(name) (\(event.key))"]
      + sides.map { side in
        "    \(side.isChosen ? "●" : "○") \(side.text) — \(side.support)"
          + (side.isUndecided ? ", equally strong" : "")
      }
  }

  fileprivate func payload(why: Bool) -> EventAnswer<ConflictPayload> {
    EventAnswer(
      EventPayload(resolution, why: why),
      ConflictPayload(
        attribute: attribute.name,
        type: type.rawValue,
        sides: sides.map {
          .init(
            value: $0.text,
            chosen: $0.isChosen,
            undecided: $0.isUndecided,
            voices: $0.voices,
            articles: $0.articles
          )
        }
      )
    )
  }

  fileprivate var records: [[CSVWriter.Cell]] {
    let event = resolution.event
    return sides.map { side in
      [
        .text(type.rawValue), .text(event.key.description), .text(event.company),
        .text(event.title), .text(attribute.name), .text(side.text),
        .plain(String(side.isChosen)), .plain(String(side.isUndecided)),
        .text(side.voices.joined(separator: "; ")), .text(side.articles.joined(separator: "; ")),
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

/// What `conflicts` adds to an event.
public struct ConflictPayload: Encodable, Equatable, Sendable {
  /// The attribute's name.
  public let attribute: String
  /// What kind of contradiction it is.
  public let type: String
  /// The values, the one that the event is resolved to first.
  public let sides: [Side]

  /// One of the values, and who gives it.
  public struct Side: Encodable, Equatable, Sendable {
    /// The value in words.
    public let value: String
    /// Whether the event is resolved to it.
    public let chosen: Bool
    /// Whether nothing but how many say so and the order of publication decided against it.
    public let undecided: Bool
    /// Whose word it is.
    public let voices: [String]
    /// The keys of the articles.
    public let articles: [String]
  }
}
