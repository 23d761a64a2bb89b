import AlmanacModel
import Foundation

/// Takes the text of an article out of a page, and leaves out what stands around it.
struct HTMLText {
  private static let skipped: Set<String> = [
    "script", "style", "noscript", "nav", "footer", "aside", "figure", "figcaption", "form",
    "iframe", "button",
    "svg", "select", "template", "head", "video", "audio", "object", "dialog", "menu", "textarea",
    "label",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
    "blockquote",
    "table", "tr", "td", "th", "dl", "dt", "dd", "pre", "header", "br", "hr", "body", "html",
  ]
  /// Parts of the names that pages give to what is no article.
  private static let asides = [
    "cookie", "consent", "related", "recommend", "sidebar", "breadcrumb", "newsletter", "subscribe",
    "subscription",
    "social", "share", "sharing", "comments", "promo", "advert", "banner", "popup", "modal",
    "caption", "read-more",
    "readmore", "paywall", "tags", "byline", "author-bio", "footer", "navbar", "menu", "toolbar",
    "widget", "most-read",
    "trending", "signup", "sign-up", "outbrain", "taboola", "disclaimer", "gallery", "credit",
  ]

  /// Headings of the headlines of other articles.
  private static let others: Set<String> = [
    "most read", "most popular", "read next", "read more", "related", "related articles",
    "related stories", "more stories", "more on this story", "you may also like", "also read",
    "recommended", "trending", "top stories", "latest news", "more from us", "don't miss",
    "популярное", "читайте также", "по теме", "по теме:", "популярное:", "самое читаемое",
    "материалы по теме", "что почитать", "другие новости", "相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀",
    "热门", "熱門", "热门文章", "热门推荐", "推荐阅读", "推薦閱讀", "更多报道", "相关新闻", "相關新聞", "猜你喜欢",
  ]

  let title: String?

  /// The paragraphs, divided by empty lines.
  func text(of page: HTMLNode) -> String {
    let root = root(of: page)
    var paragraphs: [Paragraph] = []
    collect(root, &paragraphs, inLink: false)
    let kept = paragraphs.map { $0.cleaned }.filter { !$0.words.isEmpty && !$0.isLinks }.map(
      \.words
    )
    return dropping(kept).joined(separator: "\n\n")
  }

  private struct Paragraph {
    var words = ""
    var linked = 0

    var cleaned: Paragraph { Paragraph(words: words.onOneLine, linked: linked) }
    /// Whether it is nothing but links, as an entry of a menu is.
    var isLinks: Bool { linked * 10 > words.count * 7 && words.count < 200 }
  }

  /// The paragraphs without the headline, which is no part of the text, and without repeated ones.
  private func dropping(_ paragraphs: [String]) -> [String] {
    var seen: Set<String> = []
    var isOthers = false
    return paragraphs.filter { words in
      let isLine = words.count < 120 && words.last.map { !".!?。！？”»\"".contains($0) } ?? true
      // "Most read" and the headlines below it belong to other articles.
      if Self.others.contains(words.lowercased().trimmingCharacters(in: .whitespaces)) {
        isOthers = true
      } else if !isLine {
        isOthers = false
      }
      return !isOthers && words.folded != title?.folded
        && (words.count < 40 || seen.insert(words).inserted)
    }
  }

  /// The part that holds the article: what the page says is one, else where most of the text stands.
  private func root(of page: HTMLNode) -> HTMLNode {
    var candidates: [HTMLNode] = []
    page.visit { node in
      let isMarked = node.attributes["itemprop"]?.lowercased() == "articlebody"
      if isMarked || node.tag == "article" || node.tag == "main"
        || node.attributes["role"] == "main"
      {
        candidates.append(node)
      }
    }
    if let body = candidates.first(where: { $0.attributes["itemprop"] != nil && prose($0) > 200 }) {
      return body
    }
    if let article = candidates.filter({ $0.tag == "article" }).max(by: { prose($0) < prose($1) }),
      prose(article) > 200
    {
      return article
    }
    if let main = candidates.max(by: { prose($0) < prose($1) }), prose(main) > 200 { return main }
    var best: (node: HTMLNode, score: Int)?
    page.visit { node in
      let score = node.children.filter { $0.tag == "p" }.reduce(0) { $0 + $1.words.count }
      if score > best?.score ?? 0 { best = (node, score) }
    }
    guard let best, best.score > 200 else { return page }
    return best.node
  }

  /// How much running text a part holds.
  private func prose(_ node: HTMLNode) -> Int {
    node.all("p").reduce(0) { $0 + $1.words.count }
  }

  private func collect(_ node: HTMLNode, _ paragraphs: inout [Paragraph], inLink: Bool) {
    if node.tag.isEmpty {
      if paragraphs.isEmpty { paragraphs.append(Paragraph()) }
      paragraphs[paragraphs.count - 1].words += node.text
      if inLink { paragraphs[paragraphs.count - 1].linked += node.text.count }
      return
    }
    guard !isAside(node) else { return }
    let isBlock = Self.blocks.contains(node.tag)
    if isBlock { paragraphs.append(Paragraph()) }
    for child in node.children { collect(child, &paragraphs, inLink: inLink || node.tag == "a") }
    if isBlock { paragraphs.append(Paragraph()) }
  }

  private func isAside(_ node: HTMLNode) -> Bool {
    if Self.skipped.contains(node.tag) { return true }
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    if node.attributes["style"]?.replacing(" ", with: "").contains("display:none") == true {
      return true
    }
    guard !["html", "body", "article", "main"].contains(node.tag) else { return false }
    let names = [node.attributes["class"], node.attributes["id"], node.attributes["role"]]
      .compactMap(\.self)
    let words = names.joined(separator: " ").lowercased()
    return !words.isEmpty && Self.asides.contains { words.contains($0) } && prose(node) < 1500
  }
}
