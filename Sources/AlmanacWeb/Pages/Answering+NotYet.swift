import AlmanacModel
import AlmanacQueries
import AlmanacStore

extension Answering {
  /// The page of a name; nil where it is known today and was not on the day of the page.
  func pageOrNil(_ name: String) throws -> Page? {
    do {
      return try Page(question(), name: name)
    } catch let error as QuestionError {
      guard knownBy != nil, (try? Page(question(ofNow: true), name: name)) != nil else {
        throw error
      }
      return nil
    }
  }

  /// What stands in the place of a page whose day is before anything was known of its name.
  func notKnownYet(_ name: String) throws -> Frame {
    let day = knownBy?.words ?? ""
    switch try Page(question(ofNow: true), name: name) {
    case .event(let later, _, _):
      let title = "\(later.event.company): \(later.event.title)"
      let first = later.evidence.compactMap(\.claim.source.published.latest).min()
      return try absence(
        title,
        "On \(day) no source had spoken of “\(title)”."
          + (first.map { " The first did on \($0.words)." } ?? ""),
        [later.event.key.description]
      )
    case .article(let article, _, let claims):
      let source = article.source
      return try absence(
        source.title,
        "On \(day) “\(source.title)” was not out: it is of \(source.published.text) (\(source.publisher)).",
        Set(claims.map(\.event.description))
      )
    case .model(let entity, let releases):
      return try absence(
        entity.name,
        "On \(day) nothing was known of \(entity.name).",
        Set(releases.map(\.event.key.description))
      )
    case .company(let entity, _, _), .other(let entity, _, _):
      return try absence(entity.name, "On \(day) nothing was known of \(entity.name).", [])
    }
  }

  /// What stands in the place of a list of what was known, where nothing was.
  func nothingKnown(_ title: String, _ error: QuestionError) throws -> Frame {
    let first = chrome.days.first.map { " The first article is of \($0.words)." } ?? ""
    return try absence(title, "\(error)".asSentence + first, [])
  }

  private func absence(_ title: String, _ detail: String, _ events: Set<String>) throws -> Frame {
    let body = site.templates.render(
      "problem",
      [
        "heading": "Not known yet", "detail": detail,
        "candidates": [Values](), "hasCandidates": false,
      ]
    )
    return Frame(title: title, body: body, commands: commands, since: try since(events).entries)
  }
}
