public import AlmanacModel
import AlmanacStore

/// The articles and events that have some words, ranked.
public struct Search: Equatable, Sendable {
  /// An article or an event that was found.
  public enum Hit: Equatable, Sendable {
    /// An article, a piece of its text with the words in it, and the events that it speaks of.
    case article(key: String, title: String, snippet: Snippet, events: [String])
    /// An event.
    case event(Resolution)
  }

  /// What was asked for.
  public let text: String
  /// The other names that were looked for too, those of an alias.
  public let otherNames: [String]
  /// What was found, best first.
  public let hits: [Hit]

  /// Searches articles and events.
  ///
  /// A text that is an alias of something, or where nothing else is found a part of one, stands for
  /// all of its names.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - text: words in any script.
  ///   - limit: how many hits at the most.
  /// - Throws: `QuestionError` where nothing is found, with near names, `StoreError`.
  public init(_ question: Question, text: String, limit: Int = 20) throws {
    let store = question.store
    var names = try store.names(ofAlias: text).filter { $0.folded != text.folded }
    var found = try store.search([text] + names, knownBy: question.knownBy, limit: limit)
    if found.isEmpty {
      names = try store.names(ofAlias: text, isPart: true)
      found = try store.search(names, knownBy: question.knownBy, limit: limit)
    }
    let words = [text] + names
    let keys = found.filter { !$0.isArticle }.map(\.key)
    let events = Dictionary(
      uniqueKeysWithValues: try store.resolutions(
        EventScope(events: keys),
        knownBy: question.knownBy
      ).map { ($0.event.key.description, $0) }
    )
    self.text = text
    otherNames = names
    hits = try found.compactMap { hit in
      guard hit.isArticle else {
        let event = events[hit.key].flatMap { resolution in
          question.statuses?.contains(resolution.event.status) ?? true ? resolution : nil
        }
        return event.map { .event($0) }
      }
      return .article(
        key: hit.key,
        title: hit.title,
        snippet: Snippet(of: hit.text ?? "", around: words),
        events: try store.articleText(hit.key)?.events ?? []
      )
    }
    guard !hits.isEmpty else {
      let near = try store.nearestNames(
        to: text,
        kinds: [.company, .person, .model, .outlet],
        events: true
      )
      throw QuestionError.unknown(name: text, what: "words", nearest: near)
    }
  }
}
