import AlmanacModel
import Foundation

/// Reads a saved page: what it says of itself, and its text.
enum HTMLPage {
  /// The deepest nesting that is read; deeper pages are attacks.
  private static let deepest = 2000

  static func read(_ html: String) throws(PageError) -> Page {
    guard depth(of: html) <= deepest else {
      throw PageError("its tags are nested too deeply to be an article")
    }
    let root = HTMLNode.parse(html)
    var page = Page(text: "")
    let data = linkedData(root)
    let meta = metas(root)
    page.title =
      (data.text("headline") ?? meta.first("og:title", "twitter:title") ?? root.all("h1").first?
      .words
      ?? root.all("title").first?.words)?.onOneLine
    page.publisher =
      (data.name("publisher") ?? meta.first("og:site_name", "publisher", "application-name"))?
      .onOneLine
    page.author = (data.name("author") ?? meta.first("author", "article:author", "byl")).flatMap {
      name in
      name.contains("://") ? nil : name.onOneLine
    }
    page.url = canonical(root) ?? meta.first("og:url") ?? data.text("url")
    page.published = date(root, data, meta)
    page.text = HTMLText(title: page.title).text(of: root)
    page.language = language(root, data, meta, page.text)
    return page
  }

  /// Whether bytes look like a page and not like a plain text.
  static func isHTML(_ text: String) -> Bool {
    let start = text.prefix(2000).trimmed.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || start.hasPrefix("<?xml") && start.contains("<html")
      || start.hasPrefix("<")
        && (start.contains("<head") || start.contains("<body") || start.contains("<article")
          || start.contains("<div"))
      || start.hasPrefix("<!--") && start.contains("<html")
  }

  /// How deep tags are nested at the most; those that others close do not count.
  private static func depth(of html: String) -> Int {
    let flat: Set<String> = [
      "p", "li", "br", "img", "meta", "link", "input", "hr", "td", "tr", "th", "option", "source",
      "wbr", "area",
      "col", "dt", "dd", "base", "embed", "track", "param",
    ]
    var (depth, deepest) = (0, 0)
    var bytes = html.utf8[...]
    while let open = bytes.firstIndex(of: 0x3C) {
      bytes = bytes[html.utf8.index(after: open)...]
      let isEnd = bytes.first == 0x2F
      let name = bytes.dropFirst(isEnd ? 1 : 0).prefix(12).prefix {
        (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0)
      }
      guard !name.isEmpty else { continue }
      let tag = String(decoding: name, as: UTF8.self).lowercased()
      if flat.contains(tag) { continue }
      depth = isEnd ? max(0, depth - 1) : depth + 1
      deepest = max(deepest, depth)
    }
    return deepest
  }

  private static func metas(_ root: HTMLNode) -> [String: String] {
    var metas: [String: String] = [:]
    for meta in root.all("meta") {
      guard
        let name = meta.attributes["property"] ?? meta.attributes["name"]
          ?? meta.attributes["itemprop"],
        let content = meta.attributes["content"], !content.trimmed.isEmpty
      else { continue }
      metas[name.lowercased()] = metas[name.lowercased()] ?? content.trimmed
    }
    return metas
  }

  private static func canonical(_ root: HTMLNode) -> String? {
    let link = root.all("link").first { $0.attributes["rel"]?.lowercased() == "canonical" }
    return link?.attributes["href"].flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private static func date(_ root: HTMLNode, _ data: [String: Any], _ meta: [String: String])
    -> EventDate?
  {
    let written =
      [
        data.text("datePublished"),
        meta.first(
          "article:published_time",
          "datepublished",
          "date",
          "pubdate",
          "dc.date",
          "dc.date.issued",
          "publishdate",
          "og:published_time",
          "parsely-pub-date"
        ),
      ].compactMap(\.self) + root.all("time").compactMap { $0.attributes["datetime"] }
    return written.lazy.compactMap { text in try? EventDate(String(text.trimmed.prefix(10))) }
      .first { $0.earliest == $0.latest }
  }

  private static func language(
    _ root: HTMLNode,
    _ data: [String: Any],
    _ meta: [String: String],
    _ text: String
  ) -> String? {
    let said =
      root.all("html").first?.attributes["lang"] ?? data.text("inLanguage")
      ?? meta.first("og:locale", "content-language")
    // Pages often leave the language of their template standing: the script of the text decides.
    let read = PlainPage.language(of: text)
    let code = said.map { String($0.lowercased().prefix { $0.isLetter }) }
    return read ?? (code == "en" && text.count < 200 ? nil : code)
  }

  /// The description of the article that the page carries for machines.
  private static func linkedData(_ root: HTMLNode) -> [String: Any] {
    for script in root.all("script")
    where script.attributes["type"]?.lowercased() == "application/ld+json" {
      guard let json = try? JSONSerialization.jsonObject(with: Data(script.words.utf8)),
        let article = article(in: json, depth: 0)
      else { continue }
      return article
    }
    return [:]
  }

  private static func article(in json: Any, depth: Int) -> [String: Any]? {
    guard depth < 6 else { return nil }
    if let list = json as? [Any] {
      return list.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    }
    guard let object = json as? [String: Any] else { return nil }
    let types = (object["@type"] as? [String]) ?? (object["@type"] as? String).map { [$0] } ?? []
    if types.contains(where: {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report"
    }) {
      return object
    }
    return object["@graph"].flatMap { article(in: $0, depth: depth + 1) }
  }
}

extension [String: Any] {
  /// A text; nil where there is none.
  fileprivate func text(_ key: String) -> String? {
    (self[key] as? String).flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }

  /// The name of somebody: a text, an object with a name, or the first of a list.
  fileprivate func name(_ key: String) -> String? {
    let value = (self[key] as? [Any])?.first ?? self[key]
    return (value as? String) ?? (value as? [String: Any])?.text("name")
  }
}

extension [String: String] {
  /// The first of some that is there.
  fileprivate func first(_ keys: String...) -> String? { keys.lazy.compactMap { self[$0] }.first }
}
