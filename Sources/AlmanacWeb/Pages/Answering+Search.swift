import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Answering {
  /// What a text names and what it is found in.
  func searchPage() throws -> String {
    let text = target.values("text").joined(separator: " ")
    guard !text.isEmpty else {
      return framed(
        Frame(
          title: "Search",
          body: site.templates.render(
            "search",
            [
              "heading": "Search", "lede": "Articles and events, in any script.",
              "hasLede": true,
              "hits": [Values](),
            ]
          )
        )
      )
    }
    let named = try store.entities(named: text) + store.events(named: text)
    let limit = try target.values("limit").first.map { value -> Int in
      guard let number = Int(value), (1...200).contains(number) else {
        throw Problem(.malformed, "limit: it takes a number from 1 to 200")
      }
      return number
    }
    var near: [String] = []
    var found: Search?
    do {
      found = try Search(question(), text: text, limit: limit ?? 20)
    } catch QuestionError.unknown(_, _, let nearest) {
      near = nearest
    } catch StoreError.tooManyWords(let most) {
      throw Problem(.malformed, "a search takes at most \(most) words")
    }
    let asked = try asked(text, isFound: found != nil || !named.isEmpty)
    let since = try since(Set((found?.hits ?? []).compactMap(\.event)))
    let sources = try sources(of: asked)
    let count = found.map { counted($0.hits.count, "result") + others(of: $0) }
    let nothing =
      count == nil && named.isEmpty && asked == nil ? "Nothing is known of these words." : ""
    let body = site.templates.render(
      "search",
      [
        "heading": "“\(text)”",
        "lede": count ?? nothing,
        "hasLede": !(count ?? nothing).isEmpty,
        "answers": try asked.map { [try values(of: $0)] } ?? [],
        "named": named.map { named in
          [
            "title": named.name,
            "kind": named.entity?.title ?? EventKey(named.key)?.kind.title ?? "",
            "href": links.entity(named.key, named.entity),
          ] as Values
        },
        "hasNamed": !named.isEmpty,
        "near": near.map {
          ["text": $0, "href": links.page(["search"], [("text", $0)])] as Values
        },
        "hasNear": !near.isEmpty && asked == nil,
        "hits": (found?.hits ?? []).map { hit in
          hitValues(hit).merging(["changed": hit.event.map(since.events.contains) ?? false]) { $1 }
        },
      ]
    )
    return framed(
      Frame(
        title: "“\(text)”",
        body: body,
        citations: sources.citations,
        origins: sources.origins,
        commands: (asked?.command.map { [$0] } ?? []) + commands,
        isOfParts: asked?.command != nil,
        forms: found == nil ? [] : [.json, .csv, .md, .ics, .atom],
        since: since.entries
      )
    )
  }

  private func others(of search: Search) -> String {
    search.otherNames.isEmpty
      ? "" : "; also looked for: " + search.otherNames.joined(separator: ", ")
  }

  private func hitValues(_ hit: Search.Hit) -> Values {
    switch hit {
    case .article(let key, let title, let snippet, let events):
      return [
        "title": title, "href": links.article(key), "kind": "article",
        "parts": snippet.parts.map { ["text": $0.text, "match": $0.isMatch] as Values },
        "facts": "supports \(counted(events.count, "event"))",
      ]
    case .event(let resolution):
      let event = resolution.event
      let facts = [
        event.attributes.date?.text ?? "undated", event.headlineAmount, event.status.rawValue,
      ]
      return [
        "title": "\(event.company): \(event.title)",
        "href": links.event(event.key.description) ?? "", "kind": event.key.kind.rawValue,
        "parts": [Values](), "facts": facts.filter { !$0.isEmpty }.joined(separator: " · "),
      ]
    }
  }
}

extension Search.Hit {
  /// The key of the event that was found; nil for an article.
  fileprivate var event: String? {
    if case .event(let resolution) = self { resolution.event.key.description } else { nil }
  }
}
